// Two renderings of one object → the paths at which they differ.
import { isJsonObject, type Json } from "../kube/json.ts";
import type { Path } from "../text/path.ts";

/** At most `limit` paths, in the order of `left`; a missing value counts as different. */
export function differingPaths(left: Json, right: Json, limit: number): readonly Path[] {
  const found: Path[] = [];
  const visit = (one: Json | undefined, other: Json | undefined, path: Path): void => {
    if (found.length >= limit || one === other) return;
    if (isJsonObject(one) && isJsonObject(other)) {
      for (const key of new Set([...Object.keys(one), ...Object.keys(other)]))
        visit(one[key], other[key], [...path, key]);
    } else if (Array.isArray(one) && Array.isArray(other) && one.length === other.length) {
      const items = other as readonly Json[];
      for (const [at, item] of (one as readonly Json[]).entries()) visit(item, items[at], [...path, at]);
    } else found.push(path);
  };
  visit(left, right, []);
  return found;
}
