// Matches a Regexp by backtracking with a budget of steps, so that no pattern can hang.
import { limitReached } from "./failure.ts";
import type { Machine } from "./machine.ts";
import { parseRegexp } from "./regexp-parse.ts";
import type { Anchor, ParsedRegexp, Part } from "./regexp-parse.ts";
import { RubyMatch } from "./value.ts";
import type { RubyRegexp } from "./value.ts";

interface Attempt {
  readonly text: string;
  readonly places: number[];
  steps: number;
}

/** Where the match ends, or -1. `rest` is what has to match behind it. */
type Matcher = (attempt: Attempt, at: number, rest: (at: number) => number) => number;

interface CompiledRegexp {
  readonly parsed: ParsedRegexp;
  readonly matcher: Matcher;
}

const mostSteps = 500_000;
const compiled = new WeakMap<RubyRegexp, CompiledRegexp>();

/** The first match at or behind `from`. */
export function matchRegexp(
  regexp: RubyRegexp,
  text: string,
  from: number,
  machine: Machine,
): RubyMatch | undefined {
  const { parsed, matcher } = compiledOf(regexp);
  const attempt: Attempt = { text, places: [], steps: 0 };
  try {
    for (let at = from; at <= text.length; at += widthAt(text, at) || 1) {
      attempt.places.length = 0;
      const end = matcher(attempt, at, (reached) => reached);
      if (end < 0) continue;
      const places = Array.from({ length: 2 * parsed.groups + 2 }, (_, index) => attempt.places[index] ?? -1);
      [places[0], places[1]] = [at, end];
      return new RubyMatch(text, places, parsed.names);
    }
    return undefined;
  } catch (failure) {
    if (failure instanceof RangeError) throw tooSlow();
    throw failure;
  } finally {
    machine.steps(attempt.steps >> 4);
  }
}

function compiledOf(regexp: RubyRegexp): CompiledRegexp {
  let found = compiled.get(regexp);
  if (found === undefined) {
    const parsed = parseRegexp(regexp.source, regexp.flags);
    if ("problem" in parsed) throw new TypeError(parsed.problem);
    found = { parsed, matcher: toMatcher(parsed.root, parsed.names) };
    compiled.set(regexp, found);
  }
  return found;
}

function tooSlow(): Error {
  return limitReached("a Regexp takes too long on this text", "write the pattern without nested repetitions");
}

function count(attempt: Attempt): void {
  attempt.steps += 1;
  if (attempt.steps > mostSteps) throw tooSlow();
}

function widthAt(text: string, at: number): number {
  const code = text.codePointAt(at);
  return code === undefined ? 0 : code > 0xffff ? 2 : 1;
}

function toMatcher(part: Part, names: ReadonlyMap<string, number>): Matcher {
  const compile = (inner: Part) => toMatcher(inner, names);
  switch (part.part) {
    case "set": {
      const { matches } = part;
      return single((character) => matches(character));
    }
    case "text": {
      const { character, folded } = part;
      const lower = character.toLowerCase();
      return single(folded ? (one) => one.toLowerCase() === lower : (one) => one === character);
    }
    case "anchor":
      return (attempt, at, rest) => (holds(part.anchor, attempt.text, at) ? rest(at) : -1);
    case "group":
      return toGroup(part.index, compile(part.inner));
    case "sequence":
      return part.parts.map(compile).reduceRight<Matcher>(
        (rest, matcher) => (attempt, at, then) =>
          matcher(attempt, at, (reached) => rest(attempt, reached, then)),
        (_, at, then) => then(at),
      );
    case "choice": {
      const choices = part.choices.map(compile);
      return (attempt, at, rest) => {
        for (const choice of choices) {
          count(attempt);
          const saved = [...attempt.places];
          const end = choice(attempt, at, rest);
          if (end >= 0) return end;
          restore(attempt, saved);
        }
        return -1;
      };
    }
    case "repeat":
      return toRepeat(part, names);
    case "look":
      return toLook(part, compile(part.inner));
    case "atomic":
      return toAtomic(compile(part.inner));
    case "backreference":
      return toBackreference(part, names);
    default:
      return part satisfies never;
  }
}

function restore(attempt: Attempt, places: readonly number[]): void {
  attempt.places.length = 0;
  attempt.places.push(...places);
}

function single(matches: (character: string) => boolean): Matcher {
  return (attempt, at, rest) => {
    count(attempt);
    const width = widthAt(attempt.text, at);
    return width > 0 && matches(attempt.text.slice(at, at + width)) ? rest(at + width) : -1;
  };
}

function toGroup(index: number, inner: Matcher): Matcher {
  return (attempt, at, rest) =>
    inner(attempt, at, (end) => {
      const [start, stop] = [attempt.places[2 * index] ?? -1, attempt.places[2 * index + 1] ?? -1];
      attempt.places[2 * index] = at;
      attempt.places[2 * index + 1] = end;
      const reached = rest(end);
      if (reached < 0) [attempt.places[2 * index], attempt.places[2 * index + 1]] = [start, stop];
      return reached;
    });
}

