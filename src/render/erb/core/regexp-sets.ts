// Sets of characters in Regexps: `\d`, `[a-z]`, `[[:alpha:]]`, `\p{Upper}`.

export type Matches = (character: string) => boolean;

export class CharacterSet {
  readonly #ignoreCase: boolean;
  readonly #ranges: [number, number][] = [];
  readonly #sets: Matches[] = [];

  constructor(ignoreCase: boolean) {
    this.#ignoreCase = ignoreCase;
  }

  add(set: Matches): void {
    this.#sets.push(set);
  }

  addRange(low: string, high: string): void {
    this.#ranges.push([low.codePointAt(0) ?? 0, high.codePointAt(0) ?? 0]);
  }

  matches(): Matches {
    const has: Matches = (character) => {
      const code = character.codePointAt(0) ?? 0;
      return (
        this.#ranges.some(([low, high]) => code >= low && code <= high) ||
        this.#sets.some((set) => set(character))
      );
    };
    if (!this.#ignoreCase) return has;
    return (character) => has(character) || has(character.toLowerCase()) || has(character.toUpperCase());
  }
}

export function isWord(character: string): boolean {
  return /^[A-Za-z0-9_]$/.test(character);
}

/** `\d` and its like: ASCII only. */
export function shorthand(letter: string): Matches | undefined {
  switch (letter) {
    case "d":
      return (character) => character >= "0" && character <= "9" && character.length === 1;
    case "w":
      return isWord;
    case "s":
      return (character) => /^[ \t\r\n\f\v]$/.test(character);
    case "h":
      return (character) => /^[0-9a-fA-F]$/.test(character);
    case "D":
    case "W":
    case "S":
    case "H": {
      const positive = shorthand(letter.toLowerCase());
      return positive === undefined ? undefined : (character) => !positive(character);
    }
    default:
      return undefined;
  }
}

const unicode: Readonly<Record<string, RegExp>> = {
  alpha: /^\p{Alphabetic}$/u,
  digit: /^\p{Nd}$/u,
  alnum: /^[\p{Alphabetic}\p{Nd}]$/u,
  upper: /^\p{Uppercase}$/u,
  lower: /^\p{Lowercase}$/u,
  space: /^\p{White_Space}$/u,
  blank: /^[\p{Zs}\t]$/u,
  cntrl: /^\p{Cc}$/u,
  punct: /^[\p{P}$+<=>^`|~]$/u,
  graph: /^[^\p{White_Space}\p{Cc}\p{Cn}\p{Cs}]$/u,
  print: /^[^\p{Cc}\p{Cn}\p{Cs}\p{Zl}\p{Zp}]$/u,
  word: /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u,
  xdigit: /^[0-9a-fA-F]$/,
  ascii: /^[\0-\x7f]$/,
  l: /^\p{L}$/u,
  lu: /^\p{Lu}$/u,
  ll: /^\p{Ll}$/u,
  n: /^\p{N}$/u,
  nd: /^\p{Nd}$/u,
  p: /^\p{P}$/u,
  s: /^\p{S}$/u,
};

/** `[[:name:]]` and `\p{Name}`. */
export function namedSet(name: string): Matches | undefined {
  const key = name.toLowerCase();
  const pattern = Object.hasOwn(unicode, key) ? unicode[key] : undefined;
  return pattern === undefined ? undefined : (character) => pattern.test(character);
}
