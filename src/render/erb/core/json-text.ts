// JSON text → Ruby's values: Integers of any size, Floats only where the text has a fraction or exponent,
// keys in their order.
import { unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

/** What Ruby's json takes beyond the standard. */
export interface JsonRules {
  readonly symbolKeys?: boolean;
  /** `/* … *\/` and `// …` count as blanks. */
  readonly comments?: boolean;
  /** 0: without a limit of its own. */
  readonly maxNesting?: number;
  readonly allowNan?: boolean;
  /** False: a key `json_class`, which asks for an object of that class, is refused. */
  readonly classes?: false;
}

export interface JsonProblem {
  readonly problem: string;
  readonly offset: number;
  readonly tooDeep: boolean;
}

class JsonFailure extends Error {
  readonly offset: number;
  readonly tooDeep: boolean;

  constructor(message: string, offset: number, tooDeep = false) {
    super(message);
    this.offset = offset;
    this.tooDeep = tooDeep;
  }
}

export function parseJson(text: string, rules: JsonRules = {}): { readonly value: Value } | JsonProblem {
  try {
    return { value: new JsonReader(text, rules).readAll() };
  } catch (failure) {
    if (!(failure instanceof JsonFailure)) throw failure;
    return { problem: failure.message, offset: failure.offset, tooDeep: failure.tooDeep };
  }
}

const blanks = /[ \t\r\n]*/y;
const comment = /\/\*[^]*?\*\/|\/\/[^\n]*\n/y;
const number = /-?(?:0|[1-9]\d*)(\.\d+)?([eE][-+]?\d+)?/y;
// oxlint-disable-next-line no-control-regex -- JSON forbids exactly these in a string
const plainText = /[^"\\\u0000-\u001f]*/y;

const escapes: ReadonlyMap<string, string> = new Map([
  ["b", "\b"],
  ["f", "\f"],
  ["n", "\n"],
  ["r", "\r"],
  ["t", "\t"],
]);

/** Levels that the stack can take; nobody writes more by hand. */
const deepest = 2000;

/** Digits of a number: as far as Integers go. */
const longestNumber = 30_000;

class JsonReader {
  readonly #text: string;
  readonly #rules: JsonRules;
  readonly #words: ReadonlyMap<string, Value>;
  #at = 0;

  constructor(text: string, rules: JsonRules) {
    this.#text = text;
    this.#rules = rules;
    this.#words = new Map<string, Value>([
      ["true", true],
      ["false", false],
      ["null", null],
      ...(rules.allowNan === true
        ? ([
            ["NaN", NaN],
            ["Infinity", Infinity],
            ["-Infinity", -Infinity],
          ] as const)
        : []),
    ]);
  }

  readAll(): Value {
    const value = this.#value(0);
    this.#skipBlanks();
    if (this.#at < this.#text.length) this.#fail("more text follows the value");
    return value;
  }

  /** `depth`: of the collections around. */
  #value(depth: number): Value {
    this.#skipBlanks();
    const character = this.#text[this.#at];
    if (character === "{") return this.#object(this.#deeper(depth));
    if (character === "[") return this.#array(this.#deeper(depth));
    if (character === '"') return this.#string();
    for (const [word, value] of this.#words) {
      if (!this.#text.startsWith(word, this.#at)) continue;
      this.#at += word.length;
      return value;
    }
    return this.#number();
  }

  #deeper(depth: number): number {
    const { maxNesting = 100 } = this.#rules;
    if (maxNesting !== 0 && depth >= maxNesting) {
      throw new JsonFailure(`nesting of ${depth + 1} is too deep`, this.#at, true);
    }
    if (depth < deepest) return depth + 1;
    throw unsupported(`JSON that nests deeper than ${deepest}`, "make it flatter");
  }

  #object(depth: number): RubyHash {
    const hash = new RubyHash();
    this.#at += 1;
    if (this.#take("}")) return hash;
    do {
      this.#skipBlanks();
      const key = this.#string();
      if (!this.#take(":")) this.#fail("a `:` is missing behind the key");
      if (key === "json_class" && this.#rules.classes === false) {
        throw unsupported("JSON that asks for an object of a class", "write JSON.parse instead of JSON.load");
      }
      hash.set(this.#rules.symbolKeys === true ? RubySymbol.of(key) : key, this.#value(depth));
    } while (this.#take(","));
    if (!this.#take("}")) this.#fail("a `,` or `}` is missing");
    return hash;
  }

  #array(depth: number): Value[] {
    const items: Value[] = [];
    this.#at += 1;
    if (this.#take("]")) return items;
    do items.push(this.#value(depth));
    while (this.#take(","));
    if (!this.#take("]")) this.#fail("a `,` or `]` is missing");
    return items;
  }

  #string(): string {
    if (this.#text[this.#at] !== '"') this.#fail('a text in `"` is expected here');
    this.#at += 1;
    let text = "";
    for (;;) {
      text += this.#match(plainText)?.[0] ?? "";
      const character = this.#text[this.#at];
      this.#at += 1;
      if (character === '"') return this.#whole(text);
      if (character !== "\\") this.#fail('a text in `"` does not end, or holds a control character');
      text += this.#escape();
    }
  }

  /** Ruby takes the character behind a needless backslash as it is. */
  #escape(): string {
    const character = this.#text[this.#at] ?? "";
    this.#at += 1;
    if (character === "" || character < " ") this.#fail("a backslash stands before nothing");
    if (character !== "u") {
      if (!this.#isRuby && !'"\\/bfnrt'.includes(character)) this.#fail("an unknown escape");
      return escapes.get(character) ?? character;
    }
    const digits = this.#text.slice(this.#at, this.#at + 4);
    if (!/^[\da-fA-F]{4}$/.test(digits)) this.#fail("four hexadecimal digits are expected behind \\u");
    this.#at += 4;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }

  /** Ruby makes bytes of half a surrogate pair that are no text. */
  #whole(text: string): string {
    if (this.#isRuby && /\p{Surrogate}/u.test(text)) {
      throw unsupported("half of a surrogate pair in JSON", "write the character itself");
    }
    return text;
  }

  get #isRuby(): boolean {
    return this.#rules.comments === true;
  }

  #number(): bigint | number {
    const found = this.#match(number);
    if (found === undefined) this.#fail("a value is expected here");
    const [text, fraction, exponent] = found;
    if (this.#isRuby && text.length > longestNumber) {
      throw unsupported(`a number of ${text.length} digits in JSON`, "write a shorter one, or a text");
    }
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
    do this.#match(blanks);
    while (this.#isRuby && this.#match(comment) !== undefined);
  }

  #fail(message: string): never {
    throw new JsonFailure(message, this.#at);
  }
}
