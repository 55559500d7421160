// Debian packages, downloaded and unpacked into the cache by apt and dpkg: nothing is installed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { cachePath } from "../go-programs.ts";

/** What a node's machine runs beside its Go programs. */
const machine = ["runc", "libseccomp2", "docker-registry"];
/** What images are made of: a shell, and what flanneld sets its rules with. */
const image = [
  "busybox-static",
  "iptables",
  "libc6",
  "libip4tc2",
  "libip6tc2",
  "libmnl0",
  "libnetfilter-conntrack3",
  "libnfnetlink0",
  "libnftnl11",
  "libxtables12",
];

export interface Packages {
  /** Root folder of what the machine runs. */
  readonly machine: string;
  /** Root folder of what images are made of. */
  readonly image: string;
}

export function unpackPackages(): Packages {
  return { machine: unpack("machine", machine), image: unpack("image", image) };
}

/** `settings`: for apt-get. Returns the root folder of the packages' files. */
export function unpack(name: string, packages: readonly string[], settings: readonly string[] = []): string {
  const root = packageFolder(name);
  if (existsSync(root)) return root;
  const partial = `${root}.${process.pid}`;
  const downloads = join(partial, "downloads");
  mkdirSync(downloads, { recursive: true });
  const download = [...settings, "--quiet", "download", ...packages];
  // A machine that has just been set up knows no packages yet.
  if (spawnSync("apt-get", download, { cwd: downloads }).status !== 0) {
    run("apt-get", [...settings, "--quiet", "update"], downloads);
    run("apt-get", download, downloads);
  }
  for (const file of readdirSync(downloads)) run("dpkg-deb", ["--extract", file, partial], downloads);
  rmSync(downloads, { recursive: true });
  renameSync(partial, root);
  return root;
}

export function packageFolder(name: string): string {
  return cachePath("real-cluster", "packages", name);
}

export function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr.slice(-2000)}`);
}
