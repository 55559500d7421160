// An object × a tree of FieldsV1 → the part of the object that the tree names, as server-side apply takes it.
import { type FindStep, toFindStep } from "./item-steps.ts";
import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from "./json.ts";

/** Undefined when the value has nothing of it. Items of keyed lists come with their keys. */
export function selectFields(value: Json, fields: JsonObject): Json | undefined {
  const steps = Object.keys(fields).filter((step) => step !== ".");
  const isItself = Object.hasOwn(fields, ".");
  // A leaf: a scalar, or what is only ever written as a whole.
  if (steps.length === 0 && !isItself) return value;
  if (isJsonObject(value)) return selectMembers(value, fields, steps, isItself);
  if (!Array.isArray(value)) return value;
  const stepOf = toFindStep(steps);
  const items = (value as readonly Json[]).flatMap((item) => selectItem(item, fields, stepOf));
  return items.length === 0 && !isItself ? undefined : items;
}

function selectMembers(
  value: JsonObject,
  fields: JsonObject,
  steps: readonly string[],
  isItself: boolean,
): JsonObject | undefined {
  const selected = emptyJsonObject();
  for (const step of steps) {
    const name = step.slice(2);
    const [member, below] = [Object.hasOwn(value, name) ? value[name] : undefined, fields[step]];
    if (member === undefined || !isJsonObject(below)) continue;
    const inner = selectFields(member, below);
    if (inner !== undefined) selected[name] = inner;
  }
  return Object.keys(selected).length === 0 && !isItself ? undefined : selected;
}

function selectItem(item: Json, fields: JsonObject, stepOf: FindStep): readonly Json[] {
  const step = stepOf(item);
  const below = step === undefined ? undefined : fields[step];
  if (step === undefined || !isJsonObject(below)) return [];
  if (!isJsonObject(item)) return [item];
  const keys = JSON.parse(step.slice(2)) as JsonObject;
  const selected = selectFields(item, below);
  return [Object.assign(emptyJsonObject(), keys, isJsonObject(selected) ? selected : undefined)];
}
