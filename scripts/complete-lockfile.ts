// Adds to package-lock.json the optional packages that npm left out because the registry it asked did not
// have them: binaries for other platforms. Without them `npm ci` calls the lock file out of step. They carry
// no checksum; where they are installed, npm takes what the registry has under that exact version.
import { readFileSync, writeFileSync } from "node:fs";

interface Locked {
  readonly version?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
  readonly dev?: boolean;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly optional?: boolean;
}

interface LockFile {
  packages: Record<string, Locked>;
}

const platforms = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = ["arm64", "arm", "ia32", "loong64", "ppc64", "riscv64", "s390x", "wasm32", "x64"];

/** `@oxfmt/binding-linux-arm-musleabihf` → linux, arm; undefined when the name tells no platform. */
function toPlatform(name: string): Pick<Locked, "os" | "cpu"> | undefined {
  const words = name.split(/[-/]/);
  const os = platforms.find((platform) => words.includes(platform));
  const cpu = processors.find((processor) => words.includes(processor));
  if (cpu === undefined || (os === undefined && cpu !== "wasm32")) return undefined;
  return os === undefined ? { cpu: [cpu] } : { os: [os], cpu: [cpu] };
}

/** Folders in which a package at `place` finds its dependencies, nearest first. */
function searchedBy(place: string): readonly string[] {
  const parts = place.split("/node_modules/");
  return [...parts.keys()]
    .map((cut) => [...parts.slice(0, parts.length - cut), ""].join("/node_modules/"))
    .concat("node_modules/");
}

const file = new URL("../package-lock.json", import.meta.url);
const lock = JSON.parse(readFileSync(file, "utf8")) as LockFile;
for (const [place, { optionalDependencies = {}, dev }] of Object.entries(lock.packages)) {
  if (place === "") continue;
  for (const [name, version] of Object.entries(optionalDependencies)) {
    const found = searchedBy(place).find((folder) => lock.packages[folder + name] !== undefined);
    const isRange = !/^\d/.test(version);
    if (found !== undefined && (isRange || lock.packages[found + name]?.version === version)) continue;
    const platform = toPlatform(name);
    if (platform === undefined)
      throw new Error(`${name}, wanted by ${place}, is not in the lock file and names no platform`);
    const parent = place.slice(0, place.lastIndexOf("node_modules/") + "node_modules/".length);
    lock.packages[parent + name] = { version, ...platform, ...(dev === true ? { dev } : {}), optional: true };
  }
}
const sorted = Object.entries(lock.packages).toSorted(([left], [right]) => left.localeCompare(right, "en"));
writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(sorted) }, null, 2)}\n`);
