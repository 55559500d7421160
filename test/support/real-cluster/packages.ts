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

function unpack(name: string, packages: readonly string[]): string {
  const root = cachePath("real-cluster", "packages", name);
  if (existsSync(root)) return root;
  const partial = `${root}.${process.pid}`;
  const downloads = join(partial, "downloads");
  mkdirSync(downloads, { recursive: true });
  const download = (): boolean =>
    spawnSync("apt-get", ["--quiet", "download", ...packages], { cwd: downloads }).status === 0;
  // A machine that has just been set up knows no packages yet.
  if (!download()) {
    run("apt-get", ["--quiet", "update"], downloads);
    run("apt-get", ["--quiet", "download", ...packages], downloads);
  }
  for (const file of readdirSync(downloads)) run("dpkg-deb", ["--extract", file, partial], downloads);
  rmSync(downloads, { recursive: true });
  renameSync(partial, root);
  return root;
}

function run(program: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`${program} ${args.join(" ")}: ${stderr.slice(-2000)}`);
}
