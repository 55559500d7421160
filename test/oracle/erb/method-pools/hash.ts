// Hash: String and Symbol keys, nils, nesting, defaults; blocks with a pair, and with key and value.
import { oddArguments, oddBlocks, usualOfEnumerable } from "./enumerable-calls.ts";
import type { MethodPool } from "./pool.ts";

const key = "('a') ; (:b) ; ('zz') ; (1) ; (nil)";
const pairs =
  "({ 'a' => 0 }) ; ({ 'z' => 1 }, { 'a' => 2 }) ; ({ 'a' => 0 }) { |k, old, new| [k, old, new] } ; () ; (nil)";
const other = "({}) ; ({ 'a' => 1 }) ; ({ 'a' => 1, 'b' => 2, c: 3 }) ; (1)";
const deciding =
  " { |k, v| v } ;  { |k, v| k == 'a' } ;  { |k| k } ; .with_index { |(k, v), i| i == 0 } ; .size";
const renaming =
  "(&:to_s) ; ({ 'a' => 'z' }) ; ({ 'a' => 'z' }) { |k| k.to_s * 2 } ; ({ 'a' => 'b' }) ; (1) ; .with_index { |k, i| i }";
const values = " { |v| v.to_s } ; (&:inspect) ; .with_index { |v, i| [i, v] }";

export const hashPool: MethodPool = {
  className: "Hash",
  receivers: [
    "{}",
    "{ 'a' => 1, 'b' => 2 }",
    "{ b: 2, a: [1], c: nil }",
    "{ 1 => { 2 => 3 }, nil => 'x' }",
    "{ 'a' => nil, 'b' => 2, :b => 3 }",
    "Hash.new { |h, k| k.to_s * 2 }",
    "{ [1] => 1.5, 1.0 => 'f', 1 => 'i' }",
  ],
  args: oddArguments,
  blocks: [...oddBlocks, "{ |k, v| v }", "{ |k, v| [v, k] }"],
  usual: {
    ...usualOfEnumerable,
    "<": other,
    "<=": other,
    ">": other,
    ">=": other,
    "[]": key,
    "[]=": "('a', 9) ; ('z', [1]) ; (nil, nil)",
    store: "('a', 9) ; ('z', [1])",
    assoc: key,
    "any?": " { |k, v| v } ;  { |pair| pair } ; (['a', 1]) ; (Array)",
    count: " { |k, v| v } ;  { |pair| pair } ; (['a', 1])",
    deconstruct_keys: "(nil) ; (['a'])",
    default: "() ; ('x')",
    "default=": "(5) ; (nil) ; ('x')",
    delete: `${key} ; ('zz') { |k| k * 2 }`,
    delete_if: deciding,
    keep_if: deciding,
    "reject!": deciding,
    "select!": deciding,
    "filter!": deciding,
    dig: "('a') ; (:a, 0) ; (1, 2) ; ('a', 'b') ; ('zz', 1)",
    each: ".to_a ;  { |k, v| v } ;  { |pair| pair } ; .with_index(1).map { |(k, v), i| [k, v, i] } ; .size",
    each_pair: ".to_a ;  { |k, v| v } ; .with_index.to_a",
    each_key: ".to_a ;  { |k| k }",
    each_value: ".to_a ;  { |v| v }",
    "eql?": "({ 'a' => 1, 'b' => 2 }) ; ({})",
    except: "('a') ; ('a', :b) ; ()",
    slice: "('a') ; (:b, 'a', 'q') ; ()",
    fetch: "('a') ; ('zz', 1) ; ('zz') { |k| k } ; ('zz')",
    fetch_values: "('a') ; ('a', 'b') ; ('q') { |k| k } ; ()",
    filter_map: " { |k, v| k } ;  { |pair| pair }",
    find: " { |k, v| v } ;  { |pair| pair }",
    flatten: "(0) ; (2) ; (-1) ; ('a')",
    "has_key?": key,
    "has_value?": "(1) ; (2.0) ; (nil)",
    "value?": "(1) ; (2.0) ; (nil)",
    "include?": key,
    "key?": key,
    "member?": key,
    inject: " { |a, b| a + b } ; (0) { |s, (k, v)| s + 1 } ; (:+)",
    key: "(1) ; (2) ; (nil)",
    map: " { |k, v| [v, k] } ;  { |pair| pair } ; (&:first) ; .with_index { |(k, v), i| [i, k] } ; (&->(k, v) { k })",
    merge: pairs,
    "merge!": pairs,
    update: pairs,
    rassoc: "(1) ; (2) ; (nil)",
    replace: "({ 1 => 2 }) ; (1)",
    select: deciding,
    filter: deciding,
    reject: deciding,
    to_h: " { |k, v| [v, k] } ;  { |k, v| 1 } ;  { |k| [k] }",
    to_proc: ".call('a') ; .lambda?",
    transform_keys: renaming,
    "transform_keys!": renaming,
    transform_values: values,
    "transform_values!": values,
    values_at: "('a', 'q') ; ()",
  },
  leftOut: {
    lazy: "runs later",
    chain: "makes an Enumerator::Chain",
    compare_by_identity: "compares by identity",
    "compare_by_identity?": "compares by identity",
    "default_proc=": "changes what a Hash gives later",
  },
  changes: true,
  covered: 0.97,
};
