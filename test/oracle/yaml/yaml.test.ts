// The same texts read by Psych, by kubectl's YAML library and by us: values, classes and refusals.
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatJson, isJsonObject } from "../../../src/kube/json.ts";
import type { Json } from "../../../src/kube/json.ts";
import { formatYaml } from "../../../src/yaml/format-yaml.ts";
import type { ScalarValue, YamlNode } from "../../../src/yaml/node.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { toJson } from "../../../src/yaml/to-json.ts";
import { jsonValue } from "../../support/json-values.ts";
import { documents, scalars } from "./corpus.ts";
import { readWithKubectl, readWithPsych } from "./readers.ts";
import type { Tagged } from "./readers.ts";
import { skippedForKubectl, skippedForPsych } from "./skips.ts";

type Reading = { readonly documents: readonly Tagged[] } | { readonly error: string };

/** Our reading in the words of psych.rb. */
function ours(text: string): Reading {
  const stream = readYaml(text);
  const error = stream.problems.find(({ problem }) => problem !== "duplicate-key");
  if (error !== undefined) return { error: error.problem };
  return { documents: stream.documents.map(({ root }) => (root === undefined ? ["nil"] : tagged(root))) };
}

function tagged(node: YamlNode): Tagged {
  if (node.node === "sequence") return ["list", node.items.map(tagged)];
  if (node.node === "mapping")
    return ["map", node.entries.map(({ key, value }) => [tagged(key), tagged(value)])];
  const { value, ruby } = node;
  if (ruby !== undefined) return [ruby, value];
  if (value === null) return ["nil"];
  if (typeof value === "bigint") return ["int", String(value)];
  if (typeof value === "number") return ["float", bits(value)];
  return [typeof value === "boolean" ? "bool" : "str", value];
}

function bits(value: number): string {
  const view = new DataView(new ArrayBuffer(8));
  view.setFloat64(0, value);
  return view.getBigUint64(0).toString(16).padStart(16, "0");
}

/** The JSON that kubectl sends, with integers exact and floats as floats. */
function kubectlJson(node: YamlNode): Json {
  if (node.node === "sequence") return node.items.map(kubectlJson);
  if (node.node === "mapping") {
    const object = Object.create(null) as Record<string, Json>;
    for (const { key, value } of node.entries) object[keyOf(key)] = kubectlJson(value);
    return object;
  }
  return toJsonScalar(node.kubectl === undefined ? node.value : node.kubectl);
}

function keyOf(key: YamlNode): string {
  return key.node === "scalar" ? String(key.kubectl === undefined ? key.value : key.kubectl) : "";
}

function toJsonScalar(value: ScalarValue): Json {
  if (typeof value !== "bigint") return value;
  return Number.isSafeInteger(Number(value)) ? Number(value) : value;
}

/** Integers of Go's JSON exact; a float that Go writes without a point is one to us, too. */
function parseExactJson(text: string): Json {
  const parse = JSON.parse as (text: string, reviver: typeof reviveExactly) => Json;
  return parse(text, reviveExactly);
}

function reviveExactly(_key: string, value: unknown, { source }: { readonly source?: string } = {}): unknown {
  const isWide = typeof value === "number" && !Number.isSafeInteger(value);
  return isWide && source !== undefined && /^-?\d+$/.test(source) ? BigInt(source) : value;
}

/** NaN has many bit patterns and means one thing. */
const comparable = (reading: unknown) =>
  JSON.stringify(reading).replaceAll(/"float","[7f]ff8[0-9a-f]*"/g, '"float","nan"');

/** The order of keys means nothing. A wide float that Go writes without a point is still the float. */
function isSameJson(mine: Json, theirs: Json): boolean {
  if (typeof mine === "number" && typeof theirs === "bigint") return Number(theirs) === mine;
  if (typeof mine === "bigint" && mine >= 2n ** 64n) return Number(theirs) === Number(mine);
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    return (
      mine.length === theirs.length && mine.every((item, at) => isSameJson(item as Json, theirs[at] as Json))
    );
  }
  if (!isJsonObject(mine) || !isJsonObject(theirs)) return mine === theirs;
  const keys = Object.keys(mine);
  return (
    keys.length === Object.keys(theirs).length &&
    keys.every((key) => key in theirs && isSameJson(mine[key] ?? null, theirs[key] ?? null))
  );
}

interface Difference {
  readonly text: string;
  readonly ours: string;
  readonly theirs: string;
}

