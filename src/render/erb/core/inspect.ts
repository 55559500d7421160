// to_s and inspect of every value, in the forms of Ruby 3.3 (`{"a"=>1, :b=>nil}`).
import { messageOf } from "./exception-message.ts";
import { unsupported } from "./failure.ts";
import { formatFloat } from "./format-float.ts";
import { RubyHash } from "./hash-value.ts";
import { inspectIpAddress, ipAddressToS, RubyIpAddress } from "./ip-address.ts";
import { RubySet } from "./set-value.ts";
import type { Machine } from "./machine.ts";
import { replaceEach } from "./replace-each.ts";
import { inspectRegexp, regexpToS } from "./regexp-text.ts";
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
import { classOf } from "./class-of.ts";
import { isAscii } from "./text.ts";

/** As `#{value}` and `<%= value %>` print it. */
export function toS(value: Value, machine: Machine): string {
  if (value === null) return "";
  if (typeof value === "string") return value;
  if (value instanceof RubyString) return value.text;
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (typeof value === "number") return formatFloat(value);
  if (value instanceof RubySymbol || value instanceof RubyModule) return value.name;
  if (value instanceof RubyRange) {
    return `${toS(value.first, machine)}${value.exclusive ? "..." : ".."}${toS(value.last, machine)}`;
  }
  if (value instanceof RubyMatch) return value.group(0) ?? "";
  if (value instanceof RubyIpAddress) return ipAddressToS(value);
  if (value instanceof RubyException) return messageOf(value);
  if (value instanceof RubyRegexp) return regexpToS(value);
  if (value instanceof RubyStruct && value.className === "Pharos::Configuration::Host") {
    return toS(value.attributes.get("address") ?? null, machine);
  }
  return inspect(value, machine);
}

export function inspect(value: Value, machine: Machine): string {
  const text = inspectInside(value, machine, []);
  machine.checkText(text.length);
  return text;
}

function inspectInside(value: Value, machine: Machine, above: readonly Value[]): string {
  machine.step();
  if (value === null) return "nil";
  if (typeof value === "string") return inspectString(value);
  if (value instanceof RubyString) return inspectString(value.text);
  if (typeof value !== "object") return toS(value, machine);
  if (value instanceof RubySymbol) return inspectSymbol(value.name);
  if (Array.isArray(value) || value instanceof RubyHash) {
    // Looking for the value in those above takes the longer the deeper it lies.
    machine.steps(above.length >> 2);
    if (above.includes(value)) return Array.isArray(value) ? "[...]" : "{...}";
    if (above.length > 200) throw unsupported("a value that nests deeper than 200", "print its parts");
    const inside = [...above, value];
    if (Array.isArray(value)) {
      return `[${value.map((item) => inspectInside(item, machine, inside)).join(", ")}]`;
    }
    const parts = value
      .pairs()
      .map(([k, v]) => `${inspectInside(k, machine, inside)}=>${inspectInside(v, machine, inside)}`);
    return `{${parts.join(", ")}}`;
  }
  if (value instanceof RubyRange) {
    const { first, last, exclusive } = value;
    const isOpen = (first === null) !== (last === null);
    const end = (part: Value) => (part === null && isOpen ? "" : inspectInside(part, machine, above));
    return `${end(first)}${exclusive ? "..." : ".."}${end(last)}`;
  }
  if (value instanceof RubySet) {
    if (above.includes(value)) return "#<Set: {...}>";
    const inside = [...above, value];
    if (inside.length > 200) throw unsupported("a value that nests deeper than 200", "print its parts");
    return `#<Set: {${value
      .elements()
      .map((item) => inspectInside(item, machine, inside))
      .join(", ")}}>`;
  }
  if (value instanceof RubyIpAddress) return inspectIpAddress(value);
  if (value instanceof RubyModule) return value.name;
  if (value instanceof RubyException) {
    return value.message === "" ? value.className : `#<${value.className}: ${messageOf(value)}>`;
  }
  if (value instanceof RubyRegexp) return inspectRegexp(value);
  throw unsupported(
    `${classOf(value).name} prints in a form of Ruby's own that is of no use in a manifest`,
    cureOfPrinting(value),
  );
}

function cureOfPrinting(value: Value): string {
  if (value instanceof RubyEnumerator) return "give the method its block, or print .to_a";
  if (value instanceof RubyProc) return "call it: .call";
  return "print one of its attributes, such as .name or .address";
}

const escapes = new Map([
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
  ["\f", "\\f"],
  ["\v", "\\v"],
  ["\b", "\\b"],
  ["\u0007", "\\a"],
  ["\u001b", "\\e"],
  ["#", "\\#"],
]);
const special = /["\\\p{Cc}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]|#(?=[{$@])/gu;

export function inspectString(text: string): string {
  return `"${replaceEach(text, special, inspectCharacter, isWhole)}"`;
}

function inspectCharacter(character: string): string {
  return escapes.get(character) ?? escapeUnicode(character);
}

// Half a character, or `#` before what makes it one to escape.
function isWhole(before: string): boolean {
  return before !== "#" && (before < "\ud800" || before > "\udbff");
}

function escapeUnicode(character: string): string {
  const hex = (character.codePointAt(0) ?? 0).toString(16).toUpperCase();
  return hex.length > 4 ? `\\u{${hex}}` : `\\u${hex.padStart(4, "0")}`;
}

/** String#dump: as inspect, with everything beyond ASCII escaped. */
export function dumpString(text: string): string {
  return `"${replaceEach(text, /["\\]|[^ -~]|#(?=[{$@])/gu, dumpCharacter, isWhole)}"`;
}

function dumpCharacter(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  const known = escapes.get(character);
  if (known !== undefined) return known;
  if (code > 126 && code !== 127) return escapeUnicode(character);
  return `\\x${code.toString(16).toUpperCase().padStart(2, "0")}`;
}

const plainSymbol =
  /^(?:(?:[$@]|@@)?[\p{L}_\u0080-\u{10ffff}][\p{L}\p{N}_\u0080-\u{10ffff}]*|[\p{L}_\u0080-\u{10ffff}][\p{L}\p{N}_\u0080-\u{10ffff}]*[?!=]|\[\]=?|\*\*|[+-]@?|[*/%<>~!^&|`]|==|===|=~|!=|!~|<=>|<=|>=|<<|>>)$/u;

export function inspectSymbol(name: string): string {
  if (plainSymbol.test(name)) return `:${name}`;
  // A plain one is in ASCII for Ruby, where signs without a form of their own are bytes.
  const shown = inspectString(name);
  if (!isAscii(name)) return `:${shown.replaceAll("\\u007F", "\\x7F")}`;
  return `:${shown.replaceAll(/\\(?:u00([0-7][0-9A-F])|[^])/g, (whole, hex) => (typeof hex === "string" ? `\\x${hex}` : whole))}`;
}
