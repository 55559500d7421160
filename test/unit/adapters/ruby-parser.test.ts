import { expect, test } from "vitest";
import { loadRubyParser } from "../../../src/adapters/ruby-parser.ts";

const wasm = new URL("../../../dist/prism.wasm", import.meta.url);

test("Ruby is parsed, with the place of every error", async () => {
  const parser = await loadRubyParser(wasm);
  expect(parser.parse("a.b(1) # c")).toMatchObject({ errors: [], comments: [{ startOffset: 7, length: 3 }] });
  expect(parser.parse("if a").errors[0]).toMatchObject({
    location: { startOffset: expect.any(Number) as number },
  });
});

test("what nests deeper than the stack is an error, and the parser works on", async () => {
  const parser = await loadRubyParser(wasm);
  for (const source of [
    "(".repeat(50_000),
    "[".repeat(5000) + "]".repeat(5000),
    "i -= 1 " + "?a".repeat(5000),
  ]) {
    expect(parser.parse(source).errors).toHaveLength(1);
    expect(parser.parse("1 + 1").errors).toEqual([]);
  }
});

test("what nests as deeply as no manifest does is read, and damages nothing", async () => {
  const parser = await loadRubyParser(wasm);
  const nested = "[1].each do |x|\n".repeat(300) + "end\n".repeat(300);
  expect(parser.parse(nested).errors).toEqual([]);
  expect(parser.parse(`x${"=begin".repeat(150)}`).errors).not.toEqual([]);
  expect(parser.parse("1 + 1").errors).toEqual([]);
});

test("without dist/ the package's own file is taken", async () => {
  const parser = await loadRubyParser(new URL("file:///nowhere/prism.wasm"));
  expect(parser.parse("1").errors).toEqual([]);
});
