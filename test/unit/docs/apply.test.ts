import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Verb, verbs } from "../../../src/verbs.ts";
import { repository } from "../../support/world.ts";

const text = readFileSync(`${repository}/docs/apply.md`, "utf8");
const spoken: readonly Verb[] = [verbs.plan, verbs.apply, verbs.drift, verbs.rbac];

describe("docs/apply.md", () => {
  test("speaks of no option that does not exist", () => {
    const known = new Set(spoken.flatMap(({ options }) => options.map(({ name }) => name)));
    const named = new Set([...text.matchAll(/--([a-z][a-z-]+)/g)].map(([, name]) => name ?? ""));
    expect([...named].filter((name) => !known.has(name))).toEqual([]);
    expect(named.size).toBeGreaterThan(5);
  });

  test("shows no command that does not exist", () => {
    const shown = [...text.matchAll(/^pharos-network ([a-z]+)/gm)].map(([, verb]) => verb);
    expect(shown.filter((verb) => verb === undefined || !Object.hasOwn(verbs, verb))).toEqual([]);
    expect(shown).not.toEqual([]);
  });
});
