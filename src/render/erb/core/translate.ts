// Character sets of String#tr, delete, squeeze and count: `a-z`, `^0-9`, `\-`.
import { rubyError, unsupported } from "./failure.ts";
import { charactersOf, isAscii } from "./text.ts";

interface TrSet {
  readonly negated: boolean;
  readonly characters: readonly string[];
}

function parseSet(text: string): TrSet {
  const negated = text.length > 1 && text.startsWith("^");
  const source = charactersOf(negated ? text.slice(1) : text);
  const characters: string[] = [];
  for (let at = 0; at < source.length; at += 1) {
    let character = source[at] ?? "";
    const escaped = character === "\\" && at + 1 < source.length;
    if (escaped) {
      at += 1;
      character = source[at] ?? "";
    }
    const high = source[at + 2];
    if (source[at + 1] === "-" && high !== undefined) {
      const from = character.codePointAt(0) ?? 0;
      const to = high.codePointAt(0) ?? 0;
      if (from > to) {
        const shown = to < 0x80 && from < 0x80 ? ` "${character}-${high}"` : "";
        throw rubyError("ArgumentError", `invalid range${shown} in string transliteration`);
      }
      for (let code = from; code <= to && characters.length < 0x1_1000; code += 1) {
        characters.push(String.fromCodePoint(code));
      }
      at += 2;
    } else characters.push(character);
  }
  return { negated, characters };
}

function tester(sets: readonly string[]): (character: string) => boolean {
  const parsed = sets
    .map(parseSet)
    .map(({ negated, characters }) => ({ negated, members: new Set(characters) }));
  return (character) => parsed.every(({ negated, members }) => members.has(character) !== negated);
}

export function countCharacters(text: string, sets: readonly string[]): number {
  const test = tester(sets);
  return charactersOf(text).filter(test).length;
}

export function deleteCharacters(text: string, sets: readonly string[]): string {
  const test = tester(sets);
  return charactersOf(text)
    .filter((character) => !test(character))
    .join("");
}

export function squeezeCharacters(text: string, sets: readonly string[]): string {
  const test = tester(sets);
  let last: string | undefined;
  let out = "";
  for (const character of text) {
    if (character !== last || !test(character)) out += character;
    last = character;
  }
  return out;
}

export function translate(text: string, from: string, to: string, squeeze: boolean): string {
  if (text === "") return "";
  if (to === "") return deleteCharacters(text, [from]);
  const { negated, characters } = parseSet(from);
  const { characters: targets } = parseSet(to.startsWith("^") && to.length > 1 ? `\\${to}` : to);
  if (squeeze && negated && !isAscii(text)) {
    throw unsupported("tr_s of all but some characters, beyond ASCII,", "use tr and squeeze");
  }
  const lastTarget = targets.at(-1) ?? "";
  const places = new Map<string, number>();
  for (const [at, character] of characters.entries()) if (!places.has(character)) places.set(character, at);
  let out = "";
  let last: string | undefined;
  for (const character of text) {
    const at = places.get(character);
    const hit = negated ? at === undefined : at !== undefined;
    if (!hit) {
      out += character;
      last = undefined;
      continue;
    }
    const target = negated || at === undefined ? lastTarget : (targets[at] ?? lastTarget);
    if (!squeeze || target !== last) out += target;
    last = target;
  }
  return out;
}
