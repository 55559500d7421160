// Reads what dist/kubeconform holds: the program and a store of schemas per minor, all in Brotli.
import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliDecompress } from "node:zlib";
import { KubeconformError } from "./kubeconform-error.ts";

/** Minors that `artifacts` holds a store for, oldest first. */
export async function readVersions(artifacts: URL): Promise<readonly string[]> {
  const names = await readdir(artifacts).catch((cause: unknown) => {
    throw new KubeconformError("artifact", "the folder of schemas cannot be read", { cause });
  });
  return names
    .flatMap((name) => /^schemas-1\.(\d+)\.jsonl\.br$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b)
    .map((minor) => `1.${minor}`);
}

/**
 * Reads at once and decompresses in one piece: in Node's own portions each of hundreds has to wait until
 * the main thread, which renders meanwhile, has time for it.
 */
export async function readArtifact(artifacts: URL, name: string): Promise<Buffer> {
  try {
    const chunkSize = name.endsWith(".wasm.br") ? 2 ** 23 : 2 ** 19;
    return await promisify(brotliDecompress)(readFileSync(new URL(name, artifacts)), { chunkSize });
  } catch (cause) {
    throw new KubeconformError("artifact", `${name} cannot be read`, { cause });
  }
}
