// The smallest parts of a pattern: a character, a set of them, a line break.
import { foldsToSeveral } from "./regexp-fold.ts";
import { UnsupportedPattern } from "./regexp-part.ts";
import type { Anchor, Part } from "./regexp-part.ts";
import { CharacterSet, inAnyCase } from "./regexp-sets.ts";
import type { Matches } from "./regexp-sets.ts";

/** By the letter of the escape. */
export const anchors = new Map<string, Anchor>([
  ["A", "start"],
  ["z", "end"],
  ["Z", "end-or-newline"],
  ["b", "boundary"],
  ["B", "no-boundary"],
  ["G", "search-start"],
]);

export const nothing: Part = { part: "sequence", parts: [] };

export function inSequence(parts: readonly Part[]): Part {
  const [only] = parts;
  return parts.length === 1 && only !== undefined ? only : { part: "sequence", parts };
}

export function ofSet(matches: Matches): Part {
  return { part: "set", set: new CharacterSet(matches) };
}

export function ofCharacter(character: string, ignoreCase: boolean): Part {
  if (!ignoreCase) return { part: "text", text: character };
  if (foldsToSeveral(character)) {
    throw new UnsupportedPattern(`${character} in a pattern that ignores case`);
  }
  const code = character.codePointAt(0) ?? 0;
  const hasCase = character.toLowerCase() !== character.toUpperCase() || code > 127;
  return hasCase ? ofSet(inAnyCase(code)) : { part: "text", text: character };
}

/** `\R`. */
export const lineBreak: Part = {
  part: "atomic",
  inner: {
    part: "choice",
    choices: [
      { part: "text", text: "\r\n" },
      ofSet((code) => (code >= 10 && code <= 13) || code === 0x85 || code === 0x2028 || code === 0x2029),
    ],
  },
};
