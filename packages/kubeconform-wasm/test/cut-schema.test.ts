// The schema that is cut to documents must judge them as the whole one does.
import { readFileSync } from "node:fs";
import { brotliDecompressSync } from "node:zlib";
import { beforeAll, describe, expect, test } from "vitest";
import { cutSchema } from "../src/cut-schema.ts";
import { toProblems } from "../src/problems.ts";
import { type Program, startProgram } from "../src/program.ts";
import { parseStore } from "../src/store.ts";
import { webAssembly } from "../src/web-assembly.ts";
import { daemonSet, type Json, mutate } from "./support/mutations.ts";

const artifact = (name: string) =>
  brotliDecompressSync(readFileSync(new URL(`../../../dist/kubeconform/${name}.br`, import.meta.url)));
const store = parseStore(artifact("schemas-1.36.jsonl").toString("utf8"));
const key = "apps/v1/DaemonSet";
const whole = cutSchema(store, key) ?? "";

let program: Program;
beforeAll(async () => {
  program = await startProgram(await webAssembly().compile(artifact("kubeconform.wasm")));
});

function findings(schema: string, documents: readonly Json[]): readonly unknown[] {
  const verdicts = program.judge(
    new Map([[key, schema]]),
    documents.map((it) => JSON.stringify(it)),
  );
  return verdicts.map((it, at) =>
    it.verdict === "invalid" ? toProblems(it.failure, documents[at]) : it.verdict,
  );
}

describe("a schema that is cut to documents", () => {
  const documents = [...mutate(daemonSet)].map(([, document]) => document);

  test("finds in them what the whole schema finds", () => {
    const expected = findings(whole, documents);
    expect(findings(cutSchema(store, key, documents) ?? "", documents)).toEqual(expected);
    expect(expected.filter((it) => typeof it !== "string").length).toBeGreaterThan(documents.length / 2);
    expect(expected).toContain("valid");
  });

  test("does so for each of them alone, too", () => {
    const some = documents.filter((_, at) => at % 7 === 0);
    const alone = some.flatMap((document) => findings(cutSchema(store, key, [document]) ?? "", [document]));
    expect(alone).toEqual(findings(whole, some));
  });

  test("is as small as they are", () => {
    const small = { apiVersion: "apps/v1", kind: "DaemonSet", metadata: { name: "a" } };
    expect((cutSchema(store, key, [small]) ?? "").length).toBeLessThan(whole.length / 20);
  });

  test("is there only for kinds that the store knows", () => {
    expect(cutSchema(store, "example.com/v1/Foo")).toBeUndefined();
    expect(cutSchema(store, "toString")).toBeUndefined();
  });
});

test("every kind's schema is closed: each reference leads to a definition", () => {
  expect(store.kinds.length).toBeGreaterThan(100);
  for (const kind of store.kinds) {
    const schema = cutSchema(store, kind) ?? "";
    const { definitions } = JSON.parse(schema) as { definitions: object };
    for (const [, name = ""] of schema.matchAll(/"#\/definitions\/([^"]+)"/g)) {
      expect(Object.hasOwn(definitions, name), `${kind}: ${name}`).toBe(true);
    }
  }
});
