// A live object × what should stand there → fields that the API server lets nobody change, as far as they are known
// without asking it: for credentials that may only read. Where it is asked, its own word counts.
import { isJsonObject, type Json, jsonEquals } from "../kube/json.ts";
import { type KubeObject, parseApiVersion } from "../kube/object-ref.ts";
import { containersOf, textAt, valueAt } from "../kube/pod-template.ts";

const selector = ["spec.selector"];
const bound = ["roleRef"];

/** Only what a server gives no defaults of its own: those would look like changes. */
const fixed: Readonly<Record<string, readonly string[]>> = {
  "apps/DaemonSet": selector,
  "apps/Deployment": selector,
  "apps/ReplicaSet": selector,
  "apps/StatefulSet": [...selector, "spec.serviceName", "spec.podManagementPolicy"],
  "rbac.authorization.k8s.io/RoleBinding": bound,
  "rbac.authorization.k8s.io/ClusterRoleBinding": bound,
  "/PersistentVolumeClaim": ["spec.storageClassName", "spec.accessModes", "spec.volumeName"],
  "/Secret": ["type"],
  "apiextensions.k8s.io/CustomResourceDefinition": ["spec.scope"],
  "networking.k8s.io/IngressClass": ["spec.controller"],
  "node.k8s.io/RuntimeClass": ["handler"],
  "scheduling.k8s.io/PriorityClass": ["value"],
  "storage.k8s.io/StorageClass": ["provisioner", "parameters"],
};

/** Their labels; what nothing stands in yet may be filled. */
export function findFixed(live: KubeObject, after: KubeObject): readonly string[] {
  const kind = `${parseApiVersion(live.apiVersion).group}/${live.kind}`;
  const labels = [
    ...(Object.hasOwn(fixed, kind) ? (fixed[kind] ?? []) : []),
    ...(kind === "/Service" && [live, after].every(hasAddress) ? ["spec.clusterIP"] : []),
    ...(live["immutable"] === true ? ["immutable", "data", "binaryData"] : []),
  ];
  const changed = labels.filter((label) => {
    const path = label.split(".");
    const own = valueAt(live, path);
    return own !== undefined && own !== null && !jsonEquals(own, valueAt(after, path) ?? null);
  });
  return kind === "batch/Job" && !jsonEquals(programsOf(live), programsOf(after))
    ? [...changed, "spec.template"]
    : changed;
}

function hasAddress(service: KubeObject): boolean {
  return (
    textAt(service, ["spec", "type"]) !== "ExternalName" && Boolean(textAt(service, ["spec", "clusterIP"]))
  );
}

/** Of a Job's pods: what they run. */
function programsOf(job: KubeObject): Json {
  const spec = valueAt(job, ["spec", "template", "spec"]);
  const containers = isJsonObject(spec) ? containersOf(spec, []) : [];
  return containers.map(({ container }) =>
    ["name", "image", "command", "args"].map((field) => container[field] ?? null),
  );
}
