// Literals by type, the simplest first: lines of a type and its literals, parted by `¦`; `#type` stands for a
// value of that type.
const table = String.raw`
int ¦ 1 ¦ 0 ¦ 2 ¦ 3 ¦ 10 ¦ -1 ¦ -7 ¦ 255 ¦ 1500 ¦ 1_000 ¦ 0x1f ¦ 99999999999999999999
int ¦ -18446744073709551616
small ¦ 0 ¦ 1 ¦ 2 ¦ 3 ¦ 5
one ¦ 1 ¦ 2 ¦ 3
index ¦ 0 ¦ 1 ¦ -1 ¦ 2 ¦ -2 ¦ 4 ¦ -9
width ¦ 6 ¦ 3 ¦ 10 ¦ 0 ¦ -1
radix ¦ 16 ¦ 2 ¦ 8 ¦ 10 ¦ 36
float ¦ 1.5 ¦ 0.0 ¦ -2.25 ¦ 0.1 ¦ 3.0 ¦ 1e20 ¦ 12345.678 ¦ -0.5 ¦ 1e-7 ¦ 2.675 ¦ 100.0 ¦ 1.0e16 ¦ -0.0
num ¦ #int ¦ #float
str ¦ 'a' ¦ '' ¦ 'abc' ¦ 'weave net' ¦ '10.32.0.0/12' ¦ 'a,b,,c' ¦ 'Ünï🙂' ¦ '{{ x }}' ¦ '007'
str ¦ "two\nlines\n" ¦ '  pad ' ¦ 'true' ¦ 'key: value' ¦ "q\"uote\t'" ¦ 'kube-proxy' ¦ 'Zz9' ¦ 'az'
str ¦ "<#{#any}>" ¦ "#{#str}-#{#int}" ¦ %w[x y].join('-') ¦ 'a' 'b' ¦ '1.5e3x' ¦ 'é' ¦ %q(it's)
str ¦ "\u00e9\e\0" ¦ '#{no}' ¦ ?a ¦ '-' ¦ '&<>'
word ¦ 'node' ¦ 'a-b' ¦ 'x1' ¦ 'weave.net' ¦ 'a b'
digits ¦ '42' ¦ '1f' ¦ ' 7 ' ¦ '1_000' ¦ '-12' ¦ '3.5' ¦ '0b11' ¦ '0x10' ¦ '' ¦ '12abc'
fresh ¦ #str.dup ¦ +'abc' ¦ String.new('x') ¦ "a\nb".dup ¦ 'Abc '.dup
char ¦ ',' ¦ '.' ¦ 'a' ¦ '-' ¦ ' ' ¦ '' ¦ '/' ¦ 'é'
charset ¦ 'a-c' ¦ '^a-z' ¦ 'lo' ¦ 'a-y' ¦ '-' ¦ 'é0-9' ¦ 'b' ¦ 'A-Z' ¦ '\\-x'
replacement ¦ 'x' ¦ '<\0>' ¦ '[\1]' ¦ '' ¦ '\\\\' ¦ '$1'
sym ¦ :a ¦ :name ¦ :b? ¦ :cidr ¦ :'with space' ¦ :size ¦ :to_s ¦ :[] ¦ :é
bool ¦ true ¦ false ¦ #any.nil? ¦ #int > #int ¦ #str == #str ¦ #any.is_a?(#class) ¦ !#bool
nil ¦ nil
ints ¦ [] ¦ [3, 1, 2] ¦ [1, 1, 5] ¦ [#int, #int] ¦ [#int] ¦ [4, 0, -2, 9]
floats ¦ [1.5] ¦ [0.1, 0.2, 0.3] ¦ [2.0, -1.5] ¦ [#float, #float] ¦ []
strs ¦ [] ¦ %w[b a c] ¦ ['x', 'y', 'x'] ¦ [#str, #str] ¦ [#str] ¦ %w[eth0 eth1 eth10]
syms ¦ %i[b a] ¦ [:x] ¦ [#sym, #sym] ¦ []
lists ¦ [[1, 2], [3]] ¦ [] ¦ [#ints, #ints] ¦ [[1, 2], [3, 4]]
pairs ¦ [['a', 1], ['b', 2]] ¦ [] ¦ [[#str, #int]] ¦ #labels.map { |k, v| [k, v.size] }
arr ¦ [] ¦ [1, nil, 'x'] ¦ [#any] ¦ [#any, #any] ¦ [#any, #any, #any] ¦ [[1, [2]], 3] ¦ [nil, false]
own ¦ [1, 2, 3] ¦ [] ¦ #arr.dup ¦ [#any, #any] ¦ %w[a b c] ¦ #ints.map { |i| i }
hash ¦ {} ¦ { 'a' => 1 } ¦ { 'a' => #any, 'b' => #any } ¦ { #str => #any } ¦ { 'cidr' => '10.0.0.0/8' }
hash ¦ { 'k' => #hash } ¦ { 'a' => nil, 'zone' => #arr } ¦ { 2 => 'x', 1 => #any } ¦ { #any => #any }
mine ¦ { 'a' => 1, 'b' => 2 } ¦ {} ¦ #hash.dup ¦ #labels.to_h ¦ { 'x' => #any, :y => #any }
labels ¦ { 'app' => 'weave' } ¦ {} ¦ { 'tier' => #str, 'zone' => 'b' } ¦ { #str => #str }
record ¦ { a: 1 } ¦ { name: #str, port: #int } ¦ { a: #any, 'b?': nil } ¦ { 'with space': #any }
node
node ¦ { 'name' => 'n1', 'port' => 80, 'roles' => ['a'], 'labels' => {}, 'ready' => true, 'weight' => 0.5 }
nodes ¦ [#node] ¦ []
key ¦ 'a' ¦ 'name' ¦ :a ¦ 'zone' ¦ 'missing' ¦ 2 ¦ :name ¦ nil ¦ 'cidr'
range ¦ (1..3) ¦ (0...4) ¦ (-2..2) ¦ (2..1) ¦ (1..#small) ¦ (0..5)
letters ¦ ('a'..'d') ¦ ('x'..'ab') ¦ ('a'...'c') ¦ ('08'..'11')
regex ¦ /a/ ¦ /\d+/ ¦ /[a-c]/ ¦ /^/ ¦ /\s*,\s*/ ¦ /(.)(.)?/ ¦ /x|e/i ¦ /$/ ¦ /\A\w+/ ¦ %r{a(\d+)\z}
regex ¦ /[[:alpha:]]+/ ¦ /(?<first>\w)(?<rest>.*)/ ¦ /b*/ ¦ /#{#int}/ ¦ / /x ¦ /\bk/ ¦ /.$/m
class ¦ String ¦ Integer ¦ Float ¦ Symbol ¦ Array ¦ Hash ¦ NilClass ¦ Numeric ¦ Comparable ¦ Enumerable
class ¦ Object
match ¦ '10.0.0.1/24'.match(/(\d+)\.(\d+)/) ¦ 'zone=b'.match(/(?<key>\w+)=(?<value>\w)?/)
match ¦ 'ab'.match(/(x)?b/)
proc ¦ ->(x) { x } ¦ proc { |x| #any } ¦ lambda { |x| [x, #any] } ¦ ->(x, y = #any) { [x, y] }
proc ¦ :to_s.to_proc ¦ proc { |x, *rest| [x, rest] } ¦ ->(*all) { all } ¦ ->(x, k: #any) { [x, k] }
net ¦ cluster_config.network
host ¦ cluster_config.hosts[0] ¦ cluster_config.hosts.last ¦ cluster_config.master_hosts.first
hosts ¦ cluster_config.hosts ¦ cluster_config.worker_hosts
enum ¦ [3, 1].each ¦ #strs.each_with_index ¦ #labels.each ¦ 'abc'.each_char ¦ 3.times ¦ (1..5).each_slice(2)
enum ¦ #arr.each_entry ¦ #ints.map ¦ #arr.each_with_index ¦ #ints.each_cons(2)
error ¦ (begin; raise ArgumentError, 'x'; rescue => e; e; end)
error ¦ (begin; 1 / 0; rescue ZeroDivisionError => e; e; end)
set ¦ Set.new([1, 2]) ¦ Set.new(#ints) ¦ Set[3, 1] ¦ Set.new
ip ¦ IPAddr.new('10.32.0.0/12') ¦ IPAddr.new('192.168.1.7') ¦ IPAddr.new('fd00::1/64')
ip ¦ IPAddr.new('::ffff:10.0.0.1') ¦ IPAddr.new('0.0.0.0/0') ¦ IPAddr.new('2001:db8::ff')
`;

const parsed = new Map<string, string[]>();
for (const line of table.split("\n")) {
  const [type = "", ...list] = line.split(" ¦ ");
  parsed.set(type, [...(parsed.get(type) ?? []), ...list]);
}
export const literals: ReadonlyMap<string, readonly string[]> = parsed;

/** What `any` may be: data that prints as itself, as JSON and as YAML. */
export const data: readonly string[] = "int str nil bool float sym ints strs arr hash record labels".split(
  " ",
);
