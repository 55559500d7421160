// Methods of Array that find a place in it.
import { bisect } from "./bisection.ts";
import { blockOf } from "./coerce.ts";
import { equals } from "./equality.ts";
import { enumerableQuestions } from "./enumerable-questions.ts";
import type { Call, Method, Methods } from "./method.ts";
import { isTruthy } from "./value.ts";
import type { Value } from "./value.ts";

function bisected(self: Value[], call: Call): bigint | undefined {
  return bisect(0n, BigInt(self.length), (at) => self[Number(at)] ?? null, call);
}

/** The first list that has the value at that place. */
function associated(place: 0 | 1): Method<Value[]> {
  return [
    1,
    1,
    (self, [value = null], { machine }) => {
      machine.steps(self.length);
      return (
        self.find((one) => Array.isArray(one) && one.length > place && equals(one[place] ?? null, value)) ??
        null
      );
    },
  ];
}

function lastIndex(self: Value[], [wanted]: readonly Value[], call: Call): Value {
  const block = wanted === undefined ? blockOf(call) : undefined;
  const at = self.findLastIndex((one) => {
    call.machine.step();
    return block === undefined ? equals(one, wanted ?? null) : isTruthy(block.call([one]));
  });
  return at < 0 ? null : BigInt(at);
}

const findIndex = enumerableQuestions["find_index"] as Method<Value[]>;

export const arrayPlaces: Methods<Value[]> = {
  assoc: associated(0),
  bsearch: [
    0,
    0,
    (self, _, call) => {
      const at = bisected(self, call);
      return at === undefined ? null : (self[Number(at)] ?? null);
    },
  ],
  bsearch_index: [0, 0, (self, _, call) => bisected(self, call) ?? null],
  find_index: findIndex,
  index: findIndex,
  rassoc: associated(1),
  rindex: [0, 1, lastIndex],
};
