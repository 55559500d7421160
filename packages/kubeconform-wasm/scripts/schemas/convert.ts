// Turns Kubernetes' OpenAPI document into strict JSON Schema (draft 4), judged as the API server decodes:
// unknown fields are refused, null is what the server makes of it (no field at all, or the zero value of a
// list item or map value), integers have their width, quantities and bytes their grammar.
import { type StoredSchema, scalarPatterns } from "../../src/store.ts";

export interface OpenApiSchema {
  readonly $ref?: string;
  readonly type?: string;
  readonly format?: string;
  readonly items?: OpenApiSchema;
  readonly additionalProperties?: OpenApiSchema;
  readonly properties?: Readonly<Record<string, OpenApiSchema>>;
  readonly required?: readonly string[];
  readonly "x-kubernetes-preserve-unknown-fields"?: boolean;
  readonly "x-kubernetes-group-version-kind"?: readonly {
    readonly group: string;
    readonly version: string;
    readonly kind: string;
  }[];
}

export type Definitions = Readonly<Record<string, OpenApiSchema>>;

/** What the server does with a null: drop the field, refuse it, or take it as an empty value. */
type Position = "optional" | "required" | "item";

type Zero = (definition: string) => boolean;

const int32 = { minimum: -(2 ** 31), maximum: 2 ** 31 - 1 };

/** Definitions whose Go types decode themselves, by the last part of their names. */
const decoders: Readonly<Record<string, StoredSchema>> = {
  IntOrString: { type: ["integer", "string"], ...int32 },
  Quantity: { type: ["string", "number"], pattern: scalarPatterns.quantity },
  Time: { type: ["string"], format: "date-time" },
  MicroTime: { type: ["string"], format: "date-time" },
  RawExtension: {},
  FieldsV1: {},
  JSON: {},
  JSONSchemaPropsOrArray: {},
  JSONSchemaPropsOrBool: { type: ["object", "boolean"] },
  JSONSchemaPropsOrStringArray: {},
};

/** Fields that OpenAPI calls required for want of `omitempty`, while the server does without them. */
const notRequired: Readonly<Record<string, readonly string[]>> = {
  // Nothing is allowed by it, or a controller fills it in.
  ClusterRole: ["rules"],
  Role: ["rules"],
  // The server's default is rbac.authorization.k8s.io.
  RoleRef: ["apiGroup"],
  // Zero and false are values like others.
  PriorityClass: ["value"],
  CustomResourceDefinitionVersion: ["served", "storage"],
  ISCSIVolumeSource: ["lun"],
  ISCSIPersistentVolumeSource: ["lun"],
  ControllerRevision: ["revision"],
  // Selects every pod.
  NetworkPolicySpec: ["podSelector"],
};

export interface Conversion {
  /** Places in `definitions`, by `apps/v1/DaemonSet` or `v1/Pod`. */
  readonly kinds: Readonly<Record<string, number>>;
  readonly definitions: readonly StoredSchema[];
}

export function toStoredSchemas(definitions: Definitions): Conversion {
  const roots = kindRoots(definitions);
  const written = reachable(definitions, [...roots.values()], withoutStatus);
  const all = reachable(definitions, [...roots.values()], (properties) => properties);
  const names = [...all].toSorted();
  const places = new Map(names.map((name, at) => [name, at]));
  const requiredOf = (name: string): readonly string[] => {
    // The server drops a status from whoever is not its controller, so it misses nothing in it.
    if (!written.has(name)) return [];
    const dispensable = notRequired[lastPart(name)] ?? [];
    return (definitions[name]?.required ?? []).filter((field) => !dispensable.includes(field));
  };
  const zero: Zero = (name) => requiredOf(name).length === 0;
  return {
    kinds: Object.fromEntries(
      [...roots].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([key, name]) => [key, places.get(name) ?? -1]),
    ),
    definitions: names.map((name) => {
      const own = decoders[lastPart(name)];
      const definition = definitions[name] ?? {};
      if (own !== undefined) return own;
      return convertDefinition(definition, requiredOf(name), (ref, position) =>
        toReference(resolve(definitions, ref), position, places, zero),
      );
    }),
  };
}

