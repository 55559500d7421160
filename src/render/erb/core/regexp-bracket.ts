// `[a-z&&[^b]\d[:alpha:]]` → a set of characters.
import { readCharacter, readProperty } from "./regexp-escape.ts";
import { foldsToSeveral } from "./regexp-fold.ts";
import { PatternProblem, UnsupportedPattern } from "./regexp-part.ts";
import type { PatternReader } from "./regexp-reader.ts";
import { ignoringCase, inAnyCase, negated, posixSet, shorthand } from "./regexp-sets.ts";
import type { Matches } from "./regexp-sets.ts";

const unfinished = "premature end of char-class";

/** Reads behind the opening bracket up to the closing one. */
export function readBracket(reader: PatternReader, ignoreCase: boolean): Matches {
  const start = reader.at;
  const isNegated = reader.take("^");
  const base = readUnion(reader, ignoreCase, 0);
  const [only = 0, ...more] = Array.from(reader.source.slice(start, reader.at - 1), codeOf);
  if (!ignoreCase) return isNegated ? negated(base) : base;
  // A single letter in brackets is that letter.
  const cased = more.length === 0 ? inAnyCase(only) : ignoringCase(base);
  return isNegated ? negated(cased) : cased;
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0;
}

function readUnion(reader: PatternReader, ignoreCase: boolean, depth: number): Matches {
  if (depth > 20) throw new UnsupportedPattern("a character class that nests this deeply");
  if (reader.peek() === "]" && !reader.source.includes("]", reader.at + 1)) {
    throw new PatternProblem("empty char-class");
  }
  const intersected: Matches[] = [];
  let united: Matches[] = [];
  for (let first = true; first || !reader.take("]"); first = false) {
    if (reader.done) throw new PatternProblem(unfinished);
    if (reader.take("&&")) {
      intersected.push(anyOf(united));
      united = [];
    } else united.push(readItem(reader, ignoreCase, depth));
  }
  const all = [...intersected, anyOf(united)];
  return (code) => all.every((one) => one(code));
}

function anyOf(sets: readonly Matches[]): Matches {
  return (code) => sets.some((one) => one(code));
}

function readItem(reader: PatternReader, ignoreCase: boolean, depth: number): Matches {
  const posix = reader.match(/\[:(\^?)([A-Za-z]+):\]/y);
  if (posix !== undefined) {
    const named = posixSet(posix[2] ?? "");
    if (named === undefined) throw new PatternProblem("invalid POSIX bracket type");
    return notInRange(reader, posix[1] === "^" ? negated(named) : named);
  }
  if (reader.take("[")) {
    const isNegated = reader.take("^");
    const inner = readUnion(reader, ignoreCase, depth + 1);
    return isNegated ? negated(inner) : inner;
  }
  const low = readOne(reader);
  if (typeof low !== "string") return notInRange(reader, low);
  if (reader.peek() !== "-" || /^-(?:\]|&&|$)/.test(reader.source.slice(reader.at, reader.at + 3))) {
    return rangeOf(low, low, ignoreCase);
  }
  reader.at += 1;
  if (reader.peek() === "[") throw new UnsupportedPattern("`-` before a class within brackets");
  const high = readOne(reader);
  if (typeof high !== "string") throw new PatternProblem("char-class value at end of range");
  return rangeOf(low, high, ignoreCase);
}

function rangeOf(low: string, high: string, ignoreCase: boolean): Matches {
  const [first, last] = [codeOf(low), codeOf(high)];
  if (last < first) throw new PatternProblem("empty range in char class");
  if (ignoreCase && low === high && foldsToSeveral(low)) {
    throw new UnsupportedPattern(`${low} in a set of characters that ignores case`);
  }
  return (code) => code >= first && code <= last;
}

function notInRange(reader: PatternReader, set: Matches): Matches {
  if (/^-(?!\]|&&)/.test(reader.source.slice(reader.at, reader.at + 3))) {
    throw new PatternProblem("unmatched range specifier in char-class");
  }
  return set;
}

/** One character, or the set that an escape stands for. */
function readOne(reader: PatternReader): string | Matches {
  const character = reader.next(unfinished);
  if (character !== "\\") return character;
  const letter = reader.next(unfinished);
  if (letter === "b") return "\b";
  if (letter === "p" || letter === "P") return readProperty(letter, reader);
  if (letter === "R" || letter === "X") throw new UnsupportedPattern(`\\${letter} within brackets`);
  return shorthand(letter) ?? readCharacter(letter, reader);
}
