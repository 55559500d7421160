import { applyPatch } from "diff";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatPatch } from "../../../src/diff/patch.ts";

function text(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join("");
}

describe("the unified diff", () => {
  test("shows three lines around a change", () => {
    const base = "a b c d e f g h i".split(" ");
    expect(formatPatch(text(base), text(base.with(4, "x")))).toBe(
      "@@ -2,7 +2,7 @@\n b\n c\n d\n-e\n+x\n f\n g\n h\n",
    );
  });

  test("is empty for equal texts", () => {
    expect(formatPatch("a\n", "a\n")).toBe("");
  });

  test("of something new or gone holds all of it", () => {
    expect(formatPatch("", "a\nb\n")).toBe("@@ -0,0 +1,2 @@\n+a\n+b\n");
    expect(formatPatch("a\n", "")).toBe("@@ -1 +0,0 @@\n-a\n");
  });

  test("turns base into head when a patch tool applies it", () => {
    const lines = fc.array(fc.constantFrom("a", "b", "c", "- d", "+e", ""), { maxLength: 40 });
    fc.assert(
      fc.property(lines, lines, (base, head) => {
        const patch = formatPatch(text(base), text(head));
        const result = patch === "" ? text(base) : applyPatch(text(base), `--- a\n+++ b\n${patch}`);
        expect(result).toBe(text(head));
      }),
    );
  });
});
