// The definition of cluster.yml → schema/cluster.schema.json, the JSON Schema with which editors
// complete and check it. It says what to write; validation also takes what Pharos coerces ("22").
import { mkdir, writeFile } from "node:fs/promises";
import { clusterDefinition } from "../src/config/cluster-definition.ts";
import type {
  Definition,
  Key,
  Literal,
  StructDefinition,
  TextDefinition,
  TextRule,
} from "../src/config/definition.ts";

type Schema = Readonly<Record<string, unknown>>;

const address = String.raw`\d{1,3}(\.\d{1,3}){3}`;
const patterns: Readonly<Record<TextRule, string>> = {
  address: String.raw`^[a-z0-9.-]+$`,
  cidr: String.raw`^${address}/\d{1,2}$`,
  subnet: String.raw`^${address}(/\d{1,2})?$`,
  peer: String.raw`^[A-Za-z0-9.-]+(:\d{1,5})?$`,
  ports: String.raw`^\d{1,5}(-\d{1,5})?$`,
  path: String.raw`^[^/~]`,
};

/** The text of schema/cluster.schema.json. */
export function formatConfigSchema(): string {
  const schema = {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Pharos cluster",
    description: "The configuration of a Kontena Pharos cluster, cluster.yml.",
    ...toStructSchema(clusterDefinition, true),
  };
  return `${JSON.stringify(schema, undefined, 2)}\n`;
}

// At the top, keys that begin with x- are places for YAML anchors.
function toStructSchema({ keys }: StructDefinition, top = false): Schema {
  const entries = Object.entries(keys);
  const required = entries.flatMap(([name, { required }]) => (required === undefined ? [] : [name]));
  return {
    type: "object",
    properties: Object.fromEntries(entries.map(([name, key]) => [name, toKeySchema(key)])),
    ...(required.length === 0 ? {} : { required }),
    ...(top ? { patternProperties: { "^x-": {} } } : {}),
    additionalProperties: false,
  };
}

function toKeySchema(key: Key): Schema {
  if (key.gone !== undefined) return { description: key.about, deprecated: true };
  return {
    description: key.about,
    ...toSchema(key.value, key.empty !== undefined),
    ...(key.default === undefined || isUnwritable(key) ? {} : { default: toJson(key.default) }),
  };
}

/** An empty list that may be left out, but not written. */
function isUnwritable({ default: value, empty }: Key): boolean {
  return Array.isArray(value) && value.length === 0 && empty === undefined;
}

function toSchema(definition: Definition, mayBeEmpty: boolean): Schema {
  switch (definition.ruby) {
    case "Struct":
      return toStructSchema(definition);
    case "Array": {
      const items = toSchema(definition.items, false);
      return { type: "array", items, ...(mayBeEmpty ? {} : { minItems: 1 }) };
    }
    case "Hash":
      return { type: "object" };
    case "Scalar":
      return { type: ["string", "number", "boolean"] };
    case "Boolean":
      return { type: "boolean" };
    case "Integer": {
      const { least, most } = definition;
      return {
        type: "integer",
        minimum: Number(least),
        ...(most === undefined ? {} : { maximum: Number(most) }),
      };
    }
    case "String":
      return toTextSchema(definition, mayBeEmpty);
  }
  return definition;
}

function toTextSchema({ allowed, retired = {}, rule }: TextDefinition, mayBeEmpty: boolean): Schema {
  if (allowed !== undefined) {
    return { type: "string", enum: [...allowed, ...Object.keys(retired), ...(mayBeEmpty ? [""] : [])] };
  }
  if (rule !== undefined) return { type: "string", pattern: patterns[rule] };
  return { type: "string", ...(mayBeEmpty ? {} : { minLength: 1 }) };
}

function toJson(literal: Literal): unknown {
  if (typeof literal === "bigint") return Number(literal);
  if (typeof literal !== "object") return literal;
  if (Array.isArray(literal)) return literal.map((item: Literal) => toJson(item));
  return Object.fromEntries(Object.entries(literal).map(([key, value]) => [key, toJson(value)]));
}

if (import.meta.main) {
  const folder = new URL("../schema/", import.meta.url);
  await mkdir(folder, { recursive: true });
  await writeFile(new URL("cluster.schema.json", folder), formatConfigSchema());
}
