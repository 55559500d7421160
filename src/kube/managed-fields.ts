// metadata.managedFields: which fields each manager holds, as trees of FieldsV1 (`f:` a field, `k:` an item by
// its keys, `v:` an item by its value, `.` the thing itself).
import { toFindStep } from "./item-steps.ts";
import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from "./json.ts";
import type { KubeObject } from "./object-ref.ts";
import { fieldManager } from "./ownership.ts";

export interface ManagerEntry {
  readonly manager: string;
  readonly operation: "Apply" | "Update";
  readonly apiVersion: string;
  readonly time?: string;
  readonly subresource?: string;
  readonly fields: JsonObject;
  /** As the server wrote it. */
  readonly entry: JsonObject;
}

export function managersOf(object: KubeObject): readonly ManagerEntry[] {
  const entries = object.metadata["managedFields"];
  if (!Array.isArray(entries)) return [];
  return (entries as readonly Json[]).flatMap((entry) => {
    if (!isJsonObject(entry)) return [];
    const { manager, operation, apiVersion, time, subresource, fieldsV1 } = entry;
    if (typeof manager !== "string" || typeof apiVersion !== "string") return [];
    return [
      {
        manager,
        operation: operation === "Apply" ? ("Apply" as const) : ("Update" as const),
        apiVersion,
        ...(typeof time === "string" ? { time } : {}),
        ...(typeof subresource === "string" && subresource !== "" ? { subresource } : {}),
        fields: isJsonObject(fieldsV1) ? fieldsV1 : emptyJsonObject(),
        entry,
      },
    ];
  });
}

/** When we wrote it last, in milliseconds by the server's clock; undefined when that cannot be told. */
export function writtenAt(object: KubeObject | undefined): number | undefined {
  if (object === undefined) return undefined;
  const times = managersOf(object).flatMap(({ manager, time }) =>
    manager === fieldManager && time !== undefined ? [Date.parse(time)] : [],
  );
  const known = times.filter((time) => !Number.isNaN(time));
  return known.length === 0 ? undefined : Math.max(...known);
}

/** True when the tree has the field at those steps: `["f:metadata", "f:labels"]`. */
export function holdsField(fields: JsonObject, steps: readonly string[]): boolean {
  let at: Json | undefined = fields;
  for (const step of steps) {
    at = isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
    if (at === undefined) return false;
  }
  return true;
}

/** Everything that either holds. */
export function uniteFields(one: JsonObject, other: JsonObject): JsonObject {
  const united = Object.assign(emptyJsonObject(), one);
  for (const [step, below] of Object.entries(other)) {
    const own = Object.hasOwn(united, step) ? united[step] : undefined;
    united[step] = isJsonObject(own) && isJsonObject(below) ? uniteFields(own, below) : below;
  }
  return united;
}

/** What `one` holds and `other` does not; empty branches are left out. */
export function subtractFields(one: JsonObject, other: JsonObject): JsonObject {
  const rest = emptyJsonObject();
  for (const [step, below] of Object.entries(one)) {
    const theirs = Object.hasOwn(other, step) ? other[step] : undefined;
    if (theirs === undefined) rest[step] = below;
    else if (isJsonObject(below) && isJsonObject(theirs)) {
      const inner = subtractFields(below, theirs);
      if (Object.keys(inner).length > 0) rest[step] = inner;
    }
  }
  return rest;
}

/**
 * The object without the fields of that tree, as far as `written` has them, too: what nobody wrote is a
 * default, and the server would put it back.
 */
export function removeFields(object: KubeObject, fields: JsonObject, written: Json): KubeObject {
  return (remove(object, fields, written) ?? object) as KubeObject;
}

/** Undefined when nothing is left of the value. */
function remove(value: Json, fields: JsonObject, written: Json | undefined): Json | undefined {
  if (written === undefined) return value;
  const steps = Object.keys(fields).filter((step) => step !== ".");
  if (steps.length === 0 && !Object.hasOwn(fields, ".")) return undefined;
  if (isJsonObject(value)) {
    const source = isJsonObject(written) ? written : emptyJsonObject();
    const kept = Object.assign(emptyJsonObject(), value);
    for (const step of steps) {
      const name = step.slice(2);
      const [below, inner] = [fields[step], kept[name]];
      if (inner === undefined || !isJsonObject(below)) continue;
      const left = remove(inner, below, source[name]);
      if (left === undefined) delete kept[name];
      else kept[name] = left;
    }
    return Object.keys(kept).length === 0 && steps.length > 0 ? undefined : kept;
  }
  if (!Array.isArray(value)) return value;
  const stepOf = toFindStep(steps);
  const sources = new Map(
    (Array.isArray(written) ? (written as readonly Json[]) : []).map((item) => [stepOf(item), item]),
  );
  const items = (value as readonly Json[]).flatMap((item) => {
    const step = stepOf(item);
    const below = step === undefined ? undefined : fields[step];
    if (step === undefined || !isJsonObject(below)) return [item];
    const source = sources.get(step);
    // `.` is the item itself: it goes as a whole.
    const left = source !== undefined && Object.hasOwn(below, ".") ? undefined : remove(item, below, source);
    return left === undefined ? [] : [left];
  });
  return items.length === 0 && steps.length > 0 ? undefined : items;
}
