// Kubernetes' rules for names as we write them against Kubernetes' own code, over generated names.
import { spawnSync } from "node:child_process";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import {
  isDataKey,
  isDnsLabel,
  isDnsSubdomain,
  isLabelKey,
  isLabelValue,
  isPathSegment,
} from "../../src/kube/names.ts";

const ours = {
  "dns-label": isDnsLabel,
  "dns-subdomain": isDnsSubdomain,
  "path-segment": isPathSegment,
  "data-key": isDataKey,
  "label-key": isLabelKey,
  "label-value": isLabelValue,
};

const letters = fc.constantFrom("a", "b", "9", "-", ".", "_", "/", "A", "%", " ", "é", "\n", "😀");
const words = fc.string({ unit: fc.constantFrom("a", "0", "-"), minLength: 1, maxLength: 70 });
const names = fc.oneof(
  fc.string({ unit: letters, maxLength: 8 }),
  fc.array(words, { maxLength: 6 }).map((parts) => parts.join(".")),
  fc.tuple(words, words).map((parts) => parts.join("/")),
  fc.integer({ min: 60, max: 66 }).map((length) => "a".repeat(length)),
  fc.integer({ min: 250, max: 256 }).map((length) => "a".repeat(length)),
  fc.integer({ min: 250, max: 256 }).map((length) => `${"a".repeat(length)}/x`),
);

it("every name is judged as Kubernetes judges it", () => {
  const seed = Date.now() % 2 ** 31;
  const corpus = [
    "",
    ".",
    "..",
    "...",
    "/",
    "a/",
    "/a",
    "a//b",
    "a/b/c",
    ...fc.sample(names, { seed, numRuns: 20_000 }),
  ];
  const { stdout, stderr, status } = spawnSync("go", ["run", "."], {
    cwd: new URL("names/", import.meta.url),
    input: JSON.stringify(corpus),
    encoding: "utf8",
    maxBuffer: 2 ** 27,
  });
  expect({ status, stderr: status === 0 ? "" : stderr }).toEqual({ status: 0, stderr: "" });
  const theirs = JSON.parse(stdout) as readonly (readonly string[])[];
  expect(theirs).toHaveLength(corpus.length);
  const kept = new Map<string, number>();
  const differences = corpus.flatMap((name, at) =>
    Object.entries(ours).flatMap(([rule, allows]) => {
      const allowed = theirs[at]?.includes(rule) === true;
      if (allowed) kept.set(rule, (kept.get(rule) ?? 0) + 1);
      return allows(name) === allowed ? [] : [{ rule, name, allowed, seed }];
    }),
  );
  expect(differences).toEqual([]);
  // Names that keep a rule and names that break it were both seen, often enough to mean something.
  for (const rule of Object.keys(ours)) {
    expect(kept.get(rule)).toBeGreaterThan(500);
    expect(kept.get(rule)).toBeLessThan(corpus.length - 500);
  }
});
