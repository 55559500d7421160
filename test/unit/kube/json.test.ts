import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  emptyJsonObject,
  formatCanonicalJson,
  formatJson,
  isJsonObject,
  type Json,
  jsonEquals,
} from "../../../src/kube/json.ts";

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constant(null),
    fc.boolean(),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
    fc.string({ unit: "grapheme" }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.dictionary(fc.string({ unit: "grapheme" }), tie("value"), { maxKeys: 4 }),
  ),
})).value;

describe("JSON text", () => {
  it("says what JSON.parse reads back, on one line and indented", () => {
    fc.assert(
      fc.property(json, fc.integer({ min: 0, max: 4 }), (value, indent) => {
        expect(JSON.parse(formatJson(value, indent))).toEqual(value);
      }),
    );
  });

  it("is laid out as JSON.stringify lays it out", () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        expect(formatJson(value, indent)).toBe(JSON.stringify(value, null, indent));
      }),
    );
  });

  it("is laid out the same where it holds an integer beyond 2^53", () => {
    fc.assert(
      fc.property(json, fc.constantFrom(0, 2), (value, indent) => {
        const marked = JSON.stringify({ value, big: "2^60" }, null, indent);
        expect(formatJson({ value, big: 2n ** 60n }, indent)).toBe(
          marked.replace('"2^60"', "1152921504606846976"),
        );
      }),
    );
  });

  it("keeps integers beyond 2^53 exact", () => {
    const value = { replicas: 9007199254740993n, list: [-123456789012345678901234567890n] };
    expect(formatJson(value)).toBe('{"replicas":9007199254740993,"list":[-123456789012345678901234567890]}');
  });

  it("treats the names of a prototype as plain keys", () => {
    const value = emptyJsonObject();
    value["__proto__"] = "a";
    value["constructor"] = 1;
    expect(formatJson(value)).toBe('{"__proto__":"a","constructor":1}');
    expect(jsonEquals(value, emptyJsonObject())).toBe(false);
  });
});

describe("canonical JSON", () => {
  it("sorts keys by UTF-16 code units, as RFC 8785 shows", () => {
    const value = {
      "\u20ac": "Euro Sign",
      "\r": "Carriage Return",
      "\ufb33": "Hebrew Letter Dalet With Dagesh",
      "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face",
      "\u0080": "Control",
      "\u00f6": "Latin Small Letter O With Diaeresis",
    };
    expect(Object.values(JSON.parse(formatCanonicalJson(value)) as Record<string, string>)).toHaveLength(7);
    const order = [...formatCanonicalJson(value).matchAll(/:"([^"]*)"/g)].map(([, text]) => text);
    expect(order).toEqual([
      "Carriage Return",
      "One",
      "Control",
      "Latin Small Letter O With Diaeresis",
      "Euro Sign",
      "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]);
  });

  it("writes literals, numbers and strings as RFC 8785 shows", () => {
    const value = {
      numbers: [Number("333333333.33333329"), 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
      string: "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"/",
      literals: [null, true, false],
    };
    expect(formatCanonicalJson(value)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    );
  });

  it("does not depend on the order of keys", () => {
    const reversed = (value: Json): Json => {
      if (Array.isArray(value)) return (value as readonly Json[]).map(reversed);
      if (!isJsonObject(value)) return value;
      return Object.fromEntries(
        Object.entries(value)
          .toReversed()
          .map(([key, inner]) => [key, reversed(inner)]),
      );
    };
    fc.assert(
      fc.property(json, (value) => {
        expect(formatCanonicalJson(reversed(value))).toBe(formatCanonicalJson(value));
      }),
    );
  });

  it("is equal exactly for equal values", () => {
    fc.assert(
      fc.property(json, json, (left, right) => {
        expect(jsonEquals(left, left)).toBe(true);
        expect(jsonEquals(left, right)).toBe(formatCanonicalJson(left) === formatCanonicalJson(right));
      }),
    );
  });
});

describe("equal values", () => {
  it.each<[Json, Json, boolean]>([
    [1n, 1n, true],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [null, false, false],
    ["1", 1, false],
    [{ a: null }, {}, false],
    [{ a: null }, { b: null }, false],
    [{ a: [{ b: 1 }] }, { a: [{ b: 1 }] }, true],
    [[null], [], false],
  ])("case %#", (left, right, equal) => {
    expect(jsonEquals(left, right)).toBe(equal);
    expect(jsonEquals(right, left)).toBe(equal);
  });
});
