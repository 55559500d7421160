// Regexp, MatchData and Proc.
import type { MethodPool } from "./pool.ts";

const texts = ["'10.0.0.1/24'", "'eth0: up'", "''", "'Ünï🙂'", String.raw`"a\nb\n"`, ":eth1", "nil", "5"];

const regexps = [
  String.raw`/(\d+)\.(\d+)/`,
  "/[a-z]+/i",
  "/(?<name>[a-z]+)(?<number>\\d)?/x",
  "/(?<a>x)|(?<a>e)/m",
  "/é|🙂/",
  "//",
  "%r{/(\\d+)\\z}",
];

export const regexpPool: MethodPool = {
  className: "Regexp",
  receivers: regexps,
  args: [...texts, "/a/", "1", "-1"],
  blocks: ["{ |m| m }", "{ |m| m.to_s }"],
  usual: {
    "=~": `(${texts.join(") ; (")})`,
    match: `('10.0.0.1') ; ('eth0', 1) ; ('eth0', -2) ; ('x', 9) ; (nil) ; (:eth1) { |m| m.to_a }`,
    "match?": `('10.0.0.1') ; ('eth0', 1) ; ('eth0', -2) ; ('x', 9) ; (nil) ; (:eth1)`,
  },
  leftOut: {
    encoding: "all text is UTF-8",
    "fixed_encoding?": "all text is UTF-8",
    "~": "asks the last line read, which a template has not",
  },
  covered: 1,
};

/** What a Regexp can do that every object can. */
export const regexpObjectPool: MethodPool = {
  ...regexpPool,
  className: "Regexp, as an object",
  methods: "== === eql? inspect to_s hash frozen? is_a?",
  usual: {
    "==": "(/[a-z]+/i) ; (/[a-z]+/) ; ('a') ; (nil)",
    "===": `(${texts.join(") ; (")})`,
    "eql?": "(/[a-z]+/i) ; (/[a-z]+/) ; (nil)",
    "is_a?": "(Regexp) ; (Object) ; (String)",
  },
  leftOut: { hash: "a number that says nothing", "frozen?": "not known here" },
  covered: 0.8,
};

export const regexpClassPool: MethodPool = {
  className: "Regexp, its own functions",
  methods:
    "Regexp.escape Regexp.quote Regexp.union Regexp.new Regexp.compile Regexp.try_convert Regexp.last_match",
  receivers: [""],
  args: [...texts, ...regexps, "[/a/, 'b.c']", "[]", "true", "Regexp::IGNORECASE"],
  blocks: ["{ 1 }"],
  usual: {
    "Regexp.escape": "('a.b*c') ; ('[x] {y}') ; (:a) ; (\"\\n\\t -#\") ; ('é') ; (1)",
    "Regexp.quote": "('a.b')",
    "Regexp.union": "('a.b', /c/i) ; (['x', 'y']) ; ([/a/m]) ; ('a') ; (/a/) ; ([]) ; (:a, 'b') ; (1)",
    "Regexp.new":
      "('a+', true) ; ('a+', Regexp::IGNORECASE | Regexp::EXTENDED) ; ('[a') ; (/x/i) ; ('*') ; (nil) ; ('(a') ; ('a', nil) ; ('a', false)",
    "Regexp.compile": "('a+') ; ('a/b')",
    "Regexp.try_convert": "(/a/) ; ('a')",
    "Regexp.last_match": "(0) ; (1)",
  },
  covered: 1,
};

const keys = "(0) ; (1) ; (-1) ; (2) ; (9) ; (:number) ; ('number') ; (:none) ; (nil)";

export const matchPool: MethodPool = {
  className: "MatchData",
  receivers: [
    "'10.0.0.1/24'.match(/(\\d+)\\.(\\d+)/)",
    "'Ünï eth7 up'.match(/(?<name>[a-z]+)(?<number>\\d)/)",
    "'Üx'.match(/(?<name>[a-z]+)(?<number>\\d)?/)",
    "'e'.match(/(?<a>x)|(?<a>e)/)",
    "'🙂a'.match(/a()/)",
  ],
  args: ["0", "1", "-1", "9", ":name", "'number'", "nil", "(0..1)", "(1..)", "[:name]", "[]", "1.5"],
  blocks: ["{ |m| m }"],
  usual: {
    "[]": `${keys} ; (0, 2) ; (1..) ; (-2..-1) ; (1, 0) ; (9, 1)`,
    begin: keys,
    end: keys,
    offset: keys,
    byteoffset: keys,
    match: keys,
    match_length: keys,
    values_at: "(0) ; (1, -1) ; (0..1) ; (:number) ; (0, -2) ; (9) ; (1..9) ; (0, :name)",
    deconstruct_keys: "(nil) ; ([:name]) ; ([:none]) ; ([]) ; (1) ; (['name'])",
    named_captures: "(symbolize_names: true) ; (symbolize_names: false)",
  },
  covered: 1,
};

export const matchObjectPool: MethodPool = {
  ...matchPool,
  className: "MatchData, as an object",
  methods: "== eql? inspect to_s is_a? class",
  usual: {
    "==": "('10.0.0.1/24'.match(/(\\d+)\\.(\\d+)/)) ; ('e'.match(/(?<a>x)|(?<a>e)/)) ; (nil)",
    "eql?": "('10.0.0.1/24'.match(/(\\d+)\\.(\\d+)/)) ; (nil)",
    "is_a?": "(MatchData) ; (Regexp)",
  },
  covered: 1,
};

const calls = "(1) ; (1, 2) ; ([3, 4]) ; ([5, 6], 7) ; (nil)";

export const procPool: MethodPool = {
  className: "Proc",
  receivers: [
    "->(a) { a }",
    "->(a, b = 2) { [a, b] }",
    "->(*all) { all }",
    "->(a, k: 1) { [a, k] }",
    "proc { |a| a }",
    "proc { |a, b| [a, b] }",
    "proc { |a, (b, c), *d| [a, b, c, d] }",
    "proc { |a, b = 5, k: 3, **rest, &block| [a, b, k, rest] }",
    "lambda { |a, k:| [a, k] }",
    "proc { |a,| a }",
    "proc { _1 }",
    "-> { 7 }",
    ":upcase.to_proc",
    "{ 'a' => 1 }.to_proc",
  ],
  args: ["1", "'a'", "[1, 2]", "nil", ":b", "{ k: 1 }", "->(x) { x }", "0", "2"],
  blocks: ["{ 1 }"],
  usual: {
    "<<": "(->(x) { [x, x] }).call(1) ; (:to_s.to_proc).call(1) ; (1) ; (nil) ; (->(x) { x }).lambda?",
    ">>": "(->(x) { [x, x] }).call('a') ; (:to_s.to_proc).call('a') ; (1) ; (->(x) { x }).arity",
    "[]": calls,
    call: `${calls} ; (1, k: 2) ; (k: 2)`,
    yield: calls,
    curry: ".call(1) ; (2)[1][2] ; (1)[1] ; .lambda? ; (0) ; .arity ; [1]",
    parameters: "(lambda: true) ; (lambda: false)",
    to_proc: ".call(1)",
  },
  leftOut: {
    binding: "would show what lies around the template",
    ruby2_keywords: "only for code that runs on Ruby 2 as well",
    source_location: "names a file of the machine",
  },
  covered: 0.92,
};
