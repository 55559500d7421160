// All classes whose methods are called.
import { comparablePool } from "./comparable.ts";
import { falsePool, nilPool, truePool } from "./nil.ts";
import type { MethodPool } from "./pool.ts";

export const pools: readonly MethodPool[] = [nilPool, truePool, falsePool, comparablePool];
