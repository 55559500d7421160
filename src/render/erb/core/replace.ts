// String#sub, gsub and scan.
import { toText, wrongType } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { toS } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import type { Call } from "./method.ts";
import { matchRegexp } from "./regexp-match.ts";
import { escapeRegexp } from "./regexp-text.ts";
import { RubyMatch, RubyRegexp } from "./value.ts";
import type { Value } from "./value.ts";

type Find = (from: number) => RubyMatch | undefined;

function finder(self: string, pattern: Value, machine: Machine): Find {
  if (pattern instanceof RubyRegexp) return (from) => matchRegexp(pattern, self, from, machine);
  if (typeof pattern !== "string") throw wrongType(pattern, "Regexp");
  const regexp = new RubyRegexp(escapeRegexp(pattern), "");
  return (from) => {
    machine.step();
    const at = self.indexOf(pattern, from);
    return at < 0 ? undefined : new RubyMatch(self, [at, at + pattern.length], new Map(), regexp);
  };
}

/** All matches, an empty one moving on by a character. */
function* matches(self: string, find: Find, all: boolean): Generator<RubyMatch> {
  let at = 0;
  while (at <= self.length) {
    const found = find(at);
    if (found === undefined) return;
    yield found;
    if (!all) return;
    const [start = 0, end = 0] = found.places;
    at = end > start ? end : end + ((self.codePointAt(end) ?? 0) > 0xffff ? 2 : 1);
  }
}

export function replaceText(
  self: string,
  [pattern = null, replacement]: readonly Value[],
  { machine, block, name }: Call,
  all: boolean,
): string {
  const text = replacement === undefined || replacement instanceof RubyHash ? undefined : toText(replacement);
  const find = finder(self, pattern, machine);
  let out = "";
  let last = 0;
  machine.lastMatch = null;
  for (const found of matches(self, find, all)) {
    const [start = 0, end = 0] = found.places;
    machine.lastMatch = found;
    out += self.slice(last, start);
    if (replacement instanceof RubyHash) out += toS(replacement.fetch(found.group(0)), machine);
    else if (text !== undefined) out += expand(text, found, machine);
    else if (block !== undefined) out += toS(block.call([found.group(0)]), machine);
    else throw unsupported(`${name} without a replacement`, `write ${name}(pattern, text)`);
    last = end;
    machine.checkText(out.length);
  }
  return out + self.slice(last);
}

const reference = /\\(?:(\d)|k<(\w+)>|([&`'+\\]))/g;

/** `\1`, `\0`, `\k<name>` in a replacement, one at a time: each may be long. */
function expand(replacement: string, found: RubyMatch, machine: Machine): string {
  let out = "";
  let last = 0;
  for (const { 0: whole, 1: digit, 2: name, 3: sign, index } of replacement.matchAll(reference)) {
    out += replacement.slice(last, index) + referenced(found, digit, name, sign);
    last = index + whole.length;
    if (out.length > machine.limits.characters) machine.checkText(out.length);
  }
  return out + replacement.slice(last);
}

function referenced(
  found: RubyMatch,
  digit: string | undefined,
  name: string | undefined,
  sign: string | undefined,
): string {
  // Where groups have names, numbers mean none of them.
  if (digit !== undefined) {
    return digit !== "0" && found.names.size > 0 ? "" : (found.group(Number(digit)) ?? "");
  }
  if (name !== undefined) {
    const index = found.indexOf(name);
    if (index === undefined) throw rubyError("IndexError", `undefined group name reference: ${name}`);
    return found.group(index) ?? "";
  }
  switch (sign ?? "\\") {
    case "&":
      return found.group(0) ?? "";
    case "`":
      return found.text.slice(0, found.places[0]);
    case "'":
      return found.text.slice(found.places[1]);
    case "+": {
      let last = found.places.length / 2 - 1;
      while (last > 0 && found.group(last) === null) last -= 1;
      return last > 0 ? (found.group(last) ?? "") : "";
    }
    default:
      return "\\";
  }
}

export function scanText(self: string, pattern: Value, { machine, block }: Call): Value {
  const found: Value[] = [];
  for (const match of matches(self, finder(self, pattern, machine), true)) {
    const groups = match.places.length / 2;
    const item: Value =
      groups === 1 ? match.group(0) : Array.from({ length: groups - 1 }, (_, at) => match.group(at + 1));
    machine.lastMatch = match;
    if (block === undefined) found.push(item);
    else block.call([item]);
    machine.checkElements(found.length);
  }
  return block === undefined ? found : self;
}
