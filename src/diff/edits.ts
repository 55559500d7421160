// Two lists of texts → the stretches in which they differ, from a longest common subsequence where that
// is cheap, else from the texts that both have exactly once (as patience diff does). Linear.
import { diffArrays } from "diff";
import { formatCanonicalJson, type Json } from "../kube/json.ts";

/** Base [baseStart, baseEnd) became head [headStart, headEnd); one of both may be empty. */
export interface Gap {
  readonly baseStart: number;
  readonly baseEnd: number;
  readonly headStart: number;
  readonly headEnd: number;
}

/** Beyond so many edits the exact answer costs too much, and nobody reads it. */
const maxEdits = 120;

export function decideGaps(base: readonly string[], head: readonly string[]): readonly Gap[] {
  const shortest = Math.min(base.length, head.length);
  let start = 0;
  while (start < shortest && base[start] === head[start]) start += 1;
  let end = 0;
  while (end < shortest - start && base[base.length - 1 - end] === head[head.length - 1 - end]) end += 1;
  const gaps: Gap[] = [];
  let [baseAt, headAt] = [start, start];
  const close = (baseEnd: number, headEnd: number) => {
    if (baseEnd > baseAt || headEnd > headAt)
      gaps.push({ baseStart: baseAt, baseEnd, headStart: headAt, headEnd });
  };
  for (const [inBase, inHead] of matches(base, head, start, end)) {
    close(inBase, inHead);
    [baseAt, headAt] = [inBase + 1, inHead + 1];
  }
  close(base.length - end, head.length - end);
  return gaps;
}

/** One place that differs: an item replaced, removed (no place in head) or added (none in base). */
export type PlacePair = readonly [inBase: number | undefined, inHead: number | undefined];

/** The items of two lists that differ; within a gap the first ones are taken for one another. */
export function pairItems(base: readonly Json[], head: readonly Json[]): readonly PlacePair[] {
  const pairs: PlacePair[] = [];
  for (const { baseStart, baseEnd, headStart, headEnd } of decideGaps(base.map(textOf), head.map(textOf))) {
    for (let step = 0; step < Math.max(baseEnd - baseStart, headEnd - headStart); step += 1) {
      const [inBase, inHead] = [baseStart + step, headStart + step];
      pairs.push([inBase < baseEnd ? inBase : undefined, inHead < headEnd ? inHead : undefined]);
    }
  }
  return pairs;
}

function textOf(item: Json): string {
  return formatCanonicalJson(item);
}

type Match = readonly [inBase: number, inHead: number];

function matches(
  base: readonly string[],
  head: readonly string[],
  start: number,
  end: number,
): readonly Match[] {
  // Most often there is nothing at all on one side: an object that is new, a line more.
  if (start === base.length - end || start === head.length - end) return [];
  const own = placesOf(base, start, base.length - end);
  const other = placesOf(head, start, head.length - end);
  // What only one side has cannot match: without it, most comparisons have few edits left.
  const left = own.filter(({ text }) => other.texts.has(text));
  const right = other.filter(({ text }) => own.texts.has(text));
  if (left.length === 0 || right.length === 0) return [];
  const edits = diffArrays(
    left.map(({ text }) => text),
    right.map(({ text }) => text),
    { maxEditLength: maxEdits },
  );
  if (edits === undefined) return anchors(left, right);
  const found: Match[] = [];
  let [inLeft, inRight] = [0, 0];
  for (const { added, removed, count } of edits) {
    if (removed) inLeft += count;
    else if (added) inRight += count;
    else
      for (let step = 0; step < count; step += 1) {
        const [one, another] = [left[inLeft], right[inRight]];
        if (one !== undefined && another !== undefined) found.push([one.at, another.at]);
        inLeft += 1;
        inRight += 1;
      }
  }
  return found;
}

interface Placed {
  readonly text: string;
  readonly at: number;
}

function placesOf(list: readonly string[], from: number, to: number) {
  const placed = list.slice(from, to).map((text, at): Placed => ({ text, at: from + at }));
  const texts = new Set(placed.map(({ text }) => text));
  return { texts, filter: (keep: (it: Placed) => boolean) => placed.filter(keep) };
}

/** The longest run of matches in order among the texts that each side has exactly once. */
function anchors(left: readonly Placed[], right: readonly Placed[]): readonly Match[] {
  const places = new Map(uniquesOf(right).map(({ text, at }) => [text, at]));
  const pairs = uniquesOf(left).flatMap(({ text, at }): Match[] => {
    const place = places.get(text);
    return place === undefined ? [] : [[at, place]];
  });
  // Longest increasing subsequence: the last pair of the best run of each length, and who precedes whom.
  const tails: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, [, place]] of pairs.entries()) {
    let low = 0;
    let high = tails.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[tails[middle] ?? 0]?.[1] ?? 0) < place) low = middle + 1;
      else high = middle;
    }
    before.push(low === 0 ? undefined : tails[low - 1]);
    tails[low] = index;
  }
  const run: Match[] = [];
  for (let index = tails.at(-1); index !== undefined; index = before[index]) {
    const pair = pairs[index];
    if (pair !== undefined) run.push(pair);
  }
  return run.toReversed();
}

function uniquesOf(placed: readonly Placed[]): readonly Placed[] {
  const times = new Map<string, number>();
  for (const { text } of placed) times.set(text, (times.get(text) ?? 0) + 1);
  return placed.filter(({ text }) => times.get(text) === 1);
}
