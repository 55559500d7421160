// An object that is being deleted → what has to let go of it first.
import { isJsonObject, type Json } from "./json.ts";
import { valueAt } from "./pod-template.ts";

/** `finalizer example.org/x`, `what is in it`; undefined when nothing holds it. */
export function holdersOf(object: Json | undefined): string | undefined {
  if (object === undefined || !isJsonObject(object)) return undefined;
  const names = listOf(valueAt(object, ["metadata", "finalizers"]));
  const holders = names.length === 0 ? [] : [`finalizer ${names.join(", ")}`];
  // Of a Namespace, which goes when it is empty.
  const isEmptied = listOf(valueAt(object, ["spec", "finalizers"])).length > 0;
  return isEmptied || holders.length > 0
    ? [...holders, ...(isEmptied ? ["what is in it"] : [])].join(" and ")
    : undefined;
}

function listOf(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.map(String) : [];
}
