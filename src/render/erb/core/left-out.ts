// Ruby's methods that templates here do not have: why, and what to write instead. The engine refuses with these
// words, and docs/erb.md prints them; a test asks that each is needed and that none is missing.

export interface LeftOut {
  /** Behind the name of the method, as a sentence goes on. */
  readonly why: string;
  /** What to write instead. */
  readonly cure: string;
  /** It has an effect, or its answer is not the same in every run, or it looks into Ruby itself. */
  readonly impure: boolean;
}

interface Group extends LeftOut {
  /** By class, parted by blanks. */
  readonly methods: Readonly<Record<string, string>>;
}

const groups: readonly Group[] = [
  {
    why: "gives another number in every run",
    cure: "compare with ==, or use the value itself as the key of a Hash",
    impure: true,
    methods: {
      Object: "__id__ hash object_id",
      Hash: "compare_by_identity compare_by_identity?",
      Set: "compare_by_identity compare_by_identity?",
    },
  },
  {
    why: "makes every run print something else",
    cure: "write the order down in cluster.yml, or sort",
    impure: true,
    methods: { Array: "sample shuffle shuffle!", Kernel: "rand srand" },
  },
  {
    why: "writes to the terminal, not into the manifest",
    cure: "print with <%= … %>",
    impure: true,
    methods: {
      Object: "display",
      Kernel: "p print printf putc puts",
      Set: "pretty_print pretty_print_cycle",
    },
  },
  {
    why: "reaches outside of the template",
    cure: "put the value into cluster.yml, under network.custom.options for instance",
    impure: true,
    methods: {
      Kernel:
        "` abort at_exit autoload autoload? exec exit exit! fork gets load open readline readlines require require_relative select sleep spawn syscall system test trap warn",
    },
  },
  {
    why: "reaches into Ruby itself",
    cure: "call the method by its name; what is looked up by a computed name belongs into a Hash",
    impure: true,
    methods: {
      Object:
        "__send__ define_singleton_method enum_for extend instance_eval instance_exec instance_variable_defined? instance_variable_get instance_variable_set instance_variables method methods private_methods protected_methods public_method public_methods public_send remove_instance_variable send singleton_class singleton_method singleton_methods to_enum",
      Kernel:
        "__callee__ __dir__ __method__ binding caller caller_locations eval global_variables initialize_clone initialize_copy initialize_dup iterator? local_variables respond_to_missing? set_trace_func trace_var untrace_var",
      Integer: "singleton_method_added",
      Float: "singleton_method_added",
      Proc: "binding ruby2_keywords source_location",
      Exception: "backtrace backtrace_locations set_backtrace",
    },
  },
  {
    why: "depends on the machine that Ruby runs on",
    cure: "write the number",
    impure: true,
    methods: { Integer: "size" },
  },
  {
    why: "asks for the last line that was read, of which a template has none",
    cure: "name the text: text =~ /…/",
    impure: true,
    methods: { Regexp: "~" },
  },
  {
    why: "depends on the encryption of the machine's C library",
    cure: "put the finished text into cluster.yml",
    impure: true,
    methods: { String: "crypt" },
  },
  {
    why: "is about single bytes or other encodings; text is UTF-8 here",
    cure: "leave it out",
    impure: false,
    methods: {
      Array: "pack",
      String: "b bytesplice encoding setbyte",
      Symbol: "encoding",
      Regexp: "encoding fixed_encoding?",
    },
  },
  {
    why: "makes a Rational or a Complex number, which are not there",
    cure: "use an Integer or a Float",
    impure: false,
    methods: {
      NilClass: "rationalize to_c to_r",
      Integer: "i rationalize to_c to_r",
      Float: "i rationalize to_c to_r",
      String: "to_c to_r",
      Kernel: "Complex Rational",
    },
  },
  {
    why: "makes a list that walks others one after the other",
    cure: "join them with +: hosts.to_a + more",
    impure: false,
    methods: {
      Array: "chain",
      Hash: "chain",
      Range: "chain",
      Set: "chain",
      Enumerable: "chain",
      Enumerator: "+ chain",
    },
  },
  {
    why: "steps through an Enumerator from outside",
    cure: "go through the elements with a block, or take .to_a[index]",
    impure: false,
    methods: { Enumerator: "feed next next_values peek peek_values rewind" },
  },
  {
    why: "changes what a Hash gives for keys that it does not have yet",
    cure: "say it when the Hash is made: Hash.new { |hash, key| … }",
    impure: false,
    methods: { Hash: "default_proc=" },
  },
  {
    why: "is how a Set flattens itself, not for others",
    cure: "use flatten",
    impure: true,
    methods: { Set: "flatten_merge" },
  },
  {
    why: "makes a lazy list, whose steps run later",
    cure: "leave it out: first, take and find stop early, too",
    impure: false,
    methods: {
      Array: "lazy",
      Hash: "lazy",
      Range: "lazy",
      Set: "lazy",
      Enumerable: "lazy",
      Enumerator: "lazy",
    },
  },
];

let byName: ReadonlyMap<string, LeftOut> | undefined;

/** Undefined: the method is there, or Ruby has none of the name. */
export function leftOutOf(className: string, method: string): LeftOut | undefined {
  byName ??= new Map(
    groups.flatMap((group) =>
      Object.entries(group.methods).flatMap(([name, methods]) =>
        methods.split(" ").map((one) => [`${name}#${one}`, group] as const),
      ),
    ),
  );
  return byName.get(`${className}#${method}`) ?? byName.get(`Object#${method}`);
}

/** All of a class. */
export function leftOutNames(className: string): readonly string[] {
  return groups.flatMap(({ methods }) =>
    Object.hasOwn(methods, className) ? (methods[className]?.split(" ") ?? []) : [],
  );
}
