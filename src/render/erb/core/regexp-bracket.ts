// `[a-z&&[^b]\d[:alpha:]]` → a set of characters.
import { readCharacter, readProperty } from "./regexp-escape.ts";
import { foldsToSeveral } from "./regexp-fold.ts";
import { PatternProblem, UnsupportedPattern } from "./regexp-part.ts";
import type { PatternReader } from "./regexp-reader.ts";
import { ignoringCase, negated, posixSet, shorthand } from "./regexp-sets.ts";
import type { Matches } from "./regexp-sets.ts";

const unfinished = "premature end of char-class";

/** Reads behind the opening bracket up to the closing one. */
export function readBracket(reader: PatternReader, ignoreCase: boolean, depth = 0): Matches {
  if (depth > 20) throw new UnsupportedPattern("a character class that nests this deeply");
  const isNegated = reader.take("^");
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
  const matches: Matches = (code) => all.every((one) => one(code));
  return isNegated ? negated(matches) : matches;
}

function anyOf(sets: readonly Matches[]): Matches {
  return (code) => sets.some((one) => one(code));
}

function readItem(reader: PatternReader, ignoreCase: boolean, depth: number): Matches {
  const cased = (set: Matches) => (ignoreCase ? ignoringCase(set) : set);
  const posix = reader.match(/\[:(\^?)([A-Za-z]+):\]/y);
  if (posix !== undefined) {
    const named = posixSet(posix[2] ?? "");
    if (named === undefined) throw new PatternProblem("invalid POSIX bracket type");
    return notInRange(reader, cased(posix[1] === "^" ? negated(named) : named));
  }
  if (reader.take("[")) return readBracket(reader, ignoreCase, depth + 1);
  const low = readOne(reader);
  if (typeof low !== "string") return notInRange(reader, cased(low));
  let high = low;
  if (reader.peek() === "-" && !/^-(?:\]|&&|$)/.test(reader.source.slice(reader.at, reader.at + 3))) {
    reader.at += 1;
    if (reader.peek() === "[") {
      reader.at -= 1;
      throw new UnsupportedPattern("`-` before a class within brackets");
    }
    const end = readOne(reader);
    if (typeof end !== "string") throw new PatternProblem("char-class value at end of range");
    high = end;
  }
  return cased(rangeOf(low, high, ignoreCase));
}

function rangeOf(low: string, high: string, ignoreCase: boolean): Matches {
  const [first, last] = [low.codePointAt(0) ?? 0, high.codePointAt(0) ?? 0];
  if (last < first) throw new PatternProblem("empty range in char class");
  if (ignoreCase && last > 0xde && (first !== last || foldsToSeveral(low))) {
    throw new UnsupportedPattern("a range beyond ASCII that ignores case");
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
