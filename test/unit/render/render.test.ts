import { describe, expect, test } from "vitest";
import type { ClusterConfig } from "../../../src/config/cluster-config.ts";
import type { Diagnostic } from "../../../src/diagnostic.ts";
import type { Path } from "../../../src/text/path.ts";
import { renderStack } from "../../../src/render/render.ts";

const config: ClusterConfig = {
  file: "cluster.yml",
  provider: "custom",
  podNetworkCidr: "10.32.0.0/12",
  serviceCidr: "10.96.0.0/12",
  firewalldEnabled: false,
  template: { struct: "Pharos::Config", attributes: new Map() },
  spanOf: () => undefined,
};

const loadRuby = () => Promise.reject(new Error("no template, no Ruby"));

/** Plain files only: Ruby is never asked for. */
async function render(...texts: readonly string[]) {
  const files = texts.map((text, at) => ({ name: `${at}.yml`, text }));
  const { manifests, diagnostics } = await renderStack({
    files,
    config,
    architectures: ["amd64", "arm64"],
    loadRuby,
  });
  return { amd64: manifests.get("amd64") ?? [], arm64: manifests.get("arm64") ?? [], diagnostics };
}

/** `code file:line:column`, as far as a person needs it. */
const placesOf = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.map(
    ({ code, severity, span }) =>
      `${severity} ${code} ${span?.file}:${span?.start.line}:${span?.start.column}`,
  );

const listItem = (name: string) =>
  `- apiVersion: v1\n  kind: ServiceAccount\n  metadata:\n    name: ${name}\n`;

const configMap = (data: string) => `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: cfg\ndata:\n${data}`;

describe("documents", () => {
  test("a plain file serves every architecture with the very same objects", async () => {
    const { amd64, arm64, diagnostics } = await render(configMap("  a: b\n"));
    expect(diagnostics).toEqual([]);
    expect(amd64).toHaveLength(1);
    expect(amd64[0]).toBe(arm64[0]);
    expect(amd64[0]).toMatchObject({
      arch: "any",
      ref: { apiVersion: "v1", kind: "ConfigMap", name: "cfg" },
      object: { data: { a: "b" } },
    });
  });

  test("documents are numbered as they stand in their file, and empty ones are skipped", async () => {
    const { amd64, diagnostics } = await render(`---\n# nothing\n---\n${configMap("  a: b\n")}---\n~\n`);
    expect(diagnostics).toEqual([]);
    expect(amd64.map(({ origin }) => origin.document)).toEqual([1]);
  });

  test("a file that is no manifest is named instead of being dropped in silence", async () => {
    const { amd64, diagnostics } = await render("resources:\n- a.yml\n", configMap("  a: b\n"));
    expect(amd64).toHaveLength(1);
    expect(placesOf(diagnostics)).toEqual(["warning render/not-a-manifest 0.yml:1:1"]);
  });

  test("a document with half an identity is an error, since a misspelt key is the likely cause", async () => {
    const { diagnostics } = await render("kind: ConfigMap\napiversion: v1\nmetadata: {name: a}\n");
    expect(placesOf(diagnostics)).toEqual(["error render/not-a-manifest 0.yml:1:1"]);
    expect(diagnostics[0]?.hint).toContain("apiVersion");
  });

  test("lists, strings and numbers are errors", async () => {
    const { diagnostics } = await render("- a\n---\ntext\n---\n1\n");
    expect(placesOf(diagnostics)).toEqual(
      [1, 3, 5].map((line) => `error render/not-an-object 0.yml:${line}:1`),
    );
  });

  test("a List stands for its items, each at its own place", async () => {
    const { amd64, diagnostics } = await render(
      `apiVersion: v1\nkind: List\nitems:\n${listItem("a")}${listItem("b")}`,
    );
    expect(diagnostics).toEqual([]);
    expect(amd64.map(({ ref }) => ref.name)).toEqual(["a", "b"]);
    expect(amd64[1]?.origin.locate(["metadata", "name"]).span.start).toEqual({ line: 11, column: 11 });
  });

  test("the items of a list of one kind take their identity from the list", async () => {
    const { amd64 } = await render("apiVersion: v1\nkind: ConfigMapList\nitems:\n- metadata: {name: a}\n");
    expect(amd64.map(({ ref }) => ref)).toEqual([{ apiVersion: "v1", kind: "ConfigMap", name: "a" }]);
  });

  test("an object without a name, or with a number for a name, is refused at its metadata", async () => {
    const { amd64, diagnostics } = await render(
      "apiVersion: v1\nkind: Secret\nmetadata:\n  labels: {}\n---\napiVersion: v1\nkind: Secret\nmetadata:\n  name: 12\n",
    );
    expect(amd64).toEqual([]);
    expect(placesOf(diagnostics)).toEqual([
      "error render/bad-identity 0.yml:3:1",
      "error render/bad-identity 0.yml:9:9",
    ]);
  });

  test("a stack without any object is an error, never an empty plan", async () => {
    const { diagnostics } = await render("# nothing here\n");
    expect(placesOf(diagnostics)).toEqual(["error render/empty-stack 0.yml:1:1"]);
  });

  test("one broken file does not hide the others", async () => {
    const { amd64, diagnostics } = await render("a: b: c\n", configMap("  a: b\n"), "x: [\n");
    expect(amd64).toHaveLength(1);
    expect(placesOf(diagnostics)).toEqual([
      "error render/yaml-syntax 0.yml:1:5",
      "error render/yaml-syntax 2.yml:1:4",
    ]);
  });
});

