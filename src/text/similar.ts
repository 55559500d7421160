// Did you mean: the known word that a misspelt one stands for.
import { distance } from "fastest-levenshtein";

/**
 * The known word nearest to `written`, case ignored; undefined when none is near: one slip in three
 * letters and `most` at most. Words of one or two letters only match in another case.
 */
export function findSimilar(written: string, known: Iterable<string>, most = 3): string | undefined {
  if (written.length > 80) return undefined;
  const lower = written.toLowerCase();
  let best: string | undefined;
  let least = Math.min(most, Math.floor(written.length / 3)) + 1;
  for (const word of known) {
    if (word === written || Math.abs(word.length - written.length) >= least) continue;
    const slips = distance(lower, word.toLowerCase());
    if (slips < least) [best, least] = [word, slips];
  }
  return best;
}
