import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decideGaps } from "../../../src/diff/edits.ts";

function applied(base: readonly string[], head: readonly string[]): readonly string[] {
  const parts: (readonly string[])[] = [];
  let at = 0;
  for (const { baseStart, baseEnd, headStart, headEnd } of decideGaps(base, head)) {
    parts.push(base.slice(at, baseStart), head.slice(headStart, headEnd));
    at = baseEnd;
  }
  return [...parts, base.slice(at)].flat();
}

describe("what differs between two lists", () => {
  test("an insertion is one gap, wherever it stands", () => {
    const base = ["a", "b", "c"];
    for (const at of [0, 1, 2, 3]) {
      const head = base.toSpliced(at, 0, "new");
      expect(decideGaps(base, head)).toEqual([
        { baseStart: at, baseEnd: at, headStart: at, headEnd: at + 1 },
      ]);
    }
  });

  test("the gaps turn the one list into the other", () => {
    const list = fc.array(fc.constantFrom("a", "b", "c", "d", "e"), { maxLength: 12 });
    fc.assert(
      fc.property(list, list, (base, head) => {
        expect(applied(base, head)).toEqual(head);
      }),
    );
  });

  test("lists with more edits than an exact answer is made for still find what they share", () => {
    const base = Array.from({ length: 3000 }, (_, at) => (at % 3 === 0 ? `shared ${at}` : `line ${at % 7}`));
    const head = Array.from({ length: 3000 }, (_, at) =>
      at % 3 === 0 ? `shared ${at}` : `line ${(at * 5) % 7}`,
    );
    expect(applied(base, head)).toEqual(head);
    const gaps = decideGaps(base, head);
    expect(gaps.length).toBeGreaterThan(500);
    expect(gaps.every(({ baseStart, baseEnd }) => baseEnd - baseStart <= 2)).toBe(true);
  });

  test("are found in linear time, however much of them repeats", () => {
    const [base = [], head = []] = [3, 5].map((seed) =>
      Array.from({ length: 200_000 }, (_, at) => `${(at * at * seed) % 17}`),
    );
    // A quadratic comparison would take hours.
    expect(applied(base, head)).toEqual(head);
  });
});
