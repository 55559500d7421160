// The direction of imports: leaves know nothing, a stage knows only types of the stages before it, only
// the pipeline knows their order, only the entries know the outside world.
import { readdirSync, readFileSync } from "node:fs";
import { posix } from "node:path";
import { parseSync } from "oxc-parser";
import { describe, expect, test } from "vitest";

const stages = ["config", "render", "variants", "check", "live", "diff", "apply", "report"];
const leaves = new Set(["kube", "text", "yaml", "codes", "diagnostic.ts", "ports.ts"]);
const pipelines = new Set(["pipeline.ts", "live-pipeline.ts", "apply-pipeline.ts", "apply-request.ts"]);
const entries = new Set(["cli.ts", "action.ts", "commands"]);

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

const root = new URL("../../src/", import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts"));
const imports: readonly Import[] = files.flatMap(importsOf);

function importsOf(file: string): Import[] {
  const { module, errors } = parseSync(file, readFileSync(new URL(file, root), "utf8"));
  expect(errors, file).toEqual([]);
  const found: Import[] = [];
  const add = (specifier: string, typeOnly: boolean) => {
    if (specifier.startsWith("."))
      found.push({ from: file, to: posix.join(posix.dirname(file), specifier), typeOnly });
  };
  for (const { moduleRequest, entries: names } of module.staticImports) {
    add(moduleRequest.value, names.length > 0 && names.every(({ isType }) => isType));
  }
  for (const { entries: names } of module.staticExports) {
    for (const { moduleRequest, isType } of names) if (moduleRequest) add(moduleRequest.value, isType);
  }
  for (const { moduleRequest } of module.dynamicImports) {
    const text = readFileSync(new URL(file, root), "utf8").slice(moduleRequest.start, moduleRequest.end);
    add(text.replaceAll(/^["'`]|["'`]$/g, ""), false);
  }
  return found;
}

/** The room of a file: its folder directly under src, or the file itself. */
function room(file: string): string {
  return file.split("/")[0] ?? file;
}

function offences(offends: (it: Import) => boolean): string[] {
  return imports.filter(offends).map(({ from, to }) => `${from} imports ${to}`);
}

describe("the direction of imports", () => {
  test("every source file was read, and their imports were seen", () => {
    expect(files.length).toBeGreaterThan(60);
    expect(imports.length).toBeGreaterThan(2 * files.length);
    expect(imports.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(files.length / 3);
  });

  test("a leaf imports only leaves", () => {
    expect(offences(({ from, to }) => leaves.has(room(from)) && !leaves.has(room(to)))).toEqual([]);
  });

  test("a stage imports leaves and itself by value, earlier stages by type, and nothing else", () => {
    const wrong = offences(({ from, to, typeOnly }) => {
      const at = stages.indexOf(room(from));
      if (at < 0 || room(to) === room(from) || leaves.has(room(to))) return false;
      const target = stages.indexOf(room(to));
      return !(typeOnly && target >= 0 && target < at);
    });
    expect(wrong).toEqual([]);
  });

  test("only the pipeline and the commands import stages; formatting is the entries' too", () => {
    const wrong = offences(({ from, to, typeOnly }) => {
      if (typeOnly || !stages.includes(room(to)) || room(from) === room(to)) return false;
      if (pipelines.has(from) || room(from) === "commands") return false;
      return !(room(to) === "report" && entries.has(room(from)));
    });
    expect(wrong).toEqual([]);
  });

  test("only the entries import adapters", () => {
    const wrong = offences(({ from, to, typeOnly }) => {
      if (typeOnly || room(to) !== "adapters" || room(from) === "adapters") return false;
      return !entries.has(room(from));
    });
    expect(wrong).toEqual([]);
  });

  test("nothing imports in a circle, but Ruby's classes and the parts of its compiler among themselves", () => {
    // An Array prints its elements, whatever they are, and they may be Arrays: in Ruby, too, every class
    // needs every other. The same holds for the nodes of a syntax tree.
    const recursive = ["render/erb/core/", "render/erb/ruby/"];
    const isRecursive = ({ from, to }: Import) =>
      recursive.some((folder) => from.startsWith(folder) && to.startsWith(folder));
    const values = imports.filter((it) => !it.typeOnly && !isRecursive(it));
    const byFile = new Map(files.map((file) => [file, values.filter(({ from }) => from === file)]));
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail, file].join(" → "));
      if (done.has(file) || trail.includes(file)) return;
      for (const { to } of byFile.get(file) ?? []) visit(to, [...trail, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test("no drawer of leftovers: no utils, helpers, common, types or index files", () => {
    const drawers = files.filter((file) =>
      /(^|\/)(utils?|helpers?|common|misc|shared|types|index)\.ts$/.test(file),
    );
    expect(drawers).toEqual([]);
  });
});
