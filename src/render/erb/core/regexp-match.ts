// Searches a text for a Regexp.
import { limitReached, unsupported } from "./failure.ts";
import { howToRaise } from "./limits.ts";
import type { Machine } from "./machine.ts";
import { stepBack, widthAt } from "./regexp-anchors.ts";
import { foldsToSeveral } from "./regexp-fold.ts";
import { parseRegexp } from "./regexp-parse.ts";
import type { ParsedRegexp } from "./regexp-part.ts";
import { toProgram } from "./regexp-program.ts";
import type { RegexpProgram } from "./regexp-program.ts";
import { UnsupportedPattern } from "./regexp-part.ts";
import { unsupportedPattern } from "./regexp-text.ts";
import { RegexpBudgetSpent, RegexpRun } from "./regexp-run.ts";
import { RubyMatch } from "./value.ts";
import type { RubyRegexp } from "./value.ts";

interface CompiledRegexp {
  readonly parsed: ParsedRegexp;
  readonly program: RegexpProgram;
  readonly folds: boolean;
}

const compiled = new WeakMap<RubyRegexp, CompiledRegexp>();

/** Groups by name. */
export function namesOf(regexp: RubyRegexp): ParsedRegexp["names"] {
  return compiledOf(regexp).parsed.names;
}

/** The first match at or behind `from`. */
export function matchRegexp(
  regexp: RubyRegexp,
  text: string,
  from: number,
  machine: Machine,
): RubyMatch | undefined {
  return searchWith(regexp, text, from, machine, (program, match) => {
    const { prefix } = program;
    for (let at = from; at <= text.length; at += widthAt(text, at) || 1) {
      if (prefix !== "") {
        at = text.indexOf(prefix, at);
        if (at < 0) return undefined;
      }
      const places = match(at);
      if (places !== undefined) return places;
    }
    return undefined;
  });
}

/** The match that begins at `from` or as little as possible before it. */
export function matchRegexpBackwards(
  regexp: RubyRegexp,
  text: string,
  from: number,
  machine: Machine,
): RubyMatch | undefined {
  return searchWith(regexp, text, from, machine, (_, match) => {
    for (let at = from; at >= 0; at = stepBack(text, at, 1)) {
      const places = match(at);
      if (places !== undefined) return places;
    }
    return undefined;
  });
}

type Places = readonly number[] | undefined;

function searchWith(
  regexp: RubyRegexp,
  text: string,
  from: number,
  machine: Machine,
  search: (program: RegexpProgram, match: (at: number) => Places) => Places,
): RubyMatch | undefined {
  const { parsed, program, folds } = compiledOf(regexp);
  if (folds && foldsToSeveral(text)) {
    throw unsupported(
      "matching text with letters such as ß without their case is not supported",
      "leave the option i out, or write both cases",
    );
  }
  const most = machine.limits["regexp-steps"];
  const run = new RegexpRun(program, text, from, most);
  try {
    const places = search(program, (at) => run.matchAt(at));
    if (places === undefined) return undefined;
    return new RubyMatch(text, places.slice(0, 2 * parsed.groups + 2), parsed.names, regexp);
  } catch (failure) {
    if (failure instanceof UnsupportedPattern) throw unsupportedPattern(failure);
    if (!(failure instanceof RegexpBudgetSpent)) throw failure;
    throw limitReached(
      `a Regexp takes more than ${most} steps on this text`,
      `write the pattern without nested repetitions, or ${howToRaise("regexp-steps", machine.limits)}`,
    );
  } finally {
    machine.steps(run.steps >> 4);
  }
}

function compiledOf(regexp: RubyRegexp): CompiledRegexp {
  let found = compiled.get(regexp);
  if (found === undefined) {
    const { source, flags } = regexp;
    const parsed = parseRegexp(source, flags);
    // `(?i)` within the pattern counts as well.
    found = { parsed, program: toProgram(parsed), folds: flags.includes("i") || /\(\?[mx]*i/.test(source) };
    compiled.set(regexp, found);
  }
  return found;
}
