// Regexps as text: whether one can be used here, how it prints, how text is quoted for one.
import { rubyError, unsupported } from "./failure.ts";
import { parseRegexp } from "./regexp-parse.ts";
import { PatternProblem, UnsupportedPattern } from "./regexp-part.ts";
import { RubyRegexp } from "./value.ts";

/** What is wrong with a pattern; undefined when it can be matched. `ours`: Ruby has no problem with it. */
export function findPatternProblem(
  source: string,
  flags: string,
): { readonly message: string; readonly ours: boolean } | undefined {
  if (/[^imxou]/.test(flags)) return { message: `the option ${flags} of a Regexp`, ours: true };
  try {
    parseRegexp(source, flags);
    return undefined;
  } catch (problem) {
    if (problem instanceof PatternProblem)
      return { message: `${problem.message}: ${inspectRegexp({ source, flags })}`, ours: false };
    if (problem instanceof UnsupportedPattern) return { message: problem.message, ours: true };
    throw problem;
  }
}

/** What Regexp.new and an interpolated literal make. */
export function toRegexp(source: string, flags: string): RubyRegexp {
  const problem = findPatternProblem(source, flags);
  if (problem === undefined) return new RubyRegexp(source, flags);
  // How Ruby quotes letters beyond ASCII in its message depends on more than the pattern.
  if (!problem.ours && /^\p{ASCII}*$/u.test(source)) throw rubyError("RegexpError", problem.message);
  throw unsupportedPattern(problem);
}

export function unsupportedPattern({ message }: { readonly message: string }): Error {
  return unsupported(`${message} is not supported in templates here`, "write the pattern with simpler means");
}

export function inspectRegexp({ source, flags }: Pick<RubyRegexp, "source" | "flags">): string {
  const shown = escapeSlashes(escapeControls(source));
  // Ruby quotes letters beyond ASCII as soon as there is anything else to quote.
  const isQuoted = /[^ -.0-~\P{ASCII}]/u.test(source);
  return `/${isQuoted ? escapeLetters(shown) : shown}/${["m", "i", "x"].filter((flag) => flags.includes(flag)).join("")}`;
}

function escapeSlashes(source: string): string {
  return source.replaceAll(/\\[^]|\//gu, (found) => (found === "/" ? "\\/" : found));
}

function escapeLetters(source: string): string {
  return source.replaceAll(/\\[^]|[^\0-\x7f]/gu, (found) => {
    if (found.startsWith("\\")) return found;
    const code = (found.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0");
    return code.length > 4 ? `\\u{${code}}` : `\\u${code}`;
  });
}

function escapeControls(source: string): string {
  return source.replaceAll(/\\[^]|\p{Cc}/gu, (found) => {
    if (found.length > 1 || /\s/.test(found) || found > "\u007f") return found;
    return `\\x${found.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
  });
}

/** Regexp#to_s. */
export function regexpToS(regexp: RubyRegexp): string {
  return escapeSlashes(embeddedRegexp(regexp));
}

/** Embeddable with its own options, those of a group around all of it among them; its slashes stay bare. */
export function embeddedRegexp({ source, flags }: RubyRegexp): string {
  const group = /^\(\?([mix]*)(?:-([mix]*))?(:[^]*\)|\)[^]*)$/.exec(source);
  const inner = group === null ? undefined : wholeGroup(group);
  if (group === null || inner === undefined) return withOptions(flags, source);
  const [, on = "", off = ""] = group;
  const all = Array.from(new Set(flags + on)).filter((flag) => !off.includes(flag));
  return withOptions(all.join(""), inner);
}

// `(?i)a` is all inside; `(?i:a)(?m:b)` is not, and what lies between its ends is no pattern.
function wholeGroup([, , , rest = ""]: RegExpExecArray): string | undefined {
  if (rest.startsWith(")")) return rest.slice(1);
  const inner = rest.slice(1, -1);
  return findPatternProblem(inner, "") === undefined ? inner : undefined;
}

function withOptions(flags: string, source: string): string {
  const on = ["m", "i", "x"].filter((flag) => flags.includes(flag)).join("");
  const off = ["m", "i", "x"].filter((flag) => !flags.includes(flag)).join("");
  return `(?${on}${off === "" ? "" : `-${off}`}:${escapeControls(source)})`;
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
