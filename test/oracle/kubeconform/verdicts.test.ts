// The WASM against kubeconform as everybody runs it: the same schemas, the same documents, the same
// verdicts at the same places.
import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadKubeconform, type Verdict } from "kubeconform-wasm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildNative, writeSchemaFolder } from "../../../packages/kubeconform-wasm/scripts/native.ts";
import { daemonSet, type Json, mutate } from "../../../packages/kubeconform-wasm/test/support/mutations.ts";
import { formatPointer } from "../../../src/text/path.ts";

const artifacts = new URL("../../../dist/kubeconform/", import.meta.url);

let folder: string;
let native: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kubeconform-oracle-"));
  native = await buildNative();
});
afterAll(() => rm(folder, { recursive: true }));

const others: readonly (readonly [string, Json])[] = [
  ["unknown kind", { apiVersion: "apps/v1", kind: "DaemonSets", metadata: { name: "a" } }],
  ["unknown group", { apiVersion: "example.com/v1", kind: "DaemonSet", metadata: { name: "a" } }],
  ["no kind", { apiVersion: "apps/v1" }],
  ["no apiVersion", { kind: "DaemonSet" }],
  ["config map", { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "a" }, data: { a: "b", c: null } }],
  ["config map with a number", { apiVersion: "v1", kind: "ConfigMap", data: { a: 1 } }],
  ["secret", { apiVersion: "v1", kind: "Secret", data: { a: "QUI=" } }],
  ["secret that is not base64", { apiVersion: "v1", kind: "Secret", data: { a: "QUI", b: "=" } }],
  ["service", { apiVersion: "v1", kind: "Service", spec: { ports: [{ port: 80, targetPort: "http" }] } }],
  [
    "service with a wide port",
    { apiVersion: "v1", kind: "Service", spec: { ports: [{ port: 3_000_000_000 }] } },
  ],
  ["role", { apiVersion: "rbac.authorization.k8s.io/v1", kind: "ClusterRole", rules: [{ apiGroups: [""] }] }],
  ["time", { apiVersion: "v1", kind: "Pod", metadata: { creationTimestamp: "2026-01-02T03:04:05Z" } }],
  ["no time", { apiVersion: "v1", kind: "Pod", metadata: { creationTimestamp: "yesterday" }, spec: {} }],
  [
    "custom resource definition",
    {
      apiVersion: "apiextensions.k8s.io/v1",
      kind: "CustomResourceDefinition",
      spec: {
        group: "a",
        scope: "Cluster",
        names: { kind: "A", plural: "as" },
        versions: [{ name: "v1", schema: { openAPIV3Schema: { properties: { a: { tpye: "string" } } } } }],
      },
    },
  ],
];

/** A verdict, and the JSON pointers of what is wrong; none where native kubeconform gave up before. */
type Judgement = readonly [verdict: string, places?: readonly string[]];

test.each(["1.13", "1.35", "1.36", "1.37"])(
  "every document is judged alike with the schemas of %s",
  async (version) => {
    const { location, kinds } = await writeSchemaFolder(artifacts, version, join(folder, version));
    const documents = [...mutate(daemonSet), ...others, ...kinds.map(toEmptyObject)];
    const kubeconform = await loadKubeconform(artifacts);
    const verdicts = await kubeconform.validate(
      documents.map(([, it]) => JSON.stringify(it)),
      version,
    );
    const expected = await judgeNatively(documents, location);
    const found = documents.map(([name], at): readonly [string, Judgement] => {
      const judgement = toJudgement(verdicts[at]);
      return [name, expected.get(name)?.length === 1 ? [judgement[0]] : judgement];
    });
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
    const unread = [...expected.values()].filter(([, places]) => places === undefined);
    expect(unread.length).toBeLessThan(documents.length / 50);
    const said = new Set([...expected.values()].map(([verdict]) => verdict));
    expect([...said].toSorted()).toEqual(["invalid", "no-schema", "valid"]);
  },
);

/** Makes both compile the schema of the kind, native kubeconform with a check against the metaschema. */
function toEmptyObject(key: string): readonly [string, Json] {
  const slash = key.lastIndexOf("/");
  const [apiVersion, kind] = [key.slice(0, slash), key.slice(slash + 1)];
  return [`empty ${key}`, { apiVersion, kind, metadata: { name: "a" } }];
}

function toJudgement(verdict: Verdict | undefined): Judgement {
  if (verdict === undefined || verdict.verdict !== "invalid") return [verdict?.verdict ?? "none", []];
  const places = verdict.problems.map(({ path, keyword }) =>
    // kubeconform names the object that holds an unknown field, and the fields in its message.
    formatPointer(keyword === "additionalProperties" ? path.slice(0, -1) : path),
  );
  return ["invalid", [...new Set(places)].toSorted()];
}

interface NativeResult {
  readonly filename: string;
  readonly status: string;
  readonly msg: string;
}

async function judgeNatively(
  documents: readonly (readonly [string, Json])[],
  location: string,
): Promise<ReadonlyMap<string, Judgement>> {
  const inputs = await mkdtemp(join(folder, "documents-"));
  await Promise.all(documents.map(([, it], at) => writeFile(join(inputs, `${at}.json`), JSON.stringify(it))));
  const options = ["-n", "1", "-strict", "-output", "json", "-verbose", "-schema-location", location];
  const { resources } = JSON.parse(await run(native, [...options, inputs])) as {
    readonly resources: readonly NativeResult[];
  };
  return new Map(
    resources.map(({ filename, status, msg }) => {
      const at = Number(/(\d+)\.json$/.exec(filename)?.[1]);
      return [documents[at]?.[0] ?? "", toNativeJudgement(status, msg)];
    }),
  );
}

function toNativeJudgement(status: string, message: string): Judgement {
  if (status === "statusValid") return ["valid", []];
  // It reads kind and name before everything else, and stops at a name that is no string.
  if (message.startsWith("error")) return ["invalid"];
  if (message.startsWith("could not find schema")) return ["no-schema", []];
  const findings = message
    .split(/ - (?=at ')/)
    .slice(1)
    .map((finding) => finding.trim());
  // "validation failed" only sums up what follows it.
  const places = findings.flatMap(
    (finding) => /^at '([^']*)': (?!validation failed$)/.exec(finding)?.[1] ?? [],
  );
  return ["invalid", [...new Set(places)].toSorted()];
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    // It ends with 1 when a document is invalid.
    execFile(program, [...args], { maxBuffer: 2 ** 26 }, (error, stdout, stderr) => {
      if (stdout === "") reject(error ?? new Error(stderr));
      else resolve(stdout);
    });
  });
}
