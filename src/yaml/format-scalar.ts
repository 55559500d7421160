// Scalars to YAML that no reader takes for anything else: plain where that is safe, literal blocks for
// text of several lines, double quotes for the rest.
import { readPlainScalar } from "./scalar.ts";

/** libyaml and Go allow 1024 characters for a key beside its value. */
export const longestKey = 1000;

/** Characters that plain text and blocks may hold: what libyaml prints, without its line breaks. */
const printable = /^[\t\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10fffd}]*$/u;
/** What begins with these, or holds them so, is more than text to a YAML reader. */
const indicatorFirst = /^(?:[-?:](?:\s|$)|[,[\]{}#&*!|>'"%@`]|---|\.\.\.)/;
const indicatorWithin = /: |:$| #|\t|^ | $/;

/** The first line goes beside the key or dash, the others below it, indented; `""` stays empty. */
export function formatString(text: string): readonly string[] {
  if (text.includes("\n") && canBeLiteral(text)) return literal(text);
  return [canBePlain(text) ? text : quoted(text)];
}

/** Text of a key up to its colon. */
export function formatKey(key: string): string {
  // Psych merges even a quoted `<<`; only the tag makes a key of it.
  if (key === "<<") return '!!str "<<"';
  return canBePlain(key) ? key : quoted(key);
}

/** A number that Psych and kubectl read as the very same number, and never as a wider integer. */
export function formatNumber(value: number): string {
  if (Object.is(value, -0)) return "-0.0";
  if (!Number.isFinite(value)) return "null";
  const text = String(value);
  const exponent = text.indexOf("e");
  if (exponent === -1) return Number.isInteger(value) && !Number.isSafeInteger(value) ? `${text}.0` : text;
  const mantissa = text.slice(0, exponent);
  return `${mantissa.includes(".") ? mantissa : `${mantissa}.0`}${text.slice(exponent)}`;
}

function canBePlain(text: string): boolean {
  if (text === "" || text.includes("\n") || !printable.test(text)) return false;
  if (indicatorFirst.test(text) || indicatorWithin.test(text)) return false;
  const { value, kubectl, ruby } = readPlainScalar(text);
  return value === text && kubectl === undefined && ruby === undefined;
}

/** Not with blanks first or last, which would need signs that few people can read. */
function canBeLiteral(text: string): boolean {
  if (/^\s/.test(text) || /[ \t]\n*$/.test(text)) return false;
  return text.split("\n").every((line) => printable.test(line));
}

function literal(text: string): readonly string[] {
  const body = text.replace(/\n+$/, "");
  const breaks = text.length - body.length;
  const lines = body.split("\n");
  if (breaks === 0) return ["|-", ...lines];
  if (breaks === 1) return ["|", ...lines];
  return ["|+", ...lines, ...Array.from({ length: breaks - 1 }, () => "")];
}

/** JSON's escapes are YAML's too; what JSON leaves bare and libyaml does not print is escaped as well. */
function quoted(text: string): string {
  return JSON.stringify(text).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
