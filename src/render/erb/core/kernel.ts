// Methods that every object has.
import { classOf } from "./class-of.ts";
import { caseEquals } from "./case-equality.ts";
import { isKnownToRuby } from "./core-methods.ts";
import { compare, equals, isEql } from "./equality.ts";
import { isCollection } from "./frozen.ts";
import { blockOf, isOptions, toName } from "./coerce.ts";
import { RubyHash } from "./hash-value.ts";
import { inspect, toS } from "./inspect.ts";
import { compactJson, styleWith } from "./json-style.ts";
import { toJson } from "./json.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { isTruthy, RubyModule, RubyString, RubyStruct, RubySymbol, textOf } from "./value.ts";
import type { Value } from "./value.ts";
import { rubyError, unsupported } from "./failure.ts";
import { layoutWith } from "./yaml-functions.ts";
import { toYaml } from "./yaml.ts";

const isA: Method<Value> = [
  1,
  1,
  (self, [module = null]) => {
    if (!(module instanceof RubyModule)) throw rubyError("TypeError", "class or module required");
    return isInstanceOf(self, module);
  },
];

export function isInstanceOf(value: Value, { name }: RubyModule): boolean {
  const { ancestors } = classOf(value);
  return ancestors.some((ancestor) => ancestor.name === name);
}

function toMethodName(value: Value | undefined, { machine }: Call): string {
  if (value instanceof RubySymbol || textOf(value ?? null) !== undefined) return toName(value);
  throw rubyError("TypeError", `${inspect(value ?? null, machine)} is not a symbol nor a string`);
}

function respondsTo(self: Value, name: string, { machine }: Call): boolean {
  if (self instanceof RubyStruct) {
    return self.attributes.has(name) || machine.find(self, name) !== undefined;
  }
  // What only we lack is there for Ruby.
  return machine.find(self, name) !== undefined || isKnownToRuby(classOf(self).rubyNames, name);
}

function copyOf(self: Value, machine: Machine): Value {
  const text = textOf(self);
  if (text !== undefined) return new RubyString(text);
  if (!Array.isArray(self) && !(self instanceof RubyHash)) return self;
  machine.steps((self instanceof RubyHash ? self.size : self.length) >> 3);
  return self instanceof RubyHash ? self.copy() : [...self];
}

function isFrozen(value: Value): boolean {
  return value instanceof RubyString && value.frozen;
}

/** Ruby shares equal Strings that nobody can change; of others it is known when they are the same. */
function mayBeSame(a: Value, b: Value): boolean {
  const text = textOf(a);
  if (text === undefined || text !== textOf(b) || (a === b && typeof a !== "string")) return false;
  return typeof a === "string" || typeof b === "string" || (isFrozen(a) && isFrozen(b));
}

function freeze(value: Value, machine: Machine): void {
  if (value instanceof RubyString) value.frozen = true;
  else if (isCollection(value)) machine.frozen.add(value);
}

function isAlwaysFrozen(value: Value): boolean {
  return (
    value === null ||
    typeof value === "boolean" ||
    typeof value === "bigint" ||
    typeof value === "number" ||
    value instanceof RubySymbol
  );
}

/** `clone(freeze: …)`: as frozen as the original, unless told otherwise. */
function cloneOf(self: Value, args: readonly Value[], { machine }: Call): Value {
  const [options] = args;
  if (args.length > 1 || (options !== undefined && !isOptions(options))) throw wrongNumber(args.length, 0, 0);
  const wanted = options instanceof RubyHash ? (options.get(RubySymbol.of("freeze")) ?? null) : null;
  if (wanted !== null && typeof wanted !== "boolean") {
    throw rubyError("ArgumentError", `unexpected value for freeze: ${classOf(wanted).name}`);
  }
  if (wanted === false && isAlwaysFrozen(self)) {
    throw rubyError("ArgumentError", `can't unfreeze ${classOf(self).name}`);
  }
  // Whether a String of others is frozen is not known, so its copy may not be changed either.
  if (typeof self === "string" && wanted === null) return self;
  const copy = copyOf(self, machine);
  if (wanted ?? (isFrozen(self) || machine.frozen.has(self))) freeze(copy, machine);
  return copy;
}

