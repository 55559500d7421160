// A live object and what would be sent for it → what would stand there, reckoned without the server: for
// credentials that may only read. Defaults and policies of the server are not known here.
import { toFindStep } from "../kube/item-steps.ts";
import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { type ManagerEntry, managersOf, removeFields, subtractFields } from "../kube/managed-fields.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { fieldManager } from "../kube/ownership.ts";
import { overlay, withDefaultKeys } from "./overlay.ts";
import { clientSideManagers, lastAppliedOf } from "./takeover.ts";

export function reckon(live: KubeObject, sent: KubeObject): KubeObject {
  return overlay(withoutDropped(live, sent), sent);
}

/** Without what we hold alone, or would take over, and would not send any more. */
function withoutDropped(live: KubeObject, sent: KubeObject): KubeObject {
  const all = managersOf(live);
  const own = all.filter(({ manager, operation }) => manager === fieldManager && operation === "Apply");
  const taken = clientSideManagers(live);
  const mine = new Set([...own, ...taken].map(({ entry }) => entry));
  const others = all.filter(({ entry }) => !mine.has(entry));
  const without = (object: KubeObject, entries: readonly ManagerEntry[], written: Json): KubeObject =>
    entries.reduce((rest, { fields }) => {
      const alone = others.reduce((left, other) => subtractFields(left, other.fields), fields);
      return removeFields(rest, fieldsMissingIn(sent, alone), written);
    }, object);
  return without(
    without(live, own, live),
    taken,
    taken.length === 0 ? emptyJsonObject() : lastAppliedOf(live),
  );
}

/** The part of a tree of fields that the value has not. */
function fieldsMissingIn(value: Json, fields: JsonObject): JsonObject {
  const missing = emptyJsonObject();
  const valueOf = toValueOf(value, fields);
  for (const [step, below] of Object.entries(fields)) {
    if (step === "." || !isJsonObject(below)) continue;
    const own = valueOf(step);
    const inner = own === undefined ? below : fieldsMissingIn(own, below);
    if (own === undefined || Object.keys(inner).length > 0) missing[step] = inner;
  }
  return missing;
}

/** What a step leads to. */
function toValueOf(value: Json, fields: JsonObject): (step: string) => Json | undefined {
  if (!Array.isArray(value))
    return (step) => {
      const name = step.slice("f:".length);
      return isJsonObject(value) && Object.hasOwn(value, name) ? value[name] : undefined;
    };
  const stepOf = toFindStep(Object.keys(fields));
  const items = new Map((value as readonly Json[]).map((item) => [stepOf(withDefaultKeys(item)), item]));
  return (step) => items.get(step);
}
