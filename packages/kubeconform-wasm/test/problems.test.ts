// Trees of failures that the bundled schemas never give, but those of custom resources do.
import { describe, expect, test } from "vitest";
import type { Failure } from "../src/program.ts";
import { toProblems } from "../src/problems.ts";

function messages(failure: Failure): readonly string[] {
  return toProblems(failure, {}).map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const sum = (keyword: string, causes: readonly Failure[]): Failure => ({ path: ["a"], keyword, causes });
const wrongType = (want: string): Failure => ({ path: ["a"], keyword: "type", want: [want], value: "1" });

describe("alternatives of a schema", () => {
  test("are one sentence when none takes such a value", () => {
    expect(messages(sum("anyOf", [wrongType("string"), wrongType("boolean")]))).toEqual([
      "a: wanted string or boolean, got integer 1",
    ]);
  });

  test("are told by the one that was meant: it takes such a value and has least against it", () => {
    const missing: Failure = { path: ["a"], keyword: "required", keys: ["x"] };
    const worse = sum("", [missing, { path: ["a"], keyword: "required", keys: ["y"] }]);
    expect(messages(sum("oneOf", [wrongType("string"), worse, missing]))).toEqual(['a: missing field "x"']);
  });
});

test("a problem that two parts of a schema find is one problem", () => {
  expect(messages(sum("allOf", [wrongType("string"), wrongType("string")]))).toHaveLength(1);
});

test.each([
  [
    { keyword: "enum", want: ['"Always"', '"Never"'], value: '"never"' },
    'must be one of "Always", "Never", got "never"',
  ],
  [{ keyword: "enum", want: ['"v1"'], value: '"v2"' }, 'must be "v1", got "v2"'],
  [{ keyword: "minimum", want: ["1"], value: "0" }, "must be at least 1, got 0"],
  [{ keyword: "pattern", want: ["^a$"], value: '"b"' }, 'must match ^a$, got "b"'],
  [
    { keyword: "format", want: ["date-time"], value: '"soon"' },
    'wanted a time such as "2006-01-02T15:04:05Z", got "soon"',
  ],
  [{ keyword: "format", want: ["ipv4"], value: '"x"' }, 'is not a valid ipv4, got "x"'],
  [{ keyword: "minItems", want: ["2"], value: "[]" }, "does not satisfy minItems 2, got []"],
  [{ keyword: "not" }, "does not satisfy not"],
])("%j is a sentence about the value", (failure, message) => {
  expect(messages({ path: ["a"], ...failure })).toEqual([`a: ${message}`]);
});
