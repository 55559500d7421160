// to_json and JSON.generate, in the forms of Ruby's json.
import { rubyError, unsupported } from "./failure.ts";
import { formatFloat } from "./format-float.ts";
import { RubyHash } from "./hash-value.ts";
import { toS } from "./inspect.ts";
import { compactJson } from "./json-style.ts";
import type { JsonStyle } from "./json-style.ts";
import type { Machine } from "./machine.ts";
import { RubyStruct } from "./value.ts";
import type { Value } from "./value.ts";

export function toJson(value: Value, machine: Machine, style: JsonStyle = compactJson): string {
  const writer = new JsonWriter(style, machine);
  writer.write(value, style.depth);
  return writer.finish();
}

class JsonWriter {
  readonly #style: JsonStyle;
  readonly #machine: Machine;
  readonly #parts: string[] = [];
  #length = 0;

  constructor(style: JsonStyle, machine: Machine) {
    this.#style = style;
    this.#machine = machine;
  }

  finish(): string {
    this.#machine.checkText(this.#length);
    return this.#parts.join("");
  }

  write(value: Value, depth: number): void {
    this.#machine.step();
    if (Array.isArray(value)) return this.#array(value, depth + 1);
    if (value instanceof RubyHash) return this.#object(value, depth + 1);
    if (value === null) return this.#put("null");
    if (typeof value === "bigint" || typeof value === "boolean") return this.#put(String(value));
    if (typeof value === "number") return this.#float(value);
    if (value instanceof RubyStruct && value.className !== "Pharos::Configuration::Host") {
      throw unsupported(
        `to_json of a ${value.className} is not supported in templates here`,
        "write .to_h.to_json",
      );
    }
    this.#string(toS(value, this.#machine));
  }

  #float(value: number): void {
    if (!Number.isFinite(value) && !this.#style.allowNan) {
      throw rubyError("JSON::GeneratorError", `${formatFloat(value)} not allowed in JSON`);
    }
    this.#put(formatFloat(value));
  }

  #array(items: readonly Value[], depth: number): void {
    this.#enter(depth);
    const { arrayNewLine, indent } = this.#style;
    this.#put(`[${arrayNewLine ?? ""}`);
    for (const [at, item] of items.entries()) {
      if (at > 0) this.#put(`,${arrayNewLine ?? ""}`);
      this.#put(indent.repeat(depth));
      this.write(item, depth);
    }
    // Ruby breaks the line even where there is nothing to write.
    if (arrayNewLine !== undefined) this.#put(arrayNewLine + indent.repeat(depth - 1));
    this.#put("]");
    this.#machine.leave();
  }

  #object(hash: RubyHash, depth: number): void {
    this.#enter(depth);
    const { objectNewLine, indent, spaceBefore, space } = this.#style;
    this.#put("{");
    for (const [at, [key, value]] of hash.pairs().entries()) {
      this.#put(`${at > 0 ? "," : ""}${objectNewLine ?? ""}${indent.repeat(depth)}`);
      this.#string(toS(key, this.#machine));
      this.#put(`${spaceBefore}:${space}`);
      this.write(value, depth);
    }
    if (objectNewLine !== undefined) this.#put(objectNewLine + indent.repeat(depth - 1));
    this.#put("}");
    this.#machine.leave();
  }

  #enter(depth: number): void {
    const { maxNesting } = this.#style;
    if (maxNesting !== 0 && depth > maxNesting) {
      throw rubyError("JSON::NestingError", `nesting of ${depth} is too deep`);
    }
    this.#machine.enter();
  }

  // Ruby leaves everything as it is but quotes, backslashes and control characters.
  #string(text: string): void {
    const quoted = JSON.stringify(text);
    this.#put(this.#style.asciiOnly ? quoted.replaceAll(/[^\0-\x7f]/g, escapeUnit) : quoted);
  }

  #put(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
    if (this.#length > this.#machine.limits.characters) this.#machine.checkText(this.#length);
  }
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
