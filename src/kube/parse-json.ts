// JSON text from an API server → JSON values: integers exact at any size, objects without a prototype.
import { emptyJsonObject, type Json } from "./json.ts";

const tokens = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** Throws SyntaxError for what is no JSON. */
export function parseJson(text: string): Json {
  // Rare: only then is the text read a second time.
  if (!/\d{16}/.test(text)) return toJson(JSON.parse(text), undefined);
  let mark = "integer:";
  while (text.includes(mark)) mark += ":";
  const marked = text.replaceAll(tokens, (token) => (token.startsWith('"') ? token : `"${mark}${token}"`));
  return toJson(JSON.parse(marked), mark);
}

function toJson(value: unknown, mark: string | undefined): Json {
  if (typeof value === "string") {
    return mark !== undefined && value.startsWith(mark) ? toInteger(value.slice(mark.length)) : value;
  }
  if (typeof value !== "object" || value === null) return value as null | boolean | number;
  if (Array.isArray(value)) return value.map((item) => toJson(item, mark));
  const object = emptyJsonObject();
  for (const [key, member] of Object.entries(value)) object[key] = toJson(member, mark);
  return object;
}

function toInteger(digits: string): number | bigint {
  const number = Number(digits);
  return Number.isSafeInteger(number) ? number : BigInt(digits);
}
