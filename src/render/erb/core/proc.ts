// Methods of Proc.
import { toIndex } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import type { Machine } from "./machine.ts";
import { wrongNumber } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { isTruthy, RubyProc, RubySymbol } from "./value.ts";
import type { ProcParameter, Value } from "./value.ts";

const invoke: Method<RubyProc> = [0, -1, (self, args, { block }) => self.call(args, block)];

/** What Ruby makes itself takes anything. */
const anything: readonly ProcParameter[] = [["rest"]];

function made(call: (args: readonly Value[]) => Value, lambda: boolean): RubyProc {
  return new RubyProc(call, -1, lambda, anything);
}

function callable(other: Value, machine: Machine): (args: readonly Value[]) => Value {
  if (other instanceof RubyProc) return (args) => other.call(args);
  if (machine.find(other, "call") === undefined) throw rubyError("TypeError", "callable object is expected");
  return (args) => machine.send(other, "call", args);
}

function parametersOf({ parameters }: RubyProc): readonly ProcParameter[] {
  if (parameters !== undefined) return parameters;
  throw unsupported("the parameters of this Proc are not known here", "write the lambda out");
}

/** How many arguments must be given, and how many can be (-1: any number). */
function bounds(self: RubyProc): readonly [number, number] {
  const sorts = parametersOf(self).map(([sort]) => sort);
  const keyword = sorts.includes("keyreq") ? 1 : 0;
  const needed = sorts.filter((sort) => sort === "req").length + keyword;
  const more = sorts.filter((sort) => sort === "opt").length;
  return [needed, sorts.includes("rest") ? -1 : needed + more];
}

function curried(proc: RubyProc, wanted: number, given: readonly Value[], machine: Machine): RubyProc {
  return made((args) => {
    machine.step();
    const all = [...given, ...args];
    return all.length >= wanted ? proc.call(all) : curried(proc, wanted, all, machine);
  }, proc.lambda);
}

function wantedBy(self: RubyProc, count: Value | undefined): number {
  const [min, max] = bounds(self);
  if (count === undefined || count === null) return min;
  if (typeof count !== "bigint")
    throw unsupported("curry with something else than a number", "give a number");
  const wanted = toIndex(count);
  if (self.lambda && (wanted < min || (max >= 0 && wanted > max))) throw wrongNumber(wanted, min, max);
  return wanted;
}

const isSame: Method<RubyProc> = [
  1,
  1,
  (self, [other = null]) => {
    if (!(other instanceof RubyProc) || other === self) return other === self;
    throw unsupported("whether two Procs are the same is not known here", "compare what they give");
  },
];

function noAddress(): never {
  throw unsupported("a Proc prints its address in memory", "print what it gives: proc.call");
}

export const procMethods: Methods<RubyProc> = {
  "()": invoke,
  "<<": [
    1,
    1,
    (self, [other = null], { machine }) => {
      const first = callable(other, machine);
      return made((args) => self.call([first(args)]), !(other instanceof RubyProc) || other.lambda);
    },
  ],
  "==": isSame,
  "===": invoke,
  ">>": [
    1,
    1,
    (self, [other = null], { machine }) => {
      const second = callable(other, machine);
      return made((args) => second([self.call(args)]), self.lambda);
    },
  ],
  "[]": invoke,
  arity: [0, 0, (self) => BigInt(self.arity)],
  call: invoke,
  curry: [0, 1, (self, [count], { machine }) => curried(self, wantedBy(self, count), [], machine)],
  "eql?": isSame,
  inspect: [0, 0, noAddress],
  "lambda?": [0, 0, (self) => self.lambda],
  parameters: [
    0,
    -1,
    (self, args) => {
      const [options] = args;
      if (args.length > 1 || (options !== undefined && !(options instanceof RubyHash))) {
        throw wrongNumber(args.length, 0, 0);
      }
      const asked = options?.get(RubySymbol.of("lambda"));
      if (options !== undefined && asked === undefined) {
        throw unsupported("parameters knows no other option than lambda", "leave it out");
      }
      const lambda = asked === undefined || asked === null ? self.lambda : isTruthy(asked);
      return parametersOf(self).map(([sort, name]) => {
        const shown = RubySymbol.of(sort === "req" && !lambda ? "opt" : sort);
        if (name !== undefined) return [shown, RubySymbol.of(name)];
        return sort === "req" && !lambda ? [shown, null] : [shown];
      });
    },
  ],
  to_proc: [0, 0, (self) => self],
  to_s: [0, 0, noAddress],
  yield: invoke,
};
