// The newest OpenAPI document → a graph of the types that hold keyed lists: for each field its element
// type and, for a keyed list, its keys. Types that lead to no keyed list are left out, equal ones are one.
import type { KindTable } from "./kinds.ts";
import type { OpenApi, OpenApiProperty } from "./openapi.ts";

/**
 * A field: list keys (none: not a keyed list), the number of the type inside (-1: nothing there), and
 * whether a map stands between, whose keys are the user's.
 */
export type MergeField = readonly [keys: readonly string[], inside: number, isMap: boolean];

export interface MergeGraph {
  /** `group/kind` → number of its type. */
  readonly roots: ReadonlyMap<string, number>;
  readonly types: readonly Readonly<Record<string, MergeField>>[];
}

export function toMergeGraph(openApi: OpenApi, kinds: KindTable, bestVersion: Best): MergeGraph {
  const useful = findUseful(openApi);
  const numbers = new Map<string, number>();
  const types: Record<string, MergeField>[] = [];
  const number = (name: string): number => {
    if (!useful.has(name)) return -1;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const fields: Record<string, MergeField> = {};
    const own = types.push(fields) - 1;
    numbers.set(name, own);
    for (const [field, property] of Object.entries(openApi.definitions[name]?.properties ?? {})) {
      const keys = listKeys(property);
      const inside = innerType(property);
      const at = inside === undefined ? -1 : number(inside);
      if (keys.length > 0 || at >= 0) fields[field] = [keys, at, isMap(property)];
    }
    return own;
  };
  const byGvk = new Map<string, string>();
  for (const [name, definition] of Object.entries(openApi.definitions)) {
    for (const { group, version, kind } of definition["x-kubernetes-group-version-kind"] ?? []) {
      byGvk.set(`${group}/${version}/${kind}`, name);
    }
  }
  const roots = new Map<string, number>();
  for (const [group, byKind] of kinds) {
    for (const kind of byKind.keys()) {
      const version = bestVersion(group, kind);
      const name = version === undefined ? undefined : byGvk.get(`${group}/${version}/${kind}`);
      const at = name === undefined ? -1 : number(name);
      if (at >= 0) roots.set(`${group}/${kind}`, at);
    }
  }
  return withoutTwins({ roots, types });
}

/** Types that cannot be told apart become one: classes are split until their members agree. */
function withoutTwins({ roots, types }: MergeGraph): MergeGraph {
  let classes: readonly number[] = types.map(() => 0);
  for (let count = 0; ;) {
    const bySignature = new Map<string, number>();
    const next = types.map((fields, at) => {
      const shape = Object.entries(fields).map(([field, [keys, inside, map]]) => [
        field,
        keys,
        classes[inside] ?? -1,
        map,
      ]);
      const signature = JSON.stringify([
        classes[at],
        shape.map((field) => JSON.stringify(field)).toSorted(byCodeUnit),
      ]);
      const known = bySignature.get(signature) ?? bySignature.size;
      bySignature.set(signature, known);
      return known;
    });
    classes = next;
    if (bySignature.size === count) break;
    count = bySignature.size;
  }
  const merged: Record<string, MergeField>[] = [];
  for (const [at, fields] of types.entries()) {
    merged[classes[at] ?? 0] ??= Object.fromEntries(
      Object.entries(fields).map(([field, [keys, inside, map]]) => [
        field,
        [keys, classes[inside] ?? -1, map],
      ]),
    );
  }
  return { roots: new Map([...roots].map(([name, at]) => [name, classes[at] ?? -1])), types: merged };
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

export type Best = (group: string, kind: string) => string | undefined;

function listKeys(property: OpenApiProperty): readonly string[] {
  if (property.items?.$ref === undefined) return [];
  if (property["x-kubernetes-list-type"] === "map") return property["x-kubernetes-list-map-keys"] ?? [];
  if (property["x-kubernetes-list-type"] !== undefined) return [];
  const key = property["x-kubernetes-patch-merge-key"];
  const merges = property["x-kubernetes-patch-strategy"]?.split(",").includes("merge") === true;
  return key !== undefined && merges ? [key] : [];
}

/** The definition inside a field, list or map; steps into lists are no types of their own. */
function innerType(property: OpenApiProperty): string | undefined {
  const ref = property.$ref ?? property.items?.$ref ?? property.additionalProperties?.$ref;
  return ref?.replace("#/definitions/", "");
}

function isMap(property: OpenApiProperty): boolean {
  return property.additionalProperties?.$ref !== undefined;
}

/** Names of the definitions from which a keyed list can be reached. */
function findUseful(openApi: OpenApi): ReadonlySet<string> {
  const users = new Map<string, Set<string>>();
  const queue: string[] = [];
  for (const [name, { properties }] of Object.entries(openApi.definitions)) {
    for (const property of Object.values(properties ?? {})) {
      const inside = innerType(property);
      if (inside !== undefined) users.set(inside, (users.get(inside) ?? new Set()).add(name));
      if (listKeys(property).length > 0) queue.push(name);
    }
  }
  const useful = new Set<string>();
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (useful.has(name)) continue;
    useful.add(name);
    queue.push(...(users.get(name) ?? []));
  }
  return useful;
}
