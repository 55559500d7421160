import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { formatMarshal } from "../../../src/yaml/ruby-marshal.ts";

function checksum(text: string): string | undefined {
  const root = readYaml(text).documents[0]?.root;
  const bytes = root === undefined ? undefined : formatMarshal(root);
  return bytes === undefined ? undefined : createHash("md5").update(bytes).digest("hex");
}

const body = (data: string) => `metadata:\n  name: test\n  namespace: default\ndata:\n${data}`;

// Recorded from Pharos' own classes.
test.each([
  [
    "a manifest",
    `kind: ConfigMap\napiVersion: v1\n${body("  foo: bar\n")}`,
    "ae009573a81936f7c0f46b9f73ae1c2d",
  ],
  [
    "keys in another order",
    `apiVersion: v1\nkind: ConfigMap\n${body("  foo: bar\n")}`,
    "c619969aa71de66082ad5a7563580672",
  ],
  [
    "equal texts",
    `kind: ConfigMap\napiVersion: v1\n${body("  foo: bar\n  baz: bar\n")}`,
    "b9aa7633ca74344429da494a5b09327c",
  ],
  [
    "one text by an alias",
    `kind: ConfigMap\napiVersion: v1\n${body("  foo: &x bar\n  baz: *x\n")}`,
    "7bf4205975253a6a62cde98c7dd9fe63",
  ],
  [
    "comments and quotes",
    `# x\nkind: "ConfigMap"\napiVersion: v1\n${body("  foo: 'bar' # y\n")}`,
    "ae009573a81936f7c0f46b9f73ae1c2d",
  ],
])("the checksum of %s is the one that Pharos writes", (_, text, expected) => {
  expect(checksum(text)).toBe(expected);
});

test.each([["a: 2020-01-01"], ["a: :symbol"], ["1: a"], ["a: &x {b: c}\nd: *x"], ["a: &x [b]\nd: *x"]])(
  "of %j no checksum is claimed",
  (text) => {
    expect(checksum(text)).toBeUndefined();
  },
);
