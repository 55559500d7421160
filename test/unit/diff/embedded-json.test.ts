import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatJson } from "../../../src/kube/json.ts";
import { parseEmbeddedJson } from "../../../src/diff/embedded-json.ts";

describe("JSON inside a text", () => {
  test("is read as JSON.parse reads it", () => {
    const json = fc.json().filter((text) => /^[[{]/.test(text));
    fc.assert(
      fc.property(json, (text) => {
        expect(formatJson(parseEmbeddedJson(text)?.value ?? null)).toBe(JSON.stringify(JSON.parse(text)));
      }),
    );
  });

  test("knows where each part stands", () => {
    const text = '{ "a": [1, {"b": "x"}] }';
    const item = parseEmbeddedJson(text)?.members?.get("a")?.items?.[1]?.members?.get("b");
    expect(text.slice(item?.start, item?.end)).toBe('"x"');
  });

  test("keeps integers exact", () => {
    expect(parseEmbeddedJson("[12345678901234567890]")?.value).toEqual([12345678901234567890n]);
  });

  test("reaches no prototype", () => {
    expect(Object.keys(parseEmbeddedJson('{"__proto__": {"a": 1}}')?.value ?? {})).toEqual(["__proto__"]);
  });

  test.each([
    "",
    "text",
    "1",
    '"x"',
    "{",
    "[1,]",
    "{a: 1}",
    '{"a": 1} x',
    '{"a": 1, "a": 2}',
    '["\\x"]',
    '["a\nb"]',
    "[01]",
    '["a]',
    '["\\',
    `${"[".repeat(200)}${"]".repeat(200)}`,
  ])("%j is only text", (text) => {
    expect(parseEmbeddedJson(text)).toBeUndefined();
  });
});