describe("values", () => {
  test("a value that kubectl reads differently is a warning with both readings and the cure", async () => {
    const { amd64, diagnostics } = await render(configMap("  a: 1:30\n  b: y\n  c: :80\n"));
    expect(diagnostics.map(({ message }) => message)).toEqual([
      '1:30 is the number 5400 to Pharos, which counts here, but the text "1:30" to kubectl',
      'y is the text "y" to Pharos, which counts here, but the boolean true to kubectl',
      ':80 is the text "80" to Pharos, which counts here, but the text ":80" to kubectl',
    ]);
    expect(diagnostics.map(({ hint }) => hint)).toEqual([
      'write "1:30" for the text or 5400 for the number',
      'write "y" for the text or true for the boolean',
      'write the text that you mean in quotes: ":80" or "80"',
    ]);
    expect(amd64[0]?.object["data"]).toEqual({ a: 5400, b: "y", c: "80" });
  });

  test("an ambiguous value behind an alias is one warning", async () => {
    const { diagnostics } = await render(configMap("  a: &x y\n  b: *x\n"));
    expect(placesOf(diagnostics)).toEqual(["warning render/ambiguous-scalar 0.yml:6:9"]);
  });

  test("keys that are no text are errors at the key", async () => {
    const { diagnostics } = await render(configMap("  on: a\n  1: b\n"));
    expect(placesOf(diagnostics)).toEqual([
      "error render/key-not-text 0.yml:6:3",
      "error render/key-not-text 0.yml:7:3",
    ]);
    expect(diagnostics[0]?.message).toBe("the key on is read as the boolean true, not as text");
    expect(diagnostics[0]?.hint).toBe('put it in quotes: "on"');
  });

  test("the second of two equal keys is an error that shows the first", async () => {
    const { diagnostics } = await render(configMap("  a: b\n  a: c\n"));
    expect(placesOf(diagnostics)).toEqual(["error render/duplicate-key 0.yml:7:3"]);
    expect(diagnostics[0]?.related?.map(({ span }) => span.start.line)).toEqual([6]);
  });

  test("aliases without anchors, foreign tags and infinity are errors", async () => {
    const { diagnostics } = await render(configMap("  a: *x\n  b: !x y\n  c: .inf\n"));
    expect(placesOf(diagnostics)).toEqual([
      "error render/yaml-alias 0.yml:6:6",
      "error render/yaml-tag 0.yml:7:6",
      "error render/not-a-number 0.yml:8:6",
    ]);
  });
});

describe("places of an object", () => {
  const text = `${configMap('  net-conf.json: |\n    {\n      "Network": "10.0.0.0/8"\n    }\n  empty:\n')}list:\n- name: a\n- name: b\n  "quoted key": c\n`;

  async function placeOf(path: Path, part?: "key" | "value", within?: { start: number; end: number }) {
    const { amd64 } = await render(text);
    const span = amd64[0]?.origin.locate(path, part, within).span;
    if (span === undefined) throw new Error("no object");
    const line = text.split("\n")[span.start.line - 1] ?? "";
    const end = span.end.line === span.start.line ? span.end.column - 1 : undefined;
    return `${span.start.line}: ${line.slice(span.start.column - 1, end)}`;
  }

  test("a value leads to its own text, a key to the key", async () => {
    expect(await placeOf(["metadata", "name"])).toBe("4: cfg");
    expect(await placeOf(["metadata", "name"], "key")).toBe("4: name");
    expect(await placeOf(["list", 1, "quoted key"], "key")).toBe('14: "quoted key"');
  });

  test("the object itself leads to its first line of content", async () => {
    expect(await placeOf([])).toBe("1: apiVersion: v1");
  });

  test("a path that does not exist leads to the nearest key above it", async () => {
    expect(await placeOf(["metadata", "namespace"])).toBe("3: metadata");
    expect(await placeOf(["data", "net-conf.json", "x"])).toBe("6: net-conf.json");
    expect(await placeOf(["list", 0, "image"])).toBe("12: name: a");
    expect(await placeOf(["spec", "x"])).toBe("1: apiVersion: v1");
  });

  test("a value that is left out leads to its key", async () => {
    expect(await placeOf(["data", "empty"])).toBe("10: empty");
  });

  test("a part of a block leads into the block", async () => {
    const value = '{\n  "Network": "10.0.0.0/8"\n}\n';
    const start = value.indexOf("10.0.0.0/8");
    const within = { start, end: start + 10 };
    expect(await placeOf(["data", "net-conf.json"], "value", within)).toBe("8: 10.0.0.0/8");
  });
});
