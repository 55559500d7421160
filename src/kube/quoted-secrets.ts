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
  const whole = values.reduce((text, value) => text.replaceAll(value, "***"), message);
  return withoutParts(whole, values);
}

/** As long a part is no chance: a line of a key, or a value that was cut short. */
const shortestPart = 12;

function withoutParts(text: string, values: readonly string[]): string {
  const parts = new Set<string>();
  for (let at = 0; at + shortestPart <= text.length; at += 1) parts.add(text.slice(at, at + shortestPart));
  const quoted = new Set<string>();
  for (const value of values) {
    for (let at = 0; at + shortestPart <= value.length; at += 1) {
      const part = value.slice(at, at + shortestPart);
      if (parts.has(part)) quoted.add(part);
    }
  }
  if (quoted.size === 0) return text;
  let masked = "";
  let end = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (quoted.has(text.slice(at, at + shortestPart))) {
      if (at >= end) masked += "***";
      end = at + shortestPart;
    }
    if (at >= end) masked += text[at] ?? "";
  }
  return masked;
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
