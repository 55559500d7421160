// What usually follows the names of Enumerable's methods, whatever has the elements.

export const oddArguments: readonly string[] = [
  "nil",
  "0",
  "1",
  "2",
  "-1",
  "7",
  "2.5",
  "'a'",
  "'2'",
  ":a",
  "[]",
  "[1, 2]",
  "[[1, 2], [3, 4]]",
  "{}",
  "{ 'a' => 1 }",
  "(1..2)",
  "('a'..'c')",
  "/a/",
  "Set[1, 2]",
  "true",
  "10**20",
];

export const oddBlocks: readonly string[] = [
  "{ |x| x }",
  "{ |x| x.to_s }",
  "{ |x| x == 2 }",
  "{ |x, y| y }",
  "{ |x, y| [y, x] }",
  "{ |*x| x }",
  "{ |(x, y), z| [x, y, z] }",
  "{ nil }",
  "{ |x| break x }",
  "{ |x| next 1 if x == 1; x }",
  "{ _1 }",
];

const question = "(Integer) ; (1..2) ; (/a/) ;  { |x| x == 2 } ;  { |x, y| y } ; (&:nil?)";
const selecting =
  " { |x| x } ;  { |x| x.to_s > '1' } ;  { |x, y| y } ; .with_index { |x, i| i > 0 } ; .to_a ; .size ; (&:nil?)";
const mapping =
  " { |x| x } ;  { |x, y| [y, x] } ;  { |*x| x } ; .with_index(1) { |x, i| [i, x] } ; .to_a ; (&:to_s)";
const bySize =
  " { |x| x.to_s } ;  { |x, y| y.to_s } ;  { |x| x.to_s.size } ; (2) { |x| x.to_s } ; (0) { |x| x.to_s }";
const extreme = "(2) ; (0) ; (-1) ;  { |a, b| a.to_s <=> b.to_s } ; (2) { |a, b| b.to_s <=> a.to_s } ; (nil)";
const sized = "(2) ; (1) ; (0) ; (-1) ; (9) ; (nil) ; ('a')";
const sliced = "(2).to_a ; (1).to_a ; (9).to_a ; (0) ; (2).map { |x| x } ; (2) { |x| x } ; (2).size ; (2)";
const inject = "(:+) ; { |a, b| [a, b] } ; (5) { |a, b| [a, b] } ; ('', :+) ; (:nope) ; ('+') ; (1, 2, 3)";
const runs = " { |x| x.to_s > '1' }.to_a ; (2).to_a ; (Integer).to_a ;  { |x, y| y }.to_a";
const neighbours =
  " { |a, b| a.to_s < b.to_s }.to_a ;  { |a, b| true }.map { |x| x.size } ;  { |a, b| a == b }.size";

/** By method; without the parentheses of a call there is none. */
export const usualOfEnumerable: Readonly<Record<string, string>> = {
  "all?": question,
  "any?": question,
  "none?": question,
  "one?": question,
  chunk:
    " { |x| x.to_s > '1' }.to_a ;  { |x| x == 1 ? :_separator : true }.to_a ;  { |x| :_alone }.to_a ;  { |x| :_odd }.to_a",
  chunk_while: neighbours,
  slice_when: neighbours,
  slice_before: runs,
  slice_after: runs,
  collect: mapping,
  map: mapping,
  collect_concat: `${mapping} ;  { |x| [x, [x]] }`,
  flat_map: `${mapping} ;  { |x| [x, [x]] }`,
  filter_map: `${mapping} ;  { |x| x if x == 2 }`,
  count: "(1) ; ('a') ;  { |x| x.to_s > '1' } ;  { |x, y| y } ; (nil)",
  cycle: "(2) { |x| x } ; (2).to_a ; .first(3) ; (0).to_a ; (-1).to_a ; .size ; (2).size",
  detect: selecting,
  find: selecting,
  find_all: selecting,
  filter: selecting,
  select: selecting,
  reject: selecting,
  partition: selecting,
  drop: sized,
  take: sized,
  first: sized,
  drop_while: selecting,
  take_while: selecting,
  each_cons: sliced,
  each_slice: sliced,
  each_entry: ".to_a ;  { |x| x } ; .size",
  each_with_index:
    ".to_a ;  { |x, i| i } ; .map { |x, i| [i, x] } ; .map { |(a, b), i| [a, b, i] } ; .select { |x, i| i > 0 } ; .to_h ; .map { |x| x } ; .with_index(5).to_a ; .max_by { |x, i| i }",
  each_with_object:
    "([]) { |x, m| m << x } ; ({}) { |(k, v), m| m[v] = k } ; ([]).map { |x, m| x } ; ('a').size",
  find_index: "(1) ; ('a') ;  { |x| x.to_s > '1' } ; .with_index { |x, i| i == 1 } ; .size",
  grep: "(Integer) ; (/a/) ; (1..2) ; (Integer) { |x| x + 1 } ; (Array) { |x, y| y } ; (nil)",
  grep_v: "(Integer) ; (/a/) ; (1..2) ; (Integer) { |x| x.to_s } ; (Array) { |x, y| y }",
  group_by: " { |x| x.class } ;  { |x, y| y } ; .with_index { |x, i| i % 2 } ; (&:to_s)",
  "include?": "(1) ; (2.0) ; ('a') ; (nil) ; (['a', 1])",
  "member?": "(1) ; (2.0) ; ('a') ; (nil) ; (['a', 1])",
  inject,
  reduce: inject,
  max: extreme,
  min: extreme,
  minmax: " { |a, b| a.to_s <=> b.to_s }",
  max_by: bySize,
  min_by: bySize,
  minmax_by: " { |x| x.to_s } ;  { |x, y| y.to_s }",
  reverse_each: ".to_a ;  { |x| x } ; .first(2) ; .with_index.to_a",
  sort: " { |a, b| b.to_s <=> a.to_s }",
  sort_by:
    " { |x| x.to_s } ;  { |x| [x.class.to_s, x.to_s] } ; .with_index { |x, i| -i } ;  { |x, y| y.to_s }",
  sum: "('') ; (0.0) ; ([]) ;  { |x| x.to_s.size } ;  { 0.1 } ; (1) { |x| 2 } ;  { |x, y| y.to_s.size }",
  tally: " ; .values ; ({})",
  to_h: " { |x| [x, 1] } ;  { |x, y| [y, x] } ;  { |x| x }",
  to_set: " { |x| x.to_s } ; .size",
  uniq: " { |x| x.class } ;  { |x, y| y }",
  zip: "([9, 8]) ; ([9], [8, 7]) ; (1..3) ; (nil) ; (4..) ; ([1]) { |a, b| b } ; ({ 'a' => 1 })",
};