function toAtomic(inner: Matcher): Matcher {
  return (attempt, at, rest) => {
    const end = inner(attempt, at, (reached) => reached);
    return end < 0 ? -1 : rest(end);
  };
}

function toLook({ ahead, negative }: Extract<Part, { part: "look" }>, inner: Matcher): Matcher {
  return (attempt, at, rest) => {
    const saved = [...attempt.places];
    const found = ahead ? inner(attempt, at, (end) => end) >= 0 : looksBack(attempt, at, inner);
    if (found === negative) {
      restore(attempt, saved);
      return -1;
    }
    if (negative) restore(attempt, saved);
    return rest(at);
  };
}

function looksBack(attempt: Attempt, at: number, inner: Matcher): boolean {
  for (let from = at; from >= 0; from -= 1) {
    count(attempt);
    if (inner(attempt, from, (end) => (end === at ? end : -1)) >= 0) return true;
  }
  return false;
}

function toRepeat(
  { inner, min, max, mode }: Extract<Part, { part: "repeat" }>,
  names: ReadonlyMap<string, number>,
): Matcher {
  const matcher = toMatcher(inner, names);
  const isSingle = inner.part === "set" || inner.part === "text";
  if (isSingle && mode !== "lazy") return repeatSingle(matcher, min, max, mode === "greedy");
  const turns = (attempt: Attempt, at: number, done: number, rest: (at: number) => number): number => {
    count(attempt);
    const more = () => {
      if (done >= max) return -1;
      return matcher(attempt, at, (end) => {
        // A turn that moves nowhere would go on for ever.
        if (end === at && done >= min) return -1;
        return turns(attempt, end, done + 1, rest);
      });
    };
    if (done < min) return more();
    if (mode === "lazy") {
      const end = rest(at);
      return end >= 0 ? end : more();
    }
    const end = more();
    return end >= 0 ? end : rest(at);
  };
  if (mode !== "possessive") return (attempt, at, rest) => turns(attempt, at, 0, rest);
  return toAtomic((attempt, at, rest) => turns(attempt, at, 0, rest));
}

/** Characters of one kind: counted in a loop, given back one by one. */
function repeatSingle(matcher: Matcher, min: number, max: number, givesBack: boolean): Matcher {
  return (attempt, at, rest) => {
    const ends = [at];
    let end = at;
    while (ends.length <= max) {
      end = matcher(attempt, end, (reached) => reached);
      if (end < 0) break;
      ends.push(end);
    }
    if (!givesBack) return ends.length > min ? rest(ends.at(-1) ?? at) : -1;
    for (let turns = ends.length - 1; turns >= min; turns -= 1) {
      count(attempt);
      const reached = rest(ends[turns] ?? at);
      if (reached >= 0) return reached;
    }
    return -1;
  };
}

function toBackreference(
  { index, folded }: Extract<Part, { part: "backreference" }>,
  names: ReadonlyMap<string, number>,
): Matcher {
  const group = typeof index === "string" ? (names.get(index) ?? 0) : index;
  const fold = (text: string) => (folded ? text.toLowerCase() : text);
  return (attempt, at, rest) => {
    count(attempt);
    const start = attempt.places[2 * group] ?? -1;
    if (start < 0) return -1;
    const wanted = attempt.text.slice(start, attempt.places[2 * group + 1]);
    const found = attempt.text.slice(at, at + wanted.length);
    return fold(found) === fold(wanted) ? rest(at + wanted.length) : -1;
  };
}

function holds(anchor: Anchor, text: string, at: number): boolean {
  switch (anchor) {
    case "start":
      return at === 0;
    case "end":
      return at === text.length;
    case "end-or-newline":
      return at === text.length || (at === text.length - 1 && text[at] === "\n");
    case "line-start":
      // Not behind the line break that ends the text.
      return at === 0 || (text[at - 1] === "\n" && at < text.length);
    case "line-end":
      return at === text.length || text[at] === "\n";
    case "boundary":
      return isBoundary(text, at);
    case "no-boundary":
      return !isBoundary(text, at);
    default:
      return anchor satisfies never;
  }
}

const isUnicodeWord = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u;

function isBoundary(text: string, at: number): boolean {
  const before = at > 0 ? characterBefore(text, at) : "";
  const after = text.slice(at, at + widthAt(text, at));
  return isUnicodeWord.test(before) !== isUnicodeWord.test(after);
}

function characterBefore(text: string, at: number): string {
  const unit = text.charCodeAt(at - 1);
  const isLow = unit >= 0xdc00 && unit <= 0xdfff && at > 1;
  return text.slice(isLow ? at - 2 : at - 1, at);
}
