// nil, true and false.
import type { MethodPool } from "./pool.ts";

const args = ["nil", "true", "false", "1", "'a'", ":a", "[]"];
const truth = "(nil) ; (1) ; (false) ; (true)";
const blocks = ["{ 1 }"];

export const nilPool: MethodPool = {
  className: "NilClass",
  receivers: ["nil"],
  args,
  blocks,
  usual: { "&": truth, "|": truth, "^": truth, "=~": "(/a/) ; ('a')" },
  leftOut: { rationalize: "gives a Rational", to_c: "gives a Complex", to_r: "gives a Rational" },
  covered: 1,
};

export const truePool: MethodPool = {
  className: "TrueClass",
  receivers: ["true"],
  args,
  blocks,
  usual: { "&": truth, "|": truth, "^": truth },
  covered: 1,
};

export const falsePool: MethodPool = { ...truePool, className: "FalseClass", receivers: ["false"] };
