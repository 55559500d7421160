// What an API server answered → what it means: absent is only what it says is not there; what it forbids is
// never taken for absent.
import { isJsonObject, type Json } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import type { ClusterAnswer } from "../ports.ts";
import { shorten } from "../text/shorten.ts";

/** Somebody else holds a field that is about to be written. */
export interface FieldConflict {
  /** As the server names it: `.spec.template.spec.containers[name="x"].image`. */
  readonly field: string;
  readonly manager: string;
}

export interface Refusal {
  readonly answer: "forbidden" | "conflict" | "invalid" | "refused";
  readonly status: number;
  /** The server's own words. */
  readonly message: string;
  readonly conflicts: readonly FieldConflict[];
  /** Fields that the server names as wrong: `spec.selector`. */
  readonly fields: readonly string[];
}

export type ObjectAnswer =
  | { readonly answer: "object"; readonly object: KubeObject }
  | { readonly answer: "absent" }
  | Refusal;

export function toObjectAnswer(answer: ClusterAnswer): ObjectAnswer {
  if (answer.status < 300 && isKubeObject(answer.body)) return { answer: "object", object: answer.body };
  return answer.status === 404 ? { answer: "absent" } : toRefusal(answer);
}

export function toRefusal({ status, body }: ClusterAnswer): Refusal {
  // What is no API server, or stands before it, answers in words of its own.
  const words = typeof body === "string" ? `: ${shorten(body.trim())}` : "";
  const message = textAt(body, "message") ?? `the API server answers ${status}${words}`;
  const details = isJsonObject(body) ? body["details"] : undefined;
  const causes = isJsonObject(details) && Array.isArray(details["causes"]) ? details["causes"] : [];
  const conflicts = causes.flatMap((cause: Json) => {
    if (textAt(cause, "reason") !== "FieldManagerConflict") return [];
    const manager = /conflict with "([^"]*)"/.exec(textAt(cause, "message") ?? "")?.[1] ?? "another manager";
    return [{ field: textAt(cause, "field") ?? "", manager }];
  });
  const fields = causes.flatMap((cause: Json) => textAt(cause, "field") ?? []);
  const kind =
    status === 401 || status === 403
      ? "forbidden"
      : conflicts.length > 0
        ? "conflict"
        : status === 422 || status === 400
          ? "invalid"
          : "refused";
  return { answer: kind, status, message, conflicts, fields };
}

export function isKubeObject(value: Json): value is KubeObject {
  return isJsonObject(value) && isJsonObject(value["metadata"]) && typeof value["kind"] === "string";
}

function textAt(value: Json | undefined, key: string): string | undefined {
  const found = isJsonObject(value) ? value[key] : undefined;
  return typeof found === "string" ? found : undefined;
}
