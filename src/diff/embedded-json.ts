// JSON inside a text (a net-conf, a CNI configuration, an annotation) → its value, with the place of each
// part in the text. Only RFC 8259: what a strict reader would refuse is only text here.
import { emptyJsonObject, type Json } from "../kube/json.ts";
import type { TextRange } from "../render/manifest.ts";

export interface EmbeddedJson extends TextRange {
  readonly value: Json;
  /** Of an object. */
  readonly members?: ReadonlyMap<string, EmbeddedJson>;
  /** Of a list. */
  readonly items?: readonly EmbeddedJson[];
}

const maxDepth = 100;
const blanks = /[ \t\n\r]*/y;
const bare = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** Undefined for text that is no JSON object or list, nests deeper than 100, or has a key twice. */
export function parseEmbeddedJson(text: string): EmbeddedJson | undefined {
  if (!/^[ \t\n\r]*[[{]/.test(text)) return undefined;
  const reader = new Reader(text);
  const root = reader.readValue(0);
  return root !== undefined && reader.isAtEnd() ? root : undefined;
}

class Reader {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  isAtEnd(): boolean {
    this.#skip();
    return this.#at === this.#text.length;
  }

  readValue(depth: number): EmbeddedJson | undefined {
    this.#skip();
    const start = this.#at;
    if (depth > maxDepth) return undefined;
    if (this.#take("{")) return this.#readMembers(start, depth);
    if (this.#take("[")) return this.#readItems(start, depth);
    const source = this.#scan();
    const value = source === undefined ? undefined : toScalar(source);
    return value === undefined ? undefined : { value, start, end: this.#at };
  }

  #readMembers(start: number, depth: number): EmbeddedJson | undefined {
    const members = new Map<string, EmbeddedJson>();
    const value = emptyJsonObject();
    if (this.#take("}")) return { value, members, start, end: this.#at };
    do {
      this.#skip();
      const source = this.#scan();
      const key = source === undefined ? undefined : toScalar(source);
      if (typeof key !== "string" || members.has(key) || !this.#take(":")) return undefined;
      const member = this.readValue(depth + 1);
      if (member === undefined) return undefined;
      members.set(key, member);
      value[key] = member.value;
    } while (this.#take(","));
    return this.#take("}") ? { value, members, start, end: this.#at } : undefined;
  }

  #readItems(start: number, depth: number): EmbeddedJson | undefined {
    const items: EmbeddedJson[] = [];
    if (this.#take("]")) return { value: [], items, start, end: this.#at };
    do {
      const item = this.readValue(depth + 1);
      if (item === undefined) return undefined;
      items.push(item);
    } while (this.#take(","));
    const value = items.map((item) => item.value);
    return this.#take("]") ? { value, items, start, end: this.#at } : undefined;
  }

  #skip(): void {
    blanks.lastIndex = this.#at;
    blanks.test(this.#text);
    this.#at = Math.max(this.#at, blanks.lastIndex);
  }

  #take(character: string): boolean {
    this.#skip();
    const found = this.#text[this.#at] === character;
    if (found) this.#at += 1;
    return found;
  }

  /** The text of a scalar. Strings are as long as a file: no regex looks at them. */
  #scan(): string | undefined {
    const start = this.#at;
    if (this.#text[start] === '"') {
      let end = this.#text.indexOf('"', start + 1);
      while (end !== -1 && isEscaped(this.#text, end)) end = this.#text.indexOf('"', end + 1);
      if (end === -1) return undefined;
      this.#at = end + 1;
    } else {
      bare.lastIndex = start;
      this.#at += bare.exec(this.#text)?.[0].length ?? 0;
    }
    return this.#at === start ? undefined : this.#text.slice(start, this.#at);
  }
}

function isEscaped(text: string, at: number): boolean {
  let first = at;
  while (text[first - 1] === "\\") first -= 1;
  return (at - first) % 2 === 1;
}

/** Undefined for a text with an escape or a character that JSON does not allow. */
function toScalar(source: string): Json | undefined {
  if (/^-?\d+$/.test(source)) {
    const number = Number(source);
    return Number.isSafeInteger(number) ? number : BigInt(source);
  }
  try {
    return JSON.parse(source) as Json;
  } catch {
    return undefined;
  }
}
