// Findings that several variants of one object share → one finding each.
import type { Diagnostic } from "../diagnostic.ts";

/**
 * Same code, same place and the same words make one finding; the first one stays. Names do not count as
 * words: a DaemonSet that was split for an architecture carries a suffix that the user never wrote.
 */
export function mergeFindings(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter(({ code, message, span, subject }) => {
    const name = subject?.name ?? "";
    const words = name === "" ? message : message.replaceAll(name, "");
    const key = JSON.stringify([code, words, span]);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
