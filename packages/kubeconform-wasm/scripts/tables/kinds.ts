// OpenAPI documents of many minors → one table: scope of each kind, and since and until when each of
// its versions was served.
import type { Served } from "./openapi.ts";

export interface KindEntry {
  namespaced: boolean;
  /** Version → first and last minor that served it, as numbers. */
  readonly served: Map<string, [first: number, last: number]>;
}

export type KindTable = Map<string, Map<string, KindEntry>>;

/** `minors`: oldest first, without gaps. */
export function toKindTable(minors: readonly { minor: number; kinds: readonly Served[] }[]): KindTable {
  const table: KindTable = new Map();
  for (const { minor, kinds } of minors) {
    for (const { group, version, kind, namespaced } of kinds) {
      const byKind = table.get(group) ?? new Map<string, KindEntry>();
      table.set(group, byKind);
      const entry: KindEntry = byKind.get(kind) ?? { namespaced, served: new Map() };
      byKind.set(kind, entry);
      // An API may be listed for reading only in one version; the newest minor's word counts.
      entry.namespaced = namespaced;
      const range = entry.served.get(version);
      if (range === undefined) entry.served.set(version, [minor, minor]);
      else range[1] = minor;
    }
  }
  return table;
}

const maturity = { ga: 2, beta: 1, alpha: 0 } as const;

/** Kubernetes' version priority: v2 before v1 before v1beta2 before v1beta1 before v1alpha1. */
export function compareApiVersions(left: string, right: string): number {
  const [a, b] = [rank(left), rank(right)];
  return b[0] - a[0] || b[1] - a[1] || b[2] - a[2];
}

function rank(version: string): readonly [number, number, number] {
  const match = /^v(\d+)(?:(alpha|beta)(\d+))?$/.exec(version);
  if (match === null) return [-1, 0, 0];
  const [, major, stage, minor] = match;
  return [maturity[(stage ?? "ga") as keyof typeof maturity], Number(major), Number(minor ?? 0)];
}
