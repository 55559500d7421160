// Letters that a Regexp with `i` takes for the same: Unicode's simple case folding.

/** Letters that fold to several, as ß does to ss. */
const folding = /[ßİŉǰΐΰևẖ-ẚẞὐὒὔὖᾀ-ᾯᾲ-ᾴᾶᾷᾼῂ-ῄῆῇῌῒΐῖῗῢ-ῤῦῧῲ-ῴῶῷῼﬀ-ﬆﬓ-ﬗ]/u;
const ascii = /^[\0-\x7f]*$/;

export function foldsToSeveral(text: string): boolean {
  return !ascii.test(text) && folding.test(text);
}

/** The one that stands for all that differ in case only. */
export function fold(character: string): string {
  // The dotless i has no other case as far as matching goes.
  if (character === "ı") return character;
  const lower = character.toLowerCase();
  const upper = lower.toUpperCase();
  const folded = upper.length === lower.length ? upper.toLowerCase() : lower;
  return folded.length === character.length ? folded : character;
}

export function foldText(text: string): string {
  return Array.from(text, fold).join("");
}

const none: readonly number[] = [];
let mates: ReadonlyMap<number, readonly number[]> | undefined;

// Letters with two cases end below this code point.
const end = 0x1_e944;

function allMates(): ReadonlyMap<number, readonly number[]> {
  const byFold = new Map<string, number[]>();
  for (let code = 0x41; code < end; code += 1) {
    if (code === 0x3400) code = 0xa000;
    if (code === 0xac00) code = 0xf900;
    const character = String.fromCodePoint(code);
    const folded = fold(character);
    if (folded === character) continue;
    const found = byFold.get(folded);
    if (found === undefined) byFold.set(folded, [folded.codePointAt(0) ?? 0, code]);
    else found.push(code);
  }
  return new Map([...byFold.values()].flatMap((group) => group.map((code) => [code, group] as const)));
}

/** All letters that are the same as this one but for their case, itself among them. */
export function matesOf(code: number): readonly number[] {
  if (code < 128 && !/[A-Za-z]/.test(String.fromCharCode(code))) return none;
  mates ??= allMates();
  return mates.get(code) ?? none;
}
