// What templates may not do, and what is not supported: words for each, with what to write instead.
import type { Finding } from "./compiler.ts";
import type { NodeName } from "./node-name.ts";

type Refusal = Omit<Finding, "range">;

const dataHint =
  "templates are data: put the value into cluster.yml, under network.custom.options for instance, and read it from there";

function refuse(message: string, hint = dataHint): Refusal {
  return { code: "render/ruby-refused", message, hint };
}

function lack(message: string, hint: string): Refusal {
  return { code: "render/ruby-unsupported", message, hint };
}

const nodeHints: { readonly [K in NodeName]?: readonly [what: string, hint: string] } = {
  CaseMatchNode: ["case/in (pattern matching)", "write case/when, or if with ==, dig and key?"],
  MatchPredicateNode: ["`in` (pattern matching)", "compare with == or is_a?"],
  MatchRequiredNode: ["`=>` (pattern matching)", "assign with = and dig or fetch"],
  RedoNode: ["redo", "write the loop with while or each"],
  RetryNode: ["retry", "write the loop with while or each"],
  YieldNode: ["yield", "write the text where it is needed"],
  SuperNode: ["super", "write the text where it is needed"],
  ForwardingSuperNode: ["super", "write the text where it is needed"],
  ClassNode: ["class", "use a Hash"],
  ModuleNode: ["module", "use a Hash"],
  SingletonClassNode: ["class <<", "use a Hash"],
  FlipFlopNode: ["a flip-flop", "keep a variable and test it"],
  RationalNode: ["a Rational", "write a Float or an Integer"],
  ImaginaryNode: ["a Complex number", "write a Float or an Integer"],
  ConstantWriteNode: [
    "a constant of the template's own",
    "use a variable: its name begins with a small letter",
  ],
  PreExecutionNode: ["BEGIN", "write the statement first"],
  PostExecutionNode: ["END", "write the statement last"],
};

/** For a kind of node that has no meaning here. */
export function refusalOf(name: NodeName, source: string): Refusal {
  if (name === "XStringNode" || name === "InterpolatedXStringNode") {
    return refuse("a command in backticks would be run");
  }
  if (
    name.startsWith("GlobalVariable") ||
    name === "BackReferenceReadNode" ||
    name === "NumberedReferenceReadNode"
  ) {
    return refuse(`the global variable ${firstWord(source)} belongs to the Ruby process`, dataHint);
  }
  if (name.startsWith("InstanceVariable") || name.startsWith("ClassVariable")) {
    return lack(
      `${firstWord(source)} is not supported in templates here`,
      "use a local variable: its name has no @",
    );
  }
  if (name === "AliasMethodNode" || name === "AliasGlobalVariableNode" || name === "UndefNode") {
    return refuse(`${firstWord(source)} changes Ruby itself`, "write the expression where it is used");
  }
  if (name === "SourceFileNode" || name === "SourceLineNode" || name === "SourceEncodingNode") {
    return refuse(`${firstWord(source)} depends on where the template lies`, "write the text itself");
  }
  const [what, hint] = nodeHints[name] ?? [
    `\`${firstWord(source)}\``,
    "write it with if, each, case/when and method calls",
  ];
  return lack(`${what} is not supported in templates here`, hint);
}

function firstWord(source: string): string {
  return /^\S{1,40}/.exec(source)?.[0] ?? source.slice(0, 40);
}

const processWords =
  "system exec spawn fork exit exit! abort trap sleep at_exit callcc syscall test select warn caller caller_locations set_trace_func trace_var untrace_var gets readline readlines open require require_relative load autoload autoload? putc";
const chanceWords = "rand srand";
const escapeWords =
  "eval instance_eval instance_exec class_eval class_exec module_eval module_exec send __send__ public_send binding method methods public_method public_methods private_methods protected_methods singleton_methods singleton_method singleton_class instance_method instance_methods instance_variable_get instance_variable_set instance_variable_defined? instance_variables remove_instance_variable define_method define_singleton_method remove_method undef_method alias_method const_get const_set const_missing constants remove_const class_variable_get class_variable_set local_variables global_variables local_variable_get local_variable_set object_id __id__ __method__ __dir__ instance_variable_names using refine unbind to_enum enum_for display";
