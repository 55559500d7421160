// Sets of characters in Regexps: `\d`, `[a-z]`, `[[:alpha:]]`, `\p{Upper}`. Characters are code points.
import { matesOf } from "./regexp-fold.ts";
import { UnsupportedPattern } from "./regexp-part.ts";

export type Matches = (code: number) => boolean;

/** A set that remembers its answers for ASCII. */
export class CharacterSet {
  /** 0: not asked yet, 1: no, 2: yes. */
  readonly #ascii = new Uint8Array(128);
  readonly #matches: Matches;

  constructor(matches: Matches) {
    this.#matches = matches;
  }

  /** May throw UnsupportedPattern. */
  has(code: number): boolean {
    if (code > 127) return this.#matches(code);
    if (this.#ascii[code] === 0) this.#ascii[code] = this.#matches(code) ? 2 : 1;
    return this.#ascii[code] === 2;
  }
}

/** One letter, whatever its case. */
export function inAnyCase(letter: number): Matches {
  return (code) => code === letter || matesOf(code).includes(letter);
}

/**
 * What Ruby makes of a set when case is ignored: it adds the other cases of ASCII letters, but beyond ASCII
 * only some, by accident of its tables. There we do not guess.
 */
export function ignoringCase(matches: Matches): Matches {
  return (code) => {
    if (matches(code)) return true;
    const other = matesOf(code).find(matches);
    if (other === undefined) return false;
    if (code < 128 && other < 128) return true;
    throw new UnsupportedPattern(`${String.fromCodePoint(code)} in a set of characters that ignores case`);
  };
}

export function negated(matches: Matches): Matches {
  return (code) => !matches(code);
}

function ofPattern(pattern: RegExp): Matches {
  return (code) => pattern.test(String.fromCodePoint(code));
}

/** `\d` and its like: ASCII only. */
export function shorthand(letter: string): Matches | undefined {
  switch (letter) {
    case "d":
      return (code) => code >= 48 && code <= 57;
    case "w":
      return ofPattern(/^[A-Za-z0-9_]$/);
    case "s":
      return (code) => code === 32 || (code >= 9 && code <= 13);
    case "h":
      return ofPattern(/^[0-9a-fA-F]$/);
    case "D":
    case "W":
    case "S":
    case "H": {
      const positive = shorthand(letter.toLowerCase());
      return positive === undefined ? undefined : negated(positive);
    }
    default:
      return undefined;
  }
}

// The names of POSIX brackets, which `\p{…}` knows as well.
const posix: Readonly<Record<string, RegExp>> = {
  alnum: /^[\p{Alphabetic}\p{Nd}]$/u,
  alpha: /^\p{Alphabetic}$/u,
  ascii: /^[\0-\x7f]$/,
  blank: /^[\p{Zs}\t]$/u,
  cntrl: /^\p{Cc}$/u,
  digit: /^\p{Nd}$/u,
  graph: /^[^\p{White_Space}\p{Cc}\p{Cn}\p{Cs}]$/u,
  lower: /^\p{Lowercase}$/u,
  print: /^[^\p{Cc}\p{Cn}\p{Cs}]$/u,
  punct: /^[\p{P}$+<=>^`|~]$/u,
  space: /^\p{White_Space}$/u,
  upper: /^\p{Uppercase}$/u,
  word: /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u,
  xdigit: /^[0-9a-fA-F]$/,
};

const scripts =
  "Arabic Armenian Cyrillic Devanagari Georgian Greek Han Hangul Hebrew Hiragana Katakana Latin Thai";
const categories =
  "C Cc Cf Co L Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps S Sc Sk Sm So Z Zl Zp Zs";

/** `[[:name:]]`. */
export function posixSet(name: string): Matches | undefined {
  const pattern = Object.hasOwn(posix, name) ? posix[name] : undefined;
  return pattern === undefined ? undefined : ofPattern(pattern);
}

/** `\p{name}`; Ruby minds neither case, blanks, `-` nor `_`. */
export function propertySet(name: string): Matches | undefined {
  const plain = name.toLowerCase().replaceAll(/[ _-]/g, "");
  const same = (one: string) => one.toLowerCase() === plain;
  const script = scripts.split(" ").find(same);
  if (script !== undefined) return ofPattern(new RegExp(`^\\p{Script=${script}}$`, "u"));
  const category = categories.split(" ").find(same);
  if (category !== undefined) return ofPattern(new RegExp(`^\\p{${category}}$`, "u"));
  return plain === "any" ? () => true : posixSet(plain);
}
