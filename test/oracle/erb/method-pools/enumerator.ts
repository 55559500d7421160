// Enumerator: of methods that yield one value, and of those that yield two.
import { oddArguments, oddBlocks, usualOfEnumerable } from "./enumerable-calls.ts";
import type { MethodPool } from "./pool.ts";

const withIndex = " { |x, i| [i, x] } ; (1) { |x, i| [i, x] } ; .to_a ; (2).to_a ; .map { |x, i| [x, i] }";

export const enumeratorPool: MethodPool = {
  className: "Enumerator",
  receivers: [
    "[3, 1, 2].each",
    "[3, 1, 2].map",
    "[3, 1, 2].select",
    "[3, 1, 2].each_with_index",
    "{ 'a' => 1, 'b' => 2 }.each",
    "{ 'a' => 1, 'b' => 2 }.each_with_index",
    "(1..4).each_slice(3)",
    "(1..7).step(3)",
    "'a,b'.each_char",
    "3.times",
    "[].each",
    "[3, 1, 2].each_with_object([])",
    "[3, 1, 2, 2].slice_when { |a, b| a > b }",
  ],
  args: oddArguments,
  blocks: oddBlocks,
  usual: {
    ...usualOfEnumerable,
    each: " { |x| x } ; .to_a ;  { |*x| x }",
    each_with_index: withIndex.replaceAll(/\([12]\)/g, ""),
    with_index: withIndex,
    each_with_object: "([]) { |x, m| m << x }",
    with_object: "([]) { |x, m| m << x } ; ([]).to_a",
  },
  leftOut: {
    lazy: "runs later",
    chain: "makes an Enumerator::Chain",
    "+": "makes an Enumerator::Chain",
    next: "steps from outside",
    next_values: "steps from outside",
    peek: "steps from outside",
    peek_values: "steps from outside",
    rewind: "steps from outside",
  },
  covered: 0.95,
};
