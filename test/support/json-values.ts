// Arbitrary JSON values, rich in texts that some reader of YAML takes for something else.
import * as fc from "fast-check";
import { emptyJsonObject } from "../../src/kube/json.ts";
import type { Json } from "../../src/kube/json.ts";

const fixed = [
  ..."y n yes No on OFF ~ null 1:30 012 08 0o7 0x1f 1_0 1,0 1e3 1.0e+3 .5 1. .inf .nan = << - ? : :x a: --- ... %a @a ` *a &a !a [a {a # 2020-01-01".split(
    " ",
  ),
  ..."2020-01-01 00:00:00|a: b|a #b|- a|? a|: a|--- a| a|a |a\n|a\n\n|\n|a\nb| a\nb|a\n b\n|a \nb|a\n \nb|\ta\nb|a\n\tb\n|\r\n|a\r\nb|a\n---\nb\n|# a\nb".split(
    "|",
  ),
  "",
  "\u0000",
  "\u0085",
  "\u2028",
  "\ufeffa",
  "é",
  "😀",
  "k".repeat(1100),
];

const shaped = fc.array(fc.constantFrom("a", " ", "\n", "\t", "#", ":", "-", "'", "x: y"), { maxLength: 9 });

export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...fixed),
  fc.string({ maxLength: 8 }),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  shaped.map((pieces) => pieces.join("")),
);

/** Wider integers than these are floats to kubectl. */
const wideInteger = fc
  .bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n })
  .filter((value) => !Number.isSafeInteger(Number(value)));

export const jsonValue: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    anyText,
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.maxSafeInteger(),
    wideInteger,
    fc.boolean(),
    fc.constant(null),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(anyText, tie("value")), { maxLength: 4 }).map((entries) => {
      const object = emptyJsonObject();
      for (const [key, value] of entries) object[key] = value;
      return object;
    }),
  ),
})).value;
