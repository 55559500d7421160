// An API server's refusal → its words, without the values of the Secret that it may quote.
import { isJsonObject, type Json } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import type { ClusterAnswer } from "../ports.ts";

/** `objects`: what was sent, and what stood there. */
export function toReason(
  { status, body }: ClusterAnswer,
  ...objects: readonly (KubeObject | undefined)[]
): string {
  const message =
    isJsonObject(body) && typeof body["message"] === "string" ? body["message"] : `status ${status}`;
  // The longest first: a short value may be a part of a long one.
  const values = objects
    .flatMap((object) => valuesOf(object))
    .toSorted((one, other) => other.length - one.length);
  return values.reduce((text, value) => text.replaceAll(value, "***"), message);
}

function valuesOf(object: KubeObject | undefined): readonly string[] {
  if (object?.kind !== "Secret") return [];
  const written = ["data", "stringData"].flatMap((field) => {
    const values = object[field];
    return isJsonObject(values) ? Object.values(values) : [];
  });
  return written
    .filter((value: Json) => typeof value === "string")
    .flatMap((value) => [value, Buffer.from(value, "base64").toString("utf8")])
    .filter((value) => value.length > 2);
}
