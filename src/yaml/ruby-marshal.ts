// A YAML node → what Ruby's Marshal (format 4.8) writes of the object that Psych makes of it, its keys turned
// into symbols. Pharos tells by a digest of these bytes whether a manifest is the one that it applied.
import type { ScalarValue, YamlNode } from "./node.ts";

/**
 * Undefined for what Psych makes an object of Ruby of (dates, symbols), keys that are no texts, and mappings
 * and lists behind an alias: what Pharos makes of these is not known.
 */
export function formatMarshal(node: YamlNode): Buffer | undefined {
  const writer = new Writer();
  return writer.write(node) ? Buffer.concat([Buffer.from([4, 8]), ...writer.parts]) : undefined;
}

class Writer {
  readonly parts: Buffer[] = [];
  /** Keys, in the order of their first appearance, with the mark of UTF-8. */
  readonly #symbols = new Map<string, number>();
  /** Objects, by the node that they were made of; Floats by their value. */
  readonly #objects = new Map<YamlNode | number, number>();
  #count = 0;

  /** False when it cannot be told what Ruby would write. */
  write(node: YamlNode): boolean {
    if (node.node === "scalar") {
      if (node.ruby !== undefined) return false;
      this.#writeScalar(node.value, node);
      return true;
    }
    if (this.#objects.has(node)) return false;
    this.#add(node);
    if (node.node === "sequence") {
      this.#mark("[", toLong(node.items.length));
      return node.items.every((item) => this.write(item));
    }
    this.#mark("{", toLong(node.entries.length));
    return node.entries.every(({ key, value }) => {
      if (key.node !== "scalar" || typeof key.value !== "string") return false;
      this.#writeSymbol(key.value);
      return this.write(value);
    });
  }

  #writeScalar(value: ScalarValue, node: YamlNode): void {
    if (value === null) this.#mark("0");
    else if (typeof value === "boolean") this.#mark(value ? "T" : "F");
    else if (typeof value === "bigint") this.#writeInteger(value);
    else if (typeof value === "number") {
      if (this.#link(value)) return;
      this.#mark("f", toBytes(formatFloat(value)));
    } else {
      if (this.#link(node)) return;
      this.#mark('I"', toBytes(value));
      this.#writeEncoding();
    }
  }

  #writeInteger(value: bigint): void {
    if (value >= -(2n ** 30n) && value < 2n ** 30n) {
      this.#mark("i", toLong(Number(value)));
      return;
    }
    this.#count += 1;
    const shorts: number[] = [];
    for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 16n) shorts.push(Number(rest & 0xffffn));
    this.#mark(value < 0n ? "l-" : "l+", toLong(shorts.length));
    this.parts.push(Buffer.from(shorts.flatMap((short) => [short % 256, short >> 8])));
  }

  #writeSymbol(name: string): void {
    const known = this.#symbols.get(name);
    if (known !== undefined) {
      this.#mark(";", toLong(known));
      return;
    }
    const isAscii = /^[\0-\x7f]*$/.test(name);
    this.#mark(isAscii ? ":" : "I:", toBytes(name));
    this.#symbols.set(name, this.#symbols.size);
    if (!isAscii) this.#writeEncoding();
  }

  /** One instance variable, which says that the text is UTF-8. */
  #writeEncoding(): void {
    this.parts.push(toLong(1));
    this.#writeSymbol("E");
    this.#mark("T");
  }

  /** True when it stands there already, and a link to it was written. */
  #link(object: YamlNode | number): boolean {
    const known = this.#objects.get(object);
    if (known === undefined) {
      this.#add(object);
      return false;
    }
    this.#mark("@", toLong(known));
    return true;
  }

  #add(object: YamlNode | number): void {
    this.#objects.set(object, this.#count);
    this.#count += 1;
  }

  #mark(mark: string, bytes: Buffer = Buffer.alloc(0)): void {
    this.parts.push(Buffer.from(mark, "latin1"), bytes);
  }
}

function toBytes(text: string): Buffer {
  const bytes = Buffer.from(text, "utf8");
  return Buffer.concat([toLong(bytes.length), bytes]);
}

/** Ruby's own packing of small integers. */
function toLong(value: number): Buffer {
  if (value === 0) return Buffer.from([0]);
  if (value > 0 && value < 123) return Buffer.from([value + 5]);
  if (value < 0 && value > -124) return Buffer.from([(value - 5) & 0xff]);
  const bytes: number[] = [];
  const end = value < 0 ? -1 : 0;
  for (let rest = value; rest !== end; rest >>= 8) bytes.push(rest & 0xff);
  return Buffer.from([value < 0 ? 256 - bytes.length : bytes.length, ...bytes]);
}

/** The shortest digits that give the Float again, as Ruby lays them out. */
function formatFloat(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  if (value === 0) return Object.is(value, -0) ? "-0" : "0";
  const [, sign = "", first = "", rest = "", exponent = "0"] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(value.toExponential()) ?? [];
  const digits = first + rest;
  const point = Number(exponent) + 1;
  if (point < -3 || point > digits.length)
    return `${sign}${first}${rest === "" ? "" : `.${rest}`}e${point - 1}`;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  const fraction = digits.slice(point);
  return `${sign}${digits.slice(0, point)}${fraction === "" ? "" : `.${fraction}`}`;
}
