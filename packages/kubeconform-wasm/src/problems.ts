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
  const placeOf = createPlaces(document);
  const placed = [...found.values()].map((problem) => ({ problem, place: placeOf(problem.path) }));
  return placed.sort(comparePlaced).map(({ problem }) => problem);
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
  const [first = ""] = want;
  switch (keyword) {
    case "type":
      return describeType(want, value, secret);
    case "enum":
    case "const":
      return `must be ${want.length > 1 ? "one of " : ""}${want.map(shorten).join(", ")}${got}`;
    case "minimum":
      return `must be at least ${first}${got}`;
    case "maximum":
      return `must be at most ${first}${got}`;
    case "format":
      return first === "date-time"
        ? `wanted a time such as "2006-01-02T15:04:05Z"${got}`
        : `is not a valid ${first}${got}`;
    case "pattern":
      return describePattern(first, got);
    default:
      return keyword === "" ? "is not valid" : `does not satisfy ${[keyword, ...want].join(" ")}${got}`;
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

function quote(text: string): string {
  return shorten(JSON.stringify(text));
}

function shorten(json: string): string {
  if (json.length <= shownCharacters) return json;
  // A lone half of a surrogate pair would come out as a replacement character.
  const cut = json.slice(0, shownCharacters).replace(/[\uD800-\uDBFF]$/, "");
  return json.startsWith('"') ? `${cut}…"` : `${cut}…`;
}

interface Placed {
  readonly problem: Problem;
  readonly place: readonly number[];
}

function comparePlaced(a: Placed, b: Placed): number {
  for (let at = 0; at < Math.min(a.place.length, b.place.length); at += 1) {
    const order = (a.place[at] ?? 0) - (b.place[at] ?? 0);
    if (order !== 0) return order;
  }
  return a.place.length - b.place.length || (a.problem.message < b.problem.message ? -1 : 1);
}

/** Turns a path into the places that its keys have in `document`, by which paths can be sorted. */
function createPlaces(document: unknown): (path: Problem["path"]) => readonly number[] {
  const known = new Map<object, ReadonlyMap<string, number>>();
  return (path) => {
    let value = document;
    return path.map((step) => {
      if (typeof value !== "object" || value === null) return 0;
      let places = known.get(value);
      if (places === undefined) {
        places = new Map(Object.keys(value).map((key, at) => [key, at]));
        known.set(value, places);
      }
      const place = places.get(String(step));
      value = place === undefined ? undefined : (value as Record<string, unknown>)[String(step)];
      return place ?? 0;
    });
  };
}
