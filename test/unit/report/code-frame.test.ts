import * as fc from "fast-check";
import { expect, test } from "vitest";
import { formatCodeFrame, Sources } from "../../../src/report/code-frame.ts";
import { toPaint } from "../../../src/report/paint.ts";
import type { Span } from "../../../src/text/position.ts";
import { spanAt } from "../../support/plans.ts";

const plain = toPaint(false);

function frame(text: string, span: Span, width?: number): string[] {
  return formatCodeFrame(span, new Sources(new Map([["a.yml", text]])), plain, width).split("\n");
}

test("carets stand under what is meant", () => {
  expect(frame("a: 1\nkey: value\n", spanAt("a.yml", 2, 6, 5))).toEqual([
    "  |",
    "2 | key: value",
    "  |      ^^^^^",
    "",
  ]);
});

test("an empty span gets one caret, also at the end of the line", () => {
  expect(frame("key:\n", spanAt("a.yml", 1, 5, 0))[2]).toBe("  |     ^");
});

test("a span over several lines is marked to the end of its first one", () => {
  const span = { file: "a.yml", start: { line: 1, column: 4 }, end: { line: 3, column: 2 } };
  expect(frame("a: |\n  b\n  c\n", span).slice(1)).toEqual(["1 | a: |", "  |    ^", ""]);
});

test("wide characters, combining marks and tabs do not shift the carets", () => {
  expect(frame("\t網路🎉e\u0301: bad", spanAt("a.yml", 1, 10, 3)).slice(1, 3)).toEqual([
    "1 |  網路🎉e\u0301: bad",
    "  |           ^^^",
  ]);
});

test("the gutter grows with the number of the line", () => {
  expect(frame("\n".repeat(99) + "x", spanAt("a.yml", 100, 1, 1)).slice(0, 3)).toEqual([
    "    |",
    "100 | x",
    "    | ^",
  ]);
});

test("a line or file that is not known has no frame", () => {
  expect(frame("a", spanAt("a.yml", 7))).toEqual([""]);
  expect(frame("a", spanAt("b.yml", 1))).toEqual([""]);
});

test("of a very long line the part around the span is shown", () => {
  const line = `${"a".repeat(5000)}BAD${"z".repeat(5000)}`;
  const [, source = "", carets = ""] = frame(line, spanAt("a.yml", 1, 5001, 3), 60);
  expect(source.length).toBeLessThan(80);
  expect(source.slice(carets.indexOf("^"), carets.lastIndexOf("^") + 1)).toBe("BAD");
});

test("for any text and span there are three lines, and the carets stay within the source line", () => {
  const place = fc.record({
    column: fc.integer({ min: 1, max: 300 }),
    length: fc.integer({ min: 0, max: 300 }),
  });
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("a", "\t", " ", "b:", "1"), maxLength: 400 }),
      place,
      (line, { column, length }) => {
        const lines = frame(line, spanAt("a.yml", 1, column, length), 50);
        expect(lines).toHaveLength(4);
        const [, , carets = ""] = lines;
        expect(carets).toMatch(/^ {2}\| *\^+$/);
        expect(carets.length).toBeLessThan(120);
      },
    ),
  );
});
