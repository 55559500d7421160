import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { YamlNode, YamlScalar } from "../../../src/yaml/node.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { toJson } from "../../../src/yaml/to-json.ts";

function rootOf(text: string): YamlNode {
  const { documents, problems } = readYaml(text);
  expect(problems).toEqual([]);
  const root = documents[0]?.root;
  if (root === undefined) throw new Error("no content");
  return root;
}

function at(node: YamlNode, ...path: readonly (string | number)[]): YamlNode {
  let found = node;
  for (const step of path) {
    const next =
      found.node === "sequence"
        ? found.items[Number(step)]
        : found.node === "mapping"
          ? found.entries.find(({ key }) => key.node === "scalar" && key.value === step)?.value
          : undefined;
    if (next === undefined) throw new Error(`nothing at ${String(step)}`);
    found = next;
  }
  return found;
}

function scalarAt(node: YamlNode, ...path: readonly (string | number)[]): YamlScalar {
  const found = at(node, ...path);
  if (found.node !== "scalar") throw new Error(`a ${found.node}, not a scalar`);
  return found;
}

const messagesOf = (text: string) => readYaml(text).problems.map(({ message }) => message);

const problemsOf = (text: string) =>
  readYaml(text).problems.map(({ problem, start, end }) => `${problem}: ${text.slice(start, end)}`);

describe("scalars", () => {
  test.each([
    ["yEs", true],
    ["OFF", false],
    ["y", "y"],
    ["~", null],
    ["0777", 511n],
    ["0o777", "0o777"],
    ["08", "08"],
    ["1_000", 1000n],
    ["12,345", 12345n],
    ["1:30", 5400n],
    ["1e3", "1e3"],
    ["1.0e+3", 1000],
    [".5", 0.5],
    ["1.", 1],
    ["9007199254740993", 9007199254740993n],
    ["2020-1-1", "2020-01-01"],
    ["2020-01-01T00:00:00Z", "2020-01-01 00:00:00 UTC"],
    [":sym", "sym"],
  ])("%s is what Ruby makes of it", (text, value) => {
    expect(scalarAt(rootOf(`k: ${text}`), "k").value).toBe(value);
  });

  test.each([
    ["y", true],
    ["08", 8],
    ["1:30", "1:30"],
    ["12,345", "12,345"],
    ["1e3", 1000],
    ["0o17", 15n],
    [":x", ":x"],
  ])("%s is told apart from what kubectl makes of it", (text, kubectl) => {
    expect(scalarAt(rootOf(`k: ${text}`), "k").kubectl).toBe(kubectl);
  });

  test.each(["yes", "1.0", "0x1F", "2020-01-01", "abc", "10.0.0.0/8", "-1", "null"])(
    "%s is the same to both readers",
    (text) => {
      expect(scalarAt(rootOf(`k: ${text}`), "k").kubectl).toBeUndefined();
    },
  );

  test("quotes make text of anything", () => {
    expect(toJson(rootOf(`[ "y", '1:30', "~" ]`))).toEqual(["y", "1:30", "~"]);
  });

  test("a symbol, a date and a time say what Ruby makes of them", () => {
    const root = rootOf("[:a, 2020-01-01, 2020-01-01 00:00:00]".replace("[:a", "[ :a"));
    expect([0, 1, 2].map((item) => scalarAt(root, item).ruby)).toEqual(["Symbol", "Date", "Time"]);
  });

  test("a block whose last line ends with the file has no line break at its end", () => {
    expect(scalarAt(rootOf("a: |\n  x\n  y"), "a").value).toBe("x\ny");
    expect(scalarAt(rootOf("a: |\n  x\n  y\n"), "a").value).toBe("x\ny\n");
  });
});

