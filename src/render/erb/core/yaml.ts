// to_yaml: what Psych and libyaml write for Hashes, Arrays and plain values, with anchors for what occurs twice.
import { unsupported } from "./failure.ts";
import { formatFloat } from "./format-float.ts";
import { RubyHash } from "./hash-value.ts";
import type { Machine } from "./machine.ts";
import { RubySymbol, textOf } from "./value.ts";
import type { Value } from "./value.ts";
import { describe } from "./describe.ts";
import { usualLayout, YamlWriter } from "./yaml-writer.ts";
import type { YamlLayout } from "./yaml-writer.ts";
import { analyze, scalarOf } from "./yaml-scalar.ts";
import type { ScalarForm } from "./yaml-scalar.ts";

export function toYaml(value: Value, machine: Machine, layout: YamlLayout = usualLayout): string {
  const writer = new YamlWriter(layout);
  const dumper = new Dumper(writer, anchorsOf(value, machine), machine, layout);
  writer.put(`${layout.header}---`);
  dumper.write(value, -1, "item");
  const text = writer.finish();
  machine.checkText(text.length);
  return text;
}

/** Numbers in the order in which the second occurrences are met. */
function anchorsOf(value: Value, machine: Machine): ReadonlyMap<Value, number> {
  const seen = new Set<Value>();
  const anchors = new Map<Value, number>();
  const visit = (part: Value): void => {
    if (!Array.isArray(part) && !(part instanceof RubyHash)) return;
    if (seen.has(part)) {
      if (!anchors.has(part)) anchors.set(part, anchors.size + 1);
      return;
    }
    seen.add(part);
    machine.enter();
    if (Array.isArray(part)) part.forEach(visit);
    else {
      for (const [key, item] of part.pairs()) {
        visit(key);
        visit(item);
      }
    }
    machine.leave();
  };
  visit(value);
  return anchors;
}

/** An item of a list, a mapping's value behind its simple key, or what follows a `?` or `:` of its own. */
type Place = "item" | "value" | "part";

class Dumper {
  readonly #writer: YamlWriter;
  readonly #anchors: ReadonlyMap<Value, number>;
  readonly #machine: Machine;
  readonly #layout: YamlLayout;
  readonly #written = new Set<Value>();

  constructor(writer: YamlWriter, anchors: ReadonlyMap<Value, number>, machine: Machine, layout: YamlLayout) {
    this.#layout = layout;
    this.#writer = writer;
    this.#anchors = anchors;
    this.#machine = machine;
  }

  /** `indent`: of the collection around; -1 for the document. */
  write(value: Value, indent: number, place: Place): void {
    // Written character by character, each looked at by several rules.
    this.#machine.steps(3 + ((textOf(value)?.length ?? 0) >> 1));
    const anchor = this.#anchors.get(value);
    if (anchor !== undefined) {
      if (this.#written.has(value)) return this.#writer.word(`*${anchor}`);
      this.#written.add(value);
      this.#writer.word(`&${anchor}`);
    }
    const isAnchored = anchor !== undefined;
    // A list in a mapping stands at the mapping's own indent, unless it begins beside a `?` or `:`.
    const isIndented = place === "item" || (place === "part" && !isAnchored);
    if (Array.isArray(value)) this.#sequence(value, isIndented ? this.#deeper(indent) : indent, isAnchored);
    else if (value instanceof RubyHash) this.#mapping(value, this.#deeper(indent), isAnchored);
    else this.#writer.scalar(this.#formOf(value), indent, false);
  }

  #sequence(items: readonly Value[], indent: number, isAnchored: boolean): void {
    if (items.length === 0) return this.#writer.word("[]");
    this.#machine.enter();
    let beside = !isAnchored && this.#writer.isAtItem;
    for (const item of items) {
      if (beside) this.#writer.pad(indent);
      else this.#writer.newLine(indent);
      beside = false;
      this.#writer.indicator("-");
      this.write(item, indent, "item");
    }
    this.#machine.leave();
  }

  #mapping(hash: RubyHash, indent: number, isAnchored: boolean): void {
    if (hash.size === 0) return this.#writer.word("{}");
    this.#machine.enter();
    let beside = !isAnchored && this.#writer.isAtItem;
    for (const [key, value] of hash.pairs()) {
      if (beside) this.#writer.pad(indent);
      else this.#writer.newLine(indent);
      beside = false;
      if (this.#isSimpleKey(key)) {
        this.#simpleKey(key, indent);
        this.#writer.put(":");
        this.write(value, indent, "value");
      } else {
        this.#writer.indicator("?");
        this.write(key, indent, "part");
        this.#writer.newLine(indent);
        this.#writer.indicator(":");
        this.write(value, indent, "part");
      }
    }
    this.#machine.leave();
  }

  #simpleKey(key: Value, indent: number): void {
    const isAlias = this.#written.has(key);
    if (this.#anchors.has(key)) {
      this.write(key, indent, "value");
      if (isAlias) this.#writer.put(" ");
    } else if (Array.isArray(key)) this.#writer.word("[]");
    else if (key instanceof RubyHash) this.#writer.word("{}");
    else this.#writer.scalar(this.#formOf(key), indent, true);
  }

  #isSimpleKey(key: Value): boolean {
    if (this.#written.has(key)) return true;
    if (Array.isArray(key)) return key.length === 0;
    if (key instanceof RubyHash) return key.size === 0;
    const { text } = this.#formOf(key);
    return !analyze(text).multiline && Buffer.byteLength(text) <= 128;
  }

  #deeper(indent: number): number {
    return indent < 0 ? 0 : indent + this.#layout.step;
  }

  #formOf(value: Value): ScalarForm {
    return formOf(value, this.#layout.foldFrom);
  }
}

function formOf(value: Value, foldFrom: number | undefined): ScalarForm {
  if (value === null) return { text: "", style: "plain", tag: undefined, isNull: true };
  const text = textOf(value);
  if (text !== undefined) return scalarOf(text, foldFrom);
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
