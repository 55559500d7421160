// Constants: the core classes (for is_a? and case/when) and the modules that only compute on data.
import { toHash, toInteger, toText } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { isExceptionClass } from "./exception-classes.ts";
import { RubyHash } from "./hash-value.ts";
import { toS } from "./inspect.ts";
import { toJson, toPrettyJson } from "./json.ts";
import { parseJson } from "./json-text.ts";
import { ipAddressFunctions } from "./ip-address-methods.ts";
import { setFunctions } from "./set.ts";
import type { Machine } from "./machine.ts";
import { wrongNumber } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { escapeRegexp, parseRegexpLiteral } from "./regexp-text.ts";
import { RubyModule, RubyRegexp } from "./value.ts";
import type { RubyProc, Value } from "./value.ts";
import { toYaml } from "./yaml.ts";
import { RubySymbol } from "./value.ts";
import { elementsForSplat } from "./splat.ts";

const encoder = new TextEncoder();

function base64(text: string): string {
  return Buffer.from(encoder.encode(text)).toString("base64");
}

function decodeBase64(text: string, encoding: "base64" | "base64url"): string {
  const bytes = Buffer.from(text, encoding);
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw unsupported("the decoded bytes are not UTF-8 text", "keep them in Base64");
  }
}

function htmlEscape(text: string): string {
  const names: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;",
  };
  return text.replaceAll(/[&<>"']/g, (character) => names[character] ?? character);
}

function urlEscape(text: string): string {
  return Array.from(encoder.encode(text), (byte) => {
    const character = String.fromCharCode(byte);
    if (/[\w.~-]/.test(character)) return character;
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}

const escapeHtml: Method<RubyModule> = [
  1,
  1,
  (_, [text = null], { machine }) => htmlEscape(toS(text, machine)),
];

const modules: Readonly<Record<string, Methods<RubyModule>>> = {
  Base64: {
    encode64: [1, 1, (_, [text]) => base64(toText(text)).replaceAll(/.{1,60}/g, "$&\n")],
    strict_encode64: [1, 1, (_, [text]) => base64(toText(text))],
    urlsafe_encode64: [
      1,
      2,
      (_, [text, options]) => {
        const padded = base64(toText(text)).replaceAll("+", "-").replaceAll("/", "_");
        const padding = options === undefined ? true : toHash(options).get(RubySymbol.of("padding"));
        return padding === false ? padded.replace(/=+$/, "") : padded;
      },
    ],
    decode64: [1, 1, (_, [text]) => decodeBase64(toText(text), "base64")],
    strict_decode64: [
      1,
      1,
      (_, [text]) => {
        const encoded = toText(text);
        if (!/^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/.test(encoded)) {
          throw rubyError("ArgumentError", "invalid base64");
        }
        return decodeBase64(encoded, "base64");
      },
    ],
    urlsafe_decode64: [1, 1, (_, [text]) => decodeBase64(toText(text), "base64url")],
  },
  JSON: {
    generate: [1, 1, (_, [value = null], { machine }) => toJson(value, machine)],
    dump: [1, 1, (_, [value = null], { machine }) => toJson(value, machine)],
    pretty_generate: [1, 1, (_, [value = null], { machine }) => toPrettyJson(value, machine)],
    parse: [
      1,
      2,
      (_, [text, options], { machine }) => {
        const symbols = options instanceof RubyHash && options.get(RubySymbol.of("symbolize_names")) === true;
        const parsed = parseJson(toText(text), { symbolKeys: symbols });
        if ("problem" in parsed) throw rubyError("JSON::ParserError", parsed.problem);
        machine.steps(toText(text).length >> 4);
        return parsed.value;
      },
    ],
  },
  YAML: { dump: [1, 1, (_, [value = null], { machine }) => toYaml(value, machine)] },
  Psych: { dump: [1, 1, (_, [value = null], { machine }) => toYaml(value, machine)] },
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
  "ERB::Util": {
    html_escape: escapeHtml,
    h: escapeHtml,
    url_encode: [1, 1, (_, [text = null], { machine }) => urlEscape(toS(text, machine))],
  },
  CGI: {
    escapeHTML: [1, 1, (_, [text]) => htmlEscape(toText(text))],
    escape_html: [1, 1, (_, [text]) => htmlEscape(toText(text))],
    escape: [
      1,
      1,
      (_, [text]) =>
        urlEscape(toText(text))
          .replaceAll("%20", "+")
          .replaceAll("~", "%7E")
          .replaceAll("%7E", "~")
          .replaceAll("%2A", "*"),
    ],
  },
  Regexp: {
    escape: [1, 1, (_, [text]) => escapeRegexp(toText(text))],
    quote: [1, 1, (_, [text]) => escapeRegexp(toText(text))],
    union: [
      0,
      -1,
      (_, args, { machine }) => {
        const patterns = args.length === 1 ? elementsForSplat(args[0] ?? null, machine) : [...args];
        const sources = patterns.map((one) =>
          one instanceof RubyRegexp ? one.source : escapeRegexp(toText(one)),
        );
        return new RubyRegexp(sources.length === 0 ? "(?!)" : sources.join("|"), "");
      },
    ],
    new: [
      1,
      2,
      (_, [source = null, options = null]) => {
        if (source instanceof RubyRegexp) return source;
        const flags = options === true || options === 1n ? "i" : "";
        const problem = parseRegexpLiteral(toText(source), flags);
        if (problem !== undefined) throw rubyError("RegexpError", problem);
        return new RubyRegexp(toText(source), flags);
      },
    ],
  },
  Hash: {
    new: [
      0,
      1,
      (_, [fallback = null], { block }) => {
        const hash = new RubyHash();
        hash.fallback = block === undefined ? fallback : (self, key) => block.call([self, key]);
        return hash;
      },
    ],
    "[]": [
      1,
      1,
      (_, [source = null], { machine }) =>
        source instanceof RubyHash ? RubyHash.from(source.pairs()) : machine.send(source, "to_h"),
    ],
  },
  Array: {
    new: [
      0,
      2,
      (_, [size = 0n, fill = null], { machine, block }) => {
        if (Array.isArray(size)) return [...size];
        const count = Number(size);
        if (count < 0) throw rubyError("ArgumentError", "negative array size");
        machine.checkElements(count);
        return Array.from({ length: count }, (__, at) =>
          block === undefined ? fill : block.call([BigInt(at)]),
        );
      },
    ],
  },
  String: { new: [0, 1, (_, [text = ""]) => toText(text)] },
  Set: setFunctions,
  IPAddr: ipAddressFunctions,
};

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
  if (hasConstant(path)) return new RubyModule(path);
  throw rubyError(
    "NameError",
    path.includes("::")
      ? `uninitialized constant ${path}`
      : `uninitialized constant Pharos::YamlFile::Namespace::${path}`,
    "templates know Base64, JSON, YAML, ERB::Util, CGI, Math, Regexp and the classes of plain values",
  );
}

export const moduleMethods: Methods<RubyModule> = {
  name: [0, 0, (self) => self.name],
  to_s: [0, 0, (self) => self.name],
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
  return run(self as RubyModule, args, { machine, block, name });
}
