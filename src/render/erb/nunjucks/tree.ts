// nunjucks' syntax tree as this engine allows it. Anything else ends here, so that what strangers write
// never becomes code: names are identifiers, calls and filters are known ones, nothing is included.
import type { NunjucksNode } from "nunjucks/src/nodes.js";

export interface NunjucksProblem {
  readonly message: string;
  readonly hint: string;
  /** 0-based. */
  readonly line: number;
  readonly column: number;
}

type Fields = NunjucksNode & Readonly<Record<string, unknown>>;

const identifier = /^[A-Za-z_][A-Za-z0-9_]*$/;
const allowed =
  " Root NodeList Output TemplateData Literal Symbol Group LookupVal FunCall Filter If InlineIf And Or Not Compare CompareOperand For Set CallExtension Array ";

export const filterNames: readonly string[] = ["truth", "each", "matches"];
export const functionNames: readonly string[] = ["ruby"];

/** The first thing in the tree that is not allowed. */
export function findProblem(node: unknown): NunjucksProblem | undefined {
  if (Array.isArray(node)) return firstOf(node);
  if (!isNode(node)) return undefined;
  const problem = problemOf(node);
  if (problem !== undefined) return problem;
  return firstOf(childrenOf(node));
}

function firstOf(nodes: readonly unknown[]): NunjucksProblem | undefined {
  for (const node of nodes) {
    const problem = findProblem(node);
    if (problem !== undefined) return problem;
  }
  return undefined;
}

function childrenOf(node: Fields): unknown[] {
  if (node.typename === "CallExtension") return [node["args"], ...(node["contentArgs"] as unknown[])];
  return node.fields.map((field) => node[field]);
}

export function isNode(node: unknown): node is Fields {
  return typeof node === "object" && node !== null && "typename" in node && "fields" in node;
}

function problemOf(node: Fields): NunjucksProblem | undefined {
  const { typename } = node;
  const reject = (message: string, hint: string): NunjucksProblem => ({
    message,
    hint,
    line: node.lineno,
    column: node.colno,
  });
  if (!allowed.includes(` ${typename} `)) {
    return reject(`${typename} of nunjucks is not allowed in templates`, "use if, for, set and expressions");
  }
  switch (typename) {
    case "Symbol":
      return isName(node["value"]) ? undefined : reject("a name that is none", "use letters, digits and _");
    case "FunCall":
      return isKnown(node["name"], functionNames) && isOneText(node["args"])
        ? undefined
        : reject("a call of something other than ruby()", 'use filters, or ruby("…")');
    case "Filter":
      return isKnown(node["name"], filterNames)
        ? undefined
        : reject("an unknown filter", `the filters are ${filterNames.join(", ")}`);
    case "Literal":
    case "TemplateData":
      return isPlain(node["value"]) ? undefined : reject("a literal of this kind", "use text or a number");
    case "CallExtension":
      return isOneText(node["args"])
        ? undefined
        : reject("a Ruby tag without its text", 'write {% ruby "…" %}');
    case "Set":
      return node["body"] === null || node["body"] === undefined
        ? undefined
        : reject("a set block", "use {% set name = value %}");
    default:
      return undefined;
  }
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

function isName(name: unknown): boolean {
  return typeof name === "string" && identifier.test(name);
}

function isPlain(value: unknown): boolean {
  return value === null || ["string", "boolean", "number"].includes(typeof value);
}