function differencesFromPsych(texts: readonly string[]): Difference[] {
  return readWithPsych(texts).flatMap((theirs, at) => {
    const text = texts[at] ?? "";
    const mine = ours(text);
    if ("error" in mine && "error" in theirs) return [];
    const difference = { text, ours: comparable(mine), theirs: comparable(theirs) };
    return difference.ours === difference.theirs ? [] : [difference];
  });
}

function differencesFromKubectl(texts: readonly string[]): Difference[] {
  return readWithKubectl(texts).flatMap((theirs, at) => {
    const text = texts[at] ?? "";
    const stream = readYaml(text);
    const isRefused = stream.problems.some(({ problem }) => problem !== "duplicate-key");
    if (isRefused || stream.documents.length > 1) return [];
    const root = stream.documents[0]?.root;
    if (theirs.json === undefined) return [{ text, ours: "taken", theirs: theirs.error ?? "" }];
    const mine = root === undefined ? null : kubectlJson(root);
    return isSameJson(mine, parseExactJson(theirs.json))
      ? []
      : [{ text, ours: formatJson(mine), theirs: theirs.json }];
  });
}

/** Texts that differ and are not skipped, and skips that nothing needs any more. */
function judge(differences: readonly Difference[], skips: ReadonlyMap<string, string>) {
  const unexpected = differences.filter(({ text }) => !skips.has(text));
  const differing = new Set(differences.map(({ text }) => text));
  return { unexpected, stale: [...skips.keys()].filter((text) => !differing.has(text)) };
}

const handwritten = [...scalars.flatMap((text) => [`k: ${text}`, `${text}: 1`]), ...documents];

/** Keys that are no text are errors to us, whatever kubectl makes of them. */
function hasTextKeys(text: string): boolean {
  let isText = true;
  for (const { root } of readYaml(text).documents) {
    if (root !== undefined) toJson(root, ({ problem }) => (isText &&= problem !== "not-a-string"));
  }
  return isText;
}

const piece = fc.constantFrom(
  ..."0 1 2 5 7 8 9 . : _ , - + e E x o b y n t T Z f ~ .inf .nan 2020 -01 00:".split(" "),
);
const scalarTexts = fc
  .sample(fc.array(piece, { minLength: 1, maxLength: 7 }), { numRuns: 15_000, seed: 7 })
  .map((pieces) => `k: ${pieces.join("")}`);

/** Where Psych raises instead of reading, or JSON has no word, there is nothing to compare. */
const hasReading = ({ theirs }: Difference) =>
  !theirs.includes('"error":"ArgumentError"') && !theirs.startsWith("json: unsupported value");

describe("Psych", () => {
  test("reads every handwritten text as we do, but for the known differences", () => {
    expect(judge(differencesFromPsych(handwritten).filter(hasReading), skippedForPsych)).toEqual({
      unexpected: [],
      stale: [],
    });
  });

  test("reads thousands of generated scalars as we do", () => {
    expect(differencesFromPsych(scalarTexts).filter(hasReading)).toEqual([]);
  });
});

describe("kubectl", () => {
  test("reads every handwritten text as we say it does, but for the known differences", () => {
    expect(
      judge(differencesFromKubectl(handwritten.filter(hasTextKeys)).filter(hasReading), skippedForKubectl),
    ).toEqual({
      unexpected: [],
      stale: [],
    });
  });

  test("reads thousands of generated scalars as we say it does", () => {
    expect(differencesFromKubectl(scalarTexts).filter(hasReading)).toEqual([]);
  });

  test("refuses the duplicate keys that we report", () => {
    const [reading] = readWithKubectl(["a: 1\na: 2\n"]);
    expect(reading?.strict).toContain("already set");
  });
});

describe("what we write", () => {
  const values = fc.sample(jsonValue, { numRuns: 3000, seed: 11 });

  test("is read back by kubectl as the very value, strictly", () => {
    const wrong = readWithKubectl(values.map((value) => formatYaml(value))).flatMap((reading, at) => {
      const value = values[at] ?? null;
      const isSame = reading.json !== undefined && isSameJson(value, parseExactJson(reading.json));
      return isSame && reading.strict === undefined ? [] : [{ value, reading }];
    });
    expect(wrong).toEqual([]);
  });

  test("is read back by Psych as the very value", () => {
    expect(differencesFromPsych(values.map((value) => formatYaml(value)))).toEqual([]);
  });
});
