// Text of strangers to text that shows all of itself: characters that steer a terminal, hide, or turn
// the reading direction around (as in the bidi attack on code reviews) become <U+202E>.

const hidden = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/** Line break and tab are layout; U+FE0F only picks the glyph of an emoji. */
const harmless = new Set(["\n", "\t", "\uFE0F"]);

/** For one line: line breaks and tabs become signs, too. */
export function toVisibleLine(text: string): string {
  return text.replaceAll(/\r?\n/g, "↵").replaceAll("\t", " ").replace(hidden, nameOf);
}

/** For several lines: line breaks and tabs stay. */
export function toVisibleBlock(text: string): string {
  return text.replace(hidden, nameOf);
}

/** At most `max` UTF-16 units of the text and a note how much is missing; never half a character. */
export function clip(text: string, max: number): string {
  if (text.length <= max) return text;
  const kept = text.slice(0, max).replace(/[\uD800-\uDBFF]$/, "");
  return `${kept}… (${formatCount(text.length - kept.length)} more characters)`;
}

/** `1,234`; not by locale, so that it is the same everywhere. */
export function formatCount(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}

/** `1 object`, `2 objects`. */
export function formatNumberOf(count: number, one: string, many = `${one}s`): string {
  return `${formatCount(count)} ${count === 1 ? one : many}`;
}

function nameOf(character: string): string {
  if (harmless.has(character)) return character;
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}>`;
}
