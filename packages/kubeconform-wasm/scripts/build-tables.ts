// Generates src/kube/*.generated.ts from Kubernetes' Go modules: scope and versions of every kind, the
// API life cycle, and the merge keys of lists. `--check` writes nothing and fails on any difference.
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compareApiVersions, type KindTable, toKindTable } from "./tables/kinds.ts";
import { type LifecycleFunctions, toContradictions, toLifecycles, toMoves } from "./tables/lifecycle.ts";
import { toMergeGraph } from "./tables/merge-keys.ts";
import { kubernetesReleases, lifecycleModules, loadModules } from "./tables/modules.ts";
import { type OpenApi, servedKinds } from "./tables/openapi.ts";
import { printKinds, printLifecycles, printMergeGraph } from "./tables/print.ts";

const program = fileURLToPath(new URL("../tables/", import.meta.url));
const output = new URL("../../../src/kube/", import.meta.url);

const folders = await loadModules(
  kubernetesReleases.map((version) => `k8s.io/kubernetes@v${version}`),
  program,
);
const minors: { minor: number; kinds: ReturnType<typeof servedKinds> }[] = [];
let openApi: OpenApi = { paths: {}, definitions: {} };
for (const [at, folder] of folders.entries()) {
  openApi = JSON.parse(await readFile(`${folder}/api/openapi-spec/swagger.json`, "utf8")) as OpenApi;
  minors.push({ minor: Number(kubernetesReleases[at]?.split(".")[1]), kinds: servedKinds(openApi) });
}
const newest = minors.at(-1)?.minor ?? 0;
const kinds = toKindTable(minors);

const lifecycleFolders = await loadModules(lifecycleModules, program);
const run = await promisify(execFile)("go", ["run", ".", ...lifecycleFolders], {
  cwd: program,
  maxBuffer: 2 ** 26,
});
const functions = JSON.parse(run.stdout) as readonly LifecycleFunctions[];
const lifecycles = toLifecycles(functions, kinds, newest);

// 1.16 and 1.17 could serve what 1.16 removed behind a flag; any longer contradiction is news.
for (const [key, removed, last] of toContradictions(lifecycles, kinds)) {
  if (removed !== 16 || last > 17) throw new Error(`${key}: removed in 1.${removed}, but 1.${last} has it`);
}

const bestVersion = (group: string, kind: string): string | undefined =>
  newestVersions(kinds, group, kind, newest).toSorted(compareApiVersions)[0];

const files = {
  "kinds.generated.ts": printKinds(kinds, toMoves(functions), newest),
  "lifecycle.generated.ts": printLifecycles(lifecycles),
  "merge-keys.generated.ts": printMergeGraph(toMergeGraph(openApi, kinds, bestVersion)),
};

let stale = 0;
for (const [name, text] of Object.entries(files)) {
  const place = new URL(name, output);
  if (!process.argv.includes("--check")) {
    await writeFile(place, text);
    process.stdout.write(`${name}: ${text.length} characters\n`);
  } else if ((await readFile(place, "utf8").catch(() => "")) !== text) {
    stale += 1;
    process.stderr.write(`src/kube/${name} differs from what its sources give: run build-tables.ts\n`);
  }
}
process.exitCode = stale === 0 ? 0 : 1;

function newestVersions(table: KindTable, group: string, kind: string, minor: number): readonly string[] {
  const served = table.get(group)?.get(kind)?.served ?? new Map<string, [number, number]>();
  return [...served].flatMap(([version, [, last]]) => (last === minor ? [version] : []));
}
