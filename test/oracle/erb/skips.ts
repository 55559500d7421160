// Templates that we answer otherwise than Ruby does, each with its reason. An entry that is not needed any
// more fails the suite.

/** Of the corpus: refused, or rendered otherwise. */
export const skipped: ReadonlyMap<string, string> = new Map();

/** Of the templates that raise: another class or line. */
export const skippedRaising: ReadonlyMap<string, string> = new Map([
  ["raising/no-method-error/unset-global.erb", "global variables are refused, set or not"],
]);

/** Of the expressions: another value, or another class of exception. */
export const skippedExpressions: ReadonlyMap<string, string> = new Map();
