// The class of a value: its name, and the tables in which its methods are looked up, in Ruby's order.
import type { Machine } from "./machine.ts";
import type { Methods } from "./method.ts";
import { RubyHash } from "./hash-value.ts";
import { arrayChanges } from "./array-changes.ts";
import { arrayMethods } from "./array.ts";
import { booleanMethods, nilMethods } from "./nil.ts";
import { comparableMethods } from "./comparable.ts";
import { enumerableOrder } from "./enumerable-order.ts";
import { enumerableMethods } from "./enumerable.ts";
import { enumeratorMethods } from "./enumerator.ts";
import { exceptionAncestors } from "./exception-classes.ts";
import { floatMethods } from "./float.ts";
import { hashChanges } from "./hash-changes.ts";
import { hashMethods } from "./hash.ts";
import { ipAddressMethods } from "./ip-address-methods.ts";
import { RubyIpAddress } from "./ip-address.ts";
import { setChanges } from "./set-changes.ts";
import { setMethods } from "./set.ts";
import { RubySet } from "./set-value.ts";
import { integerMethods } from "./integer.ts";
import { kernelMethods } from "./kernel.ts";
import { missingModuleMethod, moduleMethods } from "./module.ts";
import { procMethods } from "./proc.ts";
import { rangeMethods } from "./range.ts";
import { matchMethods } from "./match-data.ts";
import { regexpMethods } from "./regexp.ts";
import { shellwordsOfArray, shellwordsOfString } from "./shellwords.ts";
import { stringRefusals } from "./string-refusals.ts";
import { stringMethods } from "./string.ts";
import { missingHashMethod, missingStructMethod, structMethods } from "./struct.ts";
import { symbolMethods } from "./symbol.ts";
import {
  CapturedOutput,
  RubyEnumerator,
  RubyException,
  RubyMatch,
  RubyModule,
  RubyProc,
  RubyRange,
  RubyRegexp,
  RubyStruct,
  RubySymbol,
} from "./value.ts";
import type { Value } from "./value.ts";

interface Ancestor {
  readonly name: string;
  readonly methods: Methods<never>;
}

export interface RubyClass {
  readonly name: string;
  readonly ancestors: readonly Ancestor[];
  /** Class in the table of Ruby's own method names. */
  readonly rubyNames: string;
  /** Asked when no table has the method; undefined: nor has this. */
  readonly missing?: (
    self: Value,
    name: string,
    args: readonly Value[],
    machine: Machine,
    block: RubyProc | undefined,
  ) => Value | undefined;
}

const kernel: readonly Ancestor[] = [
  { name: "Object", methods: kernelMethods },
  { name: "Kernel", methods: {} },
  { name: "BasicObject", methods: {} },
];
const comparable: Ancestor = { name: "Comparable", methods: comparableMethods };
const enumerable: readonly Ancestor[] = [
  { name: "Enumerable", methods: enumerableMethods },
  { name: "Enumerable", methods: enumerableOrder },
];

function core(name: string, methods: Methods<never>, ...modules: readonly Ancestor[]): RubyClass {
  return { name, rubyNames: name, ancestors: [{ name, methods }, ...modules, ...kernel] };
}

interface Classes {
  readonly nil: RubyClass;
  readonly true: RubyClass;
  readonly false: RubyClass;
  readonly integer: RubyClass;
  readonly float: RubyClass;
  readonly string: RubyClass;
  readonly symbol: RubyClass;
  readonly array: RubyClass;
  readonly hash: RubyClass;
  readonly range: RubyClass;
  readonly set: RubyClass;
  readonly ipAddress: RubyClass;
  readonly proc: RubyClass;
  readonly regexp: RubyClass;
  readonly match: RubyClass;
  readonly module: RubyClass;
  readonly enumerator: RubyClass;
  readonly output: RubyClass;
}

let classes: Classes | undefined;

function toClasses(): Classes {
  const numeric: Ancestor = { name: "Numeric", methods: {} };
  return {
    nil: core("NilClass", nilMethods),
    true: core("TrueClass", booleanMethods),
    false: core("FalseClass", booleanMethods),
    integer: core("Integer", integerMethods, numeric, comparable),
    float: core("Float", floatMethods, numeric, comparable),
    string: core(
      "String",
      stringMethods,
      { name: "String", methods: stringRefusals },
      { name: "String", methods: shellwordsOfString },
      comparable,
    ),
    symbol: core("Symbol", symbolMethods, comparable),
    array: core(
      "Array",
      arrayMethods,
      { name: "Array", methods: arrayChanges },
      { name: "Array", methods: shellwordsOfArray },
      ...enumerable,
    ),
    hash: {
      ...core("Hash", hashMethods, { name: "Hash", methods: hashChanges }, ...enumerable),
      missing: missingHashMethod,
    },
    range: core("Range", rangeMethods, ...enumerable),
    set: core("Set", setMethods, { name: "Set", methods: setChanges }, ...enumerable),
    ipAddress: core("IPAddr", ipAddressMethods, comparable),
    proc: core("Proc", procMethods),
    regexp: core("Regexp", regexpMethods),
    match: core("MatchData", matchMethods),
    module: { ...core("Module", moduleMethods), missing: missingModuleMethod },
    enumerator: core("Enumerator", enumeratorMethods, ...enumerable),
    output: core("String", {}),
  };
}

export function classOf(value: Value): RubyClass {
  classes ??= toClasses();
  if (value === null) return classes.nil;
  if (typeof value === "string") return classes.string;
  if (typeof value === "bigint") return classes.integer;
  if (typeof value === "number") return classes.float;
  if (typeof value === "boolean") return value ? classes.true : classes.false;
  if (Array.isArray(value)) return classes.array;
  if (value instanceof RubyHash) return classes.hash;
  if (value instanceof RubySymbol) return classes.symbol;
  if (value instanceof RubyStruct) return structClass(value);
  if (value instanceof RubyRange) return classes.range;
  if (value instanceof RubySet) return classes.set;
  if (value instanceof RubyIpAddress) return classes.ipAddress;
  if (value instanceof RubyProc) return classes.proc;
  if (value instanceof RubyModule) return classes.module;
  if (value instanceof RubyRegexp) return classes.regexp;
  if (value instanceof RubyMatch) return classes.match;
  if (value instanceof RubyEnumerator) return classes.enumerator;
  if (value instanceof RubyException) return exceptionClass(value);
  if (value instanceof CapturedOutput) return classes.output;
  throw new TypeError("a value that is not Ruby's");
}

const exceptionMethods: Methods<RubyException> = {
  message: [0, 0, (self) => self.message],
  to_s: [0, 0, (self) => self.message],
  full_message: [0, 1, (self) => self.message],
};

function exceptionClass({ className }: RubyException): RubyClass {
  const [, ...above] = exceptionAncestors(className);
  return core(className, exceptionMethods, ...above.map((name) => ({ name, methods: {} })));
}

const structClasses = new Map<string, RubyClass>();

function structClass({ className, open }: RubyStruct): RubyClass {
  let found = structClasses.get(className);
  if (found === undefined) {
    found = {
      ...core(className, structMethods),
      rubyNames: open ? "OpenStruct" : "Object",
      missing: missingStructMethod,
    };
    structClasses.set(className, found);
  }
  return found;
}
