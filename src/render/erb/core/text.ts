// Text by characters, as Ruby counts them (code points), over JavaScript's UTF-16.

/** Characters as Ruby counts them: code points. */
export function charactersOf(text: string): string[] {
  return Array.from(text);
}

export function isPlain(text: string): boolean {
  return !/[\ud800-\udfff]/.test(text);
}

export function codePointCount(text: string): number {
  if (isPlain(text)) return text.length;
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Characters [start, start + length); undefined when the start lies outside. */
export function sliceText(text: string, start: number, length: number): string | undefined {
  const plain = isPlain(text);
  const characters = plain ? text : charactersOf(text);
  const from = start < 0 ? characters.length + start : start;
  if (from < 0 || from > characters.length || length < 0) return undefined;
  const part = characters.slice(from, from + length);
  return typeof part === "string" ? part : part.join("");
}

/** UTF-16 index of a character; the text's length past its end. */
export function unitIndex(text: string, character: number): number {
  if (isPlain(text)) return Math.min(character, text.length);
  let index = 0;
  let seen = 0;
  for (const one of text) {
    if (seen === character) return index;
    seen += 1;
    index += one.length;
  }
  return index;
}

export function isAscii(text: string): boolean {
  // oxlint-disable-next-line no-control-regex -- the whole range is meant
  return /^[\0-\x7f]*$/.test(text);
}
