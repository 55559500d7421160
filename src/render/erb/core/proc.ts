// Methods of Proc.
import type { Method, Methods } from "./method.ts";
import type { RubyProc } from "./value.ts";

const invoke: Method<RubyProc> = [0, -1, (self, args) => self.call(args)];

export const procMethods: Methods<RubyProc> = {
  "()": invoke,
  "===": invoke,
  "[]": invoke,
  arity: [0, 0, (self) => BigInt(self.arity)],
  call: invoke,
  "lambda?": [0, 0, (self) => self.lambda],
  to_proc: [0, 0, (self) => self],
  yield: invoke,
};
