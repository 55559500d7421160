// Turns kubeconform's tree of failures into a flat list of problems, each with one sentence about the
// value. A failure that only sums up others says nothing; what they say counts.
import { scalarPatterns } from "./store.ts";
import type { Failure } from "./program.ts";

export interface Problem {
  /** For an unknown field the field itself; for a missing one the object that lacks it. */
  readonly path: readonly (string | number)[];
  readonly keyword: string;
  readonly message: string;
  /** For an unknown field: the fields that are known at its place. */
  readonly known?: readonly string[];
}

const shownCharacters = 60;

/**
 * Problems in the order of the document. `secret` documents are described without their values.
 */
export function toProblems(
  failure: Failure,
  document: unknown,
  options: { readonly secret?: boolean } = {},
): readonly Problem[] {
  const found = new Map<string, Problem>();
  for (const leaf of leaves(failure)) {
    for (const problem of describe(leaf, options.secret === true)) {
      found.set(JSON.stringify([problem.path, problem.message]), problem);
    }
  }
  return [...found.values()].sort(
    (a, b) => comparePlaces(a.path, b.path, document) || (a.message < b.message ? -1 : 1),
  );
}

function leaves(failure: Failure): readonly Failure[] {
  const { keyword, causes = [] } = failure;
  if (causes.length === 0) return [failure];
  if (keyword !== "anyOf" && keyword !== "oneOf") return causes.flatMap(leaves);
  const branches = causes.map(leaves);
  const place = failure.path.length;
  const refused = branches.filter((branch) =>
    branch.some((it) => it.keyword === "type" && it.path.length === place),
  );
  const [first] = refused;
  if (refused.length === branches.length && first !== undefined) {
    // No branch wants such a value at all: one sentence with everything that is wanted.
    return [
      { ...failure, ...first[0], want: refused.flatMap((branch) => branch.flatMap(({ want = [] }) => want)) },
    ];
  }
  // The branch that was meant is the one that takes such a value and has the least to complain about.
  const meant = branches.filter((branch) => !refused.includes(branch)).sort((a, b) => a.length - b.length);
  return meant[0] ?? [];
}

function describe(failure: Failure, secret: boolean): readonly Problem[] {
  const { path, keyword, keys = [] } = failure;
  if (keyword === "additionalProperties") {
    return keys.map((key) => ({ path: [...path, key], keyword, message: `unknown field ${quote(key)}` }));
  }
  if (keyword === "required") {
    return keys.map((key) => ({ path, keyword, message: `missing field ${quote(key)}` }));
  }
  return [{ path, keyword, message: toMessage(failure, secret) }];
}

function toMessage({ keyword, want = [], value }: Failure, secret: boolean): string {
  const shown = secret || value === undefined ? "" : shorten(value);
  const got = shown === "" ? "" : `, got ${shown}`;
  const [first] = want;
  switch (keyword) {
    case "type":
      return describeType(want.map(String), value, secret);
    case "enum":
      return want.length === 1
        ? `must be ${toText(first)}${got}`
        : `must be one of ${want.map(toText).join(", ")}${got}`;
    case "const":
      return `must be ${toText(first)}${got}`;
    case "minimum":
      return `must be at least ${toText(first)}${got}`;
    case "maximum":
      return `must be at most ${toText(first)}${got}`;
    case "format":
      return first === "date-time"
        ? `wanted a time such as "2006-01-02T15:04:05Z"${got}`
        : `is not a valid ${String(first)}${got}`;
    case "pattern":
      return describePattern(String(first), got);
    default:
      return keyword === ""
        ? "is not valid"
        : `does not satisfy ${keyword}${first === undefined ? "" : ` ${toText(first)}`}${got}`;
  }
}

function describePattern(pattern: string, got: string): string {
  if (pattern === scalarPatterns.quantity) return `wanted a quantity such as 100m, 2 or 64Mi${got}`;
  // Never with the value: what should have been base64 is a secret's plain text.
  if (pattern === scalarPatterns.bytes) return "wanted base64";
  return `must match ${pattern}${got}`;
}

const wordOf: Readonly<Record<string, string>> = { array: "list" };

function describeType(want: readonly string[], value: string | undefined, secret: boolean): string {
  const wanted = [...new Set(want)].filter((name) => name !== "null").map((name) => wordOf[name] ?? name);
  const sentence = `wanted ${wanted.join(" or ")}`;
  if (value === undefined) return sentence;
  if (value === "null" || value === "[]" || value === "{}") return `${sentence}, got ${typeWord(value)}`;
  return `${sentence}, got ${typeWord(value)}${secret ? "" : ` ${shorten(value)}`}`;
}

/** `value` is JSON; `[]` and `{}` stand for any list and any object. */
function typeWord(value: string): string {
  if (value === "null") return "null";
  if (value === "true" || value === "false") return "boolean";
  if (value.startsWith('"')) return "string";
  if (value.startsWith("[")) return "list";
  if (value.startsWith("{")) return "object";
  return /[.eE]/.test(value) ? "number" : "integer";
}

function toText(value: unknown): string {
  return typeof value === "string" ? quote(value) : JSON.stringify(value);
}

function quote(text: string): string {
  return shorten(JSON.stringify(text));
}

function shorten(json: string): string {
  if (json.length <= shownCharacters) return json;
  // A lone half of a surrogate pair would come out as a replacement character.
  const cut = json.slice(0, shownCharacters).replace(/[\uD800-\uDBFF]$/, "");
  return json.startsWith('"') ? `${cut}…"` : `${cut}…`;
}

function comparePlaces(
  a: readonly (string | number)[],
  b: readonly (string | number)[],
  document: unknown,
): number {
  let value = document;
  for (let at = 0; at < Math.min(a.length, b.length); at += 1) {
    const [left, right] = [a[at] ?? "", b[at] ?? ""];
    if (left === right) {
      value = isRecord(value) && Object.hasOwn(value, left) ? value[left] : undefined;
      continue;
    }
    if (typeof left === "number" && typeof right === "number") return left - right;
    const order = isRecord(value) ? Object.keys(value) : [];
    return order.indexOf(String(left)) - order.indexOf(String(right));
  }
  return a.length - b.length;
}

function isRecord(value: unknown): value is Record<string | number, unknown> {
  return typeof value === "object" && value !== null;
}
