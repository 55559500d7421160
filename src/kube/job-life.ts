// A Job that Kubernetes deletes some time after it has ended: that it is gone does not mean that it is missing.
import type { KubeObject } from "./object-ref.ts";
import { valueAt } from "./pod-template.ts";

export function deletesItself(object: KubeObject): boolean {
  return object.kind === "Job" && typeof valueAt(object, ["spec", "ttlSecondsAfterFinished"]) === "number";
}
