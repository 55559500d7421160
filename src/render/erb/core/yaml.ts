// to_yaml: what Psych and libyaml write for Hashes, Arrays and plain values, with anchors for what occurs twice.
import { unsupported } from "./failure.ts";
import { formatFloat } from "./format-float.ts";
import { RubyHash } from "./hash-value.ts";
import type { Machine } from "./machine.ts";
import { RubySymbol, textOf } from "./value.ts";
import type { Value } from "./value.ts";
import { describe } from "./describe.ts";
import { YamlWriter } from "./yaml-writer.ts";
import { analyze, scalarOf } from "./yaml-scalar.ts";
import type { ScalarForm } from "./yaml-scalar.ts";

export function toYaml(value: Value, machine: Machine): string {
  const writer = new YamlWriter();
  const dumper = new Dumper(writer, anchorsOf(value), machine);
  writer.put("---");
  dumper.write(value, -1, false);
  const text = writer.finish();
  machine.checkText(text.length);
  return text;
}

/** Numbers in the order in which the second occurrences are met. */
function anchorsOf(value: Value): ReadonlyMap<Value, number> {
  const seen = new Set<Value>();
  const anchors = new Map<Value, number>();
  const visit = (part: Value): void => {
    if (!Array.isArray(part) && !(part instanceof RubyHash)) return;
    if (seen.has(part)) {
      if (!anchors.has(part)) anchors.set(part, anchors.size + 1);
      return;
    }
    seen.add(part);
    if (Array.isArray(part)) part.forEach(visit);
    else {
      for (const [key, item] of part.pairs()) {
        visit(key);
        visit(item);
      }
    }
  };
  visit(value);
  return anchors;
}

class Dumper {
  readonly #writer: YamlWriter;
  readonly #anchors: ReadonlyMap<Value, number>;
  readonly #machine: Machine;
  readonly #written = new Set<Value>();

  constructor(writer: YamlWriter, anchors: ReadonlyMap<Value, number>, machine: Machine) {
    this.#writer = writer;
    this.#anchors = anchors;
    this.#machine = machine;
  }

  /** `indent`: of the collection around; -1 for the document. `inMapping`: as a mapping's value. */
  write(value: Value, indent: number, inMapping: boolean): void {
    this.#machine.step();
    const anchor = this.#anchors.get(value);
    if (anchor !== undefined) {
      if (this.#written.has(value)) return this.#writer.word(`*${anchor}`);
      this.#written.add(value);
      this.#writer.word(`&${anchor}`);
    }
    if (Array.isArray(value)) return this.#sequence(value, indent, inMapping, anchor !== undefined);
    if (value instanceof RubyHash) return this.#mapping(value, indent, anchor !== undefined);
    this.#writer.scalar(formOf(value), indent, false);
  }

  #sequence(items: readonly Value[], around: number, inMapping: boolean, anchored: boolean): void {
    if (items.length === 0) return this.#writer.word("[]");
    // A list in a mapping stands at the mapping's own indent.
    const indent = inMapping ? around : deeper(around);
    const beside = !inMapping && !anchored && this.#writer.isAtItem;
    for (const [at, item] of items.entries()) {
      if (at > 0 || !beside) this.#writer.newLine(indent);
      this.#writer.indicator("-");
      this.write(item, indent, false);
    }
  }

  #mapping(hash: RubyHash, around: number, anchored: boolean): void {
    if (hash.size === 0) return this.#writer.word("{}");
    const indent = deeper(around);
    let beside = !anchored && this.#writer.isAtItem;
    for (const [key, value] of hash.pairs()) {
      if (!beside) this.#writer.newLine(indent);
      beside = false;
      if (this.#isSimpleKey(key)) {
        if (this.#anchors.has(key)) this.write(key, indent, false);
        else if (Array.isArray(key)) this.#writer.word("[]");
        else if (key instanceof RubyHash) this.#writer.word("{}");
        else this.#writer.scalar(formOf(key), indent, true);
        this.#writer.put(":");
      } else {
        this.#writer.indicator("?");
        this.write(key, indent, false);
        this.#writer.newLine(indent);
        this.#writer.indicator(":");
        this.write(value, indent, false);
        continue;
      }
      this.write(value, indent, true);
    }
  }

  #isSimpleKey(key: Value): boolean {
    if (Array.isArray(key)) return key.length === 0;
    if (key instanceof RubyHash) return key.size === 0;
    const { text } = formOf(key);
    return !analyze(text).multiline && Buffer.byteLength(text) <= 128;
  }
}

function deeper(indent: number): number {
  return indent < 0 ? 0 : indent + 2;
}

function formOf(value: Value): ScalarForm {
  if (value === null) return { text: "", style: "plain", tag: undefined, isNull: true };
  const text = textOf(value);
  if (text !== undefined) return scalarOf(text);
  if (typeof value === "bigint" || typeof value === "boolean") return plain(String(value));
  if (typeof value === "number") {
    if (Number.isFinite(value)) return plain(formatFloat(value));
    return plain(Number.isNaN(value) ? ".nan" : value > 0 ? ".inf" : "-.inf");
  }
  if (value instanceof RubySymbol && value.name !== "") {
    return { text: `:${value.name}`, style: "plain", tag: undefined, needsTag: true };
  }
  throw unsupported(
    `to_yaml of ${describe(value)} is not supported in templates here`,
    "turn it into a Hash, Array, String or number first",
  );
}

function plain(text: string): ScalarForm {
  return { text, style: "plain", tag: undefined };
}
