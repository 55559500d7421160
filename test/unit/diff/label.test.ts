import * as fc from "fast-check";
import { expect, test } from "vitest";
import { toIsRelated } from "../../../src/diff/label.ts";

const isWithin = (label: string, above: string) =>
  label === above || (label.startsWith(above) && /^[.[]/.test(label.slice(above.length)));
const label = fc.string({ unit: fc.constantFrom("a", "b", ".", "[", "]"), maxLength: 6 });

test("a label is related to those above it and below it, and to no other that only begins alike", () => {
  const isRelated = toIsRelated(["data.mtu", "spec[a.b].c"]);
  for (const each of ["data.mtu", "data", "data.mtu.x", "spec[a.b]", "spec", "spec[a.b].c[0]"])
    expect(isRelated(each), each).toBe(true);
  for (const each of ["data.mt", "data.mtus", "dat", "spec[a.b].d", ""])
    expect(isRelated(each), each).toBe(false);
});

test("as each pair of labels tells", () => {
  fc.assert(
    fc.property(fc.array(label, { maxLength: 4 }), label, (labels, one) => {
      const expected = labels.some((each) => isWithin(each, one) || isWithin(one, each));
      expect(toIsRelated(labels)(one)).toBe(expected);
    }),
  );
});
