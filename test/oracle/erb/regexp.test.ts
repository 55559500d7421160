// Random Regexps over random texts, in Ruby and here: the same places of the same groups, the same complaint, or
// a refusal. ORACLE_SEED and REGEXPS give longer runs.
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { TemplateFailure } from "../../../src/render/erb/core/failure.ts";
import { defaultLimits } from "../../../src/render/erb/core/limits.ts";
import { Machine } from "../../../src/render/erb/core/machine.ts";
import { replaceText } from "../../../src/render/erb/core/replace.ts";
import { findPatternProblem } from "../../../src/render/erb/core/regexp-text.ts";
import { codePointCount } from "../../../src/render/erb/core/text.ts";
import { RubyMatch, RubyProc, RubyRegexp } from "../../../src/render/erb/core/value.ts";
import { runRuby } from "../../support/ruby.ts";
import { regexpCases } from "./regexps.ts";
import type { RegexpCase } from "./regexps.ts";

const seed = process.env["ORACLE_SEED"] ?? "7";
const count = Number(process.env["REGEXPS"] ?? 3000);

type Matches = readonly (readonly (readonly (number | null)[])[])[];
type Answer =
  | { readonly matches: readonly Matches[] }
  | { readonly error: string }
  | { readonly refused: string };

function answerOf({ source, flags, texts }: RegexpCase): Answer {
  const problem = findPatternProblem(source, flags);
  if (problem !== undefined) return problem.ours ? { refused: problem.message } : { error: problem.message };
  try {
    return { matches: texts.map((text) => matchesOf(new RubyRegexp(source, flags), text)) };
  } catch (failure) {
    if (failure instanceof TemplateFailure) return { refused: failure.message };
    throw failure;
  }
}

function matchesOf(regexp: RubyRegexp, text: string): Matches {
  const machine = new Machine(new Map(), defaultLimits);
  const found: (readonly (number | null)[])[][] = [];
  const block = new RubyProc(
    () => {
      const match = machine.lastMatch;
      if (match instanceof RubyMatch) found.push(placesOf(match));
      return "";
    },
    0,
    false,
  );
  replaceText(text, [regexp], { machine, block, name: "gsub" }, true);
  return found;
}

function placesOf({ text, places }: RubyMatch): (readonly (number | null)[])[] {
  const count = (place: number) => (place < 0 ? null : codePointCount(text.slice(0, place)));
  return Array.from({ length: places.length / 2 }, (_, group) =>
    [places[2 * group] ?? -1, places[2 * group + 1] ?? -1].map(count),
  );
}

function askRuby(cases: readonly RegexpCase[]): readonly Answer[] {
  const bits = { i: 1, x: 2, m: 4 };
  const items = cases.map(({ source, flags, texts }) => [
    source,
    Object.entries(bits).reduce((sum, [flag, bit]) => (flags.includes(flag) ? sum + bit : sum), 0),
    texts,
  ]);
  const script = fileURLToPath(new URL("regexp.rb", import.meta.url));
  return JSON.parse(runRuby(script, JSON.stringify(items))) as Answer[];
}

describe("a Regexp", () => {
  test(`matches what it matches in Ruby (seed ${seed}, ${count} of them)`, () => {
    const cases = regexpCases(seed, count);
    const ruby = askRuby(cases);
    let refused = 0;
    const differences = cases.flatMap((item, at) => {
      const [theirs, mine] = [ruby[at], answerOf(item)];
      if ("refused" in mine) {
        refused += 1;
        return [];
      }
      if (theirs === undefined || isSame(theirs, mine)) return [];
      return [`/${item.source}/${item.flags} ${firstDifference(item, theirs, mine)}`];
    });
    differences.sort((a, b) => a.length - b.length);
    expect(differences.slice(0, 20).join("\n")).toBe("");
    expect(refused / count).toBeLessThan(0.2);
  });
});

/** The pattern that a complaint quotes is not compared. */
function isSame(theirs: Answer, mine: Answer): boolean {
  if ("error" in theirs && "error" in mine) {
    return theirs.error.split(": /")[0] === mine.error.split(": /")[0];
  }
  return JSON.stringify(theirs) === JSON.stringify(mine);
}

function firstDifference({ texts }: RegexpCase, theirs: Answer | undefined, mine: Answer): string {
  if (theirs === undefined || !("matches" in theirs) || !("matches" in mine)) {
    return `Ruby ${JSON.stringify(theirs).slice(0, 200)} here ${JSON.stringify(mine).slice(0, 200)}`;
  }
  const at = texts.findIndex(
    (_, index) => JSON.stringify(theirs.matches[index]) !== JSON.stringify(mine.matches[index]),
  );
  return `on ${JSON.stringify(texts[at])}: Ruby ${JSON.stringify(theirs.matches[at])} here ${JSON.stringify(mine.matches[at])}`;
}
