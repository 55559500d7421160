// Findings that several variants of one object share → one finding each, in words of bounded length.
import type { Diagnostic } from "../diagnostic.ts";

const mostCharacters = 400;

/**
 * Same code, same place and the same words make one finding; the first one stays. Names do not count as
 * words: a DaemonSet that was split for an architecture carries a suffix that the user never wrote.
 */
export function mergeFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  const merged: Diagnostic[] = [];
  for (const found of diagnostics) {
    const { code, message, hint, span, subject } = found;
    const name = subject?.name ?? "";
    const words = name === "" ? message : message.replaceAll(name, "");
    const key = JSON.stringify([code, words, span]);
    if (seen.has(key)) continue;
    seen.add(key);
    merged.push({
      ...found,
      message: toLine(message),
      ...(hint === undefined ? {} : { hint: toLine(hint) }),
    });
  }
  return merged;
}

/** Names and values are a stranger's: they may hold line breaks and be of any length. */
function toLine(text: string): string {
  const line = text.replaceAll(/[\r\n\u2028\u2029]+/g, " ");
  if (line.length <= mostCharacters) return line;
  // Half of a surrogate pair would come out as a replacement character.
  return `${line.slice(0, mostCharacters - 1).replace(/[\uD800-\uDBFF]$/, "")}…`;
}
