// Numbers that count: times, upto, downto and step.
import { blockOf, isOptions } from "./coerce.ts";
import { incomparable } from "./equality.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { wrongNumber } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

function count(self: bigint, to: bigint | number, by: bigint, call: Call): Value {
  const block = blockOf(call);
  for (let at = self; by > 0n ? at <= to : at >= to; at += by) {
    call.machine.step();
    block.call([at]);
  }
  return self;
}

function counting(by: bigint): Method<bigint> {
  return [
    1,
    1,
    (self, [to = null], call) => {
      if (typeof to === "bigint" || typeof to === "number") return count(self, to, by, call);
      throw incomparable(self, to, call.machine);
    },
  ];
}

interface Steps {
  readonly to: Value;
  readonly by: Value;
}

/** `(to = nil, by = 1)`, or each as a keyword. */
function toSteps(args: readonly Value[]): Steps {
  const last = args.at(-1);
  const options = isOptions(last) ? last : new RubyHash();
  const plain = isOptions(last) ? args.slice(0, -1) : args;
  const [to, by] = ["to", "by"].map((name, at) => {
    const named = options.get(RubySymbol.of(name));
    const placed = plain[at];
    if (named !== undefined && placed !== undefined) {
      throw rubyError("ArgumentError", `${at === 0 ? "to" : "step"} is given twice`);
    }
    return named ?? placed;
  });
  if (plain.length > 2) throw wrongNumber(plain.length, 0, 2);
  return { to: to ?? null, by: by ?? (by === undefined ? 1n : null) };
}

function step(self: bigint | number, args: readonly Value[], call: Call): Value {
  const { to, by } = toSteps(args);
  const { machine } = call;
  if (by === null) throw rubyError("TypeError", "step must be numeric");
  if ((typeof by !== "bigint" && typeof by !== "number") || Number.isNaN(Number(self))) {
    throw unsupported("a step that is no number", "write .step(to, 1)");
  }
  if (by == 0) throw rubyError("ArgumentError", "step can't be 0");
  if (to !== null && typeof to !== "bigint" && typeof to !== "number") {
    if (typeof self === "number" || typeof by === "number")
      throw unsupported("a limit that is no number", "write .step(10, 1)");
    throw incomparable(self, to, machine);
  }
  if (to === null && [self, by].some((one) => typeof one === "bigint" && BigInt.asIntN(62, one) !== one))
    throw unsupported("a step that large", "use a smaller one");
  const end = to ?? (by < 0 ? -Infinity : Infinity);
  if (typeof self === "bigint" && typeof by === "bigint" && typeof to !== "number") {
    return count(self, end, by, call);
  }
  countFloats(Number(self), Number(end), Number(by), call);
  return self;
}

// As Ruby counts with Floats: by multiplication, so that errors do not add up.
function countFloats(from: number, to: number, by: number, call: Call): void {
  const block = blockOf(call);
  const span = (to - from) / by;
  const error = ((Math.abs(from) + Math.abs(to) + Math.abs(to - from)) / Math.abs(by)) * Number.EPSILON;
  if (!Number.isFinite(by)) {
    if (by > 0 ? from <= to : from >= to) block.call([from]);
    return;
  }
  const turns = Number.isFinite(span) ? Math.floor(span + Math.min(error, 0.5)) + 1 : span;
  for (let turn = 0; turn < turns; turn += 1) {
    call.machine.step();
    const at = turn * by + from;
    block.call([by > 0 ? Math.min(at, to) : Math.max(at, to)]);
  }
}

const stepping: Method<bigint | number> = [0, -1, (self, args, call) => step(self, args, call)];

export const integerCounting: Methods<bigint> = {
  downto: counting(-1n),
  step: stepping,
  times: [0, 0, (self, _, call) => (count(0n, self - 1n, 1n, call), self)],
  upto: counting(1n),
};

export const floatCounting: Methods<number> = { step: stepping };
