import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { LineIndex } from "../../../src/text/position.ts";

describe("the position of an offset", () => {
  const index = new LineIndex("ab\ncd\r\n\nlast");

  it.each([
    [0, 1, 1],
    [2, 1, 3],
    [3, 2, 1],
    [5, 2, 3],
    [6, 2, 4],
    [7, 3, 1],
    [8, 4, 1],
    [12, 4, 5],
  ])("%i is line %i, column %i", (offset, line, column) => {
    expect(index.positionAt(offset)).toEqual({ line, column });
  });

  it("outside the text is at its nearest end", () => {
    expect(index.positionAt(-5)).toEqual({ line: 1, column: 1 });
    expect(index.positionAt(99)).toEqual({ line: 4, column: 5 });
    expect(new LineIndex("").positionAt(3)).toEqual({ line: 1, column: 1 });
  });

  it("counts UTF-16 units, as editors and GitHub do", () => {
    expect(new LineIndex("😀x").positionAt(2)).toEqual({ line: 1, column: 3 });
  });

  it("leads back to the offset, for every text", () => {
    const texts = fc.string({ unit: fc.constantFrom("a", "\n", "\r", "é", "😀") });
    fc.assert(
      fc.property(texts, fc.nat(60), (text, wanted) => {
        const offset = Math.min(wanted, text.length);
        const { line, column } = new LineIndex(text).positionAt(offset);
        const before = text.split("\n").slice(0, line - 1);
        expect(before.reduce((sum, each) => sum + each.length + 1, 0) + column - 1).toBe(offset);
      }),
    );
  });
});

describe("a line's text", () => {
  const index = new LineIndex("ab\ncd\r\n\nlast");

  it("comes without its line break, also a Windows one", () => {
    expect([1, 2, 3, 4].map((line) => index.lineText(line))).toEqual(["ab", "cd", "", "last"]);
    expect(index.lineCount).toBe(4);
  });

  it("is empty outside the text", () => {
    expect([0, 5, -1].map((line) => index.lineText(line))).toEqual(["", "", ""]);
  });
});

describe("a span", () => {
  it("has a start and an exclusive end", () => {
    expect(new LineIndex("ab\ncd").spanOf("f.yml", 1, 4)).toEqual({
      file: "f.yml",
      start: { line: 1, column: 2 },
      end: { line: 2, column: 2 },
    });
  });

  it("never ends before its start", () => {
    const { start, end } = new LineIndex("abcdef").spanOf("f.yml", 4, 2);
    expect(end).toEqual(start);
  });
});
