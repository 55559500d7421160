// What it takes to run a node of arm64 on this machine: an emulator of its programs, taken from the release
// after this machine's, since those before version 10 do not know all that vxlan asks of the kernel.
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { packageFolder, run, unpack } from "./packages.ts";

export interface Emulation {
  /** Runs programs of arm64. */
  readonly emulator: string;
  /** Busybox of arm64. */
  readonly shell: string;
}

/** Where these are to be had, or why they are not; the first time on a machine it asks the package archive. */
export function unpackEmulation(): Emulation | { readonly obstacle: string } {
  const root = packageFolder("emulation");
  const found = { emulator: join(root, "usr/bin/qemu-aarch64"), shell: join(root, "usr/bin/busybox") };
  if (existsSync(root)) return found;
  const source = "/etc/apt/sources.list.d/debian.sources";
  if (!existsSync(source) || !/^Suites: bookworm/m.test(readFileSync(source, "utf8")))
    return { obstacle: "only on Debian 12 it is known where to get an emulator from" };
  const state = mkdtempSync(join(tmpdir(), "apt-"));
  try {
    const folders = ["sources", "state/lists/partial", "cache/archives/partial"];
    for (const folder of folders) mkdirSync(join(state, folder), { recursive: true });
    const next = readFileSync(source, "utf8").replaceAll("bookworm", "trixie");
    writeFileSync(join(state, "sources/next.sources"), next);
    const settings = [
      "Dir::Etc::sourcelist=/dev/null",
      `Dir::Etc::sourceparts=${join(state, "sources")}`,
      `Dir::State=${join(state, "state")}`,
      "Dir::State::status=/var/lib/dpkg/status",
      `Dir::Cache=${join(state, "cache")}`,
      "APT::Architectures::=arm64",
    ].flatMap((setting) => ["--option", setting]);
    run("apt-get", [...settings, "--quiet", "update"], state);
    unpack("emulation", ["qemu-user", "busybox-static:arm64"], settings);
    const programs = join(root, "usr/bin");
    // The package has some thirty other machines, half a gigabyte of them.
    for (const name of readdirSync(programs))
      if (/^qemu-(?!aarch64$)/.test(name)) rmSync(join(programs, name));
    return found;
  } catch (error) {
    return { obstacle: `there is no emulator: ${(error as Error).message}` };
  } finally {
    rmSync(state, { recursive: true });
  }
}
