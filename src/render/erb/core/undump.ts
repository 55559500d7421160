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

export function undump(text: string): string {
  if (!isAscii(text)) throw rubyError("RuntimeError", "non-ASCII character detected");
  if (text.includes("\0")) throw rubyError("RuntimeError", "string contains null byte");
  if (!text.startsWith('"'))
    throw rubyError(
      "RuntimeError",
      'invalid dumped string; not wrapped with \'"\' nor \'"...".force_encoding("...")\' form',
    );
  const found = /^"((?:[^"\\]|\\[^])*)"(.*)$/s.exec(text);
  if (found === null || found[2] !== "")
    throw rubyError(
      "RuntimeError",
      found === null
        ? "unterminated dumped string"
        : 'invalid dumped string; not wrapped with \'"\' nor \'"...".force_encoding("...")\' form',
    );
  const inside = found[1] ?? "";
  return inside.replaceAll(
    /\\(?:u\{([0-9A-Fa-f ]+)\}|u([0-9A-Fa-f]{4})|x([0-9A-Fa-f]{2})|([^]))/g,
    (whole, many, one, byte, sign) => {
      if (typeof many === "string")
        return many
          .trim()
          .split(/ +/)
          .map((code) => String.fromCodePoint(Number.parseInt(code, 16)))
          .join("");
      if (typeof one === "string") return String.fromCharCode(Number.parseInt(one, 16));
      if (typeof byte === "string") return ofByte(byte);
      if (typeof sign !== "string" || sign === "u" || sign === "x")
        throw unsupported("undump of a broken escape", "write the text itself");
      return Object.hasOwn(escapes, sign) ? (escapes[sign] ?? whole) : sign;
    },
  );
}

function ofByte(hex: string): string {
  const byte = Number.parseInt(hex, 16);
  if (byte > 127) throw unsupported("undump of bytes beyond ASCII", "write the text itself");
  return String.fromCharCode(byte);
}