const printWords = "puts print p pp printf";

let words: ReadonlyMap<string, "process" | "chance" | "escape" | "print"> | undefined;

/** Undefined: nothing is known against calling a method of that name. */
export function refusedMethod(name: string, hasReceiver: boolean): Refusal | undefined {
  words ??= new Map([
    ...processWords.split(" ").map((word) => [word, "process"] as const),
    ...chanceWords.split(" ").map((word) => [word, "chance"] as const),
    ...escapeWords.split(" ").map((word) => [word, "escape"] as const),
    ...printWords.split(" ").map((word) => [word, "print"] as const),
  ]);
  switch (words.get(name)) {
    case "process":
      // `options.select`, `range.step`: only without a receiver are these the process's.
      return hasReceiver ? undefined : refuse(`${name} reaches outside of the template`, hintFor(name));
    case "chance":
      return hasReceiver ? undefined : refuseChance(name);
    case "escape":
      return refuseInternals(name);
    case "print":
      return hasReceiver
        ? undefined
        : refuse(`${name} writes to the terminal, not into the manifest`, "print with <%= … %>");
    case undefined:
    default:
      return undefined;
  }
}

function hintFor(name: string): string {
  return name === "require"
    ? "leave it out: JSON, YAML, Base64, Digest, IPAddr, Set, CGI and Shellwords are there, other libraries are not"
    : dataHint;
}

function refuseChance(name: string): Refusal {
  return refuse(`${name} makes every run print something else`);
}

function refuseInternals(name: string): Refusal {
  const evaluates = /(?:^|_)(?:eval|exec)$/.test(name);
  const hint = evaluates
    ? "write the expression itself"
    : "call the method by its name; what is looked up by a computed name belongs into a Hash";
  return refuse(`${name} reaches into Ruby itself`, hint);
}

const refusedConstants =
  "ENV File Dir IO Kernel Process ObjectSpace GC Thread Mutex Queue Fiber Ractor Time Random SecureRandom Open3 Net Socket TCPSocket UDPSocket URI FileUtils Pathname Tempfile Etc Signal Marshal RubyVM TracePoint Binding Method UnboundMethod STDIN STDOUT STDERR ARGV ARGF DATA RUBY_VERSION RUBY_PLATFORM TOPLEVEL_BINDING Gem Bundler Pharos K8s Timeout Logger PTY Readline Zlib OpenSSL";
let constants: ReadonlySet<string> | undefined;

const lackingConstants: readonly (readonly [names: string, hint: string])[] = [
  ["Struct OpenStruct Data", "use a Hash: { 'name' => value }"],
  ["SortedSet", "use a Set and sort it where it is printed"],
  ["Rational Complex BigDecimal", "use an Integer or a Float, or text"],
  ["Enumerator", "use map, each_with_index or each_slice with a block"],
  ["Encoding", "leave it out: templates and their variables are UTF-8"],
  ["Date DateTime", "write the date itself as text: templates have no calendar"],
  ["StringIO", "build the text with +, join or a heredoc"],
  ["StringScanner", "use scan, split or match"],
  ["Digest", "name the one that you mean: Digest::SHA256"],
];

export function refusedConstant(name: string): Refusal | undefined {
  const lacking = lackingConstants.find(([names]) => names.split(" ").includes(name));
  if (lacking !== undefined) return lack(`${name} is not supported in templates here`, lacking[1]);
  constants ??= new Set(refusedConstants.split(" "));
  if (!constants.has(name)) return undefined;
  if (name === "ENV") return refuse("ENV differs from machine to machine");
  if (/^(?:Time|Random|SecureRandom)$/.test(name)) return refuseChance(name);
  return refuse(`${name} reaches outside of the template`);
}
