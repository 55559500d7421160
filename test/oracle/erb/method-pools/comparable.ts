// Comparable, over the classes that have it.
import type { MethodPool } from "./pool.ts";

const receivers = ["1", "2.5", "'b'", ":b", "10**20"];
const between = "(0, 3) ; ('a', 'c') ; (:a, :c) ; (1.5, 2) ; (nil, 1)";
const other = "(1) ; ('b') ; (:b) ; (2.5) ; (nil)";

export const comparablePool: MethodPool = {
  className: "Comparable",
  methods: "< <= == > >= between? clamp",
  receivers,
  args: [...receivers, "nil", "(1..2)", "('a'..'c')", "(2..1)"],
  blocks: ["{ 1 }"],
  usual: {
    "<": other,
    "<=": other,
    "==": other,
    ">": other,
    ">=": other,
    "between?": between,
    clamp: `${between} ; (1..2) ; ('a'..'c') ; (..2) ; (2..) ; (1...2) ; (nil, nil) ; (3, 0)`,
  },
  covered: 1,
};
