// Where the kinds of Kubernetes that run pods keep their pod template, and the containers in it.
import type { Path } from "../text/path.ts";
import { isJsonObject, type Json, type JsonObject } from "./json.ts";
import { canonicalGroupOf } from "./kinds.ts";
import { type ObjectRef, parseApiVersion } from "./object-ref.ts";

/** Path to what has `metadata` and `spec` of a pod; empty for a Pod, undefined for a kind that runs none. */
export function podTemplatePathOf(ref: ObjectRef): Path | undefined {
  switch (`${canonicalGroupOf(parseApiVersion(ref.apiVersion).group, ref.kind)}/${ref.kind}`) {
    case "/Pod":
      return [];
    case "/ReplicationController":
    case "apps/DaemonSet":
    case "apps/Deployment":
    case "apps/ReplicaSet":
    case "apps/StatefulSet":
    case "batch/Job":
      return ["spec", "template"];
    case "batch/CronJob":
      return ["spec", "jobTemplate", "spec", "template"];
    default:
      return undefined;
  }
}

export interface ContainerAt {
  readonly path: Path;
  readonly container: JsonObject;
}

/** All containers of a pod's `spec` that stands at `path`, in the order in which they start. */
export function containersOf(spec: Json | undefined, path: Path): readonly ContainerAt[] {
  if (!isJsonObject(spec)) return [];
  return ["initContainers", "containers", "ephemeralContainers"].flatMap((list) => {
    const items = spec[list];
    if (!Array.isArray(items)) return [];
    return (items as readonly Json[]).flatMap((container, at) =>
      isJsonObject(container) ? [{ path: [...path, list, at], container }] : [],
    );
  });
}

/** The text at `path`; undefined when there is none, or another value. */
export function textAt(value: Json | undefined, path: Path): string | undefined {
  const found = valueAt(value, path);
  return typeof found === "string" ? found : undefined;
}

/** The value at `path`; undefined when something on the way is missing or is no collection. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  let at: Json | undefined = value;
  for (const step of path) {
    if (typeof step === "number") at = Array.isArray(at) ? (at as readonly Json[])[step] : undefined;
    else at = isJsonObject(at) && Object.hasOwn(at, step) ? at[step] : undefined;
  }
  return at;
}
