// Enumerable#sum: exact for Integers, compensated (Kahan and Babuska) as soon as a Float comes.
import type { Machine } from "./machine.ts";
import type { Value } from "./value.ts";

export function sumOf(elements: readonly Value[], initial: Value, machine: Machine): Value {
  let total = initial;
  for (const [at, element] of elements.entries()) {
    if (typeof total === "number" || (typeof total === "bigint" && typeof element === "number")) {
      const rest = elements.slice(at);
      const numbers = rest.findIndex((one) => typeof one !== "number" && typeof one !== "bigint");
      const floats = numbers < 0 ? rest : rest.slice(0, numbers);
      const sum = compensated(Number(total), floats.map(Number));
      return numbers < 0
        ? sum
        : rest.slice(numbers).reduce((sofar, one) => machine.send(sofar, "+", [one]), sum as Value);
    }
    total = machine.send(total, "+", [element]);
  }
  return total;
}

function compensated(start: number, values: readonly number[]): number {
  let sum = start;
  let lost = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) {
      sum += value;
      lost = 0;
      continue;
    }
    const next = sum + value;
    lost += Math.abs(sum) >= Math.abs(value) ? sum - next + value : value - next + sum;
    sum = next;
  }
  return Number.isFinite(sum) ? sum + lost : sum;
}
