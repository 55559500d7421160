// Values of the configuration → Ruby's: lists and mappings are copied, so that a template which changes one
// changes nothing outside; the same one stays the same.
import type { ConfigStruct, ConfigValue } from "../../../config/cluster-config.ts";
import { RubyHash } from "./hash-value.ts";
import {
  RubyEnumerator,
  RubyException,
  RubyMatch,
  RubyModule,
  RubyProc,
  RubyRange,
  RubyRegexp,
  RubyString,
  RubyStruct,
  RubySymbol,
} from "./value.ts";
import type { Value } from "./value.ts";

export function toRubyValues(values: ReadonlyMap<string, ConfigValue | Value>): ReadonlyMap<string, Value> {
  const converted = new Map<object, Value>();
  return new Map([...values].map(([name, value]) => [name, toRuby(value, converted)]));
}

function isRuby(value: object): value is Exclude<Value & object, Value[]> {
  return [
    RubyHash,
    RubyStruct,
    RubyString,
    RubySymbol,
    RubyRange,
    RubyProc,
    RubyModule,
    RubyRegexp,
    RubyMatch,
    RubyEnumerator,
    RubyException,
  ].some((kind) => value instanceof kind);
}

function toRuby(value: ConfigValue | Value, converted: Map<object, Value>): Value {
  if (typeof value !== "object" || value === null) return value;
  if (isRuby(value)) return value;
  const known = converted.get(value);
  if (known !== undefined) return known;
  const made = toRubyObject(value, converted);
  converted.set(value, made);
  return made;
}

function toRubyObject(
  value: readonly (ConfigValue | Value)[] | ReadonlyMap<string, ConfigValue> | ConfigStruct,
  converted: Map<object, Value>,
): Value {
  if (isList(value)) return value.map((item) => toRuby(item, converted));
  if (!("struct" in value)) {
    return RubyHash.from(Array.from(value, ([key, item]) => [key, toRuby(item, converted)] as const));
  }
  const attributes = new Map<string, Value | undefined>();
  for (const [name, item] of value.attributes) {
    attributes.set(name, item === undefined ? undefined : toRuby(item, converted));
  }
  // What Pharos types as a Hash with known keys is a plain Hash with Symbol keys.
  if (value.struct === "Hash") {
    const given = [...attributes].filter(([, item]) => item !== undefined);
    return RubyHash.from(given.map(([name, item]) => [RubySymbol.of(name), item ?? null] as const));
  }
  const data = value.data === undefined ? undefined : toRuby(value.data, converted);
  return new RubyStruct(value.struct, attributes, {
    source: value,
    ...(data instanceof RubyHash ? { data } : {}),
  });
}

// Array.isArray alone does not narrow readonly arrays.
function isList(value: object): value is readonly (ConfigValue | Value)[] {
  return Array.isArray(value);
}