const passOn: Method<Value> = [0, 0, (self, _, call) => blockOf(call).call([self])];

export const kernelMethods: Methods<Value> = {
  "!": [0, 0, (self) => !isTruthy(self)],
  "!=": [1, 1, (self, [other = null], { machine }) => !isTruthy(machine.send(self, "==", [other]))],
  "==": [1, 1, (self, [other = null]) => equals(self, other)],
  "===": [1, 1, (self, [other = null], { machine }) => caseEquals(self, other, machine)],
  "=~": [
    1,
    1,
    (self, _, { name }) => {
      if (self === null) return null;
      // Ruby 3.2 has taken it away from all but these.
      throw unsupported(`${name} of anything but a String, a Symbol or a Regexp`, "write .to_s =~ /…/");
    },
  ],
  "!~": [1, 1, (self, [other = null], { machine }) => !isTruthy(machine.send(self, "=~", [other]))],
  "<=>": [
    1,
    1,
    (self, [other = null], { machine }) => {
      const order = compare(self, other, machine);
      return order === undefined ? null : BigInt(order);
    },
  ],
  class: [0, 0, (self) => new RubyModule(classOf(self).name)],
  clone: [0, -1, cloneOf],
  dup: [0, 0, (self, _, { machine }) => copyOf(self, machine)],
  "eql?": [1, 1, (self, [other = null]) => isEql(self, other)],
  "equal?": [
    1,
    1,
    (self, [other = null]) => {
      if (mayBeSame(self, other)) {
        throw unsupported("whether two Strings are the same object is not known here", "compare with ==");
      }
      if (typeof self === "bigint" && self === other && BigInt.asIntN(63, self) !== self) {
        throw unsupported(
          "whether two long Integers are the same object is not known here",
          "compare with ==",
        );
      }
      return self === other;
    },
  ],
  freeze: [
    0,
    0,
    (self, _, { machine }) => {
      freeze(self, machine);
      return self;
    },
  ],
  "frozen?": [
    0,
    0,
    (self, _, { machine }) => {
      if (machine.frozen.has(self)) return true;
      if (self instanceof RubyString) return self.frozen;
      if (
        typeof self === "string" ||
        (typeof self === "object" && self !== null && !(self instanceof RubySymbol))
      ) {
        throw unsupported("whether an object is frozen is not known here", "leave the question out");
      }
      return true;
    },
  ],
  inspect: [0, 0, (self, _, { machine }) => inspect(self, machine)],
  "instance_of?": [
    1,
    1,
    (self, [module = null]) => {
      if (!(module instanceof RubyModule)) throw rubyError("TypeError", "class or module required");
      return classOf(self).name === module.name;
    },
  ],
  "is_a?": isA,
  "kind_of?": isA,
  itself: [0, 0, (self) => self],
  "nil?": [0, 0, () => false],
  "respond_to?": [1, 2, (self, [name], call) => respondsTo(self, toMethodName(name, call), call)],
  tap: [
    0,
    0,
    (self, _, call) => {
      blockOf(call).call([self]);
      return self;
    },
  ],
  // oxlint-disable-next-line unicorn/no-thenable -- Ruby's own name, in a table that is never awaited
  then: passOn,
  yield_self: passOn,
  to_json: [
    0,
    1,
    (self, [options], { machine }) => {
      const style = options instanceof RubyHash ? styleWith(options, compactJson) : compactJson;
      return toJson(self, machine, style);
    },
  ],
  to_s: [0, 0, (self, _, { machine }) => toS(self, machine)],
  to_yaml: [0, 1, (self, [options = null], { machine }) => toYaml(self, machine, layoutWith(options))],
};
