// The architecture that an image carries in its name → the same image for another one. The spellings are
// those that registries use: Go's (amd64, arm64), uname's (x86_64, aarch64), Docker Hub's (arm64v8/…).
import type { Arch } from "../kube/arch.ts";
import type { TextRange } from "../render/manifest.ts";

export interface ImageArch {
  /** Go's name; also one that no variant is made for, such as `s390x`. */
  readonly arch: string;
  /** Where the name says so, in order. */
  readonly places: readonly ArchPlace[];
  /** A digest names one content, so the name before it decides nothing. */
  readonly hasDigest: boolean;
}

interface ArchPlace extends TextRange {
  /** The spelling for each architecture. */
  readonly spellings: Readonly<Record<Arch, string>>;
}

const goSpelling = { amd64: "amd64", arm64: "arm64" } as const;
const unameSpelling = { amd64: "x86_64", arm64: "aarch64" } as const;
/** Docker Hub keeps its single-architecture images in namespaces of these names. */
const hubSpelling = { amd64: "amd64", arm64: "arm64v8" } as const;

const words: Readonly<Record<string, { readonly arch: string; readonly spellings: ArchPlace["spellings"] }>> =
  {
    amd64: { arch: "amd64", spellings: goSpelling },
    arm64: { arch: "arm64", spellings: goSpelling },
    "linux-arm64-v8": { arch: "arm64", spellings: { amd64: "linux-amd64", arm64: "linux-arm64-v8" } },
    linux_arm64_v8: { arch: "arm64", spellings: { amd64: "linux_amd64", arm64: "linux_arm64_v8" } },
    arm64v8: { arch: "arm64", spellings: hubSpelling },
    x86_64: { arch: "amd64", spellings: unameSpelling },
    "x86-64": { arch: "amd64", spellings: { amd64: "x86-64", arm64: "aarch64" } },
    aarch64: { arch: "arm64", spellings: unameSpelling },
  };

const foreign: Readonly<Record<string, string>> = {
  armhf: "arm",
  armv6: "arm",
  armv7: "arm",
  arm32v5: "arm",
  arm32v6: "arm",
  arm32v7: "arm",
  ppc64le: "ppc64le",
  s390x: "s390x",
  riscv64: "riscv64",
  i386: "386",
};

const word =
  /(?<=^|[-_./:])(?:linux-arm64-v8|linux_arm64_v8|amd64|arm64v8|arm64|x86_64|x86-64|aarch64|armhf|armv[67]|arm32v[567]|ppc64le|s390x|riscv64|i386|(?<=[-_])arm(?=$))(?=$|[-_./:])/g;

/**
 * Undefined for a name without an architecture, and for one with several (a cross compiler, say), which
 * tells nothing about where the image runs. The registry's host is never looked at.
 */
export function parseImageArch(image: string): ImageArch | undefined {
  const at = image.indexOf("@");
  const name = at < 0 ? image : image.slice(0, at);
  const from = hostLength(name);
  const found = [...name.slice(from).matchAll(word)].map((match) => ({
    text: match[0],
    start: from + match.index,
    end: from + match.index + match[0].length,
  }));
  const archs = new Set(found.map(({ text }) => archOf(text)));
  const [arch] = archs;
  if (arch === undefined || archs.size > 1) return undefined;
  const places = found.map(({ text, start, end }) => ({
    start,
    end,
    spellings: spellingsOf(name, text, start, end),
  }));
  return { arch, places, hasDigest: at >= 0 };
}

/** The image with every place of `found` spelt for `arch`. */
export function toImageFor(image: string, found: ImageArch, arch: Arch): string {
  let out = "";
  let done = 0;
  for (const { start, end, spellings } of found.places) {
    out += image.slice(done, start) + spellings[arch];
    done = end;
  }
  return out + image.slice(done);
}

function archOf(text: string): string {
  return words[text]?.arch ?? foreign[text] ?? text;
}

function spellingsOf(name: string, text: string, start: number, end: number): ArchPlace["spellings"] {
  // Elsewhere than on Docker Hub a folder `amd64` has a sibling `arm64` rather than `arm64v8`.
  const isHubNamespace = text === "amd64" && name[end] === "/" && isHubPath(name.slice(0, start));
  return isHubNamespace ? hubSpelling : (words[text]?.spellings ?? { amd64: text, arm64: text });
}

function isHubPath(before: string): boolean {
  return before === "" || /^(?:registry-1\.|index\.|registry\.hub\.)?docker\.(?:io|com)\/$/.test(before);
}

/** As containerd reads it: the first component is a host when it holds a dot or colon, or is localhost. */
function hostLength(name: string): number {
  const slash = name.indexOf("/");
  if (slash < 0) return 0;
  const first = name.slice(0, slash);
  return /[.:]/.test(first) || first === "localhost" ? slash + 1 : 0;
}
