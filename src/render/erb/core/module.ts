// Constants: the core classes (for is_a? and case/when) and the modules that only compute on data.
import { base64Functions } from "./base64.ts";
import { toInteger, toText } from "./coerce.ts";
import { digestFunctions } from "./digest.ts";
import { cgiFunctions, erbUtilFunctions } from "./escaping.ts";
import { rubyError, unsupported } from "./failure.ts";
import { exceptionAncestors, isExceptionClass } from "./exception-classes.ts";
import { newException } from "./exception-methods.ts";
import { RubyHash } from "./hash-value.ts";
import { jsonFunctions } from "./json-functions.ts";
import { ipAddressFunctions } from "./ip-address-methods.ts";
import { arrayFunctions, hashFunctions, rangeFunctions } from "./collection-functions.ts";
import { setFunctions } from "./set.ts";
import { keeping, lookingOnly, ofValue, passStrings } from "./string-door.ts";
import type { StringDoor } from "./string-door.ts";
import { shellwordsFunctions } from "./shellwords.ts";
import { yamlFunctions } from "./yaml-functions.ts";
import type { Machine } from "./machine.ts";
import { wrongNumber } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { regexpFunctions } from "./regexp-functions.ts";
import { RubyModule, RubyString } from "./value.ts";
import type { RubyProc, Value } from "./value.ts";

const modules: Readonly<Record<string, Methods<RubyModule>>> = {
  Base64: base64Functions,
  Shellwords: shellwordsFunctions,
  ...digestFunctions,
  JSON: jsonFunctions,
  YAML: yamlFunctions,
  Psych: yamlFunctions,
  Math: {
    sqrt: [
      1,
      1,
      (_, [value = null]) => {
        const number = typeof value === "bigint" ? Number(value) : value;
        if (typeof number !== "number") throw rubyError("TypeError", "can't convert into Float");
        if (number < 0) throw rubyError("Math::DomainError", 'Numerical argument is out of domain - "sqrt"');
        return Math.sqrt(number);
      },
    ],
  },
  Integer: { sqrt: [1, 1, (_, [value]) => integerRoot(toInteger(value))] },
  "ERB::Util": erbUtilFunctions,
  CGI: cgiFunctions,
  Regexp: regexpFunctions,
  Hash: hashFunctions,
  Array: arrayFunctions,
  Range: rangeFunctions,
  String: {
    new: [
      0,
      2,
      (_, [text]) => {
        const made = new RubyString(text === undefined || text instanceof RubyHash ? "" : toText(text));
        made.isOfBytes = text === undefined;
        return made;
      },
    ],
  },
  Set: setFunctions,
  IPAddr: ipAddressFunctions,
};

function doorOf(moduleName: string): StringDoor {
  if (/^(?:Array|Hash|Set|String)$/.test(moduleName)) return keeping;
  // Its `h` gives back the very String that has nothing to escape.
  return moduleName === "ERB::Util" ? lookingOnly : ofValue;
}

function integerRoot(value: bigint): bigint {
  if (value < 0n) throw rubyError("Math::DomainError", 'Numerical argument is out of domain - "isqrt"');
  if (value < 2n) return value;
  let root = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

const classNames =
  "String Symbol Integer Float Numeric Array Hash Range Proc Regexp MatchData NilClass TrueClass FalseClass Comparable Enumerable Object BasicObject Kernel Module Class";
let classes: ReadonlySet<string> | undefined;

const values: Readonly<Record<string, Value>> = {
  "Float::INFINITY": Infinity,
  "Float::NAN": NaN,
  "Float::EPSILON": Number.EPSILON,
  "Float::MAX": Number.MAX_VALUE,
  "Math::PI": Math.PI,
  "Math::E": Math.E,
  "Regexp::IGNORECASE": 1n,
  "Regexp::EXTENDED": 2n,
  "Regexp::MULTILINE": 4n,
  // As Linux counts them, where Pharos runs.
  "IPAddr::IN4MASK": 0xffffffffn,
  "IPAddr::IN6MASK": (1n << 128n) - 1n,
  "Socket::AF_UNSPEC": 0n,
  "Socket::AF_INET": 2n,
  "Socket::AF_INET6": 10n,
};

export function hasConstant(name: string): boolean {
  classes ??= new Set(classNames.split(" "));
  return (
    classes.has(name) ||
    isExceptionClass(name) ||
    Object.hasOwn(modules, name) ||
    name === "ERB" ||
    Object.hasOwn(values, name)
  );
}

export function constantOf(path: string): Value {
  if (Object.hasOwn(values, path)) return values[path] ?? null;
  // YAML is Psych by another name.
  const name = path.replace(/^YAML\b/, "Psych");
  if (hasConstant(name)) return new RubyModule(name);
  if (/^(?:JSON|YAML|Psych|CGI|ERB|IPAddr|Digest|Socket)::/.test(path)) {
    throw unsupported(`${path} is not supported in templates here`, "write the value itself");
  }
  throw rubyError(
    "NameError",
    path.includes("::")
      ? `uninitialized constant ${path}`
      : `uninitialized constant Pharos::YamlFile::Namespace::${path}`,
    "templates know Base64, JSON, YAML, ERB::Util, CGI, Math, Regexp and the classes of plain values",
  );
}

export const moduleMethods: Methods<RubyModule> = {
  class: [
    0,
    0,
    ({ name }) => {
      if (/^(?:Comparable|Enumerable|Kernel)$/.test(name)) return new RubyModule("Module");
      if (classes?.has(name) === true || isExceptionClass(name)) return new RubyModule("Class");
      throw unsupported(`the class of ${name} is not known here`, "write what it is");
    },
  ],
  superclass: [
    0,
    0,
    ({ name }) => {
      const parent = isExceptionClass(name) ? exceptionAncestors(name)[1] : undefined;
      if (parent !== undefined) return new RubyModule(parent);
      throw unsupported(`the superclass of ${name} is not known here`, "write its name");
    },
  ],
  name: [0, 0, (self) => self.name],
  to_s: [0, 0, (self) => self.name],
  "<=>": [
    1,
    1,
    (self, [other]) => {
      if (!(other instanceof RubyModule)) return null;
      if (other.name === self.name) return 0n;
      throw unsupported("which of two classes is above the other is not known here", "compare their names");
    },
  ],
  "==": [1, 1, (self, [other]) => other instanceof RubyModule && other.name === self.name],
};

/** The functions of a module: `Base64.strict_encode64`. */
export function missingModuleMethod(
  self: Value,
  name: string,
  args: readonly Value[],
  machine: Machine,
  block: RubyProc | undefined,
): Value | undefined {
  const { name: moduleName } = self as RubyModule;
  if ((name === "new" || name === "exception") && isExceptionClass(moduleName)) {
    return newException(self as RubyModule, args, machine);
  }
  const methods = Object.hasOwn(modules, moduleName) ? modules[moduleName] : undefined;
  const method = methods !== undefined && Object.hasOwn(methods, name) ? methods[name] : undefined;
  if (method === undefined) {
    if (methods === undefined || machine.find(self, name) !== undefined) return undefined;
    throw unsupported(
      `${moduleName}.${name} is not supported in templates here`,
      `of ${moduleName} there are ${Object.keys(methods).join(", ")}`,
    );
  }
  const [min, max, run] = method;
  if (args.length < min || (max >= 0 && args.length > max)) throw wrongNumber(args.length, min, max);
  const call = { machine, block, name };
  return passStrings(doorOf(moduleName), self, args, call, run as Method<Value>[2]);
}
