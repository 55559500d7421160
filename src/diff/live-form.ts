// A live object → what of it a change can touch: without what the server keeps for itself.
import { emptyJsonObject, isJsonObject, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { toComparable } from "./comparable.ts";
import { withoutOwnership } from "./ownership.ts";

const ofTheServer = new Set([
  "creationTimestamp",
  "deletionGracePeriodSeconds",
  "deletionTimestamp",
  "generation",
  "managedFields",
  "resourceVersion",
  "selfLink",
  "uid",
]);

/** Also without the labels and annotations that only say whose the object is. */
export function toLiveForm(object: KubeObject): KubeObject {
  const form = emptyJsonObject();
  for (const [key, value] of Object.entries(object)) {
    if (key !== "status") form[key] = key === "metadata" ? withoutServers(object.metadata) : value;
  }
  return toComparable(withoutOwnership(form as KubeObject));
}

function withoutServers(metadata: JsonObject): JsonObject {
  const kept = emptyJsonObject();
  for (const [key, value] of Object.entries(metadata)) if (!ofTheServer.has(key)) kept[key] = value;
  // The revision is counted by the controller of the workload.
  const annotations = kept["annotations"];
  if (isJsonObject(annotations) && Object.hasOwn(annotations, revision)) {
    const others = Object.entries(annotations).filter(([key]) => key !== revision);
    if (others.length === 0) delete kept["annotations"];
    else kept["annotations"] = Object.assign(emptyJsonObject(), Object.fromEntries(others));
  }
  return kept;
}

const revision = "deprecated.daemonset.template.generation";
