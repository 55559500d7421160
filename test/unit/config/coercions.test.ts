import { describe, expect, test } from "vitest";
import { toBoolean, toInteger } from "../../../src/config/coercions.ts";

describe("an Integer as Ruby's Integer() takes it", () => {
  // Left: what Ruby 3.1 answers for Integer(text).
  test.each<[string, bigint]>([
    ["2222", 2222n],
    [" 5", 5n],
    ["5\n", 5n],
    ["+5", 5n],
    ["-0x1f", -31n],
    ["2_2", 22n],
    ["0x10", 16n],
    ["0b11", 3n],
    ["0o17", 15n],
    ["0d19", 19n],
    ["007", 7n],
    ["0_7", 7n],
    ["00", 0n],
    ["0", 0n],
    ["90071992547409931", 90071992547409931n],
  ])("%j is %s", (text, value) => {
    expect(toInteger(text)).toBe(value);
  });

  test.each([
    "08",
    "0_8",
    "5.0",
    "1e3",
    "_5",
    "5_",
    "5__5",
    "0x_1",
    "- 5",
    "0b",
    "0b2",
    "",
    " ",
    "1\u00a0",
    "5 5",
    "٣",
    "9".repeat(65),
  ])("%j is none", (text) => {
    expect(toInteger(text)).toBeUndefined();
  });

  test("a Float without fraction is one, with a fraction it is not", () => {
    expect(toInteger(22)).toBe(22n);
    expect(toInteger(22.5)).toBeUndefined();
    expect(toInteger(Number.POSITIVE_INFINITY)).toBeUndefined();
  });

  test.each([true, null])("%s is none", (value) => {
    expect(toInteger(value)).toBeUndefined();
  });
});

describe("a boolean as Pharos' schema takes it", () => {
  test.each([
    "1",
    "on",
    "On",
    "ON",
    "t",
    "true",
    "True",
    "TRUE",
    "T",
    "y",
    "yes",
    "Yes",
    "YES",
    "Y",
    1n,
    true,
  ])("%s is true", (value) => {
    expect(toBoolean(value)).toBe(true);
  });

  test.each([
    "0",
    "off",
    "Off",
    "OFF",
    "f",
    "false",
    "False",
    "FALSE",
    "F",
    "n",
    "no",
    "No",
    "NO",
    "N",
    0n,
    false,
  ])("%s is false", (value) => {
    expect(toBoolean(value)).toBe(false);
  });

  test.each(["oN", "", "enabled", 2n, 1, null])("%s is none", (value) => {
    expect(toBoolean(value)).toBeUndefined();
  });
});
