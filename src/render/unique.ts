// Findings of one file, rendered for several architectures, to each finding once, from top to bottom.
import type { Diagnostic } from "../diagnostic.ts";

export function uniqueInOrder(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const unique = new Map<string, Diagnostic>();
  for (const one of diagnostics) {
    const key = identityOf(one);
    if (!unique.has(key)) unique.set(key, one);
  }
  return [...unique.values()].toSorted(byPlace);
}

function identityOf({ code, severity, message, span }: Diagnostic): string {
  return JSON.stringify([code, severity, message, span]);
}

/** What has no place of its own comes first. */
function byPlace(left: Diagnostic, right: Diagnostic): number {
  const start = { line: 0, column: 0 };
  const [one, other] = [left.span?.start ?? start, right.span?.start ?? start];
  return one.line - other.line || one.column - other.column;
}
