// bsearch: the block halves what is left, by true and false (the first true) or by a number (any 0).
import { blockOf } from "./coerce.ts";
import { nameForConversion } from "./describe.ts";
import { rubyError } from "./failure.ts";
import type { Call } from "./method.ts";
import type { Value } from "./value.ts";

/** The place in [from, to) that is found; undefined: none. */
export function bisect(
  from: bigint,
  to: bigint,
  elementAt: (at: bigint) => Value,
  call: Call,
): bigint | undefined {
  const block = blockOf(call);
  let [low, high, satisfied] = [from, to, false];
  while (low < high) {
    call.machine.step();
    const middle = (low + high) >> 1n;
    const verdict = block.call([elementAt(middle)]);
    let smaller = false;
    if (verdict === true) {
      satisfied = true;
      smaller = true;
    } else if (typeof verdict === "bigint" || typeof verdict === "number") {
      // oxlint-disable-next-line eqeqeq -- 0 and 0.0
      if (verdict == 0n) return middle;
      smaller = verdict < 0;
    } else if (verdict !== false && verdict !== null) {
      throw rubyError(
        "TypeError",
        `wrong argument type ${nameForConversion(verdict)} (must be numeric, true, false or nil)`,
      );
    }
    if (smaller) high = middle;
    else low = middle + 1n;
  }
  return satisfied ? low : undefined;
}
