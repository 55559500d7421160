// Text to YAML events with offsets. When the stream has a syntax error, its documents are parsed one
// by one, so that the good ones before it are kept and the errors of all of them are known.
import { EVENT_ID, parseEvents, YAMLException } from "js-yaml";
import type { Event } from "js-yaml";
import type { YamlProblem } from "./node.ts";
import { PaddedText } from "./padded-text.ts";
import { wordsForSyntax } from "./syntax-words.ts";

export interface ParsedStream {
  /** Of the documents before the first syntax error. */
  readonly events: readonly Event[];
  readonly problems: readonly YamlProblem[];
}

const maxDepth = 200;

/** Characters that may be parsed again for the sake of thinly indented lines. */
const mostWork = 60_000_000;

/** The parser's word for a line that is indented too little. */
const thin = "deficient indentation";

/** What an attempt costs beside the length of its text, so that short texts end, too. */
const costOfAttempt = 20_000;

interface Budget {
  characters: number;
}

export function parseStream(text: string): ParsedStream {
  const budget = { characters: mostWork };
  const whole = parseChunk(text, 0, budget);
  if (Array.isArray(whole)) return { events: whole, problems: [] };
  const events: Event[] = [];
  const problems: YamlProblem[] = [];
  const starts = documentStarts(text);
  for (const [place, from] of starts.entries()) {
    const parsed = parseChunk(text.slice(from, starts[place + 1]), from, budget);
    if (!Array.isArray(parsed)) problems.push(parsed);
    else if (problems.length === 0) for (const event of parsed) events.push(event);
  }
  // A document that is only wrong beside its neighbours: its own parse cannot show that.
  if (problems.length === 0) return { events: [], problems: [whole] };
  return { events, problems };
}

function parseChunk(text: string, from: number, budget: Budget): Event[] | YamlProblem {
  const { padded, result } = parseThin(text, budget);
  if ("reason" in result) return syntaxProblem(text, from, result.reason, padded.original(result.at));
  if (padded.isOriginal && from === 0) return result.events;
  const shift = (offset: number): number => (offset < 0 ? offset : padded.original(offset) + from);
  return result.events.map((event) => moved(event, shift));
}

type Attempt = { readonly events: Event[] } | { readonly reason: string; readonly at: number };

/**
 * Within brackets and quotes libyaml does not care how far a line is indented; the parser here does.
 * Lines that it refuses for that are given more blanks, which mean nothing there, and parsed again: more
 * and more lines at a time, until one of them turns out to stand behind the bracket.
 */
function parseThin(text: string, budget: Budget): { readonly padded: PaddedText; readonly result: Attempt } {
  let padded = PaddedText.of(text);
  let result = attempt(padded.text);
  let lines = 1;
  while ("reason" in result && result.reason === thin && budget.characters > 0) {
    const wider = padded.pad(result.at, lines);
    if (wider === undefined) break;
    budget.characters -= wider.padded.text.length + costOfAttempt;
    const next = attempt(wider.padded.text);
    if (lines > 1 && "reason" in next && next.at < wider.end) {
      lines = 1;
      continue;
    }
    lines *= 2;
    padded = wider.padded;
    result = next;
  }
  return { padded, result };
}

function attempt(text: string): Attempt {
  try {
    return { events: parseEvents(text, { maxDepth }) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { reason: error.reason, at: error.mark?.position ?? 0 };
  }
}

function syntaxProblem(text: string, from: number, reason: string, position: number): YamlProblem {
  const at = Math.min(position, text.length);
  const place = { start: from + at, end: from + endOfWord(text, at) };
  if (reason.includes("maxDepth")) {
    return {
      problem: "too-large",
      message: `values are nested more than ${maxDepth} levels deep`,
      hint: "nest them less",
      ...place,
    };
  }
  const { message, hint, at: begin = at } = wordsForSyntax(reason, text, at);
  return {
    problem: "syntax",
    message,
    hint,
    start: from + begin,
    end: from + (begin === at ? endOfWord(text, at) : begin + 1),
  };
}

function endOfWord(text: string, from: number): number {
  let at = from;
  while (at < text.length && !/\s/.test(text[at] ?? "")) at += 1;
  return Math.max(at, Math.min(from + 1, text.length));
}

/** A line that begins with `---` starts a document wherever it stands; its % directives come along. */
function documentStarts(text: string): readonly number[] {
  const starts = [0];
  let directives: number | undefined;
  for (let at = 0; at < text.length;) {
    const end = text.indexOf("\n", at);
    const next = end === -1 ? text.length : end + 1;
    if (text[at] === "%") directives ??= at;
    else if (/^---(?:\s|$)/.test(text.slice(at, Math.min(at + 4, text.length)))) {
      const start = directives ?? at;
      if (start > 0) starts.push(start);
      directives = undefined;
    } else if (text[at] !== "#" && text.slice(at, next).trim() !== "") directives = undefined;
    at = next;
  }
  return starts;
}

/** The event with other offsets. */
function moved(event: Event, move: (offset: number) => number): Event {
  if (event.type === EVENT_ID.DOCUMENT || event.type === EVENT_ID.POP) return event;
  const anchor = { anchorStart: move(event.anchorStart), anchorEnd: move(event.anchorEnd) };
  if (event.type === EVENT_ID.ALIAS) return { ...event, ...anchor };
  const tag = { tagStart: move(event.tagStart), tagEnd: move(event.tagEnd) };
  if (event.type === EVENT_ID.SCALAR) {
    const value = { valueStart: move(event.valueStart), valueEnd: move(event.valueEnd) };
    return { ...event, ...anchor, ...tag, ...value };
  }
  return { ...event, ...anchor, ...tag, start: move(event.start) };
}
