// Generates src/kube/*.generated.ts from Kubernetes' Go modules: scope and versions of every kind, the API
// life cycle, merge keys of lists, values of enums. `--check` writes nothing and fails on any difference.
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compareApiVersions, type KindTable, toKindTable } from "./tables/kinds.ts";
import { type LifecycleFunctions, toContradictions, toLifecycles, toMoves } from "./tables/lifecycle.ts";
import { mergeKeysOf } from "./tables/merge-keys.ts";
import { kubernetesReleases, lifecycleModules, loadModules } from "./tables/modules.ts";
import { type OpenApi, type Served, servedKinds } from "./tables/openapi.ts";
import { printEnums, printKinds, printLifecycles, printMergeKeys } from "./tables/print.ts";
import { toTypeGraph } from "./tables/type-graph.ts";

const program = fileURLToPath(new URL("../tables/", import.meta.url));
const output = new URL("../../../src/kube/", import.meta.url);

interface EnumField {
  readonly type: string;
  readonly field: string;
  readonly values: readonly string[];
}

const folders = await loadModules(
  kubernetesReleases.map((version) => `k8s.io/kubernetes@v${version}`),
  program,
);
const minors: { minor: number; kinds: readonly Served[] }[] = [];
let openApi: OpenApi = { paths: {}, definitions: {} };
for (const [at, folder] of folders.entries()) {
  openApi = JSON.parse(await readFile(`${folder}/api/openapi-spec/swagger.json`, "utf8")) as OpenApi;
  minors.push({ minor: Number(kubernetesReleases[at]?.split(".")[1]), kinds: servedKinds(openApi) });
}
const oldest = minors[0]?.minor ?? 0;
const newest = minors.at(-1)?.minor ?? 0;
const kinds = toKindTable(minors);

const modules = await loadModules(lifecycleModules, program);
const functions = (await readGo("lifecycle", modules)) as readonly LifecycleFunctions[];
const lifecycles = toLifecycles(functions, kinds, newest);

// 1.16 and 1.17 could serve what 1.16 removed behind a flag; any longer contradiction is news.
for (const [key, removed, last] of toContradictions(lifecycles, kinds)) {
  if (removed !== 16 || last > 17) throw new Error(`${key}: removed in 1.${removed}, but 1.${last} has it`);
}

const newestApi = modules[lifecycleModules.findLastIndex((module) => module.startsWith("k8s.io/api@"))];
const enums = (await readGo("enums", newestApi === undefined ? [] : [newestApi])) as readonly EnumField[];
const valuesOf = new Map(enums.map(({ type, field, values }) => [`${type} ${field}`, values]));

const bestRoots = new Map<string, string>();
const allRoots = new Map<string, string>();
const definitionOf = definitionsByKind(openApi);
for (const [group, byKind] of kinds) {
  for (const kind of byKind.keys()) {
    const versions = newestVersions(kinds, group, kind);
    for (const version of versions) {
      const definition = definitionOf.get(`${group}/${version}/${kind}`);
      if (definition === undefined) continue;
      if (version === versions[0]) bestRoots.set(`${group}/${kind}`, definition);
      allRoots.set(`${group === "" ? "" : `${group}/`}${version}/${kind}`, definition);
    }
  }
}

const files = {
  "kinds.generated.ts": printKinds(kinds, toMoves(functions), oldest, newest),
  "lifecycle.generated.ts": printLifecycles(lifecycles),
  "merge-keys.generated.ts": printMergeKeys(
    toTypeGraph(openApi, bestRoots, (_, __, property) => mergeKeysOf(property)),
  ),
  "enums.generated.ts": printEnums(
    toTypeGraph(openApi, allRoots, (type, field) =>
      type.endsWith("Status") ? undefined : valuesOf.get(`${type} ${field}`),
    ),
  ),
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

async function readGo(table: string, sources: readonly string[]): Promise<unknown> {
  const options = { cwd: program, maxBuffer: 2 ** 26 };
  const { stdout } = await promisify(execFile)("go", ["run", ".", table, ...sources], options);
  return JSON.parse(stdout);
}

/** Versions that the newest minor serves, best one first. */
function newestVersions(table: KindTable, group: string, kind: string): readonly string[] {
  const served = table.get(group)?.get(kind)?.served ?? new Map<string, [number, number]>();
  return [...served]
    .flatMap(([version, [, last]]) => (last === newest ? [version] : []))
    .toSorted(compareApiVersions);
}

function definitionsByKind({ definitions }: OpenApi): ReadonlyMap<string, string> {
  const byKind = new Map<string, string>();
  for (const [name, definition] of Object.entries(definitions)) {
    for (const { group, version, kind } of definition["x-kubernetes-group-version-kind"] ?? []) {
      byKind.set(`${group}/${version}/${kind}`, name);
    }
  }
  return byKind;
}
