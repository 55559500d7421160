import { assert, json, property } from "fast-check";
import { expect, test } from "vitest";
import { RubyHash } from "../../../../../src/render/erb/core/hash-value.ts";
import { parseJson } from "../../../../../src/render/erb/core/json-text.ts";
import type { Value } from "../../../../../src/render/erb/core/value.ts";

function toPlain(value: Value): unknown {
  if (typeof value === "bigint") return Number(value);
  if (Array.isArray(value)) return value.map(toPlain);
  if (value instanceof RubyHash) {
    return Object.fromEntries(value.pairs().map(([key, item]) => [key as string, toPlain(item)]));
  }
  return value;
}

test("any JSON is read as JSON.parse reads it", () => {
  assert(
    property(json(), (text) => {
      const parsed = parseJson(text);
      expect("value" in parsed && toPlain(parsed.value)).toEqual(JSON.parse(text));
    }),
  );
});

test("integers of any size stay exact, fractions and exponents are Floats", () => {
  expect(parseJson("[9007199254740993, -0, 1.0, 1e3]")).toEqual({ value: [9007199254740993n, 0n, 1, 1000] });
});

test("keys keep their order, the last of two alike wins", () => {
  const parsed = parseJson('{"20": 1, "b": 2, "3": 3, "b": 4}');
  expect("value" in parsed && parsed.value instanceof RubyHash && parsed.value.pairs()).toEqual([
    ["20", 1n],
    ["b", 4n],
    ["3", 3n],
  ]);
});

test.each(["", "{", "[1,]", '{"a" 1}', "01", "'a'", "nul", "1 2", '"\n"', "[".repeat(200)])(
  "%j is no JSON",
  (text) => {
    expect(parseJson(text)).toHaveProperty("problem");
  },
);
