// JSON text → Ruby's values: Integers of any size, Floats only where the text has a fraction or exponent,
// keys in their order.
import { RubyHash } from "./hash-value.ts";
import { RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

export interface JsonOptions {
  readonly symbolKeys?: boolean;
}

export type ParsedJson = { readonly value: Value } | { readonly problem: string; readonly offset: number };

class JsonProblem extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

export function parseJson(text: string, options: JsonOptions = {}): ParsedJson {
  try {
    const reader = new JsonReader(text, options);
    return { value: reader.readAll() };
  } catch (problem) {
    if (problem instanceof JsonProblem) return { problem: problem.message, offset: problem.offset };
    throw problem;
  }
}

const blanks = /[ \t\r\n]*/y;
const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids exactly these in a string
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;

class JsonReader {
  readonly #text: string;
  readonly #symbolKeys: boolean;
  #at = 0;

  constructor(text: string, { symbolKeys = false }: JsonOptions) {
    this.#text = text;
    this.#symbolKeys = symbolKeys;
  }

  readAll(): Value {
    const value = this.#value(0);
    this.#skipBlanks();
    if (this.#at < this.#text.length) this.#fail("more text follows the value");
    return value;
  }

  #value(depth: number): Value {
    if (depth > 100) this.#fail("values nest deeper than 100");
    this.#skipBlanks();
    const character = this.#text[this.#at];
    if (character === "{") return this.#object(depth);
    if (character === "[") return this.#array(depth);
    if (character === '"') return this.#string();
    for (const [word, value] of [
      ["true", true],
      ["false", false],
      ["null", null],
    ] as const) {
      if (this.#text.startsWith(word, this.#at)) {
        this.#at += word.length;
        return value;
      }
    }
    return this.#number();
  }

  #object(depth: number): RubyHash {
    const hash = new RubyHash();
    this.#at += 1;
    if (this.#take("}")) return hash;
    do {
      this.#skipBlanks();
      const key = this.#string();
      if (!this.#take(":")) this.#fail("a `:` is missing behind the key");
      hash.set(this.#symbolKeys ? RubySymbol.of(key) : key, this.#value(depth + 1));
    } while (this.#take(","));
    if (!this.#take("}")) this.#fail("a `,` or `}` is missing");
    return hash;
  }

  #array(depth: number): Value[] {
    const items: Value[] = [];
    this.#at += 1;
    if (this.#take("]")) return items;
    do items.push(this.#value(depth + 1));
    while (this.#take(","));
    if (!this.#take("]")) this.#fail("a `,` or `]` is missing");
    return items;
  }

  #string(): string {
    const found = this.#match(string);
    if (found === undefined) this.#fail('a text in `"` is expected here');
    return JSON.parse(found[0]) as string;
  }

  #number(): bigint | number {
    const found = this.#match(number);
    if (found === undefined) this.#fail("a value is expected here");
    const [text, fraction, exponent] = found;
    if (fraction === undefined && exponent === undefined) return BigInt(text);
    return Number(text);
  }

  #take(character: string): boolean {
    this.#skipBlanks();
    if (this.#text[this.#at] !== character) return false;
    this.#at += 1;
    return true;
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) return undefined;
    this.#at += found[0].length;
    return found;
  }

  #skipBlanks(): void {
    this.#match(blanks);
  }

  #fail(message: string): never {
    throw new JsonProblem(message, this.#at);
  }
}
