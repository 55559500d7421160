// What every object has, and the functions of Kernel.
import type { MethodPool } from "./pool.ts";

const anything = [
  "nil",
  "true",
  "0",
  "-7",
  "10**20",
  "1.5",
  "'a'",
  "'12'",
  ":a",
  "[]",
  "[1, 'a']",
  "{}",
  "{ 'a' => 1 }",
  "(1..3)",
  "/a/",
];

const classes =
  "(Integer) ; (Numeric) ; (Comparable) ; (Enumerable) ; (Object) ; (Kernel) ; (String) ; (NilClass) ; (1)";
const names = "(:size) ; ('upcase') ; (:nope) ; (:each, true) ; (1)";
const others = "(1) ; (nil) ; ('a') ; ([]) ; (1.5) ; (:a)";

export const objectPool: MethodPool = {
  className: "Object",
  receivers: anything,
  args: anything,
  blocks: ["{ |x| x }", "{ 1 }"],
  usual: {
    "!=": others,
    "!~": "(/a/) ; ('a')",
    "<=>": others,
    "==": others,
    "===": others,
    "eql?": others,
    "equal?": others,
    "instance_of?": classes,
    "is_a?": classes,
    "kind_of?": classes,
    "respond_to?": names,
    tap: "{ |x| x }",
    // oxlint-disable-next-line unicorn/no-thenable -- Ruby's own name, in a table that is never awaited
    then: "{ |x| [x] }",
    yield_self: "{ |x| [x] }",
    clone: "(freeze: true) ; (freeze: false)",
    public_send: "(:size) ; (:to_s)",
    send: "(:size)",
    enum_for: "(:each).to_a",
    to_enum: "(:each).to_a",
  },
  leftOut: {
    __id__: "differs with every run",
    object_id: "differs with every run",
    hash: "differs with every run",
    display: "prints beside the template",
    ...Object.fromEntries(
      "__send__ define_singleton_method enum_for extend instance_eval instance_exec instance_variable_defined? instance_variable_get instance_variable_set instance_variables method methods private_methods protected_methods public_method public_methods public_send remove_instance_variable send singleton_class singleton_method singleton_methods to_enum"
        .split(" ")
        .map((name) => [name, "reflects on objects"]),
    ),
  },
  covered: 1,
};

const numeric =
  "('12') ; (' -0x1f ') ; ('1_000') ; ('12a') ; ('') ; (nil) ; (1.9) ; ('z', exception: false) ; ([])";

export const functionPool: MethodPool = {
  className: "Kernel",
  methods: "Array Float Hash Integer String format sprintf lambda proc loop catch throw raise fail",
  receivers: [""],
  args: [...anything, "16"],
  blocks: ["{ |x| break x }"],
  usual: {
    Array: "(nil) ; ([1]) ; ({ 'a' => 1 }) ; (1..3) ; ('a') ; (1)",
    Float: `${numeric} ; ('1e5') ; ('.5') ; ('5.') ; ('1.5e') ; ('0x1p3') ; ('0x1A') ; ('1__0') ; ('Infinity')`,
    Hash: "(nil) ; ([]) ; ({ 'a' => 1 }) ; ([1]) ; ('a')",
    Integer: `${numeric} ; ('12', nil) ; ('0b11') ; ('0o17') ; ('017') ; ('08') ; ('1f', 16) ; ('0x1f', 16) ; ('0x1f', 8) ; ('z', 36) ; ('1', 37) ; (5, 16) ; ('1__0') ; ('11', 2) ; ('0b1', 0)`,
    String: "(nil) ; (1) ; (:a) ; ([1, nil])",
    format:
      "('%d %s', 1, 'a') ; ('%05.1f', 3.14159) ; ('%<a>d-%{b}', a: 1, b: 2) ; ('%+x|% o|%#b', 255, 8, 5) ; ('%x', -255) ; ('%-8s|%8s|', 'ab', 'cd') ; ('%c%c', 65, 'xyz') ; ('%e', 12345.678) ; ('%g %g', 1e10, 0.0001) ; ('%s') ; ('%d', 'x') ; ('%p', nil) ; ('%%') ; ('%*d', 5, 1) ; ('%2$s %1$s', 1, 2) ; ('%08.3e', 1.5) ; ('%a', 1.0) ; ('%.3s', 'abcdef') ; ('%.10d', 42) ; ('% d', 42) ; ('%z', 1)",
    sprintf: "('%d', 1) ; ('%s and %p', 'a', 'a')",
    lambda: "{ 1 }.call",
    proc: "{ 1 }.call",
    loop: "{ break 5 }",
    catch:
      "(:a) { 1 } ; (:a) { [1].each { throw :a, 5 } } ; (:a) { throw :b } ; (:a) { catch(:b) { throw :a } }",
    throw: "(:a) ; (:a) rescue 1 ; (:a, 2) rescue 3",
    raise:
      "('x') rescue 1 ; (KeyError, 'k') rescue 2 ; ('x') ; (ArgumentError) ; (ArgumentError, 'x') ; (KeyError, nil) ; (String) ; ('x', 'y') ",
    fail: "('x') rescue 1 ; ('x')",
  },
  covered: 0.8,
};
