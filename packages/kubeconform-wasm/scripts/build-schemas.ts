// Builds dist/kubeconform/schemas-<minor>.jsonl.br from the OpenAPI documents in Kubernetes' Go modules.
// `--check` writes nothing and fails on any difference.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync } from "node:zlib";
import { formatStore } from "../src/store.ts";
import { compress } from "./compress.ts";
import { type Definitions, toStoredSchemas } from "./schemas/convert.ts";
import { kubernetesReleases, loadModules } from "./tables/modules.ts";

const output = new URL("../../../dist/kubeconform/", import.meta.url);
const check = process.argv.includes("--check");

const folders = await loadModules(
  kubernetesReleases.map((version) => `k8s.io/kubernetes@v${version}`),
  fileURLToPath(new URL("../tables/", import.meta.url)),
);
await mkdir(output, { recursive: true });
const stale = new Set((await readdir(output)).filter((name) => name.startsWith("schemas-")));
const wrong: string[] = [];
for (const [at, folder] of folders.entries()) {
  const { definitions } = JSON.parse(await readFile(`${folder}/api/openapi-spec/swagger.json`, "utf8")) as {
    readonly definitions: Definitions;
  };
  const { kinds, definitions: schemas } = toStoredSchemas(definitions);
  const text = formatStore(kinds, schemas);
  const name = `schemas-${kubernetesReleases[at]?.split(".").slice(0, 2).join(".")}.jsonl.br`;
  const place = new URL(name, output);
  stale.delete(name);
  if (check) {
    const committed = await readFile(place).then(
      (bytes) => brotliDecompressSync(bytes).toString(),
      () => "",
    );
    if (committed !== text) wrong.push(`${name} differs from what Kubernetes' modules give`);
  } else {
    const bytes = await compress(Buffer.from(text));
    await writeFile(place, bytes);
    process.stdout.write(
      `${name}: ${Object.keys(kinds).length} kinds, ${schemas.length} definitions, ${text.length} → ${bytes.length} bytes\n`,
    );
  }
}
for (const name of stale) {
  if (check) wrong.push(`${name} belongs to no release`);
  else await rm(new URL(name, output));
}
for (const line of wrong) process.stderr.write(`${line}: run build-schemas.ts\n`);
process.exitCode = wrong.length === 0 ? 0 : 1;
