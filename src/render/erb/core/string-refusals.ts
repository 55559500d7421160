// Methods of String that change it in place: refused by name, with what to write instead.
import { unsupported } from "./failure.ts";
import type { Method, Methods } from "./method.ts";

const refuseChange: Method<string> = [
  0,
  -1,
  (_, __, { name }) => {
    const plain = name.replace(/!$/, "");
    const hint =
      name === "<<" || name === "concat"
        ? "write text += other (or text + other)"
        : `assign the result: text = text.${plain}${plain === name ? "" : "(…)"}`;
    throw unsupported(
      `String#${name}, which changes a String in place, is not supported in templates here`,
      hint,
    );
  },
];

export const stringRefusals: Methods<string> = {
  insert: refuseChange,
  prepend: refuseChange,
  "<<": refuseChange,
  concat: refuseChange,
  replace: refuseChange,
  clear: refuseChange,
  "[]=": refuseChange,
  "capitalize!": refuseChange,
  "chomp!": refuseChange,
  "chop!": refuseChange,
  "delete!": refuseChange,
  "downcase!": refuseChange,
  "gsub!": refuseChange,
  "lstrip!": refuseChange,
  "reverse!": refuseChange,
  "rstrip!": refuseChange,
  "slice!": refuseChange,
  "squeeze!": refuseChange,
  "strip!": refuseChange,
  "sub!": refuseChange,
  "succ!": refuseChange,
  "swapcase!": refuseChange,
  "tr!": refuseChange,
  "upcase!": refuseChange,
};
