// Ruby's values in JavaScript: nil is null, Integer bigint, Float number; everything else is a class of its
// own, so that no JavaScript object is ever met. A String is a RubyString where it is known who holds it, a
// JavaScript string where it may also be held elsewhere: that is never changed in place.
import type { ConfigStruct } from "../../../config/cluster-config.ts";
import type { RubyHash } from "./hash-value.ts";
import type { RubyIpAddress } from "./ip-address.ts";
import type { RubySet } from "./set-value.ts";

export type Value =
  | null
  | boolean
  | bigint
  | number
  | string
  | RubyString
  | RubySymbol
  | Value[]
  | RubyHash
  | RubySet
  | RubyIpAddress
  | RubyRange
  | RubyProc
  | RubyStruct
  | RubyModule
  | RubyRegexp
  | RubyMatch
  | RubyEnumerator
  | RubyException;

/** [start, end) in the template. */
export type TemplateRange = readonly [start: number, end: number];

/** A String that Ruby made anew: all who hold it see its changes. */
export class RubyString {
  #text: string;
  frozen = false;
  /** Something keeps the text that Ruby would keep the String of: it must not change any more. */
  isKept = false;
  /** Made by `String.new` without a text: it is one of bytes until it holds some. */
  isOfBytes = false;

  constructor(text: string) {
    this.#text = text;
  }

  get text(): string {
    return this.#text;
  }

  /** `range`: of what changes it in the template. */
  write(text: string, _range?: TemplateRange): void {
    this.#text = text;
  }

  append(text: string, _range?: TemplateRange): void {
    this.#text += text;
  }
}

/** The text of a String in either form; undefined for all else. */
export function textOf(value: Value | undefined): string | undefined {
  if (typeof value === "string") return value;
  return value instanceof RubyString ? value.text : undefined;
}

/** A String as its text, for what looks at it but does not keep it. */
export function withoutIdentity(value: Value): Exclude<Value, RubyString> {
  return value instanceof RubyString ? value.text : value;
}

/** A String as its text, for what keeps it: from now on it cannot change. */
export function kept(value: Value): Value {
  if (!(value instanceof RubyString)) return value;
  value.isKept = true;
  return value.text;
}

export class RubySymbol {
  readonly name: string;

  private constructor(name: string) {
    this.name = name;
  }

  static readonly #known = new Map<string, WeakRef<RubySymbol>>();

  /** The one Symbol of that name. */
  static of(name: string): RubySymbol {
    const known = RubySymbol.#known.get(name)?.deref();
    if (known !== undefined) return known;
    const made = new RubySymbol(name);
    RubySymbol.#known.set(name, new WeakRef(made));
    return made;
  }
}

export class RubyRange {
  readonly first: Value;
  readonly last: Value;
  readonly exclusive: boolean;

  constructor(first: Value, last: Value, exclusive: boolean) {
    this.first = kept(first);
    this.last = kept(last);
    this.exclusive = exclusive;
  }
}

/** `req`, `opt`, `rest`, `keyreq`, `key`, `keyrest` or `block`, and the name. */
export type ProcParameter = readonly [sort: string, name?: string];

export class RubyProc {
  /** Parameters that must be given, as Ruby's `arity` counts them. */
  readonly arity: number;
  readonly lambda: boolean;
  /** `spread`: the arguments are bound one by one; otherwise as a block binds them. */
  readonly call: (args: readonly Value[], passed?: RubyProc) => Value;

  /** As `parameters` lists them; undefined where they are not known. */
  readonly parameters: readonly ProcParameter[] | undefined;

  constructor(
    call: (args: readonly Value[], passed?: RubyProc) => Value,
    arity: number,
    lambda: boolean,
    parameters?: readonly ProcParameter[],
  ) {
    this.call = call;
    this.arity = arity;
    this.lambda = lambda;
    this.parameters = parameters;
  }
}

/** An object with attributes: Pharos' configuration, or the open structs of a variables file. */
export class RubyStruct {
  readonly className: string;
  readonly attributes: ReadonlyMap<string, Value | undefined>;
  /** An open one answers nil to every name and takes String and Symbol indices alike. */
  readonly open: boolean;
  /** Pharos::Config only. */
  readonly data: RubyHash | undefined;
  readonly source: ConfigStruct | undefined;

  constructor(
    className: string,
    attributes: ReadonlyMap<string, Value | undefined>,
    more: { readonly open?: boolean; readonly data?: RubyHash; readonly source?: ConfigStruct } = {},
  ) {
    this.className = className;
    this.attributes = attributes;
    this.open = more.open ?? false;
    this.data = more.data;
    this.source = more.source;
  }
}

/** A class or module: `String`, `Base64`. */
export class RubyModule {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

export class RubyRegexp {
  readonly source: string;
  readonly flags: string;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = ["m", "i", "x"].filter((flag) => flags.includes(flag)).join("");
  }
}

export class RubyMatch {
  readonly text: string;
  /** Start and end of the whole and of every group; -1 for a group without part in the match. */
  readonly places: readonly number[];
  /** Groups by name; of several with one name the last that took part counts. */
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly regexp: RubyRegexp;

  constructor(
    text: string,
    places: readonly number[],
    names: ReadonlyMap<string, readonly number[]>,
    regexp: RubyRegexp,
  ) {
    this.text = text;
    this.places = places;
    this.names = names;
    this.regexp = regexp;
  }

  /** The group that a name stands for; undefined: no group has it. */
  indexOf(name: string): number | undefined {
    const groups = this.names.get(name);
    return groups?.findLast((group) => (this.places[2 * group] ?? -1) >= 0) ?? groups?.at(-1);
  }

  group(index: number): string | null {
    const start = this.places[2 * index] ?? -1;
    return start < 0 ? null : this.text.slice(start, this.places[2 * index + 1]);
  }
}

/** What `rescue => e` gives. */
export class RubyException {
  readonly className: string;
  readonly message: string;
  /** What its class knows more, by the method that tells it: `key`, `receiver`. */
  readonly details: Readonly<Record<string, Value>>;

  constructor(className: string, message: string, details: Readonly<Record<string, Value>> = {}) {
    this.className = className;
    this.message = message;
    this.details = details;
  }
}

/** A method that waits for its block. */
export class RubyEnumerator {
  readonly self: Value;
  readonly method: string;
  readonly args: readonly Value[];
  /** Of chunk, slice_when and their like: makes the elements anew each time. */
  readonly generate: (() => Iterable<Value>) | undefined;

  constructor(self: Value, method: string, args: readonly Value[], generate?: () => Iterable<Value>) {
    this.self = self;
    this.method = method;
    this.args = args;
    this.generate = generate;
  }
}

export function isTruthy(value: Value): boolean {
  return value !== null && value !== false;
}
