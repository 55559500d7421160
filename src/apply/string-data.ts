// A Secret that was applied with `stringData`: the server keeps the values in `data`, but notes that the
// manager holds `stringData`. What a run wrote is told from both.
import { emptyJsonObject, isJsonObject, type JsonObject } from "../kube/json.ts";
import { uniteFields } from "../kube/managed-fields.ts";
import type { KubeObject } from "../kube/object-ref.ts";

/** The fields with those of `stringData` as fields of `data`. */
export function withStringData(fields: JsonObject, kind: string): JsonObject {
  const written = fields["f:stringData"];
  if (kind !== "Secret" || !isJsonObject(written)) return fields;
  const { "f:stringData": _, ...others } = fields;
  return uniteFields(Object.assign(emptyJsonObject(), others), { "f:data": written });
}

/** Keys of `data` that were written and were not there before; nobody is noted to hold them. */
export function addedKeys(before: KubeObject, now: KubeObject, written: JsonObject): readonly string[] {
  const [former, data, fields] = [before["data"], now["data"], written["f:data"]];
  if (now.kind !== "Secret" || !isJsonObject(data) || !isJsonObject(fields)) return [];
  return Object.keys(data).filter(
    (key) => Object.hasOwn(fields, `f:${key}`) && !(isJsonObject(former) && Object.hasOwn(former, key)),
  );
}
