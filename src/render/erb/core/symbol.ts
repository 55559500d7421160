// Methods of Symbol.
import type { Method, Methods } from "./method.ts";
import { RubyProc, RubySymbol, textOf } from "./value.ts";
import type { Value } from "./value.ts";
import { rubyError } from "./failure.ts";
import type { Machine } from "./machine.ts";

/** The same method on the name, its String made a Symbol again. */
function renamed(name: string): Method<RubySymbol> {
  return [
    0,
    -1,
    (self, args, { machine }) => {
      const made = machine.send(self.name, name, args);
      const text = textOf(made);
      return text === undefined ? made : RubySymbol.of(text);
    },
  ];
}

function ofName(name: string, min: number, max: number): Method<RubySymbol> {
  return [min, max, (self, args, { machine, block }) => machine.send(self.name, name, args, block)];
}

/** nil for what is no Symbol. */
function compared(name: string): Method<RubySymbol> {
  return [
    1,
    1,
    (self, [other = null], { machine }) =>
      other instanceof RubySymbol ? machine.send(self.name, name, [other.name]) : null,
  ];
}

/** `&:name`: calls that method on the first argument. */
export function toMethodProc(name: string, machine: Machine): RubyProc {
  const call = (args: readonly Value[]) => {
    const [self, ...rest] = args;
    if (self === undefined) throw rubyError("ArgumentError", "no receiver given");
    return machine.send(self, name, rest);
  };
  return new RubyProc(call, -2, true, [["req"], ["rest"]]);
}

export const symbolMethods: Methods<RubySymbol> = {
  capitalize: renamed("capitalize"),
  downcase: renamed("downcase"),
  swapcase: renamed("swapcase"),
  upcase: renamed("upcase"),
  "empty?": ofName("empty?", 0, 0),
  "end_with?": ofName("end_with?", 0, -1),
  "start_with?": ofName("start_with?", 0, -1),
  length: ofName("length", 0, 0),
  size: ofName("size", 0, 0),
  "[]": ofName("[]", 1, 2),
  "=~": ofName("=~", 1, 1),
  match: ofName("match", 0, -1),
  "match?": ofName("match?", 0, -1),
  casecmp: compared("casecmp"),
  "casecmp?": compared("casecmp?"),
  intern: [0, 0, (self) => self],
  next: renamed("succ"),
  slice: ofName("[]", 1, 2),
  succ: renamed("succ"),
  id2name: [0, 0, (self) => self.name],
  name: [0, 0, (self) => self.name],
  to_s: [0, 0, (self) => self.name],
  to_sym: [0, 0, (self) => self],
  to_proc: [0, 0, (self, _, { machine }) => toMethodProc(self.name, machine)],
};
