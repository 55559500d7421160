// Ruby in small pieces. Expressions: every receiver of a class with every call of that class, and those of
// fixtures/erb/expressions.txt and libraries.txt, one a line. Snippets: short templates, parted by `---`.
import { readFileSync } from "node:fs";

interface Family {
  readonly receivers: readonly string[];
  /** What follows the receiver: `.size`, `[0]`, ` + 1`. */
  readonly calls: readonly string[];
}

const methods = (words: string): string[] => words.split(" ").map((word) => `.${word}`);

const strings: Family = {
  receivers: [
    "''",
    "'a'",
    "'abc'",
    "' a b '",
    "'a,b,,'",
    String.raw`"a\nb\n"`,
    "'Ünï🙂'",
    "'10.0.0.1/24'",
    "'123abc'",
    "'-5'",
    "'0x1f'",
    String.raw`"x\r\n"`,
    "'AbC dEf'",
    "'a-b_c.d'",
    String.raw`"tab\there"`,
  ],
  calls: [
    ...methods(
      "length size bytesize upcase downcase capitalize swapcase reverse strip lstrip rstrip chomp chop chars bytes lines split to_i to_f to_s to_sym inspect dump hex oct ord empty? ascii_only? squeeze to_str intern chr freeze itself dup class nil? to_json to_yaml start_with? end_with? include? sort map each first each_char.to_a each_line.to_a chars.tally",
    ),
    ...methods(
      "include?('b') start_with?('a') end_with?('c','/24') index('b') index('b',2) rindex('b') index(/c/) count('a-c') count('^a') delete('b') tr('a-c','x') tr('abc','xyz') tr('^a-z','*') sub('b','X') gsub(/[a-c]/){|m|m.upcase} gsub(/^/,'--') gsub(/$/,'|') gsub(/\\s/,'_') gsub('.','-') gsub(/[ab]/,'a'=>'1') scan(/./) scan('a') split(',') split('') split(/b/) split(',',2) split(/(,)/) split(',',-1) ljust(8,'.') rjust(8) center(9,'ab') partition('b') rpartition('b') partition(/[,-]/) match?(/\\d+/) delete_prefix('a') delete_suffix('c') chomp('c') squeeze('a') to_i(16) to_i(2) casecmp?('ABC') between?('a','b') each_char.map(&:upcase) lines.map(&:strip) slice(0,2) slice(1..2) slice(-2,2) eql?('abc') is_a?(String) respond_to?(:upcase) then{|x|x+'!'} chars.each_slice(2).map(&:join) match(/b(.)?/)&.to_a ljust(3,'')",
    ),
    " + 'x'",
    " * 3",
    " * -1",
    " + 1",
    " + nil",
    " % [1]",
    " == 'abc'",
    " <=> 'b'",
    " =~ /b/",
    " !~ /b/",
    " == :abc",
    "[0]",
    "[-1]",
    "[1, 2]",
    "[1..]",
    "[0..-2]",
    "[9]",
    "['b']",
    "[/b/]",
    "[/(.)b/, 1]",
    "[nil]",
    String.raw`.gsub('b', '[\0]')`,
    String.raw`.gsub(/(.)(.)/, '\2\1')`,
    String.raw`.sub(/(?<q>b)/, '<\k<q>>')`,
    String.raw`.tr('a\\-z', '+')`,
    String.raw`.gsub('b', '\\\\')`,
  ],
};

const numbers: Family = {
  receivers: [
    "0",
    "1",
    "-7",
    "255",
    "1500",
    "(10**20)",
    "(-(2**65))",
    "0.0",
    "-0.0",
    "1.5",
    "-2.5",
    "1e20",
    "1e-7",
    "0.1",
    "1234.5678",
    "2.0",
  ],
  calls: [
    ...methods(
      "to_s to_i to_f inspect abs floor ceil round truncate zero? positive? negative? integer? finite? infinite? to_json to_yaml class nil? succ pred even? odd? nan? length empty? upcase round(1) round(2) round(-1) floor(1) ceil(2) floor(-2) divmod(3) divmod(-3) divmod(2.5) fdiv(3) div(2) modulo(2) modulo(0.3) clamp(1,5) between?(0,10) eql?(1.0) is_a?(Numeric) is_a?(Integer) to_s.length to_s(2) to_s(16) gcd(12) pow(2) then{|x|x*2} to_s.rjust(5,'0')",
    ),
    ..."+1 -1.5 *2 *1e300 /2 /-2 /0.0 /2.0 /0 %3 %-3 %0 %2.5 **2 **0.5 ==1 ==1.0 <=>2 <=>'a' <2 >=0 +'a' +nil -'a' <nil ==nil !=1 &3 |8 ^5 <<3 >>2".split(
      " ",
    ),
  ],
};

