// `90s`, `10m`, `1h` → milliseconds.

/** Undefined for what is no duration, or none at all. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,5})([smh])$/.exec(text) ?? [];
  if (count === undefined || Number(count) === 0) return undefined;
  return Number(count) * (unit === "s" ? 1000 : unit === "m" ? 60_000 : 3_600_000);
}
