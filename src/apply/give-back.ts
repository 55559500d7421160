// Who held which field before a run × who holds it now → `metadata.managedFields` in which the fields that the
// run wrote are held as before, and what others wrote since stays theirs.
import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { type ManagerEntry, managersOf, subtractFields, uniteFields } from "../kube/managed-fields.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { fieldManager } from "../kube/ownership.ts";

/**
 * Every field that we hold now or held before, and those that we took from others: what a manager held
 * before and does not hold any more.
 */
export function writtenFields(before: KubeObject, now: KubeObject): JsonObject {
  const [then, since] = [managersOf(before), managersOf(now)];
  const own = [...then, ...since].filter((each) => isOurs(each)).map(({ fields }) => fields);
  const taken = then
    .filter((each) => !isOurs(each) && each.subresource === undefined)
    .map((each) => subtractFields(each.fields, sameIn(since, each)?.fields ?? emptyJsonObject()));
  const all = [...own, ...taken].reduce(uniteFields, emptyJsonObject());
  const { "f:status": _, ...fields } = all;
  return Object.assign(emptyJsonObject(), fields);
}

/** `written`: as `writtenFields` tells before anything was put back. */
export function toGivenBack(before: KubeObject, now: KubeObject, written: JsonObject): readonly Json[] {
  const [then, since] = [managersOf(before), managersOf(now)];
  const own = then.filter((each) => isOurs(each)).map(({ entry }) => entry);
  const others = since
    .filter((each) => !isOurs(each))
    .map((each) => {
      const former = sameIn(then, each);
      return former === undefined
        ? each.entry
        : withFields(each, uniteFields(each.fields, commonFields(former.fields, written)));
    });
  const gone = then.flatMap((each) => {
    if (isOurs(each) || each.subresource !== undefined || sameIn(since, each) !== undefined) return [];
    const fields = commonFields(each.fields, written);
    return Object.keys(fields).length === 0 ? [] : [withFields(each, fields)];
  });
  return [...own, ...gone, ...others];
}

/** We hold what we held, and so does everybody else. */
export function isHeldAsBefore(before: KubeObject, now: KubeObject): boolean {
  const [then, since] = [managersOf(before), managersOf(now)];
  const isKept = (each: ManagerEntry): boolean => {
    const same = sameIn(since, each);
    if (each.subresource !== undefined) return true;
    return same !== undefined && Object.keys(subtractFields(each.fields, same.fields)).length === 0;
  };
  return then.every(isKept) && since.every((each) => !isOurs(each) || sameIn(then, each) !== undefined);
}

function isOurs({ manager, subresource }: ManagerEntry): boolean {
  return manager === fieldManager && subresource === undefined;
}

export function sameIn(entries: readonly ManagerEntry[], wanted: ManagerEntry): ManagerEntry | undefined {
  return entries.find(
    ({ manager, operation, subresource, apiVersion }) =>
      manager === wanted.manager &&
      operation === wanted.operation &&
      subresource === wanted.subresource &&
      apiVersion === wanted.apiVersion,
  );
}

function commonFields(one: JsonObject, other: JsonObject): JsonObject {
  return subtractFields(one, subtractFields(one, other));
}

export function withFields({ entry }: ManagerEntry, fields: JsonObject): Json {
  return isJsonObject(entry) ? Object.assign(emptyJsonObject(), entry, { fieldsV1: fields }) : entry;
}
