// Life cycle functions of several releases and the kinds of all minors → when each API came, was
// deprecated and went, and what replaces it; and which group each moved kind belongs to today.
import { compareApiVersions, type KindTable } from "./kinds.ts";
import type { Gvk } from "./openapi.ts";

/** What the Go program prints. */
export interface LifecycleFunctions extends Gvk {
  readonly introduced?: string;
  readonly deprecated?: string;
  readonly removed?: string;
  readonly replacement?: Gvk;
}

export interface Lifecycle {
  introduced?: string;
  deprecated?: string;
  removed?: string;
  replacement?: Gvk;
}

const keyOf = ({ group, version, kind }: Gvk): string => `${group}/${version}/${kind}`;
const minorOf = (version: string): number => Number(version.split(".")[1]);

/**
 * By `group/version/kind`. Removal: the functions' word or the first minor whose OpenAPI lacks the API,
 * whichever comes first, since a function may state a plan that went faster; alpha APIs of old releases
 * have no functions at all. Replacement: the functions' word, followed to what is served and not itself
 * deprecated, else the best version of the kind that is still served.
 */
export function toLifecycles(
  functions: readonly LifecycleFunctions[],
  kinds: KindTable,
  newest: number,
): Map<string, Lifecycle> {
  const told = new Map(functions.map((entry) => [keyOf(entry), entry]));
  const moves = toMoves(functions);
  const oldest = oldestMinor(kinds);
  const all = new Map<string, Lifecycle>();
  for (const [group, byKind] of kinds) {
    for (const [kind, { served }] of byKind) {
      for (const [version, [first, last]] of served) {
        const api = { group, version, kind };
        const own = told.get(keyOf(api));
        const entry: Lifecycle = {};
        const introduced = own?.introduced ?? (first > oldest ? `1.${first}` : undefined);
        if (introduced !== undefined && introduced !== "0.0") entry.introduced = introduced;
        if (own?.deprecated !== undefined) entry.deprecated = own.deprecated;
        const removed = earlier(own?.removed, last < newest ? `1.${last + 1}` : undefined);
        if (removed !== undefined) entry.removed = removed;
        if (removed !== undefined || own?.deprecated !== undefined) {
          const group = moves.get(`${api.group}/${kind}`) ?? api.group;
          const replacement =
            follow(own?.replacement, told, kinds, newest) ?? best(kinds, group, kind, newest);
          if (replacement !== undefined && keyOf(replacement) !== keyOf(api)) entry.replacement = replacement;
        }
        if (Object.keys(entry).length > 0) all.set(keyOf(api), entry);
      }
    }
  }
  return all;
}

function earlier(left: string | undefined, right: string | undefined): string | undefined {
  if (left === undefined || right === undefined) return left ?? right;
  return minorOf(left) <= minorOf(right) ? left : right;
}

/** `group/kind` → the group that the life cycle sends the same kind to. */
export function toMoves(functions: readonly LifecycleFunctions[]): Map<string, string> {
  const moves = new Map<string, string>();
  for (const { group, kind, replacement } of functions) {
    if (replacement === undefined || replacement.kind !== kind || replacement.group === group) continue;
    moves.set(`${group}/${kind}`, replacement.group);
  }
  return moves;
}

/** A replacement may have been replaced itself. */
function follow(
  replacement: Gvk | undefined,
  told: ReadonlyMap<string, LifecycleFunctions>,
  kinds: KindTable,
  newest: number,
): Gvk | undefined {
  let at = replacement;
  for (let hop = 0; at !== undefined && hop < 5; hop += 1) {
    const { group, version, kind } = at;
    const own = told.get(keyOf(at));
    const isServed = kinds.get(group)?.get(kind)?.served.get(version)?.[1] === newest;
    const isDeprecated = own?.deprecated !== undefined && minorOf(own.deprecated) <= newest;
    if (isServed && !isDeprecated) return { group, version, kind };
    at = own?.replacement;
  }
  return undefined;
}

function best(kinds: KindTable, group: string, kind: string, newest: number): Gvk | undefined {
  const served = kinds.get(group)?.get(kind)?.served ?? new Map<string, [number, number]>();
  const [version] = [...served]
    .filter(([, range]) => range[1] === newest)
    .map(([name]) => name)
    .toSorted(compareApiVersions);
  return version === undefined ? undefined : { group, version, kind };
}

function oldestMinor(kinds: KindTable): number {
  let oldest = Number.POSITIVE_INFINITY;
  for (const byKind of kinds.values()) {
    for (const { served } of byKind.values())
      for (const [first] of served.values()) oldest = Math.min(oldest, first);
  }
  return oldest;
}

/**
 * APIs that the functions call removed in a minor whose OpenAPI document, or a later one, still has
 * them, as `[key, removed, last minor that has it]`: there the two sources contradict each other.
 */
export function toContradictions(
  all: ReadonlyMap<string, Lifecycle>,
  kinds: KindTable,
): readonly (readonly [key: string, removed: number, last: number])[] {
  return [...all].flatMap(([key, { removed }]) => {
    const [group = "", version = "", kind = ""] = key.split("/");
    const last = kinds.get(group)?.get(kind)?.served.get(version)?.[1];
    if (removed === undefined || last === undefined || last < minorOf(removed)) return [];
    return [[key, minorOf(removed), last] as const];
  });
}
