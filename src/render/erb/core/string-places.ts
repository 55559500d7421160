// The part of a text that `text[…] = part` and `slice!` mean, by its places in JavaScript's text.
import { toIndex } from "./coerce.ts";
import { rubyError } from "./failure.ts";
import { inspect } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import { matchRegexp } from "./regexp-match.ts";
import { codePointCount, unitIndex } from "./text.ts";
import { RubyRange, RubyRegexp, RubySymbol, textOf } from "./value.ts";
import type { RubyMatch, Value } from "./value.ts";

/** What `[]=` raises where there is no such part; `slice!` gives nil then. */
interface Miss {
  readonly miss: string;
  readonly rubyClass: "IndexError" | "RangeError";
}

interface Part {
  readonly from: number;
  readonly to: number;
}

function missing(miss: string, rubyClass: Miss["rubyClass"] = "IndexError"): Miss {
  return { miss, rubyClass };
}

export function placeInString(text: string, args: readonly Value[], machine: Machine): Part | Miss {
  const [key = null, second] = args;
  if (key instanceof RubyRegexp) return groupIn(text, key, second ?? 0n, machine);
  const wanted = second === undefined ? textOf(key) : undefined;
  if (wanted !== undefined) {
    const from = text.indexOf(wanted);
    return from < 0 ? missing("string not matched") : { from, to: from + wanted.length };
  }
  const length = codePointCount(text);
  if (key instanceof RubyRange && second === undefined) return rangeIn(text, length, key, machine);
  const start = toIndex(key);
  const count = second === undefined ? 1 : toIndex(second);
  if (count < 0) return missing(`negative length ${count}`);
  const at = start < 0 ? length + start : start;
  if (at < 0 || at > length) return missing(`index ${start} out of string`);
  return { from: unitIndex(text, at), to: unitIndex(text, Math.min(length, at + count)) };
}

function rangeIn(text: string, length: number, range: RubyRange, machine: Machine): Part | Miss {
  const first = range.first === null ? 0 : toIndex(range.first);
  const last = range.last === null ? -1 : toIndex(range.last);
  const from = first < 0 ? length + first : first;
  if (from < 0 || from > length) return missing(`${inspect(range, machine)} out of range`, "RangeError");
  const end = (last < 0 ? length + last : last) + (range.exclusive && range.last !== null ? 0 : 1);
  const to = Math.min(length, Math.max(from, end));
  return { from: unitIndex(text, from), to: unitIndex(text, to) };
}

function groupIn(text: string, pattern: RubyRegexp, group: Value, machine: Machine): Part | Miss {
  const found = matchRegexp(pattern, text, 0, machine);
  machine.lastMatch = found ?? null;
  if (found === undefined) return missing("regexp not matched");
  const count = found.places.length / 2;
  const given = numberOf(group, found);
  const index = given < 0 ? count + given : given;
  if (index < 0 || index >= count) return missing(`index ${given} out of regexp`);
  const [from = -1, to = -1] = found.places.slice(2 * index, 2 * index + 2);
  return from < 0 ? missing(`regexp group ${index} not matched`) : { from, to };
}

function numberOf(group: Value, found: RubyMatch): number {
  const name = group instanceof RubySymbol ? group.name : textOf(group);
  if (name === undefined) return toIndex(group);
  const number = found.indexOf(name);
  if (number === undefined) throw rubyError("IndexError", `undefined group name reference: ${name}`);
  return number;
}
