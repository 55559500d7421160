// metadata.managedFields → who wrote a field, and when.
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { managersOf, namesItem } from "../kube/managed-fields.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import type { Path } from "../text/path.ts";

export interface Writer {
  readonly manager: string;
  readonly time?: string;
}

/** The manager that owns the field at `path`, or the nearest thing above it. */
export function writerOf(live: KubeObject, path: Path): Writer | undefined {
  let best: { readonly writer: Writer; readonly depth: number } | undefined;
  for (const { manager, time, fields } of managersOf(live)) {
    const depth = depthOf(fields, live, path);
    if (depth === 0 || (best !== undefined && best.depth >= depth)) continue;
    best = { writer: { manager, ...(time === undefined ? {} : { time }) }, depth };
  }
  return best?.writer;
}

/** How many steps of the path the set of fields goes along with. */
function depthOf(fields: JsonObject, live: Json, path: Path): number {
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
    const name =
      typeof step === "string" ? `f:${step}` : Object.keys(set).find((key) => namesItem(key, item));
    const next: Json | undefined = name === undefined ? undefined : set[name];
    if (!isJsonObject(next)) break;
    depth += 1;
    set = next;
    value = item;
  }
  return depth;
}
