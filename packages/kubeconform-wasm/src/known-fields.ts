// The fields that a schema knows at a place of a document, for suggestions where one is unknown.
import type { SchemaStore, StoredSchema } from "./store.ts";

/** `key` is `apps/v1/DaemonSet`; `path` leads to an object. Empty when the schema does not list its fields. */
export function knownFields(
  store: SchemaStore,
  key: string,
  path: readonly (string | number)[],
): readonly string[] {
  const line = store.kind(key);
  let schema: StoredSchema | undefined = line === undefined ? undefined : store.definition(line);
  for (const step of path) {
    if (schema === undefined) return [];
    schema = resolve(store, typeof step === "number" ? schema.items : memberOf(schema, step));
  }
  return Object.keys(schema?.properties ?? {});
}

function memberOf(
  { properties = {}, additionalProperties }: StoredSchema,
  name: string,
): StoredSchema | undefined {
  if (Object.hasOwn(properties, name)) return properties[name];
  return additionalProperties === false ? undefined : additionalProperties;
}

/** References end in `?` where null is allowed as well. */
function resolve(store: SchemaStore, schema: StoredSchema | undefined): StoredSchema | undefined {
  const line = /^#\/definitions\/(\d+)\??$/.exec(schema?.$ref ?? "")?.[1];
  return line === undefined ? schema : store.definition(Number(line));
}
