// Which methods give an Enumerator when no block is given.
import { toIndex } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { stepFrom } from "./range-step.ts";
import { RubySet } from "./set-value.ts";
import { RubyEnumerator, RubyRange, RubyStruct, textOf } from "./value.ts";
import type { Value } from "./value.ts";

const words = (text: string): ReadonlySet<string> => new Set(text.split(" "));

// These hand their arguments to each.
const passesOn = " each_entry each_with_index reverse_each ";

let tables: Readonly<Record<string, ReadonlySet<string>>> | undefined;

function toTables(): Readonly<Record<string, ReadonlySet<string>>> {
  return {
    enumerable: words(
      "chunk collect collect_concat cycle detect drop_while each_cons each_entry each_slice each_with_index each_with_object filter filter_map find find_all find_index flat_map group_by map max_by min_by minmax_by partition reject reverse_each select sort_by take_while",
    ),
    array: words(
      "bsearch bsearch_index collect! combination delete_if each each_index filter! index keep_if map! permutation reject! repeated_combination repeated_permutation rindex select! sort_by!",
    ),
    hash: words(
      "delete_if each each_key each_pair each_value filter! keep_if reject! select! transform_keys transform_keys! transform_values transform_values!",
    ),
    set: words("classify collect! delete_if divide each filter! keep_if map! reject! select!"),
    range: words("% bsearch each step"),
    enumerator: words("each_with_index each_with_object with_index with_object"),
    struct: words("each_pair"),
    string: words("each_byte each_char each_codepoint each_grapheme_cluster each_line gsub upto"),
    integer: words("downto step times upto"),
    float: words("step"),
  };
}

function tableOf(self: Value): string | undefined {
  if (Array.isArray(self)) return "array";
  if (textOf(self) !== undefined) return "string";
  if (typeof self === "bigint") return "integer";
  if (typeof self === "number") return "float";
  if (self instanceof RubyHash) return "hash";
  if (self instanceof RubySet) return "set";
  if (self instanceof RubyRange) return "range";
  if (self instanceof RubyEnumerator) return "enumerator";
  return self instanceof RubyStruct && self.open ? "struct" : undefined;
}

/** What a call without a block gives; undefined: the method runs. */
export function toEnumerator(self: Value, name: string, args: readonly Value[]): RubyEnumerator | undefined {
  if (args.length > 0 && passesOn.includes(` ${name} `)) {
    throw unsupported(`arguments of ${name}, which Ruby hands to each,`, "leave them out");
  }
  const table = tableOf(self);
  if (table === undefined) return undefined;
  tables ??= toTables();
  const isEnumerable = /^(?:array|hash|set|range|enumerator)$/.test(table);
  if (!tables[table]?.has(name) && !(isEnumerable && tables["enumerable"]?.has(name))) return undefined;
  if (hasMeaning(self, name, args)) return undefined;
  if (name === "each_slice" || name === "each_cons") checkSize(name, args);
  if (self instanceof RubyRange && (name === "step" || name === "%"))
    stepFrom(args.length === 0 ? 1n : args[0]);
  checkDepth(self);
  return new RubyEnumerator(self, name, args);
}

function checkDepth(self: Value): void {
  let depth = 0;
  for (let inner = self; inner instanceof RubyEnumerator; inner = inner.self) depth += 1;
  if (depth > 50) throw unsupported("Enumerators that nest deeper than 50", "write .to_a in between");
}

// With so many arguments there is no question to a block.
function hasMeaning(self: Value, name: string, { length }: readonly Value[]): boolean {
  if (name === "bsearch" && self instanceof RubyRange)
    return !["bigint", "number"].includes(typeof (self.first ?? self.last));
  if (name === "gsub") return length > 1;
  return /^(?:find_index|index|rindex|transform_keys!?)$/.test(name) && length > 0;
}

export function checkSize(name: string, [count]: readonly Value[]): number {
  const size = toIndex(count);
  if (size > 0) return size;
  throw rubyError("ArgumentError", name === "each_cons" ? "invalid size" : "invalid slice size");
}
