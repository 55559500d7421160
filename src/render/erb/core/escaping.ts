// ERB::Util and the escapes of CGI: HTML's five characters, and the bytes of a URL.
import { toText } from "./coerce.ts";
import { unsupported } from "./failure.ts";
import { toS } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import type { RubyModule } from "./value.ts";

const htmlNames: ReadonlyMap<string, string> = new Map([
  ["&", "&amp;"],
  ["<", "&lt;"],
  [">", "&gt;"],
  ['"', "&quot;"],
  ["'", "&#39;"],
]);

function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => htmlNames.get(character) ?? character);
}

const htmlCharacters: ReadonlyMap<string, string> = new Map([
  ["apos", "'"],
  ["amp", "&"],
  ["quot", '"'],
  ["gt", ">"],
  ["lt", "<"],
]);

function unescapeHtml(text: string): string {
  return text.replaceAll(/&(apos|amp|quot|gt|lt|#[0-9]+|#[xX][0-9A-Fa-f]+);/g, (whole, name: string) => {
    const known = htmlCharacters.get(name);
    if (known !== undefined) return known;
    const code = /^#[xX]/.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    if (code >= 0x10ffff) return whole;
    if (code >= 0xd800 && code <= 0xdfff) {
      throw unsupported(`${whole}, which is no character`, "write the character itself");
    }
    return String.fromCodePoint(code);
  });
}

function escapeUrl(text: string): string {
  return Array.from(Buffer.from(text), (byte) => {
    const character = String.fromCharCode(byte);
    if (/[\w.~-]/.test(character)) return character;
    return `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
  }).join("");
}

function unescapeUrl(text: string): string {
  return text.replaceAll(/(?:%[0-9a-fA-F]{2})+/g, (escaped) => {
    const bytes = Buffer.from(escaped.replaceAll("%", ""), "hex");
    try {
      return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
    } catch {
      throw unsupported("the unescaped bytes are not UTF-8", "write the text itself");
    }
  });
}

/** `growth`: how many times longer the result can be. */
function converting(
  run: (text: string) => string,
  growth: number,
  read: (value: Parameters<typeof toS>[0], machine: Machine) => string,
): Method<RubyModule> {
  return [
    1,
    1,
    (_, [value = null], { machine }) => {
      const text = read(value, machine);
      machine.checkText(text.length * growth);
      machine.steps(text.length >> 4);
      return run(text);
    },
  ];
}

const ofAny = (run: (text: string) => string, growth: number) => converting(run, growth, toS);
const ofText = (run: (text: string) => string, growth: number) =>
  converting(run, growth, (value) => toText(value));

const escapeAnyHtml = ofAny(escapeHtml, 6);
const escapeAnyUrl = ofAny(escapeUrl, 9);

export const erbUtilFunctions: Methods<RubyModule> = {
  html_escape: escapeAnyHtml,
  h: escapeAnyHtml,
  url_encode: escapeAnyUrl,
  u: escapeAnyUrl,
};

const escapeTextHtml = ofText(escapeHtml, 6);
const unescapeTextHtml = ofText(unescapeHtml, 1);

export const cgiFunctions: Methods<RubyModule> = {
  escapeHTML: escapeTextHtml,
  escape_html: escapeTextHtml,
  h: escapeTextHtml,
  unescapeHTML: unescapeTextHtml,
  unescape_html: unescapeTextHtml,
  escape: ofText((text) => escapeUrl(text).replaceAll("%20", "+"), 9),
  unescape: ofText((text) => unescapeUrl(text.replaceAll("+", " ")), 1),
  escapeURIComponent: ofText(escapeUrl, 9),
  unescapeURIComponent: ofText(unescapeUrl, 1),
};
