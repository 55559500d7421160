// Sets of characters in Regexps: `\d`, `[a-z]`, `[[:alpha:]]`, `\p{Upper}`. Characters are code points.
import { matesOf } from "./regexp-fold.ts";

export type Matches = (code: number) => boolean;

/** A set that answers for ASCII from a table. */
export class CharacterSet {
  readonly #ascii = new Uint8Array(128);
  readonly #matches: Matches;

  constructor(matches: Matches) {
    this.#matches = matches;
    for (let code = 0; code < 128; code += 1) this.#ascii[code] = matches(code) ? 1 : 0;
  }

  has(code: number): boolean {
    return code < 128 ? this.#ascii[code] === 1 : this.#matches(code);
  }
}

/** With the other letters that are the same but for their case. */
export function ignoringCase(matches: Matches): Matches {
  return (code) => matches(code) || matesOf(code).some(matches);
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
