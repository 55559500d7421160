// Text of a Regexp → its parts, by Ruby's (Onigmo's) rules: `^` and `$` at lines, `\w` ASCII, POSIX brackets
// Unicode, possessive and atomic groups.
import { CharacterSet, namedSet, shorthand } from "./regexp-sets.ts";
import type { Matches } from "./regexp-sets.ts";

export type Part =
  | { readonly part: "set"; readonly matches: Matches }
  | { readonly part: "text"; readonly character: string; readonly folded: boolean }
  | { readonly part: "anchor"; readonly anchor: Anchor }
  | { readonly part: "group"; readonly index: number; readonly inner: Part }
  | { readonly part: "sequence"; readonly parts: readonly Part[] }
  | { readonly part: "choice"; readonly choices: readonly Part[] }
  | {
      readonly part: "repeat";
      readonly inner: Part;
      readonly min: number;
      readonly max: number;
      readonly mode: Mode;
    }
  | { readonly part: "look"; readonly inner: Part; readonly ahead: boolean; readonly negative: boolean }
  | { readonly part: "atomic"; readonly inner: Part }
  | { readonly part: "backreference"; readonly index: number | string; readonly folded: boolean };

export type Anchor =
  | "line-start"
  | "line-end"
  | "start"
  | "end"
  | "end-or-newline"
  | "boundary"
  | "no-boundary";
export type Mode = "greedy" | "lazy" | "possessive";

export interface ParsedRegexp {
  readonly root: Part;
  readonly groups: number;
  readonly names: ReadonlyMap<string, number>;
}

class Problem extends Error {}

interface Options {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
  readonly extended: boolean;
}

/** `flags`: letters of i, m, x. */
export function parseRegexp(source: string, flags: string): ParsedRegexp | { readonly problem: string } {
  try {
    return new Parser(source, flags).parse();
  } catch (problem) {
    if (problem instanceof Problem) return { problem: `${problem.message}: /${source}/` };
    throw problem;
  }
}

class Parser {
  readonly #source: string;
  readonly #names = new Map<string, number>();
  readonly #hasNames: boolean;
  #options: Options;
  #at = 0;
  #groups = 0;
  #depth = 0;

