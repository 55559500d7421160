// JSON values as they flow through the stages. Integers beyond 2^53 are bigint, so that nothing is
// rounded; a bigint never stands for an integer that a number holds exactly.

export type Json = null | boolean | number | bigint | string | readonly Json[] | JsonObject;

/** Made with a null prototype, so that a key such as `__proto__` is only a key. */
export interface JsonObject {
  readonly [key: string]: Json;
}

export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An empty object that can be filled; keys never reach a prototype. */
export function emptyJsonObject(): { [key: string]: Json } {
  return Object.create(null) as { [key: string]: Json };
}

/** JSON text with exact integers; `indent` spaces per level, one line without it. */
export function formatJson(value: Json, indent = 0): string {
  try {
    return JSON.stringify(value, undefined, indent);
  } catch (error) {
    // It takes no bigint; that is rare, and the text is then written here.
    if (!(error instanceof TypeError)) throw error;
    return write(value, indent, "\n");
  }
}

/** RFC 8785: keys sorted by UTF-16 code units, no white space; integers exact at any size. */
export function formatCanonicalJson(value: Json): string {
  if (typeof value === "string") return quote(value);
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  let text = "";
  if (Array.isArray(value)) {
    for (const item of value as readonly Json[])
      text += `${text === "" ? "" : ","}${formatCanonicalJson(item)}`;
    return `[${text}]`;
  }
  const object = value as JsonObject;
  // By code units, unless told otherwise.
  for (const key of Object.keys(object).toSorted()) {
    text += `${text === "" ? "" : ","}${quote(key)}:${formatCanonicalJson(object[key] ?? null)}`;
  }
  return `{${text}}`;
}

export function jsonEquals(left: Json, right: Json): boolean {
  if (left === right) return true;
  if (Array.isArray(left) && Array.isArray(right)) {
    return left.length === right.length && left.every((item, at) => jsonEquals(item, right[at] ?? null));
  }
  if (!isJsonObject(left) || !isJsonObject(right)) return false;
  const keys = Object.keys(left);
  if (keys.length !== Object.keys(right).length) return false;
  return keys.every((key) => {
    const other = right[key];
    const own = left[key];
    return own !== undefined && other !== undefined && jsonEquals(own, other);
  });
}

const unescaped = /^[ !#-[\]-~]*$/;

function quote(text: string): string {
  return unescaped.test(text) ? `"${text}"` : JSON.stringify(text);
}

function write(value: Json, indent: number, margin: string): string {
  if (typeof value === "bigint") return value.toString();
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = indent === 0 ? "" : margin + " ".repeat(indent);
  const close = indent === 0 ? "" : margin;
  const nested = indent === 0 ? margin : inner;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    const items = (value as readonly Json[]).map((item) => inner + write(item, indent, nested));
    return `[${items.join(",")}${close}]`;
  }
  const object = value as JsonObject;
  const keys = Object.keys(object);
  if (keys.length === 0) return "{}";
  const colon = indent === 0 ? ":" : ": ";
  const members = keys.map(
    (key) => inner + JSON.stringify(key) + colon + write(object[key] ?? null, indent, nested),
  );
  return `{${members.join(",")}${close}}`;
}
