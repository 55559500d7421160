// A DaemonSet as it is to be sent → the same under OnDelete: Kubernetes replaces no pod by itself.
import { emptyJsonObject, isJsonObject, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import type { Target } from "./write.ts";

export function withStrategyHeld(target: Target): Target {
  const { sent } = target;
  if (sent === undefined) return target;
  const spec = isJsonObject(sent["spec"]) ? sent["spec"] : emptyJsonObject();
  const held = objectOf({ ...spec, updateStrategy: objectOf({ type: "OnDelete" }) });
  return { ...target, sent: objectOf({ ...sent, spec: held }) as KubeObject };
}

/** What was taken over stays so; the object has another version by now. */
export function toReleased(target: Target): Target {
  const { takeover: _, ...rest } = target;
  return rest;
}

function objectOf(entries: JsonObject): JsonObject {
  return Object.assign(emptyJsonObject(), entries);
}
