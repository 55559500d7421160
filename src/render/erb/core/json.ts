// to_json and JSON.generate, in the forms of Ruby's json: no blanks, or JSON.pretty_generate's.
import { rubyError } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { toS } from "./inspect.ts";
import { formatFloat } from "./format-float.ts";
import type { Machine } from "./machine.ts";
import { RubyStruct, textOf } from "./value.ts";
import type { Value } from "./value.ts";

export function toJson(value: Value, machine: Machine): string {
  return write(value, machine, undefined, 0);
}

export function toPrettyJson(value: Value, machine: Machine): string {
  return write(value, machine, "  ", 0);
}

function write(value: Value, machine: Machine, indent: string | undefined, depth: number): string {
  machine.step();
  if (depth > 100) throw rubyError("JSON::NestingError", `nesting of ${depth} is too deep`);
  if (value === null) return "null";
  const text = textOf(value);
  if (text !== undefined) return quote(text);
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (typeof value === "number") {
    if (!Number.isFinite(value))
      throw rubyError("JSON::GeneratorError", `${formatFloat(value)} not allowed in JSON`);
    return formatFloat(value);
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => write(item, machine, indent, depth + 1));
    return bracketed("[", items, "]", indent, depth, machine);
  }
  if (value instanceof RubyHash) {
    const colon = indent === undefined ? ":" : ": ";
    const items = value
      .pairs()
      .map(([key, item]) => `${quote(toS(key, machine))}${colon}${write(item, machine, indent, depth + 1)}`);
    return bracketed("{", items, "}", indent, depth, machine);
  }
  if (value instanceof RubyStruct) return write(machine.send(value, "to_json"), machine, indent, depth);
  return quote(toS(value, machine));
}

function bracketed(
  open: string,
  items: readonly string[],
  close: string,
  indent: string | undefined,
  depth: number,
  machine: Machine,
): string {
  const length = items.reduce((sum, item) => sum + item.length, 0);
  machine.checkText(length);
  if (indent === undefined) return `${open}${items.join(",")}${close}`;
  // Ruby breaks the line even where there is nothing to write.
  if (items.length === 0) return `${open}\n${open === "[" ? "\n" : ""}${indent.repeat(depth)}${close}`;
  const inner = indent.repeat(depth + 1);
  return `${open}\n${items.map((item) => inner + item).join(",\n")}\n${indent.repeat(depth)}${close}`;
}

// Ruby leaves everything as it is but quotes, backslashes and control characters.
function quote(text: string): string {
  return JSON.stringify(text);
}
