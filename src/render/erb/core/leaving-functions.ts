// Functions of Kernel that leave what runs: raise, catch and throw, loop with its end.
import { blockOf } from "./coerce.ts";
import { descendsFrom } from "./exception-classes.ts";
import { isExceptionModule, newException, raised } from "./exception-methods.ts";
import { Exit, leavableOnce, LeaveSignal, rubyError, TemplateFailure, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import { inspect, toS } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { RubyException, RubyModule, RubyString } from "./value.ts";
import type { Value } from "./value.ts";

const raise: Method<null> = [
  0,
  3,
  (_, args, { machine }) => {
    throw raised(toRaise(args, machine));
  },
];

function toRaise(args: readonly Value[], machine: Machine): RubyException {
  const [first, message, trace] = args;
  if (first === undefined) return machine.error ?? new RubyException("RuntimeError", "");
  if (trace !== undefined || args.at(-1) instanceof RubyHash) {
    throw unsupported("raise with more than a class and a message is not supported here", "leave it out");
  }
  if (typeof first === "string" || first instanceof RubyString) {
    if (message === undefined) return new RubyException("RuntimeError", toS(first, machine));
  } else if (first instanceof RubyModule && isExceptionModule(first)) {
    return newException(first, message === undefined ? [] : [message], machine);
  } else if (first instanceof RubyException) {
    if (message === undefined) return first;
    return new RubyException(first.className, toS(message, machine), first.details);
  }
  throw rubyError("TypeError", "exception class/object expected");
}

/** Tags are the same object or none. */
function tagOf([tag]: readonly Value[]): Value {
  if (tag === undefined || typeof tag === "string" || tag instanceof RubyString) {
    throw unsupported("catch and throw need a Symbol here", "name it: catch(:found) do … throw :found");
  }
  return tag;
}

function runCatch(args: readonly Value[], call: Call): Value {
  const tag = tagOf(args);
  const { catching } = call.machine;
  const exit = new Exit();
  catching.push({ tag, exit });
  try {
    return leavableOnce(exit, () => blockOf(call).call([tag]));
  } finally {
    catching.pop();
  }
}

function runThrow(args: readonly Value[], { machine }: Call): never {
  const tag = tagOf(args);
  const value = args[1] ?? null;
  const caught = machine.catching.findLast((one) => one.tag === tag);
  if (caught !== undefined) throw new LeaveSignal(caught.exit, value);
  const message = `uncaught throw ${inspect(tag, machine)}`;
  throw rubyError("UncaughtThrowError", message, "put a catch with this tag around it", { tag, value });
}

function runLoop(call: Call): Value {
  const block = blockOf(call);
  try {
    for (;;) {
      call.machine.step();
      block.call([]);
    }
  } catch (failure) {
    const isEnd =
      failure instanceof TemplateFailure && descendsFrom(failure.rubyClass ?? "", "StopIteration");
    if (isEnd) return failure.details?.["result"] ?? null;
    throw failure;
  }
}

export const leavingFunctions: Methods<null> = {
  catch: [0, 1, (_, args, call) => runCatch(args, call)],
  fail: raise,
  loop: [0, 0, (_, __, call) => runLoop(call)],
  raise,
  throw: [1, 2, (_, args, call) => runThrow(args, call)],
};
