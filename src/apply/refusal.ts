// An API server's refusal → its words, without the values of the Secret that it may quote.
import { isJsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { withoutSecretValues } from "../kube/quoted-secrets.ts";
import type { ClusterAnswer } from "../ports.ts";
import { shorten } from "../text/shorten.ts";

/** `objects`: what was sent, and what stood there. */
export function toReason(
  { status, body }: ClusterAnswer,
  ...objects: readonly (KubeObject | undefined)[]
): string {
  const message =
    isJsonObject(body) && typeof body["message"] === "string" ? body["message"] : `status ${status}`;
  return shorten(withoutSecretValues(message, ...objects));
}