function kindRoots(definitions: Definitions): ReadonlyMap<string, string> {
  const roots = new Map<string, string>();
  for (const [name, { properties, "x-kubernetes-group-version-kind": gvks = [] }] of Object.entries(
    definitions,
  )) {
    const [gvk, ...others] = gvks;
    // DeleteOptions and WatchEvent belong to every group: they are requests, never objects.
    if (gvk === undefined || others.length > 0 || !properties?.["apiVersion"] || !properties["kind"])
      continue;
    const { group, version, kind } = gvk;
    roots.set(group === "" ? `${version}/${kind}` : `${group}/${version}/${kind}`, name);
  }
  return roots;
}

type Properties = Readonly<Record<string, OpenApiSchema>>;

function withoutStatus(properties: Properties): Properties {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== "status"));
}

function reachable(
  definitions: Definitions,
  roots: readonly string[],
  ofRoot: (properties: Properties) => Properties,
): ReadonlySet<string> {
  const seen = new Set<string>(roots);
  const visit = (schema: OpenApiSchema): void => {
    if (schema.$ref !== undefined) {
      const name = resolve(definitions, schema.$ref);
      if (seen.has(name)) return;
      seen.add(name);
      visit(definitions[name] ?? {});
    }
    if (schema.items !== undefined) visit(schema.items);
    if (schema.additionalProperties !== undefined) visit(schema.additionalProperties);
    for (const property of Object.values(schema.properties ?? {})) visit(property);
  };
  for (const root of roots) {
    for (const property of Object.values(ofRoot(definitions[root]?.properties ?? {}))) visit(property);
  }
  return seen;
}

/** Old releases keep former names of definitions that only refer to the new ones. */
function resolve(definitions: Definitions, ref: string): string {
  const name = ref.replace("#/definitions/", "");
  const definition = definitions[name];
  if (definition === undefined) throw new Error(`${name} is not defined`);
  return definition.$ref === undefined ? name : resolve(definitions, definition.$ref);
}

function toReference(
  name: string,
  position: Position,
  places: ReadonlyMap<string, number>,
  zero: Zero,
): StoredSchema {
  const nullable = position === "optional" || (position === "item" && zero(name));
  return { $ref: `#/definitions/${places.get(name)}${nullable ? "?" : ""}` };
}

type Refer = (ref: string, position: Position) => StoredSchema;

function convertDefinition(
  definition: OpenApiSchema,
  required: readonly string[],
  refer: Refer,
): StoredSchema {
  const { properties } = definition;
  if (properties === undefined || definition["x-kubernetes-preserve-unknown-fields"] === true)
    return convert(definition, "required", refer);
  return {
    type: ["object"],
    ...(required.length === 0 ? {} : { required: required.toSorted() }),
    properties: Object.fromEntries(
      Object.entries(properties)
        .toSorted(([a], [b]) => (a < b ? -1 : 1))
        .map(([key, property]) => [
          key,
          convert(property, required.includes(key) ? "required" : "optional", refer),
        ]),
    ),
    additionalProperties: false,
  };
}

function convert(schema: OpenApiSchema, position: Position, refer: Refer): StoredSchema {
  if (schema.$ref !== undefined) return refer(schema.$ref, position);
  if (schema.properties !== undefined) throw new Error("a structure without a name");
  const { type } = schema;
  if (type === undefined) return {};
  return {
    type: position === "required" ? [type] : [type, "null"],
    ...formatOf(schema),
    ...(schema.items === undefined ? {} : { items: convert(schema.items, "item", refer) }),
    ...(schema.additionalProperties === undefined
      ? {}
      : { additionalProperties: convert(schema.additionalProperties, "item", refer) }),
  };
}

function formatOf({ format }: OpenApiSchema): StoredSchema {
  if (format === undefined || format === "double") return {};
  if (format === "int32") return int32;
  // Beyond what a JavaScript number can write: the exact bounds are put in where the text is made.
  if (format === "int64") return { format: "int64" };
  if (format === "byte") return { pattern: scalarPatterns.bytes };
  if (format === "date-time") return { format };
  throw new Error(`format ${format} is new: what does the server make of it?`);
}

function lastPart(name: string): string {
  return name.slice(name.lastIndexOf(".") + 1);
}
