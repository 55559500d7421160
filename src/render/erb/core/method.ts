// The shape of a method in the tables: how many arguments it takes (-1: any number) and what it does.
import type { Machine } from "./machine.ts";
import type { RubyProc, Value } from "./value.ts";

export interface Call {
  readonly machine: Machine;
  readonly block: RubyProc | undefined;
  readonly name: string;
}

export type Method<Self> = readonly [
  min: number,
  max: number,
  run: (self: Self, args: readonly Value[], call: Call) => Value,
];

export type Methods<Self> = Readonly<Record<string, Method<Self>>>;