const arrays: Family = {
  receivers: [
    "[]",
    "[1, 2, 3]",
    "['b', 'a', 'b']",
    "[nil, 1, nil]",
    "[[1, 2], [3, 4]]",
    "[3, 1.0, 2]",
    "[[1, [2, [3]]]]",
    "['x', :y, 1, nil, true]",
    "[{ 'a' => 1 }, { 'a' => 2 }]",
  ],
  calls: [
    ...methods(
      "length size count first last empty? any? all? none? one? compact flatten reverse sort uniq min max sum inspect to_s to_a to_h join to_json to_yaml transpose rotate tally entries each_slice(2).to_a each_cons(2).to_a each_with_index.to_a each_with_index.map{|x,i|[i,x]} minmax class nil? inject(:+) flatten(1) filter_map{|x|x} group_by{|x|x.class}.size partition{|x|x.nil?} zip pop shift keys values upcase dup sum{|x|1} map(&:to_s) map(&:inspect).join(',') sort_by(&:to_s) min_by(&:to_s) max_by(&:to_s) each_with_object([]){|x,m|m<<x} reduce{|a,b|b} find_index(nil) index(1) rindex('b') take(2) drop(1) first(2) last(2) take_while{|x|x} drop_while{|x|x} values_at(0,-1,9) dig(0) fetch(0) fetch(9,'d') slice(0,2) slice(1..) reject(&:nil?) select{|x|x} find{|x|x} detect(&:nil?) include?(nil) member?(1) count(nil) count{|x|x} flat_map{|x|[x,x]} to_h{|x|[x,1]} none?{|x|x} all?(Integer) any?(String) grep(Integer) push(9) concat([1]) unshift(0) delete_at(0) eql?([1]) combination(2).to_a product([1]) assoc(1) cycle(2).to_a",
    ),
    " - [1]",
    " * 2",
    " * ','",
    " & [1]",
    " | [1]",
    " + [1]",
    " + nil",
    " <=> [1]",
    " == [1]",
    "[0]",
    "[-1]",
    "[1..]",
    "[0, 2]",
    "[9]",
    "['a']",
    " << 4",
  ],
};

const hashes: Family = {
  receivers: [
    "{}",
    "{ 'a' => 1, 'b' => nil }",
    "{ a: 1, 'b' => [2] }",
    "{ 2 => 'x', 1 => 'y' }",
    "{ 'k' => { 'l' => 1 } }",
    "{ '9' => 1, '10' => 2 }",
  ],
  calls: [
    ...methods(
      "length size count keys values empty? any? all? none? inspect to_s to_a to_h invert compact first min sum{|k,v|1} sort_by{|k,v|k.to_s} to_json to_yaml map{|k,v|[k,v]} map{|p|p} select{|k,v|v} reject{|k,v|v} filter_map{|k,v|v} find{|k,v|v} each_with_index.to_a each_with_object([]){|(k,v),m|m<<k} group_by{|k,v|v.class}.size partition{|k,v|v} transform_values(&:to_s) transform_keys(&:to_s) min_by{|k,v|k.to_s} max_by{|k,v|k.to_s} reduce([]){|m,(k,v)|m+[k]} merge({'a'=>9}) merge({'a'=>9}){|k,o,n|[o,n]} key?('a') value?(1) key(1) dig('k','l') fetch('a') fetch('zz',5) fetch('zz'){|k|k*2} values_at('a','q') slice('a') except('a') filter{|k,v|k} count{|k,v|v} any?{|k,v|v.nil?} all?{|k,v|k} flat_map{|k,v|[k]} entries delete('a') store('z',1) class dup nil? keys.first values.last sort.first max uniq tally include?('a') member?('b') has_value?(nil) detect{|k,v|true} take(1) drop(1) first(1) map(&:first) map(&:last) collect{|k|k} to_h{|k,v|[v,k]} filter_map{|k|k} group_by(&:last) join upcase each_slice(2).to_a",
    ),
    "['a']",
    "[:a]",
    "[nil]",
    " == {}",
    " + 1",
  ],
};

