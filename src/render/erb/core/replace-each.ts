// Many small replacements in a long text, a piece at a time: JavaScript keeps every match of a text until the
// last one is replaced.

const pieceSize = 16_384;

/** `pattern` is global; its matches hold no more than what `isWhole` keeps together at the end of a piece. */
export function replaceEach(
  text: string,
  pattern: RegExp,
  replacement: (match: string, ...groups: string[]) => string,
  isWhole: (before: string) => boolean = () => true,
): string {
  if (text.length <= pieceSize) return text.replaceAll(pattern, replacement);
  const done: string[] = [];
  for (let start = 0; start < text.length;) {
    let end = start + pieceSize;
    while (end < text.length && !isWhole(text[end - 1] ?? "")) end += 1;
    done.push(text.slice(start, end).replaceAll(pattern, replacement));
    start = end;
  }
  return done.join("");
}
