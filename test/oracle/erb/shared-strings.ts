// Random programs over a few Strings that several variables, lists and Hashes hold at once: what one of them
// changes in place, all must show.
import * as fc from "fast-check";

const words = (text: string): string[] => text.trim().split(/\s*\n\s*/);

// `V` and `W` are variables; `WAY` is one to a String that may be the very one of `V`.
const changes = words(`
  << 'z'
  << W
  .concat(W, 'k')
  .prepend('p')
  .insert(0, 'i')
  .insert(-1, W)
  .upcase!
  .capitalize!
  .swapcase!
  .reverse!
  .strip!
  .chop!
  .squeeze!
  .succ!
  .replace(W)
  .clear
  .sub!('a', 'A')
  .gsub!(/[a-z]/) { |m| m * 2 }
  .gsub!('b', W)
  .tr!('a-c', 'x')
  .delete!('x')
  .slice!(0, 2)
  .slice!(/[a-z]+/)
  .delete_prefix!('a')
  .delete_suffix!('b')
`);

const ways = words(`
  V
  V.to_s
  V.itself
  String(V)
  [V].first
  [V, W].max
  ([V] * 2).last
  { k: V }[:k]
  { k: V }.values[0]
  (V || W)
  (V && W)
  [*V].first
  Array(V).first
  ->(x) { x }.(V)
  [V].map(&:itself)[0]
  [V, W].inject { |_, one| one }
  V.tap { |s| s << '1' }
  V.then { |s| s }
  V.each_char { |one| one << '2' }
  V.each_line { |one| one << '2' }
  [V, W].min_by(&:length)
  [1].zip([V])[0][1]
  [V, nil].compact[0]
  [[V]].flatten[0]
  [V, W].select { true }[0]
  [V, W].partition { true }[0][1]
  [V].group_by(&:itself).values[0][0]
  [V, W].each_slice(2).to_a[0][1]
  [V].each_with_index.to_a[0][0]
  { k: V }.map { |_, one| one }[0]
  { k: V }.merge(l: W)[:k]
  { k: V }.transform_values(&:itself)[:k]
  { k: V }.min_by { 1 }[1]
  { k: V }.each_with_object([]) { |(_, one), list| list << one }[0]
  [[V]].transpose[0][0]
  [nil].fill(V)[0]
  Array.new(1, V)[0]
  Array.new(1) { V }[0]
  "#{V}"
  (V + '')
  V.dup
  +V
  V[0..]
  V.clamp(V, V)
  format('%s', V)
  [V].join
  V.freeze.dup
  [V].tally.keys[0].dup
  V.chars.first.to_s.dup
  V.partition('b')[0]
  way.call(V)
`);

const steps = words(`
  V = 'x'
  V = "q #{W}"
  V = W
  V = WAY
  WAY CHANGE
  WAY CHANGE
  WAY CHANGE
  list << V
  list[0] = V
  hash[V] = W
  hash[:k] = V
  list.each { |s| s CHANGE }
  hash.each { |_, s| s CHANGE }
  list.map! { |s| s.itself }
  V = list.first || W
  V = list.pop || W
  V = list.sum('')
  V = hash.values.last
  V += W
  list = [V, W, V]
  V, W = W, V
  list = list.reverse + [V]
  list = list.map(&:dup)
  list = list.uniq
  list = list.flat_map { |s| [s, s] }.first(5)
  hash = hash.dup
  hash = hash.to_a.to_h
  hash = hash.transform_values(&:itself)
  hash = hash.reject { |_, s| s.empty? }
  way = ->(s) { s }
  way = ->(s) { s.dup }
  V.freeze
  V[0, 1] = W
  V['b'] = 'BB'
  a = b = c = +V
  fallback[:absent] << W
`);

const variable = fc.constantFrom("a", "b", "c");

const step = fc
  .tuple(fc.constantFrom(...steps), fc.constantFrom(...ways), fc.constantFrom(...changes), variable, variable)
  .map(([text, way, change, one, other]) =>
    text
      .replace("WAY", way)
      .replace(" CHANGE", change.startsWith(".") ? change : ` ${change}`)
      .replaceAll(/\bV\b/g, one)
      .replaceAll(/\bW\b/g, other),
  );

// Nothing grows beyond what one can read.
const shorten = "a = a[0, 9] if a.size > 40; b = b[0, 9] if b.size > 40; c = c[0, 9] if c.size > 40";

export const sharedStrings = fc.array(step, { minLength: 3, maxLength: 12 }).map(
  (all) => `<%
a = 'a'; b = 'bb'; c = 'Cc'; list = ['one', b]; hash = { k: c, 'b' => 'v' }
fallback = Hash.new('f'); raised = []; way = ->(s) { s }
${all.map((one) => `begin; ${one}; rescue => e; raised << e.class; end; ${shorten}`).join("\n")}
%><%= [a, b, c, list, hash, fallback.default, raised].inspect %>
<%= [a.equal?(b), b.equal?(c), list.map { |s| s.equal?(a) }, hash.values.map { |s| s.equal?(b) }].inspect %>
`,
);