describe("places", () => {
  test("every node knows where it stands", () => {
    const text = "a: plain # c\nb: 'quoted'\nc: [1, {d: }, ]\ne: |-\n  block\n\nf:\n";
    const root = rootOf(text);
    const cut = (node: YamlNode) => text.slice(node.start, node.end);
    expect(cut(at(root, "a"))).toBe("plain");
    expect(cut(at(root, "b"))).toBe("'quoted'");
    expect(cut(at(root, "c"))).toBe("[1, {d: }, ]");
    expect(cut(at(root, "c", 1))).toBe("{d: }");
    expect(cut(at(root, "e"))).toBe("|-\n  block");
    expect(at(root, "f")).toMatchObject({ start: text.lastIndexOf(":") + 1, end: text.lastIndexOf(":") + 1 });
  });

  test.each([
    ["a literal block", "k: |\n    one\n     two\n\n    three\n"],
    ["a folded block", "k: >\n    one\n    two\n\n    three\n      more\n    last\n"],
    ["a block with Windows line ends", "k: |\r\n  one\r\n  two\r\n"],
    ["a double-quoted text with escapes and folds", 'k: "a\\tb\\u0041 \n   c\n\n  d\\\n   e"\n'],
    ["a single-quoted text with quotes in it", "k: 'it''s\n  here'\n"],
    ["a plain text over several lines", "k: one\n  two\n\n  three\n"],
  ])("each letter of %s leads to itself", (_, text) => {
    const scalar = scalarAt(rootOf(text), "k");
    const value = String(scalar.value);
    const letters = value
      .split("")
      .flatMap((letter, index) => (/[a-z]/.test(letter) ? [{ letter, index }] : []));
    expect(letters.length).toBeGreaterThan(4);
    expect(letters.map(({ index }) => text[scalar.offsetOf(index)])).toEqual(
      letters.map(({ letter }) => letter),
    );
  });

  test("letters of any block lead to themselves", () => {
    const line = fc.tuple(fc.constantFrom("", "  ", " "), fc.constantFrom("abc", "d e", "f", ""));
    const block = fc.tuple(
      fc.constantFrom("|", ">", "|-", ">+"),
      fc.array(line, { minLength: 1, maxLength: 8 }),
    );
    fc.assert(
      fc.property(block, ([sign, lines]) => {
        const text = `k: ${sign}\n  g\n${lines.map(([indent, word]) => `  ${indent}${word}\n`).join("")}z: 1\n`;
        const scalar = scalarAt(rootOf(text), "k");
        const letters = String(scalar.value)
          .split("")
          .flatMap((letter, index) => (/[a-g]/.test(letter) ? [[letter, text[scalar.offsetOf(index)]]] : []));
        expect(letters.filter(([letter, found]) => letter !== found)).toEqual([]);
      }),
    );
  });

  test("a byte order mark moves nothing", () => {
    const text = "\ufeffa: 1\n";
    expect(text.slice(at(rootOf(text), "a").start)).toBe("1\n");
  });
});

describe("aliases and merge keys", () => {
  test("an alias is the node of its anchor", () => {
    const root = rootOf("a: &x [1]\nb: *x\n");
    expect(at(root, "b")).toBe(at(root, "a"));
  });

  test("merged keys stand where Ruby puts them, and a later one wins", () => {
    const root = rootOf("b: &b {k: 1, l: 2}\nc: &c {k: 3, m: 4}\nd:\n  k: 0\n  <<: [*b, *c]\n  l: 9\n");
    expect(Object.entries(toJson(at(root, "d")) as object)).toEqual([
      ["k", 1],
      ["m", 4],
      ["l", 9],
    ]);
  });

  test("an unknown anchor and an alias within its own anchor are refused where they stand", () => {
    expect(problemsOf("a: *nope\nb: &b [*b]\n")).toEqual(["unknown-anchor: *nope", "unknown-anchor: *b"]);
  });

  test("aliases that grow without measure are stopped", () => {
    const names = "abcdefghijk".split("");
    const bomb = names.map((name, level) => {
      const above = names[level - 1];
      return `${name}: &${name} [${Array.from({ length: 9 }, () => (above === undefined ? "x" : `*${above}`)).join(", ")}]\n`;
    });
    const { problems } = readYaml(bomb.join(""));
    expect(problems.map(({ problem }) => problem)).toEqual(["too-large"]);
  });
});

