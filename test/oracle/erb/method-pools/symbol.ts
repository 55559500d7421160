// Symbol: names of all shapes.
import type { MethodPool } from "./pool.ts";
import { oddArguments } from "./string.ts";

export const symbolPool: MethodPool = {
  className: "Symbol",
  receivers: [":a", ":eth0", ':""', ':"x y"', ":B", ":a?", ":b=", ":+", ":[]", ":Ünï", ":'1a'", ":@x", ":zz"],
  args: [...oddArguments, ":A", ":b", ":zz"],
  blocks: ["{ |x| x }"],
  usual: {
    "<": "(:b)",
    "<=": "(:b)",
    ">": "(:b)",
    ">=": "(:b)",
    "=~": "(/a/)",
    "[]": "(0) ; (0, 2) ; (1..) ; (/[a-z]/) ; ('a')",
    slice: "(0) ; (0, 2) ; (1..) ; (/[a-z]/) ; ('a')",
    "between?": "(:a, :f)",
    casecmp: "(:A) ; ('a') ; (:B)",
    "casecmp?": "(:A) ; ('a') ; (:ÜNÏ)",
    clamp: "(:b, :c) ; (:b..)",
    "end_with?": "('a') ; ('0', ' y')",
    "start_with?": "('a') ; (/[a-z]/)",
    match: "(/a/) ; ('e')",
    "match?": "(/a/) ; ('e')",
    upcase: "(:ascii)",
    downcase: "(:fold)",
    to_proc: ".call('a') ; .arity ; .lambda?",
  },
  leftOut: { encoding: "text is always UTF-8 here" },
  covered: 1,
};
