import { readFileSync } from "node:fs";
import { array, assert, constantFrom, integer, oneof, property, string, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import { parseClusterConfig } from "../../../src/config/config.ts";
import type { Diagnostic } from "../../../src/diagnostic.ts";
import { codesOf, withHost } from "./findings-of.ts";

const original = readFileSync(new URL("../../../fixtures/config/every-section.yml", import.meta.url), "utf8");

const scrap = oneof(
  constantFrom(
    "",
    "~",
    "[]",
    "{}",
    "- ",
    ": ",
    "yes",
    "1",
    "1.5",
    '"',
    "\u001b[31m",
    "\u202e",
    "&a ",
    "*a",
    "<<: ",
    "\n",
    "  ",
    "!!binary x",
    "__proto__: 1",
    "&x [*x]",
  ),
  string({ maxLength: 8 }),
);

/** The reference with some of its pieces replaced by scraps of YAML. */
const mangled = array(tuple(integer({ min: 0, max: original.length }), integer({ min: 0, max: 12 }), scrap), {
  minLength: 1,
  maxLength: 4,
}).map((cuts) =>
  cuts.reduce((text, [at, length, piece]) => text.slice(0, at) + piece + text.slice(at + length), original),
);

function expectReadable({ message, hint, span }: Diagnostic, lineCount: number): void {
  expect(message).toMatch(/^[^\n]{1,400}$/);
  expect(message).not.toMatch(/\.$/);
  expect(hint).toMatch(/^[^\n]{1,400}$/);
  expect(`${message}${hint}`).not.toMatch(/[\p{Cc}\u202a-\u202e]/u);
  expect(span?.start.line).toBeGreaterThanOrEqual(1);
  expect(span?.start.line).toBeLessThanOrEqual(lineCount);
}

describe("whatever stands in cluster.yml", () => {
  test("nothing is thrown, and every finding is one readable line with a place and a cure", () => {
    assert(
      property(mangled, (text) => {
        const lineCount = text.split("\n").length;
        const { ok, diagnostics } = parseClusterConfig("cluster.yml", text);
        for (const found of diagnostics) expectReadable(found, lineCount);
        expect(ok).toBe(diagnostics.every(({ severity }) => severity !== "error"));
      }),
      { numRuns: 150 },
    );
  });

  test.each([
    `network: { provider: custom, custom: { manifest_path: "a\\\\b\\u001b[31m${"x".repeat(1000)}" } }`,
    `network: { "${"k".repeat(100_000)}": 1, service_cidr: "${"1".repeat(100_000)}" }`,
    `network: { custom: { manifest_path: x, options: { "${"k".repeat(1000)}": { 1: 2 } } } }`,
    `network: { dns_replicas: ${"9".repeat(1000)} }`,
    `network: { service_cidr: ${"9".repeat(1000)} }`,
    `hosts: [{ address: "${"A".repeat(1000)}", role: "${"m".repeat(1000)}" }]`,
    `hosts: [{ address: "root\\u001b@${"a".repeat(1000)}", role: "\\u202emaster" }]`,
  ])("a value without measure is not repeated: %#", (text) => {
    const { diagnostics } = parseClusterConfig("cluster.yml", text);
    expect(diagnostics.length).toBeGreaterThan(0);
    for (const found of diagnostics) expectReadable(found, 1);
  });

  test("thousands of keys that nobody knows are all named", () => {
    expect(
      codesOf(withHost(Array.from({ length: 2000 }, (_, at) => `key_${at}: 1`).join("\n"))),
    ).toHaveLength(2000);
  });
});
