// String#split: by white space, text or Regexp, with and without a limit.
import { charactersOf } from "./text.ts";
import { toIndex, wrongType } from "./coerce.ts";
import type { Machine } from "./machine.ts";
import { matchRegexp } from "./regexp-match.ts";
import { RubyRegexp } from "./value.ts";
import type { Value } from "./value.ts";

export function splitText(
  self: string,
  [separator = null, limit = 0n]: readonly Value[],
  machine: Machine,
): string[] {
  const most = toIndex(limit);
  if (separator !== null && typeof separator !== "string" && !(separator instanceof RubyRegexp)) {
    throw wrongType(separator, "Regexp");
  }
  if (self === "") return [];
  if (most === 1) return [self];
  machine.steps(self.length >> 6);
  let parts: string[];
  // Ruby takes / / for the String, whatever its options are.
  const isBlank = separator instanceof RubyRegexp && separator.source === " ";
  if (isBlank) parts = splitBy(self, " ", most);
  else if (separator === null || separator === " ") parts = splitBlanks(self, most);
  else if (typeof separator === "string") parts = splitBy(self, separator, most);
  else parts = splitByRegexp(self, separator, most, machine);
  if (most === 0) while (parts.length > 0 && parts.at(-1) === "") parts.pop();
  return parts;
}

const blanks = /[\t\n\v\f\r ]/;

function splitBlanks(self: string, most: number): string[] {
  const parts: string[] = [];
  let at = 0;
  const skip = () => {
    while (at < self.length && blanks.test(self[at] ?? "")) at += 1;
  };
  skip();
  while (at < self.length) {
    if (most > 0 && parts.length === most - 1) {
      parts.push(self.slice(at));
      return parts;
    }
    const start = at;
    while (at < self.length && !blanks.test(self[at] ?? "")) at += 1;
    parts.push(self.slice(start, at));
    const end = at;
    skip();
    if (at === self.length && end < at && most !== 0) parts.push("");
  }
  return parts;
}

function splitBy(self: string, separator: string, most: number): string[] {
  if (separator === "") {
    const characters = charactersOf(self);
    if (most > 0 && characters.length >= most) {
      return [...characters.slice(0, most - 1), characters.slice(most - 1).join("")];
    }
    return most === 0 ? characters : [...characters, ""];
  }
  const parts = self.split(separator);
  if (most > 0 && parts.length > most) {
    return [...parts.slice(0, most - 1), parts.slice(most - 1).join(separator)];
  }
  return parts;
}

// Step by step as Ruby does it: an empty match where the search began only counts at its second sight.
function splitByRegexp(self: string, separator: RubyRegexp, most: number, machine: Machine): string[] {
  const parts: string[] = [];
  let begin = 0;
  let start = 0;
  let sawEmpty = false;
  for (let count = 1; start <= self.length;) {
    const found = matchRegexp(separator, self, start, machine);
    if (found === undefined) break;
    const [from = 0, to = 0] = found.places;
    if (from === start && from === to) {
      if (!sawEmpty) {
        start += (self.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
        sawEmpty = true;
        continue;
      }
      parts.push(self.slice(begin, start));
      begin = start;
    } else {
      parts.push(self.slice(begin, from));
      begin = to;
      start = to;
    }
    sawEmpty = false;
    for (let group = 1; group < found.places.length / 2; group += 1) {
      const captured = found.group(group);
      if (captured !== null) parts.push(captured);
    }
    count += 1;
    if (most > 0 && most <= count) break;
  }
  if (most !== 0 || self.length > begin) parts.push(self.slice(begin));
  return parts;
}
