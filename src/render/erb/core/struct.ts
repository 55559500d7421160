// Pharos' configuration objects as templates see them (Dry::Struct: a known but absent attribute is nil, an
// unknown one raises), the open structs of old addons, and what the documentation writes beyond that.
import { findSimilar } from "../../../text/similar.ts";
import { rubyError } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { inspect } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import { toName } from "./coerce.ts";
import type { Methods } from "./method.ts";
import { hasPharosAttribute, pharosAttribute } from "./pharos.ts";
import { RubyStruct, RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";
import { wrongNumber } from "./machine.ts";

export const structMethods: Methods<RubyStruct> = {
  "[]": [
    1,
    1,
    (self, [key = null], { machine }) => {
      if (self.open) return self.attributes.get(toName(key)) ?? null;
      if (key instanceof RubySymbol && self.attributes.has(key.name)) return attribute(self, key.name);
      throw rubyError(
        "Dry::Struct::MissingAttributeError",
        `Missing attribute: ${inspect(key, machine)}`,
        cureOfKey(self, key),
      );
    },
  ],
  dig: [1, -1, (self, path, { machine }) => dig(self, path, machine)],
  to_h: [0, 0, toHash],
  to_hash: [0, 0, toHash],
  each_pair: [
    0,
    0,
    (self, _, { machine, block }) => {
      if (block === undefined || !self.open) throw rubyError("NoMethodError", "undefined method `each_pair'");
      for (const [name, value] of self.attributes) {
        machine.step();
        block.call([RubySymbol.of(name), value ?? null]);
      }
      return self;
    },
  ],
};

function cureOfKey({ attributes }: RubyStruct, key: Value): string {
  const name = key instanceof RubySymbol ? key.name : typeof key === "string" ? key : "";
  if (typeof key === "string" && attributes.has(key)) return `write [:${key}] or .${key}`;
  const near = findSimilar(name, attributes.keys());
  return near === undefined
    ? `the attributes are ${[...attributes.keys()].join(", ")}`
    : `did you mean [:${near}]?`;
}

function attribute({ attributes }: RubyStruct, name: string): Value {
  return attributes.get(name) ?? null;
}

// Pharos' own dig takes Symbols and Strings, calls methods, and cannot enter a Hash.
function dig(self: RubyStruct, [key = null, ...rest]: readonly Value[], machine: Machine): Value {
  const found = digInto(self, key, machine);
  if (rest.length === 0 || found === null) return found;
  if (found instanceof RubyStruct) return dig(found, rest, machine);
  if (!self.open && !Array.isArray(found)) return null;
  return machine.send(found, "dig", rest);
}

function digInto(self: RubyStruct, key: Value, machine: Machine): Value {
  if (!(key instanceof RubySymbol) && typeof key !== "string") return null;
  const name = toName(key);
  if (self.attributes.has(name)) return attribute(self, name);
  return !self.open && hasPharosAttribute(self, name)
    ? (pharosAttribute(self, name, [], machine) ?? null)
    : null;
}

/** Nested Hashes with Symbol keys; an attribute without a value is left out. */
function toHash(self: RubyStruct): RubyHash {
  const hash = new RubyHash();
  for (const [name, value] of self.attributes) {
    if (value !== undefined) hash.set(RubySymbol.of(name), toHashValue(value));
  }
  return hash;
}

function toHashValue(value: Value): Value {
  if (value instanceof RubyStruct && !value.open) return toHash(value);
  return Array.isArray(value) ? value.map(toHashValue) : value;
}

/** An attribute as a method. */
export function missingStructMethod(
  self: Value,
  name: string,
  args: readonly Value[],
  machine: Machine,
): Value | undefined {
  if (!(self instanceof RubyStruct)) return undefined;
  if (self.attributes.has(name)) {
    if (args.length > 0) throw wrongNumber(args.length, 0, 0);
    return attribute(self, name);
  }
  if (self.open) return args.length === 0 && /^[a-z_]\w*$/i.test(name) ? null : undefined;
  return pharosAttribute(self, name, args, machine);
}

/**
 * Differs from Pharos: `options.name` reads the key "name" of a Hash, as the documentation writes it, when
 * that key exists and Hash has no method of the name.
 */
export function missingHashMethod(self: Value, name: string, args: readonly Value[]): Value | undefined {
  if (!(self instanceof RubyHash) || args.length > 0) return undefined;
  return self.get(name);
}
