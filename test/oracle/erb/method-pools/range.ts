// Range: of Integers, Floats, Strings and Symbols, open at either end, empty, and beginning behind its end.
import { oddArguments, oddBlocks, usualOfEnumerable } from "./enumerable-calls.ts";
import type { MethodPool } from "./pool.ts";

const value = "(3) ; ('b') ; ('bb') ; (2.5) ; (nil) ; (0) ; (10)";
const stepping =
  "(3).to_a ; (2) { |x| x } ; (0) ; (-1) ; (2).size ; (2) ; (0.5).first(3) ; (3).map { |x| x } ; ('a') ; (nil)";

export const rangePool: MethodPool = {
  className: "Range",
  receivers: [
    "(1..10)",
    "(1...10)",
    "('a'..'e')",
    "('a'...'e')",
    "(3..1)",
    "(0..0)",
    "(1.0..2.5)",
    "(1..2.5)",
    "(..5)",
    "(:a..:c)",
    "('08'..'11')",
    "(-2..2)",
  ],
  args: oddArguments,
  blocks: oddBlocks,
  usual: {
    ...usualOfEnumerable,
    "%": stepping,
    step: stepping,
    begin: "",
    bsearch: " { |x| x >= 4 } ;  { |x| 4 <=> x } ;  { nil } ;  { 'a' }",
    "cover?": `${value} ; (2..3) ; (0..3) ; (2...11) ; (3..1) ; (1..) ; ('b'..'c')`,
    "include?": value,
    "member?": value,
    each: ".to_a.size ;  { |x| x } ; .size ; .with_index(1).first(2)",
    first: "() ; (2) ; (0) ; (-1)",
    last: "() ; (2) ; (0) ; (-1)",
    "overlap?": "(5..12) ; (10..11) ; (0...1) ; (3..1) ; ('b'..'z') ; (2..) ; (..0) ; (1)",
    reverse_each: ".first(2) ; .with_index.first(2)",
  },
  leftOut: { lazy: "runs later", chain: "makes an Enumerator::Chain" },
  covered: 0.97,
};
