// Ruby's Hash: insertion order, keys of every class compared as eql? compares them (1 and 1.0 differ),
// composite keys by content.
import { spendOn } from "./budget.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyIpAddress } from "./ip-address.ts";
import { RubySet } from "./set-value.ts";
import type { Value } from "./value.ts";
import {
  RubyModule,
  RubyRegexp,
  RubyRange,
  RubyStruct,
  RubyString,
  RubySymbol,
  withoutIdentity,
} from "./value.ts";

interface Entry {
  readonly key: Value;
  value: Value;
}

export class RubyHash {
  readonly #entries = new Map<unknown, Entry>();
  readonly #composites = new Map<string, symbol>();
  /** How many loops walk it right now: they may not add keys. */
  #walks = 0;
  /** What an absent key gives: a value, or a block that is asked. */
  fallback: Value | ((hash: RubyHash, key: Value) => Value) = null;

  static from(entries: Iterable<readonly [Value, Value]>): RubyHash {
    const hash = new RubyHash();
    for (const [key, value] of entries) hash.set(key, value);
    return hash;
  }

  get size(): number {
    return this.#entries.size;
  }

  has(key: Value): boolean {
    return this.#entries.has(this.#identity(key));
  }

  /** Undefined when the key is absent; the fallback is not asked. */
  get(key: Value): Value | undefined {
    return this.#entries.get(this.#identity(key))?.value;
  }

  /** As `hash[key]`. */
  fetch(key: Value): Value {
    const found = this.get(key);
    if (found !== undefined) return found;
    return typeof this.fallback === "function" ? this.fallback(this, key) : this.fallback;
  }

  set(key: Value, value: Value): void {
    const identity = this.#identity(key);
    const entry = this.#entries.get(identity);
    if (entry === undefined) {
      if (this.isWalked) {
        throw rubyError("RuntimeError", "can't add a new key into hash during iteration");
      }
      // A String as key is a frozen copy.
      this.#entries.set(identity, { key: withoutIdentity(key), value });
    } else entry.value = value;
  }

  delete(key: Value): Value | undefined {
    const identity = this.#identity(key);
    const entry = this.#entries.get(identity);
    this.#entries.delete(identity);
    return entry?.value;
  }

  clear(): void {
    this.#entries.clear();
  }

  keys(): Value[] {
    return Array.from(this.#entries.values(), ({ key }) => key);
  }

  values(): Value[] {
    return Array.from(this.#entries.values(), ({ value }) => value);
  }

  get isWalked(): boolean {
    return this.#walks > 0;
  }

  whileWalked<Result>(walk: () => Result): Result {
    this.#walks += 1;
    try {
      return walk();
    } finally {
      this.#walks -= 1;
    }
  }

  /** Pair by pair while it may change: what is deleted meanwhile does not come. */
  *turns(): Generator<[Value, Value]> {
    for (const { key, value } of this.#entries.values()) yield [key, value];
  }

  *keyTurns(): Generator<Value> {
    for (const { key } of this.#entries.values()) yield key;
  }

  pairs(): [Value, Value][] {
    return Array.from(this.#entries.values(), ({ key, value }) => [key, value]);
  }

  copy(): RubyHash {
    const copy = RubyHash.from(this.pairs());
    copy.fallback = this.fallback;
    return copy;
  }

  #identity(key: Value): unknown {
    if (key instanceof RubyString) return key.text;
    if (typeof key !== "object" || key === null || key instanceof RubySymbol) return key;
    const content = contentOf(key, 0);
    let identity = this.#composites.get(content);
    if (identity === undefined) {
      identity = Symbol("composite key");
      this.#composites.set(content, identity);
    }
    return identity;
  }
}

const objectIds = new WeakMap<object, number>();
let lastObjectId = 0;

/** Two values have the same content text exactly when eql? holds for them. */
export function contentOf(value: Value, depth: number): string {
  if (depth > 100) throw unsupported("a key that nests deeper than 100", "use a part of it as the key");
  if (value === null) return "nil";
  if (typeof value === "bigint") return `i${value}`;
  if (typeof value === "number") return `f${Object.is(value, -0) ? 0 : value}`;
  if (typeof value === "string") return JSON.stringify(value);
  if (value instanceof RubyString) return JSON.stringify(value.text);
  if (typeof value === "boolean") return String(value);
  if (Array.isArray(value) || value instanceof RubyHash)
    spendOn(Array.isArray(value) ? value.length : value.size);
  if (Array.isArray(value)) return `[${value.map((item) => contentOf(item, depth + 1)).join(",")}]`;
  if (value instanceof RubyHash) {
    const parts = value.pairs().map(([k, v]) => `${contentOf(k, depth + 1)}>${contentOf(v, depth + 1)}`);
    return `{${parts.sort().join(",")}}`;
  }
  if (value instanceof RubyRange) {
    const { first, last, exclusive } = value;
    return `r${contentOf(first, depth + 1)}${exclusive ? "..." : ".."}${contentOf(last, depth + 1)}`;
  }
  if (value instanceof RubySet) {
    const parts = value.elements().map((element) => contentOf(element, depth + 1));
    return `t{${parts.sort().join(",")}}`;
  }
  if (value instanceof RubyIpAddress) return `a${value.family},${value.address},${value.mask},${value.zone}`;
  if (value instanceof RubyRegexp) return `x${value.flags}${JSON.stringify(value.source)}`;
  if (value instanceof RubyModule) return `m${value.name}`;
  if (value instanceof RubyStruct && value.source !== undefined) return `s${objectId(value.source)}`;
  return `o${objectId(value)}`;
}

export function objectId(value: object): number {
  let id = objectIds.get(value);
  if (id === undefined) {
    lastObjectId += 1;
    id = lastObjectId;
    objectIds.set(value, id);
  }
  return id;
}
