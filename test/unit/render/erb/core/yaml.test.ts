// to_yaml must be read back by Psych's rules as what was written, whatever the text.
import { array, assert, constantFrom, property } from "fast-check";
import { expect, test } from "vitest";
import { RubyHash } from "../../../../../src/render/erb/core/hash-value.ts";
import { defaultLimits } from "../../../../../src/render/erb/core/limits.ts";
import { Machine } from "../../../../../src/render/erb/core/machine.ts";
import { toYaml } from "../../../../../src/render/erb/core/yaml.ts";
import { toJson } from "../../../../../src/yaml/to-json.ts";
import { readYaml } from "../../../../../src/yaml/read-yaml.ts";

const units = [
  ...Array.from("ab01. -:#?&*!|>'\"%@`[]{},~=<\\/_+\n"),
  "\t",
  "é",
  "🙂",
  "true",
  "null",
  "y",
  " word word ",
  "---",
  "...",
];

test("any text is read back as itself, as a value, in a list and as a key", () => {
  const machine = new Machine(new Map(), { ...defaultLimits, steps: Infinity });
  assert(
    property(array(constantFrom(...units), { maxLength: 30 }), (parts) => {
      const text = parts.join("");
      const value = RubyHash.from([
        ["value", text],
        ["list", [text, RubyHash.from([["inner", text]])]],
      ]);
      const [document] = readYaml(toYaml(value, machine)).documents;
      const read = document?.root === undefined ? undefined : toJson(document.root);
      expect(read).toEqual({ value: text, list: [text, { inner: text }] });
    }),
  );
});
