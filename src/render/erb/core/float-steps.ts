// Counting with Floats as Ruby does: by multiplication, so that errors do not add up, and with the end
// reached in spite of them.

/** How many steps there are from one number to the other, both included unless `exclusive`. */
export function countSteps(from: number, to: number, by: number, exclusive: boolean): bigint | number {
  const count = stepCount(from, to, by, exclusive);
  return Number.isFinite(count) ? BigInt(count) : count;
}

export function* stepsBetween(
  from: number,
  to: number | null,
  by: number,
  exclusive: boolean,
): Generator<number> {
  const end = to ?? (by < 0 ? -Infinity : Infinity);
  const count = stepCount(from, end, by, exclusive);
  if (!Number.isFinite(by)) {
    if (count > 0) yield from;
    return;
  }
  for (let turn = 0; turn < count; turn += 1) {
    const at = turn * by + from;
    yield by >= 0 ? Math.min(at, end) : Math.max(at, end);
  }
}

function stepCount(from: number, to: number, by: number, exclusive: boolean): number {
  if (!Number.isFinite(by)) return (by > 0 ? from <= to : from >= to) ? 1 : 0;
  const span = (to - from) / by;
  const error = Math.min(
    0.5,
    ((Math.abs(from) + Math.abs(to) + Math.abs(to - from)) / Math.abs(by)) * Number.EPSILON,
  );
  if (!exclusive) return span < 0 ? 0 : Math.floor(span + error) + 1;
  if (span <= 0) return 0;
  const turns = span < 1 ? 0 : Math.floor(span - error);
  const next = (turns + 1) * by + from;
  return turns + 1 + ((from < to && next < to) || (from > to && next > to) ? 1 : 0);
}
