// All classes whose methods are called.
import { arrayPool } from "./array.ts";
import { enumeratorPool } from "./enumerator.ts";
import { hashPool } from "./hash.ts";
import { rangePool } from "./range.ts";
import { setPool } from "./set.ts";
import { comparablePool } from "./comparable.ts";
import { floatPool } from "./float.ts";
import { integerPool } from "./integer.ts";
import {
  matchObjectPool,
  matchPool,
  procPool,
  regexpClassPool,
  regexpObjectPool,
  regexpPool,
} from "./matching.ts";
import { functionPool, objectPool } from "./kernel.ts";
import { falsePool, nilPool, truePool } from "./nil.ts";
import type { MethodPool } from "./pool.ts";
import { stringPool } from "./string.ts";
import { symbolPool } from "./symbol.ts";

export const pools: readonly MethodPool[] = [
  stringPool,
  symbolPool,
  integerPool,
  floatPool,
  nilPool,
  truePool,
  falsePool,
  comparablePool,
  regexpPool,
  regexpObjectPool,
  regexpClassPool,
  matchPool,
  matchObjectPool,
  procPool,
  setPool,
  rangePool,
  hashPool,
  enumeratorPool,
  arrayPool,
  objectPool,
  functionPool,
];
