import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatJson } from "../../../src/kube/json.ts";
import type { Json } from "../../../src/kube/json.ts";
import { formatYaml } from "../../../src/yaml/format-yaml.ts";
import type { YamlNode } from "../../../src/yaml/node.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { toJson } from "../../../src/yaml/to-json.ts";
import { jsonValue } from "../../support/json-values.ts";

function isAmbiguous(node: YamlNode): boolean {
  if (node.node === "scalar") return node.kubectl !== undefined;
  if (node.node === "sequence") return node.items.some(isAmbiguous);
  return node.entries.some(({ key, value }) => isAmbiguous(key) || isAmbiguous(value));
}

describe("formatYaml", () => {
  test("what is written is read back as it was, by Psych's rules and by kubectl's", () => {
    fc.assert(
      fc.property(jsonValue, (value: Json) => {
        const { documents, problems } = readYaml(formatYaml(value));
        expect(problems).toEqual([]);
        const root = documents[0]?.root;
        expect(formatJson(root === undefined ? null : toJson(root))).toBe(formatJson(value));
        expect(root !== undefined && isAmbiguous(root)).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  test("an object is written as kubectl prints it, its identity first", () => {
    const text = formatYaml({
      data: { "net-conf.json": '{\n  "Network": "10.0.0.0/8"\n}\n', port: "8472", on: "y" },
      kind: "ConfigMap",
      metadata: { name: "cfg", labels: {} },
      apiVersion: "v1",
      list: [{ name: "a", args: ["-f", "--x=y"] }, [], [[1]]],
    });
    expect(text).toBe(`apiVersion: v1
kind: ConfigMap
metadata:
  name: cfg
  labels: {}
data:
  net-conf.json: |
    {
      "Network": "10.0.0.0/8"
    }
  port: "8472"
  "on": "y"
list:
- name: a
  args:
  - -f
  - --x=y
- []
- - - 1
`);
  });

  test.each([
    ["plain", "plain"],
    ["10.0.0.0/8", "10.0.0.0/8"],
    ["y", '"y"'],
    ["1e3", '"1e3"'],
    [":8080", '":8080"'],
    ["2020-01-01", '"2020-01-01"'],
    ["a: b", '"a: b"'],
    ["", '""'],
    ["a\nb", "|-\n  a\n  b"],
    ["a\n\n", "|+\n  a\n"],
    [" a\nb", '" a\\nb"'],
  ])("the text %j is written as %s", (value, text) => {
    expect(formatYaml(value)).toBe(`${text}\n`);
  });

  test("numbers keep their value and their size", () => {
    expect(formatYaml([1, 1.5, 1e21, 2 ** 53, 9007199254740993n, 1e-7])).toBe(
      "- 1\n- 1.5\n- 1.0e+21\n- 9007199254740992.0\n- 9007199254740993\n- 1.0e-7\n",
    );
  });

  test("a key too long to stand beside its value is written apart", () => {
    const key = "k".repeat(1100);
    const text = formatYaml({ [key]: { a: 1 } });
    expect(text).toBe(`? ${key}\n:\n  a: 1\n`);
  });
});
