// Builds kubeconform as WASM into dist/kubeconform/kubeconform.wasm.br and writes its SHA-256, taken before
// compression, to checksums.txt. `--check` builds it again and fails on any difference.
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { compress } from "./compress.ts";
import { writeSources } from "./wasm/sources.ts";

const artifact = new URL("../../../dist/kubeconform/kubeconform.wasm.br", import.meta.url);
const checksums = new URL("../checksums.txt", import.meta.url);

const wasm = await buildWasm();
const checksum = `${createHash("sha256").update(wasm).digest("hex")}  kubeconform.wasm\n`;
if (process.argv.includes("--check")) {
  const wrong: string[] = [];
  if ((await readFile(checksums, "utf8").catch(() => "")) !== checksum)
    wrong.push(`checksums.txt does not hold what the sources give: ${checksum.trim()}`);
  const committed = await readFile(artifact).then(brotliDecompressSync, () => Buffer.alloc(0));
  if (!committed.equals(wasm)) wrong.push("kubeconform.wasm.br does not hold what the sources give");
  for (const line of wrong) process.stderr.write(`${line}: run build-wasm.ts\n`);
  process.exitCode = wrong.length === 0 ? 0 : 1;
} else {
  const bytes = await compress(wasm);
  await mkdir(new URL(".", artifact), { recursive: true });
  await writeFile(artifact, bytes);
  await writeFile(checksums, checksum);
  process.stdout.write(`kubeconform.wasm: ${wasm.length} → ${bytes.length} bytes\n`);
}

async function buildWasm(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), "kubeconform-wasm-"));
  try {
    await writeSources(folder);
    const output = join(folder, "kubeconform.wasm");
    const args = ["build", "-mod=vendor", "-trimpath", "-buildvcs=false", "-buildmode=c-shared"];
    // Nothing of the environment may get into the bytes.
    const env = { ...process.env, GOOS: "wasip1", GOARCH: "wasm", GOWASM: "", GOFLAGS: "", GOEXPERIMENT: "" };
    await promisify(execFile)("go", [...args, "-ldflags", "-s -w -buildid=", "-o", output, "."], {
      cwd: folder,
      env,
    });
    return await readFile(output);
  } finally {
    await rm(folder, { recursive: true });
  }
}