const others: Family = {
  receivers: ["nil", "true", "false", ":a", ':"a b"', "(1..5)", "(1...5)", "('a'..'e')", "(5..1)"],
  calls: [
    ...methods(
      "to_s inspect to_a to_h to_i to_f nil? to_json class size length empty? first last min max sum map{|x|x} select{|x|x} include?(2) cover?(2) count each_slice(2).to_a reverse_each.to_a begin end exclude_end? to_sym upcase capitalize start_with?('a') join reduce(:+) step(2).to_a each_with_index.to_a dup itself",
    ),
    " & true",
    " | true",
    " == nil",
    " == 'a'",
    " === 2",
    " <=> :b",
    "[0]",
    " + 1",
  ],
};

// A String, how it is changed, and what is known of it afterwards.
const changed = {
  receivers: [
    "'abc'",
    "+''",
    String.raw`"a-b\r\n"`,
    "'Ünï🙂'.dup",
    "' aab '",
    "'az'.freeze",
    "%w[x yy].last",
  ],
  calls: [
    ...methods(
      "capitalize! chomp! chop! downcase! lstrip! next! reverse! rstrip! squeeze! strip! succ! swapcase! upcase! unicode_normalize! clear freeze dup clone itself to_s chomp!('c') chomp!('') chomp!(nil) delete!('a') delete!('x') delete!('a-y','^b') delete! delete_prefix!('a') delete_suffix!('c') squeeze!('a') tr!('a','b') tr!('a','a') tr!('q','r') tr!('a','') tr!('a-c','A') tr_s!('a','a') tr_s!('ab','xy') gsub!('a','a') gsub!(/[ab]/){|m|m.upcase!} gsub!(/q/,'') gsub!('a','a'=>'1') sub!('a','X') sub!(/(.)b/){$1} sub!('q','') insert(0,'>') insert(-1,'<') insert(-2,'<') insert(9,'x') insert(-9,'x') insert(1,nil) prepend prepend('a','b') prepend(1) concat concat('x','y') concat(33,'z') concat(nil) replace('new') replace(nil) slice!(0) slice!(-1) slice!(9) slice!(1,2) slice!(2,0) slice!(1..) slice!(0...-1) slice!(7..) slice!('b') slice!('q') slice!(/[a-c]/) slice!(/(a)(.)/,2) slice!(nil) slice!(1,-1) encode!('UTF-8') force_encoding('UTF-8') clone(freeze:true) clone(freeze:false) each_char{} each_line{|l|l<<'x'} tap{|s|s<<'!'} then{|s|s<<'?'}",
    ),
    " << 'x'",
    " << 'x' << 'y'",
    " << 0x1f642",
    " << -1",
    " << nil",
    " << :a",
    " += 'x'",
    " *= 2",
    "[0] = 'X'",
    "[-1] = 'ab'",
    "[3] = 'x'",
    "[9] = 'x'",
    "[-9] = 'x'",
    "[0, 2] = ''",
    "[1, -1] = 'x'",
    "[1..] = '-'",
    "[4..] = 'x'",
    "[-9..1] = 'x'",
    "['a'] = 'bb'",
    "['q'] = 'bb'",
    "[/[a-c]/] = '.'",
    "[/(a)(.)/, 1] = '.'",
    "[/(?<first>a)/, 'first'] = '.'",
    "[/(a)/, 2] = '.'",
    "[0] = 1",
    "[nil] = 'x'",
  ],
};

const changes = changed.receivers.flatMap((receiver) =>
  changed.calls.map(
    (call) => `x = ${receiver}; z = x; y = (x${call}); [y, x, z, y.equal?(x), z.equal?(x), x.frozen?]`,
  ),
);

const handwritten = [...readLists("expressions.txt", "\n"), ...readLists("libraries.txt", "\n")];

const tabled = [strings, numbers, arrays, hashes, others].flatMap(({ receivers, calls }) =>
  receivers.flatMap((receiver) => calls.map((call) => `${receiver}${call}`)),
);

/** Each as the content of an output tag. */
export const expressions: readonly string[] = [...handwritten, ...tabled, ...changes].map(
  (expression) => `(${expression}).inspect`,
);

export const snippets: readonly string[] = readLists("snippets.txt", "\n---\n");

function readLists(name: string, separator: string): string[] {
  const text = readFileSync(new URL(`../../../fixtures/erb/${name}`, import.meta.url), "utf8");
  return text.split(separator).filter((item) => item.trim() !== "");
}
