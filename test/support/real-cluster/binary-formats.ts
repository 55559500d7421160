// Programs of arm64 → the emulator, by the kernel, for as long as a cluster needs it.
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";

const folder = "/proc/sys/fs/binfmt_misc";
/** The head of an ELF file for that machine, program or library, and which of its bits count. */
const head = String.raw`\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x02\x00\xb7\x00`;
const mask = String.raw`\xff\xff\xff\xff\xff\xff\xff\x00\xff\xff\xff\xff\xff\xff\xff\xff\xfe\xff\xff\xff`;

/**
 * Counts for the whole machine, also in containers that lack the emulator. Returns what ends it; a kernel that
 * gives each mount a table of its own ends it with the caller's mount namespace, too.
 */
export function startEmulating(emulator: string, name: string): () => void {
  execFileSync("mount", ["-t", "binfmt_misc", "none", folder]);
  writeFileSync(join(folder, "register"), `:${name}:M::${head}:${mask}:${emulator}:PF`);
  return () => writeFileSync(join(folder, name), "-1");
}