  constructor(source: string, flags: string) {
    this.#source = source;
    this.#hasNames = /\(\?(?:<(?![=!])|')/.test(source.replaceAll(/\\./gs, ""));
    this.#options = {
      ignoreCase: flags.includes("i"),
      dotAll: flags.includes("m"),
      extended: flags.includes("x"),
    };
  }

  parse(): ParsedRegexp {
    const root = this.#choice();
    if (this.#at < this.#source.length) throw new Problem("unmatched close parenthesis");
    return { root, groups: this.#groups, names: this.#names };
  }

  #peek(): string {
    return this.#source[this.#at] ?? "";
  }

  #take(text: string): boolean {
    if (!this.#source.startsWith(text, this.#at)) return false;
    this.#at += text.length;
    return true;
  }

  #next(): string {
    const code = this.#source.codePointAt(this.#at);
    if (code === undefined) throw new Problem("end pattern at escape");
    const character = String.fromCodePoint(code);
    this.#at += character.length;
    return character;
  }

  #choice(): Part {
    this.#depth += 1;
    if (this.#depth > 100) throw new Problem("a pattern that nests too deeply");
    const options = this.#options;
    const choices = [this.#sequence()];
    while (this.#take("|")) choices.push(this.#sequence());
    this.#options = options;
    this.#depth -= 1;
    const [only] = choices;
    return choices.length === 1 && only !== undefined ? only : { part: "choice", choices };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    while (this.#at < this.#source.length && this.#peek() !== "|" && this.#peek() !== ")") {
      if (this.#options.extended && this.#skipBlank()) continue;
      const atom = this.#atom();
      if (atom !== undefined) parts.push(this.#quantified(atom));
    }
    const [only] = parts;
    return parts.length === 1 && only !== undefined ? only : { part: "sequence", parts };
  }

  #skipBlank(): boolean {
    const blank = /(?:\s|#[^\n]*)+/y;
    blank.lastIndex = this.#at;
    const found = blank.exec(this.#source);
    if (found === null) return false;
    this.#at += found[0].length;
    return true;
  }

  #quantified(atom: Part): Part {
    let inner = atom;
    for (;;) {
      if (this.#options.extended) this.#skipBlank();
      const bounds = this.#bounds();
      if (bounds === undefined) return inner;
      const [min, max, braced] = bounds;
      if (max < min) throw new Problem("too big wide range repeat");
      if (max !== Infinity && max > 1000) throw new Problem("too big number for repeat range");
      let mode: Mode = "greedy";
      if (this.#take("?")) mode = "lazy";
      else if (!braced && this.#take("+")) mode = "possessive";
      inner = { part: "repeat", inner, min, max, mode };
    }
  }

  #bounds(): readonly [number, number, boolean] | undefined {
    if (this.#take("*")) return [0, Infinity, false];
    if (this.#take("+")) return [1, Infinity, false];
    if (this.#take("?")) return [0, 1, false];
    const braces = /\{(\d*)(,?)(\d*)\}/y;
    braces.lastIndex = this.#at;
    const found = braces.exec(this.#source);
    if (found === null) return undefined;
    const [whole, low = "", comma = "", high = ""] = found;
    if (low === "" && high === "") return undefined;
    this.#at += whole.length;
    const min = low === "" ? 0 : Number(low);
    return [min, comma === "" ? min : high === "" ? Infinity : Number(high), true];
  }

  #set(matches: Matches): Part {
    return { part: "set", matches };
  }

  #text(character: string): Part {
    return { part: "text", character, folded: this.#options.ignoreCase };
  }

  #atom(): Part | undefined {
    const character = this.#next();
    switch (character) {
      case "(":
        return this.#group();
      case "[":
        return this.#set(this.#bracket());
      case ".": {
        const { dotAll } = this.#options;
        return this.#set((one) => dotAll || one !== "\n");
      }
      case "^":
        return { part: "anchor", anchor: "line-start" };
      case "$":
        return { part: "anchor", anchor: "line-end" };
      case "\\":
        return this.#escape();
      case "*":
      case "+":
      case "?":
        throw new Problem("target of repeat operator is not specified");
      default:
        return this.#text(character);
    }
  }

  #group(): Part | undefined {
    if (!this.#take("?")) {
      if (this.#hasNames) return this.#closed();
      return this.#capture();
    }
    if (this.#take("#")) {
      const end = this.#source.indexOf(")", this.#at);
      if (end === -1) throw new Problem("end pattern in group");
      this.#at = end + 1;
      return undefined;
    }
    if (this.#take(":")) return this.#closed();
    if (this.#take("=")) return { part: "look", inner: this.#closed(), ahead: true, negative: false };
    if (this.#take("!")) return { part: "look", inner: this.#closed(), ahead: true, negative: true };
    if (this.#take(">")) return { part: "atomic", inner: this.#closed() };
    if (this.#take("<=")) return { part: "look", inner: this.#closed(), ahead: false, negative: false };
    if (this.#take("<!")) return { part: "look", inner: this.#closed(), ahead: false, negative: true };
    const name = /<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'/y;
    name.lastIndex = this.#at;
    const named = name.exec(this.#source);
    if (named !== null) {
      this.#at += named[0].length;
      return this.#capture(named[1] ?? named[2]);
    }
    return this.#optionGroup();
  }

  #optionGroup(): Part | undefined {
    const options = /([imx]*)(?:-([imx]*))?([:)])/y;
    options.lastIndex = this.#at;
    const found = options.exec(this.#source);
    if (found === null) throw new Problem("undefined group option");
    const [whole, on = "", off = "", end = ""] = found;
    this.#at += whole.length;
    const before = this.#options;
    const pick = (flag: string, now: boolean) =>
      on.includes(flag) ? true : off.includes(flag) ? false : now;
    this.#options = {
      ignoreCase: pick("i", before.ignoreCase),
      dotAll: pick("m", before.dotAll),
      extended: pick("x", before.extended),
    };
    // Without a colon the options hold until the group around them ends.
    if (end === ")") return this.#choice();
    const inner = this.#closed();
    this.#options = before;
    return inner;
  }

  #capture(name?: string): Part {
    this.#groups += 1;
    const index = this.#groups;
    if (name !== undefined) {
      if (this.#names.has(name)) throw new Problem("a group name that is used twice is not supported");
      this.#names.set(name, index);
    }
    return { part: "group", index, inner: this.#closed() };
  }

  #closed(): Part {
    const inner = this.#choice();
    if (!this.#take(")")) throw new Problem("end pattern with unmatched parenthesis");
    return inner;
  }

  #escape(): Part {
    const character = this.#next();
    const short = shorthand(character);
    if (short !== undefined) return this.#set(short);
    switch (character) {
      case "A":
        return { part: "anchor", anchor: "start" };
      case "z":
        return { part: "anchor", anchor: "end" };
      case "Z":
        return { part: "anchor", anchor: "end-or-newline" };
      case "b":
        return { part: "anchor", anchor: "boundary" };
      case "B":
        return { part: "anchor", anchor: "no-boundary" };
      case "k": {
        const name = /<(\w+)>/y;
        name.lastIndex = this.#at;
        const found = name.exec(this.#source);
        if (found?.[1] === undefined) throw new Problem("invalid backref number/name");
        this.#at += found[0].length;
        const index = /^\d+$/.test(found[1]) ? Number(found[1]) : found[1];
        return { part: "backreference", index, folded: this.#options.ignoreCase };
      }
      case "p":
      case "P":
        return this.#set(this.#property(character === "P"));
      case "G":
      case "K":
      case "X":
      case "R":
      case "g":
        throw new Problem(`\\${character} in a pattern is not supported`);
      default:
    }
    if (/[1-9]/.test(character)) {
      return { part: "backreference", index: Number(character), folded: this.#options.ignoreCase };
    }
    return this.#text(this.#literalEscape(character));
  }

  #property(negated: boolean): Matches {
    const property = /\{(\^?)([A-Za-z_]+)\}/y;
    property.lastIndex = this.#at;
    const found = property.exec(this.#source);
    if (found === null) throw new Problem("invalid character property name");
    this.#at += found[0].length;
    const set = namedSet(found[2] ?? "");
    if (set === undefined) throw new Problem(`invalid character property name {${found[2]}}`);
    return negated !== (found[1] === "^") ? (character) => !set(character) : set;
  }

  #literalEscape(character: string): string {
    const simple: Record<string, string> = {
      n: "\n",
      t: "\t",
      r: "\r",
      f: "\f",
      v: "\v",
      a: "\u0007",
      e: "\u001b",
      0: "\0",
    };
    if (Object.hasOwn(simple, character)) return simple[character] ?? character;
    const code = /^(?:x([\da-fA-F]{1,2})|u([\da-fA-F]{4})|u\{([\da-fA-F]{1,6})\})/.exec(
      character + this.#source.slice(this.#at, this.#at + 8),
    );
    if (code === null) {
      if (/[A-Za-z]/.test(character)) throw new Problem(`\\${character} in a pattern is not supported`);
      return character;
    }
    this.#at += code[0].length - 1;
    return String.fromCodePoint(Number.parseInt(code[1] ?? code[2] ?? code[3] ?? "0", 16));
  }

  #bracket(): Matches {
    const negated = this.#take("^");
    const set = new CharacterSet(this.#options.ignoreCase);
    const intersections: Matches[] = [];
    let current = set;
    let first = true;
    for (;;) {
      if (this.#at >= this.#source.length) throw new Problem("premature end of char-class");
      if (!first && this.#take("]")) break;
      if (this.#take("&&")) {
        intersections.push(current.matches());
        current = new CharacterSet(this.#options.ignoreCase);
        continue;
      }
      this.#bracketItem(current);
      first = false;
    }
    const all = [...intersections, current.matches()];
    const matches: Matches = (character) => all.every((one) => one(character));
    return negated ? (character) => !matches(character) : matches;
  }

  #bracketItem(set: CharacterSet): void {
    const posix = /\[:(\^?)([a-z]+):\]/y;
    posix.lastIndex = this.#at;
    const found = posix.exec(this.#source);
    if (found !== null) {
      this.#at += found[0].length;
      const named = namedSet(found[2] ?? "");
      if (named === undefined) throw new Problem("invalid POSIX bracket type");
      set.add(found[1] === "^" ? (character) => !named(character) : named);
      return;
    }
    if (this.#take("[")) {
      set.add(this.#bracket());
      return;
    }
    const low = this.#bracketCharacter(set);
    if (low === undefined) return;
    if (this.#peek() === "-" && !/^-(?:\]|&&|$)/.test(this.#source.slice(this.#at, this.#at + 3))) {
      this.#at += 1;
      const high = this.#bracketCharacter(set);
      if (high === undefined) throw new Problem("char-class value at end of range");
      if (high < low && (high.codePointAt(0) ?? 0) < (low.codePointAt(0) ?? 0)) {
        throw new Problem("empty range in char class");
      }
      set.addRange(low, high);
      return;
    }
    set.addRange(low, low);
  }

  /** Undefined: it was a set, already added. */
  #bracketCharacter(set: CharacterSet): string | undefined {
    const character = this.#next();
    if (character !== "\\") return character;
    const escaped = this.#next();
    if (escaped === "b") return "\b";
    const short = shorthand(escaped);
    if (short !== undefined) {
      set.add(short);
      return undefined;
    }
    if (escaped === "p" || escaped === "P") {
      set.add(this.#property(escaped === "P"));
      return undefined;
    }
    return this.#literalEscape(escaped);
  }
}
