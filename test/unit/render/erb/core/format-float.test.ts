import { assert, double, property } from "fast-check";
import { expect, test } from "vitest";
import { formatFloat } from "../../../../../src/render/erb/core/format-float.ts";

test.each([
  [1, "1.0"],
  [0.1, "0.1"],
  [-0, "-0.0"],
  [1e14, "100000000000000.0"],
  [1e15, "1.0e+15"],
  [1.5e300, "1.5e+300"],
  [0.0001, "0.0001"],
  [0.00001, "1.0e-05"],
  [123456.789, "123456.789"],
  [Infinity, "Infinity"],
  [Number.NaN, "NaN"],
])("%d prints as %s", (value, text) => {
  expect(formatFloat(value)).toBe(text);
});

test("every finite Float reads back as itself", () => {
  assert(
    property(double({ noNaN: true, noDefaultInfinity: true }), (value) => {
      expect(Number(formatFloat(value))).toBe(value);
    }),
  );
});
