// What this machine lacks to run nodes of its own: kubelets, containers and their network need root, Linux's
// namespaces and control groups, and programs that are built by Go or come as Debian packages.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { hasGo } from "../go-programs.ts";

/** Why no real cluster can be had here; undefined when one can. */
export function findObstacle(): string | undefined {
  if (process.platform !== "linux" || process.arch !== "x64") return "it needs Linux on x86-64";
  if (process.getuid?.() !== 0) return "it needs root";
  if (!existsSync("/sys/fs/cgroup/memory")) return "it needs control groups of version 1";
  const tools = ["unshare", "ip", "tar", "apt-get", "dpkg-deb"];
  const missing = tools.filter((tool) => spawnSync("which", [tool]).status !== 0);
  if (missing.length > 0) return `it needs ${missing.join(", ")}`;
  const probe = spawnSync("unshare", ["--net", "--mount", "--pid", "--fork", "true"]);
  if (probe.status !== 0) return "it may not make namespaces";
  return hasGo() ? undefined : "it needs Go";
}
