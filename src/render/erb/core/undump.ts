// String#undump: the text that String#dump wrote.
import { rubyError, unsupported } from "./failure.ts";
import { isAscii } from "./text.ts";

const escapes: Readonly<Record<string, string>> = {
  n: "\n",
  r: "\r",
  t: "\t",
  f: "\f",
  v: "\v",
  b: "\b",
  a: "\x07",
  e: "\x1b",
};

const unwrapped = 'invalid dumped string; not wrapped with \'"\' nor \'"...".force_encoding("...")\' form';

export function undump(text: string): string {
  if (!isAscii(text)) throw rubyError("RuntimeError", "non-ASCII character detected");
  if (text.includes("\0")) throw rubyError("RuntimeError", "string contains null byte");
  if (!text.startsWith('"')) throw rubyError("RuntimeError", unwrapped);
  const [, inside, rest = ""] = /^"((?:[^"\\]|\\[^])*)"(.*)$/s.exec(text) ?? [];
  if (inside === undefined) {
    throw rubyError("RuntimeError", text === '"' ? unwrapped : "unterminated dumped string");
  }
  if (rest.startsWith(".")) throw unsupported("undump with an encoding", "write the text itself");
  if (rest !== "") throw rubyError("RuntimeError", unwrapped);
  return unescape(inside);
}

function unescape(inside: string): string {
  const ways = new Set<string>();
  return inside.replaceAll(
    /\\(?:u\{([0-9A-Fa-f ]+)\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([^]))/g,
    (whole: string, many?: string, one?: string, byte?: string, sign?: string) => {
      if (sign === undefined) ways.add(byte === undefined ? "u" : "x");
      if (ways.size > 1) throw rubyError("RuntimeError", "hex escape and Unicode escape are mixed");
      if (many !== undefined) return many.trim().split(/ +/).map(ofCodepoint).join("");
      if (one !== undefined) return ofCodepoint(one);
      if (byte !== undefined) return ofByte(byte);
      if (sign === undefined || sign === "u" || sign === "x") throw broken();
      if (Object.hasOwn(escapes, sign)) return escapes[sign] ?? whole;
      return '"\\#'.includes(sign) ? sign : whole;
    },
  );
}

function broken(): Error {
  return unsupported("undump of a broken escape", "write the text itself");
}

function ofCodepoint(hex: string): string {
  const code = Number.parseInt(hex, 16);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  if (!/^.{1,6}$/.test(hex) || code > 0x10ffff || isSurrogate) throw broken();
  return String.fromCodePoint(code);
}

function ofByte(hex: string): string {
  const byte = Number.parseInt(hex, 16);
  if (byte > 127) throw unsupported("undump of bytes beyond ASCII", "write the text itself");
  return String.fromCharCode(byte);
}
