// A budget of bytes to the share of each that wants some of it: small ones whole, large ones equally.

/**
 * What is cut below `least` is of no use: it goes to the first of those that were cut so, as far as it
 * lasts, and the others get nothing.
 */
export function toShares(sizes: readonly number[], budget: number, least = 0): readonly number[] {
  const shares = Array.from<number>({ length: sizes.length }).fill(0);
  const ascending = sizes.map((size, at) => ({ size, at })).toSorted((left, right) => left.size - right.size);
  let left = Math.max(0, budget);
  let waiting = sizes.length;
  for (const { size, at } of ascending) {
    const share = Math.min(size, Math.floor(left / waiting));
    shares[at] = share;
    left -= share;
    waiting -= 1;
  }
  const useless = (at: number): boolean => (shares[at] ?? 0) < Math.min(least, sizes[at] ?? 0);
  const poor = [...shares.keys()].filter(useless);
  left += poor.reduce((sum, at) => sum + (shares[at] ?? 0), 0);
  for (const at of poor) {
    const share = Math.min(sizes[at] ?? 0, left);
    shares[at] = share < Math.min(least, sizes[at] ?? 0) ? 0 : share;
    left -= shares[at] ?? 0;
  }
  return shares;
}

/** How many of the texts, from the first on, fit in `budget` bytes with a line break each; and their bytes. */
export function countFitting(
  texts: readonly string[],
  budget: number,
): { readonly count: number; readonly bytes: number } {
  let count = 0;
  let bytes = 0;
  for (const text of texts) {
    const grown = bytes + sizeOf(text) + 1;
    if (grown > budget) break;
    bytes = grown;
    count += 1;
  }
  return { count, bytes };
}

/** Bytes of UTF-8: no count that GitHub could mean is larger. */
export function sizeOf(text: string): number {
  return Buffer.byteLength(text);
}