describe("problems", () => {
  test("both places of a duplicate key are known, and the last value counts", () => {
    const text = "a: 1\nb: 2\na: 3\n";
    const { documents, problems } = readYaml(text);
    expect(problems).toMatchObject([
      { problem: "duplicate-key", start: 10, end: 11, first: { start: 0, end: 1 } },
    ]);
    const root = documents[0]?.root;
    expect(root === undefined ? undefined : toJson(root)).toEqual({ a: 3, b: 2 });
  });

  test("tags that Pharos does not know are refused", () => {
    expect(problemsOf("a: !foo 1\nb: !ruby/object:X {}\nc: !!str 1\n")).toEqual([
      "refused-tag: !foo",
      "refused-tag: !ruby/object:X",
    ]);
  });

  test("documents before a syntax error are kept, and errors of all documents are known", () => {
    const { documents, problems } = readYaml("a: 1\n---\nb: c: d\n---\ne: 1\n---\nf: @x\n");
    expect(documents).toHaveLength(1);
    expect(problems.map(({ start }) => start)).toEqual([13, 33]);
  });

  test.each([
    ["a: b: c", "a second `: ` stands on this line"],
    ["a:\n\tb: 1", "a tab is used for indentation"],
    ["a: @b", "no value can begin with @"],
    ['a: "x\nb: 1', "this quote is not closed"],
    ["a: [1, 2\nb: 3", "this [ is not closed"],
    ["a: {\n", "this { is not closed"],
    ["a: 'b\n", "this quote is not closed"],
    ['a: "x" y', "text stands after the end of the value"],
    ["a: 1\n  b: 2", "this line continues the value above, so it cannot hold a key"],
    ["a:\n  b: 1\n c: 1", "the indentation does not fit the keys above"],
    ['a: "\\q"', "this backslash escape does not exist"],
  ])("%j: %s", (text, message) => {
    expect(messagesOf(text)).toEqual([message]);
  });

  test("brackets and quotes may be indented as thinly as libyaml allows", () => {
    const text = 'a: {\n"b": [\n1,\n2\n]\n}\nc: "x\ny"\nd: &e z\n';
    const root = rootOf(text);
    expect(toJson(root)).toEqual({ a: { b: [1, 2] }, c: "x y", d: "z" });
    expect(text.slice(at(root, "a", "b").start, at(root, "a", "b").end)).toBe("[\n1,\n2\n]");
    expect(text.slice(at(root, "d").start)).toBe("z\n");
  });

  test("a thousand thinly indented lines are read, and what follows them keeps its meaning", () => {
    const lines = Array.from({ length: 1000 }, (_, line) => `"k${line}": ${line}`);
    const value = toJson(rootOf(`a: {\n${lines.join(",\n")}\n}\nb:\n  c: [\n1\n]\n  d: 2\n`));
    expect(value).toMatchObject({ a: { k0: 0, k999: 999 }, b: { c: [1], d: 2 } });
  });

  test("no text makes the reader throw, and every place lies in the text", () => {
    const piece = fc.constantFrom(
      ..."a: |- 'x' \"q\" \n \t - ? [ ] { } , # & * ! % @ --- ... << | > : é 1:30 \\ \r\n &a *a !!int !x".split(
        " ",
      ),
      "\n",
      "  ",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const text = pieces.join("");
        const { documents, problems } = readYaml(text);
        const roots = documents.flatMap(({ root }) => root ?? []);
        const outside = [...problems, ...roots].filter(
          ({ start, end }) => start < 0 || start > end || end > text.length,
        );
        expect(outside).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test("a stream of a megabyte is read within the time of a test", () => {
    const text = "- name: item\n  value: 'x y'\n  list: [1, 2]\n".repeat(22_000);
    expect(readYaml(text).problems).toEqual([]);
  });
});

describe("JSON", () => {
  test("integers stay exact and keys reach no prototype", () => {
    const value = toJson(rootOf("__proto__: {a: 1}\nbig: 9007199254740993\n"));
    expect(Object.keys(value as object)).toEqual(["__proto__", "big"]);
    expect((value as { big: unknown }).big).toBe(9007199254740993n);
    expect(({} as { a?: number }).a).toBeUndefined();
  });

  test("keys that are no text and numbers that JSON has no word for are reported", () => {
    const problems: string[] = [];
    toJson(rootOf("1: a\non: b\n~: c\n[x]: d\ne: .inf\n"), ({ problem }) => problems.push(problem));
    expect(problems).toEqual([...Array.from({ length: 4 }, () => "not-a-string"), "not-a-number"]);
  });
});
