// A Secret as it is written → as the server keeps it, which puts `stringData` into `data`. Sent as it stands, the
// server would note that we hold `stringData`: what goes from the manifest would stay in `data`, held by nobody.
import { emptyJsonObject, isJsonObject } from "./json.ts";
import type { KubeObject } from "./object-ref.ts";

/** Other objects, and what the server would refuse, stay as they are. */
export function foldStringData(object: KubeObject): KubeObject {
  const { stringData, data = null } = object;
  if (object.kind !== "Secret" || object.apiVersion !== "v1" || !isJsonObject(stringData)) return object;
  const texts = Object.entries(stringData).flatMap(([key, text]) =>
    typeof text === "string" ? [[key, Buffer.from(text).toString("base64")] as const] : [],
  );
  if (texts.length < Object.keys(stringData).length || !(data === null || isJsonObject(data))) return object;
  const folded = Object.assign(emptyJsonObject(), object, {
    data: Object.assign(emptyJsonObject(), data, Object.fromEntries(texts)),
  });
  delete folded["stringData"];
  return folded;
}
