// A JSON value to YAML in block style, as kubectl prints it: lists not indented, two spaces a level.
// Psych and kubectl both read the very same value from it; it is the text that diffs are made of.
import { formatJson, isJsonObject } from "../kube/json.ts";
import type { Json, JsonObject } from "../kube/json.ts";
import { formatKey, formatNumber, formatString, longestKey } from "./format-scalar.ts";

/**
 * Deterministic: keys in the order of the object, but apiVersion, kind and metadata of the value
 * itself first. Ends with a line break; no `---` before it.
 */
export function formatYaml(value: Json): string {
  const lines: string[] = [];
  const root = isJsonObject(value) ? conventional(value) : value;
  writeBlock(root, "", lines);
  return `${lines.join("\n")}\n`;
}

/** Lines of a value whose own lines begin at `indent`. */
function writeBlock(value: Json, indent: string, lines: string[]): void {
  if (Array.isArray(value) && value.length > 0) writeItems(value as readonly Json[], indent, lines);
  else if (isJsonObject(value) && Object.keys(value).length > 0) writeEntries(value, indent, lines);
  else lines.push(...inlineLines(indent, value, indent));
}

function writeEntries(object: JsonObject, indent: string, lines: string[]): void {
  for (const key of Object.keys(object)) {
    const value = object[key] ?? null;
    const head = keyHead(key, indent);
    if (!isNested(value)) {
      for (const line of inlineLines(`${head} `, value, indent)) lines.push(line);
      continue;
    }
    lines.push(head);
    writeBlock(value, Array.isArray(value) ? indent : `${indent}  `, lines);
  }
}

/** `? key` on a line of its own when the key is too long to stand beside its value. */
function keyHead(key: string, indent: string): string {
  const text = formatKey(key);
  return text.length > longestKey ? `${indent}? ${text}\n${indent}:` : `${indent}${text}:`;
}

function writeItems(items: readonly Json[], indent: string, lines: string[]): void {
  for (const item of items) {
    if (!isNested(item)) {
      for (const line of inlineLines(`${indent}- `, item, indent)) lines.push(line);
      continue;
    }
    const first = lines.length;
    writeBlock(item, `${indent}  `, lines);
    lines[first] = `${indent}- ${(lines[first] ?? "").slice(indent.length + 2)}`;
  }
}

/** A value that begins on the line of its key or dash; block scalars go on below it. */
function inlineLines(head: string, value: Json, indent: string): readonly string[] {
  if (Array.isArray(value)) return [`${head}[]`];
  if (isJsonObject(value)) return [`${head}{}`];
  if (typeof value === "string") {
    const [first = "", ...rest] = formatString(value);
    return [head + first, ...rest.map((line) => (line === "" ? "" : `${indent}  ${line}`))];
  }
  return [head + (typeof value === "number" ? formatNumber(value) : formatJson(value))];
}

function isNested(value: Json): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isJsonObject(value) && Object.keys(value).length > 0;
}

function conventional(object: JsonObject): JsonObject {
  const first = ["apiVersion", "kind", "metadata"].filter((key) => object[key] !== undefined);
  const keys = [...first, ...Object.keys(object).filter((key) => !first.includes(key))];
  const ordered = Object.create(null) as { [key: string]: Json };
  for (const key of keys) ordered[key] = object[key] ?? null;
  return ordered;
}
