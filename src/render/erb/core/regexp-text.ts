// Regexps as text: whether one can be used here, how it prints, how text is quoted for one.
import { parseRegexp } from "./regexp-parse.ts";
import type { RubyRegexp } from "./value.ts";

/** What is wrong with a pattern; undefined when it can be matched. */
export function parseRegexpLiteral(source: string, flags: string): string | undefined {
  if (/[^imxou]/.test(flags)) return `the option ${flags} of a Regexp is not supported`;
  const parsed = parseRegexp(source, flags);
  return "problem" in parsed ? parsed.problem : undefined;
}

export function inspectRegexp({ source, flags }: RubyRegexp): string {
  const escaped = source.replaceAll(/\\[^]|\//g, (found) => (found === "/" ? "\\/" : found));
  return `/${escaped}/${["m", "i", "x"].filter((flag) => flags.includes(flag)).join("")}`;
}

/** Regexp#to_s: embeddable with its own options. */
export function regexpToS({ source, flags }: RubyRegexp): string {
  const on = ["m", "i", "x"].filter((flag) => flags.includes(flag)).join("");
  const off = ["m", "i", "x"].filter((flag) => !flags.includes(flag)).join("");
  return `(?${on}${off === "" ? "" : `-${off}`}:${source})`;
}

const escaped = new Map([
  ["\n", "\\n"],
  ["\t", "\\t"],
  ["\r", "\\r"],
  ["\f", "\\f"],
  ["\v", "\\v"],
  [" ", "\\ "],
]);

export function escapeRegexp(text: string): string {
  return text.replaceAll(
    /[[\]{}()|\-*.\\?+^$# \n\t\r\f\v]/g,
    (character) => escaped.get(character) ?? `\\${character}`,
  );
}
