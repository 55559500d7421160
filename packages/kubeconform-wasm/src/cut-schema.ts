// Cuts the schema of a kind out of the store: closed over its references and, when the documents are
// known, without the properties that none of them has. Those cannot fail, so the verdict is the same, and
// the schema is as small as the documents: kubeconform takes longer to compile schemas than to use them.
import type { SchemaStore, StoredSchema } from "./store.ts";

const prefix = "#/definitions/";

interface Seen {
  readonly schema: StoredSchema;
  /** Undefined: all of them. */
  readonly properties: Set<string> | undefined;
}

/**
 * JSON text of the schema for `key` (`apps/v1/DaemonSet`), undefined when the store lacks it. With
 * `documents` (parsed, of this kind) it holds for exactly these; without, for every object.
 */
export function cutSchema(
  store: SchemaStore,
  key: string,
  documents?: readonly unknown[],
): string | undefined {
  const line = store.kind(key);
  if (line === undefined) return undefined;
  const slash = key.lastIndexOf("/");
  const root: StoredSchema = {
    ...store.definition(line),
    properties: {
      ...store.definition(line).properties,
      apiVersion: { enum: [key.slice(0, slash)] },
      kind: { enum: [key.slice(slash + 1)] },
    },
  };
  const definitions = new Map<string, Seen>();
  const whole = documents === undefined;
  const rootSeen: Seen = { schema: root, properties: whole ? undefined : new Set() };
  const waiting: [Seen, unknown][] = whole ? [[rootSeen, undefined]] : documents.map((it) => [rootSeen, it]);
  const refer = (ref: string): Seen => {
    let seen = definitions.get(ref);
    if (seen === undefined) {
      seen = { schema: readDefinition(store, ref), properties: whole ? undefined : new Set() };
      definitions.set(ref, seen);
      if (whole) waiting.push([seen, undefined]);
    }
    return seen;
  };
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [seen, value] = next;
    for (const [name, property] of propertiesOf(seen.schema, value, whole)) {
      seen.properties?.add(name);
      follow(property, whole ? undefined : (value as Record<string, unknown>)[name], refer, waiting);
    }
  }
  return JSON.stringify({
    ...keep(rootSeen),
    definitions: Object.fromEntries(
      [...definitions].map(([ref, seen]) => [ref.slice(prefix.length), keep(seen)]),
    ),
  }).replaceAll('"format":"int64"', '"minimum":-9223372036854775808,"maximum":9223372036854775807');
}

/** `12?` is definition 12 where null is allowed as well. */
function readDefinition(store: SchemaStore, ref: string): StoredSchema {
  const nullable = ref.endsWith("?");
  const schema = store.definition(Number(ref.slice(prefix.length, nullable ? -1 : undefined)));
  return nullable && schema.type !== undefined ? { ...schema, type: [...schema.type, "null"] } : schema;
}

function* propertiesOf(
  schema: StoredSchema,
  value: unknown,
  whole: boolean,
): Iterable<[string, StoredSchema]> {
  const { properties } = schema;
  if (properties === undefined) return;
  if (whole) yield* Object.entries(properties);
  else if (isObject(value)) {
    for (const name of Object.keys(value)) {
      const property = Object.hasOwn(properties, name) ? properties[name] : undefined;
      if (property !== undefined) yield [name, property];
    }
  }
}

/** Leads `value` through lists and maps to the definitions that judge its parts. */
function follow(
  schema: StoredSchema,
  value: unknown,
  refer: (ref: string) => Seen,
  waiting: [Seen, unknown][],
): void {
  if (schema.$ref !== undefined) {
    const seen = refer(schema.$ref);
    if (value !== undefined) waiting.push([seen, value]);
    return;
  }
  const inside = schema.items ?? schema.additionalProperties;
  if (inside === undefined || inside === false) return;
  const values = typeof value === "object" && value !== null ? Object.values(value) : [];
  // Once even without values: what the schema refers to has to exist.
  for (const each of [undefined, ...values]) follow(inside, each, refer, waiting);
}

function keep({ schema, properties }: Seen): StoredSchema {
  if (properties === undefined || schema.properties === undefined) return schema;
  return {
    ...schema,
    properties: Object.fromEntries(
      Object.entries(schema.properties).filter(([name]) => properties.has(name)),
    ),
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
