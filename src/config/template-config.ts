// A Hash as read from cluster.yml → Pharos::Config as templates see it: structs that know their
// attributes, coerced values, defaults (merged shallowly at the top, as Pharos does).
import type { ConfigHash, ConfigStruct, ConfigValue } from "./cluster-config.ts";
import { clusterDefinition } from "./cluster-definition.ts";
import { toBoolean, toInteger } from "./coercions.ts";
import type { Definition, Key, Literal, StructDefinition } from "./definition.ts";

/**
 * The `cluster_config` of a configuration. Unknown keys are dropped and nothing is checked: a value of
 * a wrong type stays as it is.
 */
export function toTemplateConfig(data: ConfigHash): ConfigStruct {
  return { ...toStruct(data, clusterDefinition), data };
}

function toStruct(data: ConfigHash, { struct, keys }: StructDefinition): ConfigStruct {
  const attributes = new Map<string, ConfigValue | undefined>();
  for (const [name, key] of Object.entries(keys)) {
    if (key.attribute === false) continue;
    const written = key.gone === undefined ? data.get(name) : undefined;
    attributes.set(name, written === undefined ? defaultOf(key) : toValue(written, key.value));
  }
  if (struct === "Pharos::Configuration::Host") completeHost(attributes);
  return { struct, attributes };
}

function defaultOf({ default: written, value }: Key): ConfigValue | undefined {
  return written === undefined ? undefined : toValue(toConfigValue(written), value);
}

function toConfigValue(literal: Literal): ConfigValue {
  if (typeof literal !== "object") return literal;
  if (isList(literal)) return literal.map(toConfigValue);
  return new Map(Object.entries(literal).map(([key, value]) => [key, toConfigValue(value)]));
}

// Array.isArray alone does not narrow readonly arrays.
function isList(literal: object): literal is readonly Literal[] {
  return Array.isArray(literal);
}

function toValue(value: ConfigValue, definition: Definition): ConfigValue {
  switch (definition.ruby) {
    case "Struct":
      return value instanceof Map ? toStruct(value, definition) : value;
    case "Array":
      return Array.isArray(value) ? value.map((item: ConfigValue) => toValue(item, definition.items)) : value;
    case "Boolean":
      return isScalar(value) ? (toBoolean(value) ?? value) : value;
    case "Integer":
      return isScalar(value) ? (toInteger(value) ?? value) : value;
    case "Hash":
    case "Scalar":
    case "String":
      break;
  }
  return value;
}

function isScalar(value: ConfigValue): value is null | boolean | bigint | number | string {
  return typeof value !== "object" || value === null;
}

// Pharos::Configuration::Host gives every host its address and role as labels; and two attributes that
// are nil, not absent.
function completeHost(attributes: Map<string, ConfigValue | undefined>): void {
  for (const name of ["private_address", "private_interface"]) {
    if (attributes.get(name) === undefined) attributes.set(name, null);
  }
  const written = attributes.get("labels");
  if (!(written instanceof Map)) return;
  const labels = new Map<string, ConfigValue>(written);
  const [address, internal, role] = ["address", "private_address", "role"].map((name) =>
    attributes.get(name),
  );
  if (address !== undefined) labels.set("node-address.kontena.io/external-ip", address);
  if (internal !== null && internal !== undefined)
    labels.set("node-address.kontena.io/internal-ip", internal);
  const hasRole = [...labels.keys()].some((label) => label.startsWith("node-role.kubernetes.io"));
  if (typeof role === "string" && !hasRole) labels.set(`node-role.kubernetes.io/${role}`, "");
  attributes.set("labels", labels);
}
