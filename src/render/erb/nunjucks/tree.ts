// nunjucks' syntax tree as this engine allows it. Anything else ends here, so that what strangers write
// never becomes code: names are identifiers, calls and filters are known ones, nothing is included; and what
// the code would leave out silently is refused.
import type { NunjucksNode } from "nunjucks/src/nodes.js";

export interface NunjucksProblem {
  readonly message: string;
  readonly hint: string;
  /** 0-based. */
  readonly line: number;
  readonly column: number;
}

type Fields = NunjucksNode & Readonly<Record<string, unknown>>;
type Words = readonly [message: string, hint: string];

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;
const allowed =
  " Root NodeList Output TemplateData Literal Symbol Group LookupVal FunCall Filter If InlineIf And Or Not Compare CompareOperand For Set CallExtension Array ";

const filterNames: readonly string[] = ["truth", "each", "matches"];
const functionNames: readonly string[] = ["ruby"];
const mostProblems = 50;

/** Everything in the tree that is not allowed, in the order of the text. */
export function findProblems(tree: unknown): readonly NunjucksProblem[] {
  const found: NunjucksProblem[] = [];
  collect(tree, found);
  return found;
}

function collect(node: unknown, found: NunjucksProblem[]): void {
  if (found.length >= mostProblems) return;
  if (Array.isArray(node)) {
    for (const one of node) collect(one, found);
    return;
  }
  if (!isNode(node)) return;
  const words = problemOf(node);
  if (words === undefined) collect(childrenOf(node), found);
  else found.push({ message: words[0], hint: words[1], line: node.lineno, column: node.colno });
}

function childrenOf(node: Fields): unknown[] {
  if (node.typename === "CallExtension") return [node["args"], ...(node["contentArgs"] as unknown[])];
  return node.fields.map((field) => node[field]);
}

function isNode(node: unknown): node is Fields {
  return typeof node === "object" && node !== null && "typename" in node && "fields" in node;
}

function problemOf(node: Fields): Words | undefined {
  const { typename } = node;
  if (!allowed.includes(` ${typename} `)) return refusalOf(typename);
  switch (typename) {
    case "Symbol":
      return isName(node["value"]) ? undefined : ["a name that is none", "use letters, digits and _"];
    case "FunCall":
      return isKnown(node["name"], functionNames) && isOneText(node["args"])
        ? undefined
        : ["a call of something other than ruby() with one text", 'write {{ ruby("…") }}'];
    case "Filter":
      return isKnown(node["name"], filterNames)
        ? undefined
        : [`${filterName(node)}an unknown filter`, `the filters are ${filterNames.join(", ")}`];
    case "Literal":
    case "TemplateData":
      return isPlain(node["value"])
        ? undefined
        : ["a literal of this kind is not allowed", 'use text or a number, or write ruby("…")'];
    case "CallExtension":
      return isOneText(node["args"]) ? undefined : ["a Ruby tag without its text", 'write {% ruby "…" %}'];
    case "Group":
      return sizeOf(node["children"]) === 1
        ? undefined
        : ["a group of several values", "write one value between ( and )"];
    case "Compare":
      return sizeOf(node["ops"]) === 1 ? undefined : ["several comparisons in a row", "join them with and"];
    case "Set":
    case "For":
      return problemOfNames(node);
    default:
      return undefined;
  }
}

function problemOfNames(node: Fields): Words | undefined {
  if (node.typename === "For") {
    if (isNode(node["else_"])) return ["for with else", "ask with if whether the list is empty"];
    const { name } = node as { readonly name?: unknown };
    const names = isNode(name) && name.typename === "Array" ? name["children"] : [name];
    return areNames(names) ? undefined : ["for with something other than names", "write {% for x in list %}"];
  }
  if (isNode(node["body"])) return ["a set block", "use {% set name = value %}"];
  return areNames(node["targets"]) && sizeOf(node["targets"]) === 1
    ? undefined
    : ["set with something other than one name", "use {% set name = value %} for each of them"];
}

function filterName(node: Fields): string {
  const { name } = node as { readonly name?: unknown };
  return isNode(name) && isName(name["value"]) ? `${String(name["value"])} is ` : "";
}

const otherFiles = "a template is one file: write the text where it is needed";
const inRuby = 'write the expression as Ruby: {{ ruby("a + 1") }}';
const refusals: readonly (readonly [typenames: string, what: string, hint: string])[] = [
  ["Include", "include", otherFiles],
  ["Import FromImport", "import", otherFiles],
  ["Extends TemplateRef", "extends", otherFiles],
  ["Block Super", "block", otherFiles],
  ["Macro Caller", "macro", "write the text where it is needed, or in a loop"],
  ["Capture", "a block that is captured", "use {% set name = value %}"],
  ["Switch Case Default", "switch", "use if and elif"],
  ["AsyncEach AsyncAll IfAsync FilterAsync", "an asynchronous tag", "use for and if"],
  ["Add Sub Mul Div FloorDiv Mod Pow Neg Pos", "arithmetic", inRuby],
  ["Concat", "~", 'print one after the other, or write {{ ruby("a + b") }}'],
  ["In", "in", 'write {{ ruby("list.include?(x)") }}'],
  ["Is", "is", "compare with =="],
  ["Dict Pair", "a mapping", 'write {% ruby "x = { … }" %}'],
  ["Slice", "a slice", 'write {{ ruby("list[1..2]") }}'],
  ["KeywordArgs", "a named argument", "give the arguments in their order"],
];

function refusalOf(typename: string): Words {
  const [, what, hint] = refusals.find(([names]) => names.split(" ").includes(typename)) ?? [
    "",
    typename,
    "use if, for, set and expressions",
  ];
  return [`${what} of nunjucks is not allowed in templates here`, hint];
}

function isKnown(name: unknown, known: readonly string[]): boolean {
  return isNode(name) && name.typename === "Symbol" && known.includes(String(name["value"]));
}

/** One literal text: what Ruby is evaluated stands in the template itself. */
function isOneText(args: unknown): boolean {
  if (!isNode(args)) return false;
  const [only, second] = args["children"] as readonly unknown[];
  return (
    second === undefined && isNode(only) && only.typename === "Literal" && typeof only["value"] === "string"
  );
}

function sizeOf(list: unknown): number {
  return Array.isArray(list) ? list.length : 0;
}

function areNames(list: unknown): boolean {
  return Array.isArray(list) && list.every((one) => isNode(one) && one.typename === "Symbol");
}

function isName(name: unknown): boolean {
  return typeof name === "string" && identifier.test(name);
}

// An Integer beyond these would have lost digits.
function isPlain(value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value) || !Number.isInteger(value);
  return value === null || typeof value === "string" || typeof value === "boolean";
}
