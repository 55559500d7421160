// Bytes of a file → its text, the same way for a folder and a Git tree.
import { PortError } from "../ports.ts";

/** Far above any manifest (the API server takes 3 MiB), far below what would exhaust the runner. */
export const maxFileBytes = 16 * 1024 * 1024;

/** Throws PortError when the bytes are not UTF-8: replacing them would change what is planned. */
export function decodeText(name: string, bytes: Uint8Array): string {
  if (bytes.length > maxFileBytes) throw tooLarge(name, bytes.length);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new PortError("files", `${name} is not UTF-8 text`, { cure: `save ${name} as UTF-8`, cause });
  }
}

export function tooLarge(name: string, size: number): PortError {
  return new PortError("files", `${name} has ${mebibytes(size)}, more than ${mebibytes(maxFileBytes)}`, {
    cure: "leave files that are no manifests out of the stack's folder",
  });
}

function mebibytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MiB`;
}

export function outside(name: string): PortError {
  return new PortError("files", `${name} lies outside the repository`, {
    cure: "name a path inside the repository; links must stay inside, too",
  });
}
