// The DaemonSets that make a network on their node, and what their containers run.
import type { Json, JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { containersOf, textAt, valueAt } from "../kube/pod-template.ts";
import type { Manifest } from "../render/manifest.ts";

export function agentsOf(manifests: readonly Manifest[]): readonly KubeObject[] {
  return manifests.flatMap(({ object }) => (object.kind === "DaemonSet" ? [object] : []));
}

/** These add to a network, and are none by themselves. */
const additions = /(?:^|\/)(?:multus|whereabouts|sriov-cni|ovs-cni|install-cni|cni-plugin|kuma-cni)[^/]*$/;

/** Whether it writes the CNI configuration of its nodes; Weave mounts all of /etc for it. */
export function isNetworkAgent(object: KubeObject): boolean {
  if (object.kind !== "DaemonSet") return false;
  const images = listAt(object, ["spec", "template", "spec", "containers"]).map(
    (container) => textAt(container, ["image"]) ?? "",
  );
  if (images.length > 0 && images.every((image) => additions.test(image))) return false;
  const volumes = listAt(object, ["spec", "template", "spec", "volumes"]);
  const paths = volumes.map((volume) => textAt(volume, ["hostPath", "path"]) ?? "");
  return (
    paths.some((path) => /(?:^|\/)etc\/cni(?:\/net\.d)?\/?$/.test(path)) ||
    hasImage(object, /(?:^|\/)weave-kube[:@]/)
  );
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

function listAt(object: KubeObject, path: readonly string[]): readonly Json[] {
  const list = valueAt(object, path);
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}
