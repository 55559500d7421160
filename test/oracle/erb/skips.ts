// Templates of the corpus that we refuse, or render otherwise than Ruby, each with its reason. An entry that
// is not needed any more fails the suite.

export const skipped: ReadonlyMap<string, string> = new Map([]);
