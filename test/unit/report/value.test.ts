import { describe, expect, test } from "vitest";
import type { Json } from "../../../src/kube/json.ts";
import { toFieldText } from "../../../src/report/value.ts";
import { fieldOf } from "../../support/plans.ts";

function shown(base: Json, desired: Json, max = 40) {
  const { base: from, desired: to } = toFieldText(fieldOf("x", base, desired), max);
  return [from, to];
}

describe("the values of a changed field", () => {
  test.each<[string, Json, string]>([
    ["a word is shown bare", "vxlan", "vxlan"],
    ["an address is shown bare", "10.0.0.1", "10.0.0.1"],
    ["a number", 4789, "4789"],
    ["a string that looks like a number is quoted", "4789", '"4789"'],
    ["a string that looks like a boolean is quoted", "true", '"true"'],
    ["an empty string is quoted", "", '""'],
    ["a string with spaces at its end is quoted", "a ", '"a "'],
    ["a string of several lines is quoted", "a\nb", String.raw`"a\nb"`],
    ["a list is JSON", ["a", 1, null], '["a",1,null]'],
    ["an integer of any size is exact", 2n ** 64n, "18446744073709551616"],
  ])("%s", (_, value, text) => {
    expect(shown(value, "other")[0]).toBe(text);
  });

  test("long values that begin alike are shown from shortly before their difference", () => {
    const same = "s".repeat(1000);
    expect(shown(`${same}one`, `${same}two`)).toEqual([`…${"s".repeat(10)}one`, `…${"s".repeat(10)}two`]);
  });

  test("a long value is clipped and says by how much", () => {
    expect(shown("x".repeat(1040), "y")).toEqual([`${"x".repeat(40)}… (1,000 more characters)`, "y"]);
  });

  test("an added field has no base, a removed one no desired value", () => {
    expect(toFieldText(fieldOf("x", undefined, 1), 9)).toEqual({ label: "x", desired: "1" });
    expect(toFieldText(fieldOf("x", 1, undefined), 9)).toEqual({ label: "x", base: "1" });
  });
});
