import { array, assert, constantFrom, property } from "fast-check";
import { describe, expect, test } from "vitest";
import { scanErb } from "../../../../src/render/erb/scan.ts";

/** Segments in short: `text|`, `code|`, `output|` or `comment|` and what they hold. */
function scanned(text: string): string[] {
  return scanErb(text).segments.map(
    ({ segment, pieces }) => `${segment}|${pieces.map((piece) => piece.text).join("")}`,
  );
}

describe("scanning ERB", () => {
  test.each([
    ["a<%= x %>b", ["text|a", "output| x ", "text|b"]],
    ["<% x -%>\nb", ["code| x ", "text|b"]],
    ["<% x -%>\r\nb", ["code| x ", "text|b"]],
    ["<% x -%> \nb", ["code| x ", "text| \nb"]],
    ["a\n \t<%- x %>", ["text|a\n", "code| x "]],
    ["a <%- x %>", ["text|a ", "code| x "]],
    ["<%# note %>b", ["comment| note ", "text|b"]],
    ["<%#- note -%>\nb", ["comment|- note ", "text|b"]],
    ["a<%%= x %>", ["text|a<%= x %>"]],
    ["<% x %%> y %>", ["code| x %> y "]],
    ["a %%> b", ["text|a %%> b"]],
    ["<%-= x %>", ["code|= x "]],
    ["", []],
  ])("%j", (text, segments) => {
    expect(scanned(text)).toEqual(segments);
  });

  test("a tag without an end prints the rest without its mark", () => {
    const { segments, unterminated } = scanErb("a<% b");
    expect(unterminated).toBe(1);
    expect(segments.map(({ pieces }) => pieces.map((piece) => piece.text).join(""))).toEqual(["a", " b"]);
  });

  test("blanks after a tag count as the start of a line for <%-, as in Ruby", () => {
    expect(scanned("<% a %>  <%- b %>|")).toEqual(["code| a ", "code| b ", "text||"]);
  });

  test("every character belongs to exactly one segment, in order", () => {
    const marks = constantFrom(
      "<%",
      "<%-",
      "<%=",
      "<%%",
      "<%#",
      "%>",
      "-%>",
      "%%>",
      "\n",
      "\r\n",
      " ",
      "x",
      "-",
      "%",
    );
    assert(
      property(
        array(marks, { maxLength: 20 }).map((parts) => parts.join("")),
        (text) => {
          const { segments, unterminated } = scanErb(text);
          let at = 0;
          for (const { start, end } of segments) {
            // The mark of a tag that never ends is dropped.
            if (unterminated !== undefined && start > unterminated) at = Math.max(at, start);
            expect(start).toBe(at);
            at = end;
          }
          expect(unterminated === undefined ? at : text.length).toBe(text.length);
        },
      ),
    );
  });
});
