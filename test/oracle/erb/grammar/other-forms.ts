// Calls that every object has, Proc, classes, functions of Kernel and the modules of data; see forms.ts for
// how a line reads. A receiver `-` is none.
export const otherForms = String.raw`
any .to_s => str
any .inspect => str
any .nil? => bool
any .is_a?(#class) => bool
any .kind_of?(#class) => bool
any .instance_of?(#class) => bool
any .respond_to?(:size) => bool
any .respond_to?(:each) => bool
any .respond_to?(#sym) => bool
any .class => class
any .itself => any
any .dup => any
any .clone => any
any .freeze => any
any .frozen? => bool
any .tap { |x:any| #any } => any
any .then { |x:any| #any } => any
any .yield_self { |x:any| #any } => any
any == #any => bool
any != #any => bool
any === #any => bool
any <=> #any => any
any .eql?(#any) => bool
any ! => bool
any .!~(#regex) => bool
any .to_json => str
any .to_yaml => str
any &.to_s => any
any && #any => any
any || #any => any
any .instance_variables => arr
error .message => str
error .to_s => str
error .inspect => str
error .class => class
error .is_a?(StandardError) => bool
error .backtrace.class => any
error .exception.class => any
error .cause => any
enum .size => any
enum .with_index(1).to_a => arr
enum .with_index.map { |x:any, at:int| #any } => arr
enum .with_object([]) { |x:any, all:arr| all << #any } => arr
enum .each_with_index.to_a => arr
enum .next => any
enum .rewind.size => any
enum .inspect => str
- (#str =~ #regex; $~.to_a) => arr
- (#str =~ /(\w)(\d)?/; [$1, $2, $~ && $~[0]]) => arr
- #str.then { |s:str| s =~ /b(.)/ ? $1 : s } => any
- #ints.each { |x:int| break x if #bool } => any
- #arr.map { |x:any| next #any if #bool; x } => arr
- #ints.each_with_index { |x:int, at:int| break [x, at] if #bool } => any
- (1..).first(#small) => ints
- (1..).lazy.map { |i:int| i * 2 }.first(2) => ints
- #arr[1..] => any
- #str[#small..] => any
- #str[..-2] => str
- #ints.then { |(a:any, *b:arr)| [a, b] } => arr
- (a, b = #any, #any; [b, a]) => arr
- (a, (b, *c), d = #any, #arr, #any; [a, b, c, d]) => arr
- (*a, b = #arr; [a, b]) => arr
- (a = b = #any; [a, b]) => arr
- (a = #int; a += 1; a -= #int; a) => int
- (a = nil; a ||= #any; a &&= #any; a) => any
- (a = #hash; a.dig('a')&.to_s) => any
- (a = *#any; a) => arr
- (a = 1, #any; a) => arr
- (x = #str; x << 'y'; x) => str
- (x = #str.dup; y = x; y << #char; [x, y, x.equal?(y)]) => arr
- (x = [#fresh] * 2; x[0] << 'z'; x) => arr
- (h = Hash.new { |one:mine, k:any| one[k] = [] }; h[#key] << #any; h) => hash
- (h = Hash.new([]); h[#key] += [#any]; h) => hash
- (i = 0; i += 1 while i < #small; i) => int
- (i = 5; i -= 1 until i < #small; i) => int
- (i = 0; begin; i += 1; end while i < #small; i) => int
- loop { break #any } => any
- [#any, #any].each_with_index.to_a => arr
- case #int when ->(n) { n > 3 } then #any when 0..2, 7 then #any end => any
- case #any when *#arr then 1 when nil, false then 2 else 3 end => int
- case #str when /(\d+)/ then $1 when 'a', 'b' then #str else #str end => any
- [[#any, [#any, #any]]].map { |a:any, (b:any, c:any)| [c, b, a] } => arr
- [#ints, #strs].each_with_object([]) { |(a:any, *b:arr), all:arr| all << [a, b] } => arr
- #record.map { |key, value| "#{key}: #{value.inspect}" }.join(#char) => str
- ->(a, b = #any, *c, d:, e: #any, **f) { [a, b, c, d, e, f] }.call(#any, d: #any) => arr
- ->(a, b = #any, *c, d: 1) { [a, b, c, d] }.(*#arr, #any) => arr
- ->(*a, **b) { [a, b] }.call(#any, **#record) => arr
- proc { |a, (b, c), *d, e: 1| [a, b, c, d, e] }.call(#any, #arr) => arr
- method_missing_here => any
- [#str, #str].map(&:upcase).each_slice(1).to_a => arr
- #ints.inject(:+).to_s => str
- #strs.map(&:to_sym).map(&:inspect) => strs
- __method__.inspect => str
- self.mtu => int
- mtu.to_s + self.name => str
- name() => str
- name(1) => any
- (raise #str rescue #any) => any
- [*1..#small, *#strs] => arr
- #str.tr('a-y', 'b-z') + #str => str
- "#{#str}: #{#int}#{"(#{#bool})"}" => str
- %w[#{1} b].inspect => str
- %W[a#{#int} b].inspect => str
- %i[a b].inspect => str
- :"a#{#int}".inspect => str
- { "a#{#int}": 1 }.inspect => str
- (name = mtu = #any; { name:, mtu: }.inspect) => str
- #int.between?(0, 10) ? #str : #str => str
- #any.then { _1.inspect } => str
- !!#any => bool
- (true && #any) => any
- (false or #any) => any
- (#any if #bool).inspect => str
- #str * 2 + #str => str
- -#int.abs => int
- 2**#small * 3 - 1 => int
- #int <=> #int => int
- (#int..).include?(#int) => bool
- (#num..#num) === #num => bool
class .name => str
class .to_s => str
class .inspect => str
class == #class => bool
class === #any => bool
class <= #class => any
class < #class => any
class > #class => any
class >= #class => any
class <=> #class => any
class .ancestors.first => any
class .ancestors.include?(#class) => bool
class .class => any
proc .call(#int) => any
proc .(#int) => any
proc [#int] => any
proc .yield(#int) => any
proc === #int => any
proc .arity => int
proc .lambda? => bool
proc .parameters => arr
proc .curry.call(#int) => any
proc .to_proc.call(#int) => any
proc >> #proc => proc
proc << #proc => proc
ints .map(&#proc) => arr
- Integer(#str, exception: false) => any
- Integer(#num) => int
- Integer(#digits) => int
- Integer(#digits, 16) => int
- Float(#num) => float
- Float(#digits) => float
- Float(#str, exception: false) => any
- String(#any) => str
- Array(#any) => arr
- Array(#hash) => arr
- Hash(#pairs) => hash
- Hash(nil) => hash
- Rational(1, 2).inspect => str
- format('%d', #int) => str
- format('%05d|%+d|%x', #int, #int, #int) => str
- format('%-8s|%8s', #str, #any) => str
- format('%.2f %e %g', #num, #num, #num) => str
- format('%s and %p', #any, #any) => str
- format('%<a>s-%{b}', a: #any, b: #any) => str
- format('%08b %o', #int, #int) => str
- format('%c%%', #char) => str
- sprintf('%3d.', #small) => str
- block_given? => bool
- [#any, #any].max_by { |x:any| #int } => any
- [*#array, *#range] => arr
- [*#any] => arr
- { **#record, z: #any } => record
- { **#labels, 'z' => #any } => hash
- #int.clamp(#range) => int
- (#int if #bool) => any
- (#str unless #bool) => any
- (begin; #any; rescue TypeError, NoMethodError; #any; end) => any
- (#any rescue #any) => any
- (case #any when #any then #any else #any end) => any
- (case #int when #range then #str else #str end) => str
- (case #str when #regex then #str when #char, #str then #str else #str end) => str
- (case #any when #class, #class then #any when nil then #str end) => any
- (case when #bool then #int else #int end) => int
- (if #bool then #int else #int end) => int
- (if #bool then #str elsif #bool then #str else #str end) => str
- (#bool and not (true && #bool)) => bool
- (not (true && #bool)) => bool
- (#bool ? #str : #str) => str
- (#bool ? #int : #int) => int
- (#bool ? #any : #any) => any
- (#any.nil? ? #any : #any) => any
- defined?(#any) => any
- defined?(nothing_here) => nil
- (->(x) { x }).call(#any) => any
- lambda { |x:int| #any }.call(#int) => any
- proc { |x:any, y:any| #any }.call(#any) => any
- proc { |x:any, y:any| #any }.call([#int, #str]) => any
- JSON.generate(#any) => str
- JSON.pretty_generate(#hash) => str
- JSON.pretty_generate(#array) => str
- JSON.dump(#any) => str
- JSON.parse(#hash.to_json) => hash
- JSON.parse(#record.to_json, symbolize_names: true) => any
- JSON.parse(#str) => any
- YAML.dump(#any) => str
- YAML.dump(#hash) => str
- YAML.load(#hash.to_yaml) => any
- YAML.safe_load("a: [1, 2]\nb: {c: d}") => hash
- Base64.encode64(#str) => str
- Base64.strict_encode64(#str) => str
- Base64.urlsafe_encode64(#str) => str
- Base64.strict_decode64(Base64.strict_encode64(#word)) => str
- Base64.decode64(Base64.encode64(#word)).size => int
- Digest::SHA256.hexdigest(#str) => str
- Digest::MD5.hexdigest(#str) => str
- Digest::SHA1.hexdigest(#str) => str
- ERB::Util.html_escape(#str) => str
- ERB::Util.h(#any) => str
- ERB::Util.url_encode(#str) => str
- CGI.escape(#str) => str
- CGI.unescape(#word) => str
- CGI.escapeHTML(#str) => str
- Shellwords.escape(#str) => str
- Shellwords.split(#word) => strs
- Math.sqrt(#small) => float
- Math.hypot(#small, #small) => float
- Integer.sqrt(#small) => int
- Regexp.escape(#str) => str
- Regexp.union(#str, #char) => regex
- Regexp.union(#regex, #regex).source => str
- Regexp.new(#word) => regex
- Hash.new(#any)['none'] => any
- Hash.new { |h:mine, k:any| #any }[#key] => any
- Hash.new { |h:mine, k:any| h[k] = #any }.tap { |h:mine| h[#str] } => hash
- Hash[#pairs] => hash
- Array.new(#small) { |i:int| #any } => arr
- Array.new(#small, #any) => arr
- Array(#range) => ints
- String.new(#str) => str
- Set.new(#ints) => set
- Set[#int, #int] => set
- Range.new(#small, #small) => range
- Comparable.instance_of?(Module) => bool
ip .to_s => str
ip .to_i => int
ip .to_string => str
ip .inspect => str
ip .prefix => int
ip .ipv4? => bool
ip .ipv6? => bool
ip .family => int
ip .mask(24).to_s => str
ip .to_range.first.to_s => str
ip .to_range.last.to_s => str
ip .include?(#ip) => bool
ip === #ip => bool
ip == #ip => bool
ip .succ.to_s => str
ip | #small => ip
ip & #int => ip
ip ~ => ip
ip << #small => ip
ip >> #small => ip
ip + #small => ip
ip - #small => ip
ip <=> #ip => any
ip .netmask => str
ip .private? => bool
ip .loopback? => bool
ip .link_local? => bool
ip .reverse => str
ip .hton.bytes => ints
ip .ip6_arpa => str
ip .native.to_s => str
ip .ipv4_mapped.to_s => str
ip .hash == #ip.hash => bool
ip .eql?(#ip) => bool
`;
