// Names of the methods that Ruby 3.3 gives to its core classes beyond Object, and of Kernel's functions: to tell
// what is unknown to Ruby from what is only missing here. test/oracle/erb asks Ruby whether the lists are still right.
export const coreMethodNames: Readonly<Record<string, string>> = {
  NilClass: "& =~ ^ rationalize to_a to_c to_f to_h to_i to_r |",
  TrueClass: "& ^ |",
  FalseClass: "& ^ |",
  Integer:
    "% & * ** + +@ - -@ / < << <= > >= >> [] ^ abs abs2 allbits? angle anybits? arg between? bit_length ceil ceildiv chr clamp coerce conj conjugate denominator digits div divmod downto even? fdiv finite? floor gcd gcdlcm i imag imaginary infinite? integer? lcm magnitude modulo negative? next nobits? nonzero? numerator odd? ord phase polar positive? pow pred quo rationalize real real? rect rectangular remainder round singleton_method_added size step succ times to_c to_f to_i to_int to_r truncate upto zero? | ~",
  Float:
    "% * ** + +@ - -@ / < <= > >= abs abs2 angle arg between? ceil clamp coerce conj conjugate denominator div divmod fdiv finite? floor i imag imaginary infinite? integer? magnitude modulo nan? negative? next_float nonzero? numerator phase polar positive? prev_float quo rationalize real real? rect rectangular remainder round singleton_method_added step to_c to_f to_i to_int to_r truncate zero?",
  String:
    "% * + +@ -@ < << <= =~ > >= [] []= ascii_only? b between? byteindex byterindex bytes bytesize byteslice bytesplice capitalize capitalize! casecmp casecmp? center chars chomp chomp! chop chop! chr clamp clear codepoints concat count crypt dedup delete delete! delete_prefix delete_prefix! delete_suffix delete_suffix! downcase downcase! dump each_byte each_char each_codepoint each_grapheme_cluster each_line empty? encode encode! encoding end_with? force_encoding getbyte grapheme_clusters gsub gsub! hex include? index insert intern length lines ljust lstrip lstrip! match match? next next! oct ord partition prepend replace reverse reverse! rindex rjust rpartition rstrip rstrip! scan scrub scrub! setbyte size slice slice! split squeeze squeeze! start_with? strip strip! sub sub! succ succ! sum swapcase swapcase! to_c to_f to_i to_r to_str to_sym tr tr! tr_s tr_s! undump unicode_normalize unicode_normalize! unicode_normalized? unpack unpack1 upcase upcase! upto valid_encoding?",
  Symbol:
    "< <= =~ > >= [] between? capitalize casecmp casecmp? clamp downcase empty? encoding end_with? id2name intern length match match? name next size slice start_with? succ swapcase to_proc to_sym upcase",
  Array:
    "& * + - << [] []= all? any? append assoc at bsearch bsearch_index chain chunk chunk_while clear collect collect! collect_concat combination compact compact! concat count cycle deconstruct delete delete_at delete_if detect difference dig drop drop_while each each_cons each_entry each_index each_slice each_with_index each_with_object empty? entries fetch fill filter filter! filter_map find find_all find_index first flat_map flatten flatten! grep grep_v group_by include? index inject insert intersect? intersection join keep_if last lazy length map map! max max_by member? min min_by minmax minmax_by none? one? pack partition permutation pop prepend product push rassoc reduce reject reject! repeated_combination repeated_permutation replace reverse reverse! reverse_each rindex rotate rotate! sample select select! shift shuffle shuffle! size slice slice! slice_after slice_before slice_when sort sort! sort_by sort_by! sum take take_while tally to_a to_ary to_h to_set transpose union uniq uniq! unshift values_at zip |",
  Hash: "< <= > >= [] []= all? any? assoc chain chunk chunk_while clear collect collect_concat compact compact! compare_by_identity compare_by_identity? count cycle deconstruct_keys default default= default_proc default_proc= delete delete_if detect dig drop drop_while each each_cons each_entry each_key each_pair each_slice each_value each_with_index each_with_object empty? entries except fetch fetch_values filter filter! filter_map find find_all find_index first flat_map flatten grep grep_v group_by has_key? has_value? include? inject invert keep_if key key? keys lazy length map max max_by member? merge merge! min min_by minmax minmax_by none? one? partition rassoc reduce rehash reject reject! replace reverse_each select select! shift size slice slice_after slice_before slice_when sort sort_by store sum take take_while tally to_a to_h to_hash to_proc to_set transform_keys transform_keys! transform_values transform_values! uniq update value? values values_at zip",
  Range:
    "% all? any? begin bsearch chain chunk chunk_while collect collect_concat compact count cover? cycle detect drop drop_while each each_cons each_entry each_slice each_with_index each_with_object end entries exclude_end? filter filter_map find find_all find_index first flat_map grep grep_v group_by include? inject last lazy map max max_by member? min min_by minmax minmax_by none? one? overlap? partition reduce reject reverse_each select size slice_after slice_before slice_when sort sort_by step sum take take_while tally to_a to_h to_set uniq zip",
  Proc: "<< >> [] arity binding call curry lambda? parameters ruby2_keywords source_location to_proc yield",
  Regexp: "=~ casefold? encoding fixed_encoding? match match? named_captures names options source timeout ~",
  MatchData:
    "[] begin byteoffset captures deconstruct deconstruct_keys end length match match_length named_captures names offset post_match pre_match regexp size string to_a values_at",
  Module:
    "< <= > >= alias_method ancestors attr attr_accessor attr_reader attr_writer autoload autoload? class_eval class_exec class_variable_defined? class_variable_get class_variable_set class_variables const_defined? const_get const_missing const_set const_source_location constants define_method deprecate_constant include include? included_modules instance_method instance_methods method_defined? module_eval module_exec name prepend private_class_method private_constant private_instance_methods private_method_defined? protected_instance_methods protected_method_defined? public_class_method public_constant public_instance_method public_instance_methods public_method_defined? refinements remove_class_variable remove_method set_temporary_name singleton_class? undef_method undefined_instance_methods",
  Object:
    "! != !~ <=> == === __id__ __send__ class clone define_singleton_method display dup enum_for eql? equal? extend freeze frozen? hash inspect instance_eval instance_exec instance_of? instance_variable_defined? instance_variable_get instance_variable_set instance_variables is_a? itself kind_of? method methods nil? object_id private_methods protected_methods public_method public_methods public_send remove_instance_variable respond_to? send singleton_class singleton_method singleton_methods tap then to_enum to_s yield_self",
  Set: "& + - < << <= > >= ^ add add? all? any? chain chunk chunk_while classify clear collect collect! collect_concat compact compare_by_identity compare_by_identity? count cycle delete delete? delete_if detect difference disjoint? divide drop drop_while each each_cons each_entry each_slice each_with_index each_with_object empty? entries filter filter! filter_map find find_all find_index first flat_map flatten flatten! flatten_merge grep grep_v group_by include? inject intersect? intersection join keep_if lazy length map map! max max_by member? merge min min_by minmax minmax_by none? one? partition pretty_print pretty_print_cycle proper_subset? proper_superset? reduce reject reject! replace reset reverse_each select select! size slice_after slice_before slice_when sort sort_by subset? subtract sum superset? take take_while tally to_a to_h to_set union uniq zip |",
  Enumerator:
    "+ all? any? chain chunk chunk_while collect collect_concat compact count cycle detect drop drop_while each each_cons each_entry each_slice each_with_index each_with_object entries feed filter filter_map find find_all find_index first flat_map grep grep_v group_by include? inject lazy map max max_by member? min min_by minmax minmax_by next next_values none? one? partition peek peek_values reduce reject reverse_each rewind select size slice_after slice_before slice_when sort sort_by sum take take_while tally to_a to_h to_set uniq with_index with_object zip",
  IPAddr:
    "& < << <= > >= >> begin_addr between? clamp end_addr family hton include? ip6_arpa ip6_int ipv4? ipv4_compat ipv4_compat? ipv4_mapped ipv4_mapped? ipv6? link_local? loopback? mask mask! native netmask prefix prefix= private? reverse set succ to_i to_range to_string zone_id zone_id= | ~",
  Exception:
    "backtrace backtrace_locations cause detailed_message exception full_message message set_backtrace",
  Comparable: "< <= == > >= between? clamp",
  Enumerable:
    "all? any? chain chunk chunk_while collect collect_concat compact count cycle detect drop drop_while each_cons each_entry each_slice each_with_index each_with_object entries filter filter_map find find_all find_index first flat_map grep grep_v group_by include? inject lazy map max max_by member? min min_by minmax minmax_by none? one? partition reduce reject reverse_each select slice_after slice_before slice_when sort sort_by sum take take_while tally to_a to_h to_set uniq zip",
  Kernel:
    "Array Complex Float Hash Integer Rational String __callee__ __dir__ __method__ ` abort at_exit autoload autoload? binding block_given? caller caller_locations catch eval exec exit exit! fail fork format gets global_variables initialize_clone initialize_copy initialize_dup iterator? lambda load local_variables loop open p pp print printf proc putc puts raise rand readline readlines require require_relative respond_to_missing? select set_trace_func sleep spawn sprintf srand syscall system test throw trace_var trap untrace_var warn",
};

const sets = new Map<string, ReadonlySet<string>>();

export function isKnownToRuby(className: string, method: string): boolean {
  return namesOf(className).has(method) || namesOf("Object").has(method);
}

function namesOf(className: string): ReadonlySet<string> {
  let known = sets.get(className);
  if (known === undefined) {
    known = new Set(Object.hasOwn(coreMethodNames, className) ? coreMethodNames[className]?.split(" ") : []);
    sets.set(className, known);
  }
  return known;
}
