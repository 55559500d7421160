// Methods of Regexp.
import { toIndex, toName } from "./coerce.ts";
import { unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import type { Machine } from "./machine.ts";
import type { Methods } from "./method.ts";
import { matchRegexp, namesOf } from "./regexp-match.ts";
import { inspectRegexp, regexpToS } from "./regexp-text.ts";
import { codePointCount, unitIndex } from "./text.ts";
import type { RubyMatch, RubyRegexp, Value } from "./value.ts";

/**
 * The match that `args` (a text, and where to begin) ask for; undefined where there is none. `isCutShort`: to
 * begin behind the end is to begin at it.
 */
function search(
  self: RubyRegexp,
  [text = null, start = 0n]: readonly Value[],
  machine: Machine,
  isCutShort = false,
): RubyMatch | undefined {
  if (text === null) return undefined;
  const subject = toName(text);
  const wanted = toIndex(start);
  if (wanted === 0) return matchRegexp(self, subject, 0, machine);
  machine.steps(subject.length >> 6);
  const length = codePointCount(subject);
  const from = wanted < 0 ? length + wanted : isCutShort ? Math.min(wanted, length) : wanted;
  return from < 0 || from > length
    ? undefined
    : matchRegexp(self, subject, unitIndex(subject, from), machine);
}

const optionBits: readonly (readonly [string, bigint])[] = [
  ["i", 1n],
  ["x", 2n],
  ["m", 4n],
];

export const regexpMethods: Methods<RubyRegexp> = {
  "=~": [
    1,
    1,
    (self, args, { machine }) => {
      const found = search(self, args, machine);
      machine.lastMatch = found ?? null;
      return found === undefined ? null : BigInt(codePointCount(found.text.slice(0, found.places[0])));
    },
  ],
  "casefold?": [0, 0, ({ flags }) => flags.includes("i")],
  inspect: [0, 0, (self) => inspectRegexp(self)],
  match: [
    1,
    2,
    (self, args, { machine, block }) => {
      machine.lastMatch = search(self, args, machine, true) ?? null;
      return block === undefined || machine.lastMatch === null
        ? machine.lastMatch
        : block.call([machine.lastMatch]);
    },
  ],
  "match?": [1, 2, (self, args, { machine }) => search(self, args, machine) !== undefined],
  named_captures: [
    0,
    0,
    (self) =>
      RubyHash.from(
        [...namesOf(self)].map(([name, groups]) => [name, groups.map((one) => BigInt(one))] as const),
      ),
  ],
  names: [0, 0, (self) => [...namesOf(self).keys()]],
  options: [
    0,
    0,
    ({ flags, source }) =>
      optionBits.reduce(
        (sum, [flag, bit]) => (flags.includes(flag) ? sum | bit : sum),
        // What is beyond ASCII fixes the encoding.
        /[^\0-\x7f]|\\u/.test(source) ? 16n : 0n,
      ),
  ],
  source: [0, 0, (self) => self.source],
  timeout: [0, 0, () => null],
  to_s: [0, 0, (self) => regexpToS(self)],
  "~": [
    0,
    0,
    () => {
      throw unsupported(
        "~ on a Regexp, which asks the last line read, is not supported",
        "write pattern =~ text",
      );
    },
  ],
};
