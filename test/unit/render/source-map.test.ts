import { describe, expect, test } from "vitest";
import { toManifests } from "../../../src/render/manifests.ts";
import { SourceMap } from "../../../src/render/source-map.ts";
import type { Chunk } from "../../../src/render/source-map.ts";
import type { Path } from "../../../src/text/path.ts";

/** Renders `<%= … %>` by a table, as the engine's chunks would describe it. */
function rendered(template: string, outputs: Readonly<Record<string, string>>) {
  let text = "";
  const chunks: Chunk[] = [];
  for (const part of template.matchAll(/<%=\s*(.*?)\s*%>|(?:(?!<%=)[^])+/g)) {
    const start = text.length;
    const [whole, name] = part;
    text += name === undefined ? whole : (outputs[name] ?? "");
    const place = { start, end: text.length, from: part.index, to: part.index + whole.length };
    if (name === undefined) chunks.push({ ...place, verbatim: true });
    else chunks.push({ ...place, verbatim: false, configPath: name.split(".") });
  }
  return { text, map: new SourceMap("t.yml.erb", template, text, chunks), arch: "any" as const };
}

const head = "apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: a\n";

function placeOf(template: string, outputs: Readonly<Record<string, string>>, path: Path, part?: "key") {
  const { manifests } = toManifests(rendered(template, outputs), { spanOf: () => undefined });
  const location = manifests[0]?.origin.locate(path, part);
  if (location === undefined) throw new Error("no object");
  const { start, end } = location.span;
  const lines = template.split("\n");
  const line = lines[start.line - 1] ?? "";
  return {
    text: line.slice(start.column - 1, start.line === end.line ? end.column - 1 : undefined),
    line: start.line,
    configPath: location.configPath,
  };
}

describe("values of a template", () => {
  test("a value that a tag printed leads to the tag and to the configuration", () => {
    const template = `${head}data:\n  cidr: <%= network.cidr %>\n`;
    expect(placeOf(template, { "network.cidr": "10.0.0.0/8" }, ["data", "cidr"])).toEqual({
      text: "<%= network.cidr %>",
      line: 6,
      configPath: ["network", "cidr"],
    });
  });

  test("a value that a tag printed in part leads to the tag", () => {
    const template = `${head}data:\n  image: flannel:<%= tag %>-amd64\n`;
    expect(placeOf(template, { tag: "v1" }, ["data", "image"]).text).toBe("<%= tag %>");
  });

  test("text after a longer or shorter output still leads to itself", () => {
    const template = `${head}data:\n  a: <%= long %>\n  b: text\n`;
    for (const long of ["", "x".repeat(200), "[1, 2, 3]"]) {
      expect(placeOf(template, { long }, ["data", "b"])).toMatchObject({ text: "text", line: 7 });
    }
  });

  test("a tag that printed nothing is where the empty value comes from", () => {
    const template = `${head}data:\n  a: <%= none %>\n`;
    expect(placeOf(template, {}, ["data", "a"]).text).toBe("<%= none %>");
  });

  test("objects in the output of a tag lead to the tag", () => {
    const template = `${head}data: <%= hash %>\n`;
    const place = placeOf(template, { hash: "\n  a: 1\n  b: 2" }, ["data", "b"]);
    expect(place).toMatchObject({ text: "<%= hash %>", line: 5 });
  });

  test("a mapping is not the work of a tag deep inside it", () => {
    const template = `${head}data:\n  a: b\n  c: <%= x %>\n`;
    expect(placeOf(template, { x: "y" }, ["data"])).toMatchObject({ text: "a: b", line: 6 });
  });

  test("a tag inside a block is found from the block's value", () => {
    const template = `${head}data:\n  net-conf.json: |\n    {\n      "Network": "<%= cidr %>"\n    }\n`;
    expect(placeOf(template, { cidr: "10.0.0.0/8" }, ["data", "net-conf.json"])).toMatchObject({
      text: "<%= cidr %>",
      line: 8,
    });
  });

  test("a syntax error in what a tag printed points at the tag and says so", () => {
    const template = `${head}data:\n  a: <%= x %>\n`;
    const { diagnostics } = toManifests(rendered(template, { x: "b: c" }), { spanOf: () => undefined });
    expect(diagnostics.map(({ span, code }) => [code, span?.start])).toEqual([
      ["render/yaml-syntax", { line: 6, column: 6 }],
    ]);
    expect(diagnostics[0]?.hint).toContain("comes from this tag");
  });

  test("a warning about a value of cluster.yml shows where it stands there", () => {
    const span = { file: "cluster.yml", start: { line: 3, column: 9 }, end: { line: 3, column: 10 } };
    const template = `${head}data:\n  a: <%= network.x %>\n`;
    const { diagnostics } = toManifests(rendered(template, { "network.x": "y" }), { spanOf: () => span });
    expect(diagnostics[0]?.related?.map((related) => related.span)).toEqual([span]);
  });
});
