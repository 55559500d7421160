// Words of an API server about a Secret → the same without the values that they may quote.
import { isJsonObject, type Json } from "./json.ts";
import type { KubeObject } from "./object-ref.ts";

/** `objects`: what was sent, and what stood there; only Secrets hide anything. */
export function withoutSecretValues(
  message: string,
  ...objects: readonly (KubeObject | undefined)[]
): string {
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
  return written.flatMap(formsOf).filter((value) => value.length > 2);
}

/** As it is written, as it is encoded, and as Go and JSON quote it. */
function formsOf(value: Json): readonly string[] {
  if (typeof value === "number" || typeof value === "bigint") return [String(value)];
  if (typeof value !== "string") return [];
  const forms = [value, Buffer.from(value, "base64").toString("utf8"), Buffer.from(value).toString("base64")];
  return forms.flatMap((form) => [form, JSON.stringify(form).slice(1, -1)]);
}
