// The DaemonSets that make a network on their node, and what their containers run.
import type { JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { containersOf, textAt, valueAt } from "../kube/pod-template.ts";
import type { Manifest } from "../render/manifest.ts";

export function agentsOf(manifests: readonly Manifest[]): readonly KubeObject[] {
  return manifests.flatMap(({ object }) => (object.kind === "DaemonSet" ? [object] : []));
}

export function hasImage(agent: KubeObject, image: RegExp): boolean {
  return containers(agent).some((container) => image.test(textAt(container, ["image"]) ?? ""));
}

export function hasFlag(agent: KubeObject, flag: string): boolean {
  return containers(agent).some((container) =>
    [container["command"], container["args"]].some((words) => Array.isArray(words) && words.includes(flag)),
  );
}

function containers(agent: KubeObject): readonly JsonObject[] {
  const path = ["spec", "template", "spec"];
  return containersOf(valueAt(agent, path), path).map(({ container }) => container);
}
