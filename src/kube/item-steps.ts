// Steps of a tree of FieldsV1 about the items of a list (`k:{"name":"x"}`, `v:"x"`) → which of them names an
// item, at the same cost however long the list is.
import { emptyJsonObject, formatCanonicalJson, formatJson, isJsonObject, type Json } from "./json.ts";
import { parseJson } from "./parse-json.ts";

/** Undefined for an item that none of the steps names. */
export type FindStep = (item: Json | undefined) => string | undefined;

export function toFindStep(steps: Iterable<string>): FindStep {
  const byMeaning = new Map<string, string>();
  let hasValues = false;
  // The items of most lists have the same keys; of ports some name a protocol and some do not.
  const keySets = new Map<string, readonly string[]>();
  for (const step of steps) {
    if (step.startsWith("v:")) {
      byMeaning.set(step, step);
      hasValues = true;
    }
    const keys = step.startsWith("k:") ? parseJson(step.slice(2)) : undefined;
    if (!isJsonObject(keys)) continue;
    byMeaning.set(`k:${formatCanonicalJson(keys)}`, step);
    keySets.set(Object.keys(keys).toSorted().join(" "), Object.keys(keys));
  }
  return (item) => {
    if (item === undefined) return undefined;
    const byValue = hasValues ? byMeaning.get(`v:${formatJson(item)}`) : undefined;
    if (byValue !== undefined || !isJsonObject(item)) return byValue;
    for (const keys of keySets.values()) {
      const own = emptyJsonObject();
      for (const key of keys) own[key] = (Object.hasOwn(item, key) ? item[key] : undefined) ?? null;
      const found = byMeaning.get(`k:${formatCanonicalJson(own)}`);
      if (found !== undefined) return found;
    }
    return undefined;
  };
}
