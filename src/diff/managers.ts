// metadata.managedFields → who wrote a field, and when.
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import type { Path } from "../text/path.ts";

export interface Writer {
  readonly manager: string;
  readonly time?: string;
}

/** The manager that owns the field at `path`, or the nearest thing above it. */
export function writerOf(live: KubeObject, path: Path): Writer | undefined {
  const entries = live.metadata["managedFields"];
  if (!Array.isArray(entries)) return undefined;
  let best: { readonly writer: Writer; readonly depth: number } | undefined;
  for (const entry of entries as readonly Json[]) {
    if (!isJsonObject(entry) || typeof entry["manager"] !== "string") continue;
    const fields = entry["fieldsV1"];
    const depth = isJsonObject(fields) ? depthOf(fields, live, path) : 0;
    if (depth === 0 || (best !== undefined && best.depth >= depth)) continue;
    const { manager, time } = entry;
    best = { writer: { manager, ...(typeof time === "string" ? { time } : {}) }, depth };
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
    const name = typeof step === "string" ? `f:${step}` : Object.keys(set).find((key) => names(key, item));
    const next: Json | undefined = name === undefined ? undefined : set[name];
    if (!isJsonObject(next)) break;
    depth += 1;
    set = next;
    value = item;
  }
  return depth;
}

/** `k:{"name":"x"}` names an item by its keys, `v:"x"` by its value. */
function names(key: string, item: Json | undefined): boolean {
  if (key.startsWith("v:")) return JSON.stringify(item) === key.slice(2);
  if (!key.startsWith("k:") || !isJsonObject(item)) return false;
  const keys = JSON.parse(key.slice(2)) as Record<string, unknown>;
  return Object.entries(keys).every(([name, value]) => item[name] === value);
}
