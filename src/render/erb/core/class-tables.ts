// Ruby's classes: for each its name and the tables in which its methods are looked up, in Ruby's order.
import type { Machine } from "./machine.ts";
import type { Methods } from "./method.ts";
import { arrayChanges } from "./array-changes.ts";
import { arrayAlgebra } from "./array-algebra.ts";
import { arrayChoices } from "./array-choices.ts";
import { arrayParts } from "./array-parts.ts";
import { arrayPlaces } from "./array-places.ts";
import { arrayMethods } from "./array.ts";
import { booleanMethods, nilMethods } from "./nil.ts";
import { comparableMethods } from "./comparable.ts";
import { enumerableOrder } from "./enumerable-order.ts";
import { enumerableMethods } from "./enumerable.ts";
import { enumerableQuestions } from "./enumerable-questions.ts";
import { enumerableRuns } from "./enumerable-runs.ts";
import { enumerableWalks } from "./enumerable-walks.ts";
import { enumeratorMethods } from "./enumerator.ts";
import { floatCounting, integerCounting } from "./counting.ts";
import { floatParts } from "./float-parts.ts";
import { floatRounding } from "./float-rounding.ts";
import { floatMethods } from "./float.ts";
import { hashChanges } from "./hash-changes.ts";
import { hashShapes } from "./hash-shapes.ts";
import { hashMethods } from "./hash.ts";
import { ipAddressMethods } from "./ip-address-methods.ts";
import { setChanges } from "./set-changes.ts";
import { setMethods } from "./set.ts";
import { integerBits } from "./integer-bits.ts";
import { integerDivision } from "./integer-division.ts";
import { integerMethods } from "./integer.ts";
import { numericMethods } from "./numeric.ts";
import { integerRounding } from "./rounding.ts";
import { kernelMethods } from "./kernel.ts";
import { missingModuleMethod, moduleMethods } from "./module.ts";
import { procMethods } from "./proc.ts";
import { rangeCover } from "./range-cover.ts";
import { rangeSteps } from "./range-step.ts";
import { rangeMethods } from "./range.ts";
import { sequenceMethods } from "./arithmetic-sequence.ts";
import { matchMethods } from "./match-data.ts";
import { regexpMethods } from "./regexp.ts";
import { shellwordsOfArray, shellwordsOfString } from "./shellwords.ts";
import { stringBytes } from "./string-bytes.ts";
import { stringCase } from "./string-case.ts";
import { stringChanges } from "./string-changes.ts";
import { keeping, lookingOnly, ofAddress, ofString, ofValue } from "./string-door.ts";
import type { StringDoor } from "./string-door.ts";
import { stringLines } from "./string-lines.ts";
import { stringPadding } from "./string-padding.ts";
import { stringSearch } from "./string-search.ts";
import { stringMethods } from "./string.ts";
import { missingHashMethod } from "./struct.ts";
import { stringUnpacking } from "./unpack.ts";
import { symbolMethods } from "./symbol.ts";
import type { RubyProc, Value } from "./value.ts";

export interface Ancestor {
  readonly name: string;
  readonly methods: Methods<never>;
  readonly strings: StringDoor;
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

// The tables import one another's modules in a circle, so that nothing may look into them at import time.
let kernel: readonly Ancestor[] | undefined;

function kernelTables(): readonly Ancestor[] {
  kernel ??= [table("Object", kernelMethods), table("Kernel", {}), table("BasicObject", {})];
  return kernel;
}

export function table(name: string, methods: Methods<never>, strings = keeping): Ancestor {
  return { name, methods, strings };
}

export function core(
  name: string,
  methods: Methods<never>,
  strings: StringDoor,
  ...modules: readonly Ancestor[]
): RubyClass {
  return { name, rubyNames: name, ancestors: [table(name, methods, strings), ...modules, ...kernelTables()] };
}

/** One table of many, so that a method is found at once. */
function merged(...all: readonly Methods<never>[]): Methods<never> {
  return Object.assign({}, ...all) as Methods<never>;
}

/** Further tables of a collection. */
function more(name: string, ...all: readonly Methods<never>[]): readonly Ancestor[] {
  return all.map((methods) => table(name, methods));
}

export interface Classes {
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
  readonly sequence: RubyClass;
}

/** Made when the first method is called, not at import time. */
export function toClasses(): Classes {
  const comparable = table("Comparable", comparableMethods);
  const enumerable: readonly Ancestor[] = [
    table("Enumerable", enumerableMethods),
    table("Enumerable", enumerableQuestions),
    table("Enumerable", enumerableWalks),
    table("Enumerable", enumerableOrder),
    table("Enumerable", enumerableRuns),
  ];
  const numeric = table("Numeric", numericMethods, ofValue);
  const integer = merged(integerMethods, integerDivision, integerBits, integerRounding, integerCounting);
  const float = merged(floatMethods, floatParts, floatRounding, floatCounting);
  const string = merged(
    stringMethods,
    stringCase,
    stringLines,
    stringBytes,
    stringPadding,
    stringSearch,
    stringUnpacking,
  );
  return {
    nil: core("NilClass", nilMethods, lookingOnly),
    true: core("TrueClass", booleanMethods, lookingOnly),
    false: core("FalseClass", booleanMethods, lookingOnly),
    integer: core("Integer", integer, ofValue, numeric, comparable),
    float: core("Float", float, ofValue, numeric, comparable),
    string: core(
      "String",
      stringChanges,
      keeping,
      table("String", string, ofString),
      table("String", shellwordsOfString, ofString),
      comparable,
    ),
    symbol: core("Symbol", symbolMethods, ofValue, comparable),
    array: core(
      "Array",
      arrayMethods,
      keeping,
      ...more("Array", arrayAlgebra, arrayPlaces, arrayChoices, arrayParts, arrayChanges, shellwordsOfArray),
      ...enumerable,
    ),
    hash: {
      ...core(
        "Hash",
        hashMethods,
        keeping,
        ...more("Hash", hashShapes),
        ...more("Hash", hashChanges),
        ...enumerable,
      ),
      missing: missingHashMethod,
    },
    range: core(
      "Range",
      rangeMethods,
      lookingOnly,
      table("Range", rangeCover, lookingOnly),
      table("Range", rangeSteps, lookingOnly),
      ...enumerable,
    ),
    set: core("Set", setMethods, keeping, ...more("Set", setChanges), ...enumerable),
    ipAddress: core("IPAddr", ipAddressMethods, ofAddress, comparable),
    proc: core("Proc", procMethods, keeping),
    regexp: core("Regexp", regexpMethods, ofValue),
    match: core("MatchData", matchMethods, ofValue),
    module: { ...core("Module", moduleMethods, lookingOnly), missing: missingModuleMethod },
    enumerator: core("Enumerator", enumeratorMethods, keeping, ...enumerable),
    sequence: {
      ...core(
        "Enumerator::ArithmeticSequence",
        sequenceMethods,
        keeping,
        table("Enumerator", enumeratorMethods),
        ...enumerable,
      ),
      rubyNames: "Enumerator",
    },
  };
}
