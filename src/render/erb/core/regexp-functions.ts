// Methods of the class Regexp itself: Regexp.union, Regexp.escape.
import { noConversion, toName } from "./coerce.ts";
import { unsupported } from "./failure.ts";
import type { Method, Methods } from "./method.ts";
import { escapeRegexp, embeddedRegexp, toRegexp } from "./regexp-text.ts";
import { RubyHash } from "./hash-value.ts";
import { groupOf } from "./match-data.ts";
import { isTruthy, RubyRegexp, RubySymbol } from "./value.ts";
import type { RubyModule, Value } from "./value.ts";

const escape: Method<RubyModule> = [1, 1, (_, [text]) => escapeRegexp(toName(text))];

/** Letters of the options that Regexp.new takes as a number, a text or a truth. */
function flagsOf(options: Value): string {
  if (typeof options === "bigint") {
    if (options > 7n || options < 0n) {
      throw unsupported(
        `the options ${options} of Regexp.new are not supported`,
        "use Regexp::IGNORECASE and its like",
      );
    }
    return ["i", "x", "m"].filter((_, bit) => ((options >> BigInt(bit)) & 1n) === 1n).join("");
  }
  if (typeof options === "string" || options instanceof RubyHash) {
    // Ruby 3.1 takes a text for a mere truth.
    throw unsupported("options of Regexp.new as text are not supported", "write Regexp::IGNORECASE");
  }
  return isTruthy(options) ? "i" : "";
}

const make: Method<RubyModule> = [
  1,
  2,
  (_, [source = null, options = null]) => {
    if (source instanceof RubyRegexp) {
      if (options !== null) throw unsupported("options for a Regexp that has its own", "leave them out");
      return new RubyRegexp(source.source, source.flags);
    }
    const flags = flagsOf(options);
    if (typeof source !== "string") throw noConversion(source, "String");
    return toRegexp(source, flags);
  },
];

export const regexpFunctions: Methods<RubyModule> = {
  compile: make,
  escape,
  last_match: [
    0,
    1,
    (_, [key], { machine }) => {
      const { lastMatch } = machine;
      return key === undefined || lastMatch === null ? lastMatch : groupOf(lastMatch, key);
    },
  ],
  new: make,
  quote: escape,
  try_convert: [1, 1, (_, [value = null]) => (value instanceof RubyRegexp ? value : null)],
  union: [
    0,
    -1,
    (_, args, { machine }) => {
      const [only] = args;
      const patterns = args.length === 1 && Array.isArray(only) ? only : args;
      machine.steps(patterns.length);
      const [first] = patterns;
      if (patterns.length === 1 && first instanceof RubyRegexp) return first;
      const sources = patterns.map((one) => {
        if (one instanceof RubyRegexp) return embeddedRegexp(one);
        if (typeof one === "string" || (one instanceof RubySymbol && patterns.length === 1)) {
          return escapeRegexp(toName(one));
        }
        throw noConversion(one, "String");
      });
      const source = sources.length === 0 ? "(?!)" : sources.join("|");
      machine.checkText(source.length);
      return toRegexp(source, "");
    },
  ],
};
