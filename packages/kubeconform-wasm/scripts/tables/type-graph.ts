// OpenAPI definitions → a graph of the types from which a field of interest can be reached: for each field
// what is of interest about it and the type inside. Other types are left out, equal ones are one.
import type { OpenApi, OpenApiProperty } from "./openapi.ts";

export interface GraphField<Leaf> {
  readonly leaf: Leaf | undefined;
  /** Number of the type inside; -1: nothing of interest there. Steps into lists are no types. */
  readonly inside: number;
  /** A map stands between the field and the type: its keys are the user's. */
  readonly isMap: boolean;
}

export type GraphType<Leaf> = Readonly<Record<string, GraphField<Leaf>>>;

export interface TypeGraph<Leaf> {
  readonly roots: ReadonlyMap<string, number>;
  readonly types: readonly GraphType<Leaf>[];
}

export type LeafOf<Leaf> = (definition: string, field: string, property: OpenApiProperty) => Leaf | undefined;

/** `roots`: a name for each definition to begin with. */
export function toTypeGraph<Leaf>(
  openApi: OpenApi,
  roots: ReadonlyMap<string, string>,
  leafOf: LeafOf<Leaf>,
): TypeGraph<Leaf> {
  const useful = findUseful(openApi, leafOf);
  const numbers = new Map<string, number>();
  const types: Record<string, GraphField<Leaf>>[] = [];
  const number = (name: string): number => {
    if (!useful.has(name)) return -1;
    const known = numbers.get(name);
    if (known !== undefined) return known;
    const fields: Record<string, GraphField<Leaf>> = {};
    const own = types.push(fields) - 1;
    numbers.set(name, own);
    for (const [field, property] of Object.entries(openApi.definitions[name]?.properties ?? {})) {
      const leaf = leafOf(name, field, property);
      const name2 = innerType(property);
      const inside = name2 === undefined ? -1 : number(name2);
      const isMap = property.additionalProperties?.$ref !== undefined;
      if (leaf !== undefined || inside >= 0) fields[field] = { leaf, inside, isMap };
    }
    return own;
  };
  const numbered = [...roots].flatMap(([name, definition]) => {
    const at = number(definition);
    return at < 0 ? [] : [[name, at] as const];
  });
  return withoutTwins({ roots: new Map(numbered), types });
}

/** The definition inside a field, list or map. */
function innerType(property: OpenApiProperty): string | undefined {
  const ref = property.$ref ?? property.items?.$ref ?? property.additionalProperties?.$ref;
  return ref?.replace("#/definitions/", "");
}

/** Names of the definitions from which a field of interest can be reached. */
function findUseful<Leaf>(openApi: OpenApi, leafOf: LeafOf<Leaf>): ReadonlySet<string> {
  const users = new Map<string, Set<string>>();
  const queue: string[] = [];
  for (const [name, { properties }] of Object.entries(openApi.definitions)) {
    for (const [field, property] of Object.entries(properties ?? {})) {
      const inside = innerType(property);
      if (inside !== undefined) users.set(inside, (users.get(inside) ?? new Set()).add(name));
      if (leafOf(name, field, property) !== undefined) queue.push(name);
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

/** Types that cannot be told apart become one: classes are split until their members agree. */
function withoutTwins<Leaf>({ roots, types }: TypeGraph<Leaf>): TypeGraph<Leaf> {
  let classes: readonly number[] = types.map(() => 0);
  for (let count = 0; ;) {
    const bySignature = new Map<string, number>();
    const next = types.map((fields, at) => {
      const shape = Object.entries(fields).map(([field, { leaf, inside, isMap }]) =>
        JSON.stringify([field, leaf, classes[inside] ?? -1, isMap]),
      );
      const signature = JSON.stringify([classes[at], shape.toSorted(byCodeUnit)]);
      const known = bySignature.get(signature) ?? bySignature.size;
      bySignature.set(signature, known);
      return known;
    });
    classes = next;
    if (bySignature.size === count) break;
    count = bySignature.size;
  }
  const merged: Record<string, GraphField<Leaf>>[] = [];
  for (const [at, fields] of types.entries()) {
    const own = classes[at] ?? 0;
    if (merged[own] !== undefined) continue;
    const renumbered: Record<string, GraphField<Leaf>> = {};
    for (const [field, { leaf, inside, isMap }] of Object.entries(fields)) {
      renumbered[field] = { leaf, inside: classes[inside] ?? -1, isMap };
    }
    merged[own] = renumbered;
  }
  return { roots: new Map([...roots].map(([name, at]) => [name, classes[at] ?? -1])), types: merged };
}

function byCodeUnit(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
