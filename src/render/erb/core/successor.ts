// String#succ: the rightmost letter or digit counts up and carries to the left across all of them.
import { unsupported } from "./failure.ts";
import { charactersOf } from "./text.ts";

const groups = [
  ["0", "9"],
  ["a", "z"],
  ["A", "Z"],
] as const;

/** Refuses text beyond ASCII, where Ruby counts by rules of its own. */
export function successor(text: string): string {
  if (text === "") return "";
  // oxlint-disable-next-line no-control-regex -- "is not ASCII" begins after DEL
  if (/[^\0-\x7f]/.test(text)) {
    throw unsupported(
      "succ of text beyond ASCII is not supported in templates here",
      "write the values in a list",
    );
  }
  const characters = charactersOf(text);
  const last = characters.findLastIndex((character) => /[0-9a-zA-Z]/.test(character));
  if (last === -1) return successorOfLast(characters);
  for (let at = last; at >= 0; at -= 1) {
    const character = characters[at] ?? "";
    const group = groups.find(([low, high]) => character >= low && character <= high);
    if (group === undefined) {
      // Only letters and digits beside each other carry; one further left is reached over other signs
      // when none stands beside, as in 1.9 → 2.0.
      if (characters.slice(0, at).some((one) => /[0-9a-zA-Z]/.test(one))) continue;
      break;
    }
    const [low, high] = group;
    if (character !== high) {
      characters[at] = String.fromCharCode(character.charCodeAt(0) + 1);
      return characters.join("");
    }
    characters[at] = low;
    const further = characters.slice(0, at).findLastIndex((one) => /[0-9a-zA-Z]/.test(one));
    if (further === -1) {
      characters.splice(at, 0, low === "0" ? "1" : low);
      return characters.join("");
    }
  }
  return characters.join("");
}

function successorOfLast(characters: string[]): string {
  const code = characters.at(-1)?.codePointAt(0) ?? 0;
  return [...characters.slice(0, -1), String.fromCodePoint(code + 1)].join("");
}
