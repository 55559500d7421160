// metadata.managedFields → who wrote a field, and when.
import { type FindStep, toFindStep } from "../kube/item-steps.ts";
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { managersOf } from "../kube/managed-fields.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import type { Path } from "../text/path.ts";

export interface Writer {
  readonly manager: string;
  readonly time?: string;
}

/** For each path: the manager that owns the field there, or the nearest thing above it. */
export function toWriterOf(live: KubeObject): (path: Path) => Writer | undefined {
  const managers = managersOf(live);
  const found = new Map<JsonObject, FindStep>();
  const stepsOf = (set: JsonObject): FindStep => {
    const known = found.get(set) ?? toFindStep(Object.keys(set));
    found.set(set, known);
    return known;
  };
  return (path) => {
    let best: { readonly writer: Writer; readonly depth: number } | undefined;
    for (const { manager, time, fields } of managers) {
      const depth = depthOf(fields, live, path, stepsOf);
      if (depth === 0 || (best !== undefined && best.depth >= depth)) continue;
      best = { writer: { manager, ...(time === undefined ? {} : { time }) }, depth };
    }
    return best?.writer;
  };
}

/** How many steps of the path the set of fields goes along with. */
function depthOf(fields: JsonObject, live: Json, path: Path, stepsOf: (set: JsonObject) => FindStep): number {
  let set: JsonObject = fields;
  let value: Json | undefined = live;
  let depth = 0;
  for (const step of path) {
    const item: Json | undefined =
      typeof step === "number"
        ? (value as readonly Json[] | undefined)?.[step]
        : isJsonObject(value)
          ? value[step]
          : undefined;
    const name = typeof step === "string" ? `f:${step}` : stepsOf(set)(item);
    const next: Json | undefined = name === undefined ? undefined : set[name];
    if (!isJsonObject(next)) break;
    depth += 1;
    set = next;
    value = item;
  }
  return depth;
}
