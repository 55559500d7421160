// Methods of Proc.
import type { Method, Methods } from "./method.ts";
import { toIndex } from "./coerce.ts";
import { RubyProc } from "./value.ts";
import type { Value } from "./value.ts";

const invoke: Method<RubyProc> = [0, -1, (self, args, { block }) => self.call(args, block)];

function composed(call: (args: readonly Value[]) => Value, { lambda }: RubyProc): RubyProc {
  return new RubyProc(call, 1, lambda);
}

function needed({ arity }: RubyProc): number {
  return arity < 0 ? -arity - 1 : arity;
}

function curried(proc: RubyProc, wanted: number, given: readonly Value[]): Value {
  if (given.length >= wanted) return proc.call(given);
  return new RubyProc((args) => curried(proc, wanted, [...given, ...args]), -1, proc.lambda);
}

export const procMethods: Methods<RubyProc> = {
  "()": invoke,
  "<<": [
    1,
    1,
    (self, [other = null], { machine }) =>
      composed((args) => self.call([machine.send(other, "call", args)]), self),
  ],
  ">>": [
    1,
    1,
    (self, [other = null], { machine }) =>
      composed((args) => machine.send(other, "call", [self.call(args)]), self),
  ],
  "===": invoke,
  "[]": invoke,
  arity: [0, 0, (self) => BigInt(self.arity)],
  call: invoke,
  curry: [0, 1, (self, [count]) => curried(self, count === undefined ? needed(self) : toIndex(count), [])],
  "lambda?": [0, 0, (self) => self.lambda],
  to_proc: [0, 0, (self) => self],
  yield: invoke,
};
