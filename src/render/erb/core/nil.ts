// Methods of nil, true and false.
import type { Methods } from "./method.ts";
import { RubyHash } from "./hash-value.ts";
import { isTruthy } from "./value.ts";

export const nilMethods: Methods<null> = {
  "&": [1, 1, () => false],
  "|": [1, 1, (_, [other = null]) => isTruthy(other)],
  "^": [1, 1, (_, [other = null]) => isTruthy(other)],
  "nil?": [0, 0, () => true],
  to_a: [0, 0, () => []],
  to_f: [0, 0, () => 0],
  to_h: [0, 0, () => new RubyHash()],
  to_i: [0, 0, () => 0n],
};

export const booleanMethods: Methods<boolean> = {
  "&": [1, 1, (self, [other = null]) => self && isTruthy(other)],
  "|": [1, 1, (self, [other = null]) => self || isTruthy(other)],
  "^": [1, 1, (self, [other = null]) => self !== isTruthy(other)],
};
