// The workloads of a stack → what it takes to roll their pods, to wait for them, and to say why one fails.
import { canonicalGroupOf } from "../kube/kinds.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import type { Manifest } from "../render/manifest.ts";
import type { Grant } from "./grant.ts";

const groups: Readonly<Record<string, string>> = {
  DaemonSet: "apps",
  Deployment: "apps",
  StatefulSet: "apps",
  Job: "batch",
};

/** What pods are made of; a StatefulSet tells by itself. */
const revisions = { DaemonSet: "controllerrevisions", Deployment: "replicasets" };

const reason = "why a pod fails: its last words, and the events about it";
const reasonGrants: readonly Grant[] = [
  { group: "", resource: "pods/log", verb: "get", why: reason },
  { group: "", resource: "events", verb: "list", why: reason },
];

const probed = "the probe: start pods on all nodes that ask each other, and delete them";

export const probeGrants: readonly Grant[] = [
  ...["list", "create", "delete"].map((verb) => ({ group: "", resource: "pods", verb, why: probed })),
  { group: "", resource: "nodes", verb: "list", why: "the probe: which nodes are up" },
  ...reasonGrants,
];

export function toRolloutGrants(manifests: readonly Manifest[]): readonly Grant[] {
  const kinds = new Set(
    manifests.flatMap(({ ref: { apiVersion, kind } }) => {
      const group = Object.hasOwn(groups, kind) ? groups[kind] : undefined;
      return group === canonicalGroupOf(parseApiVersion(apiVersion).group, kind) ? [kind] : [];
    }),
  );
  if (kinds.size === 0) return [];
  const isRolled = [...kinds].some((kind) => kind !== "Job");
  const why =
    "the pods of the stack's workloads: wait for them, and replace them where they must start again";
  const rolled: readonly Grant[] = ["get", "delete"].map((verb) => ({
    group: "",
    resource: "pods",
    verb,
    why,
  }));
  return [
    { group: "", resource: "pods", verb: "list", why },
    ...(isRolled ? rolled : []),
    { group: "", resource: "nodes", verb: "get", why: "the architecture and the health of the pods' nodes" },
    ...(kinds.has("DaemonSet")
      ? [
          {
            group: "",
            resource: "nodes",
            verb: "list",
            why: "whether any node takes the pods of a DaemonSet",
          },
        ]
      : []),
    ...Object.entries(revisions).flatMap(([kind, resource]): readonly Grant[] =>
      kinds.has(kind)
        ? [
            {
              group: "apps",
              resource,
              verb: "list",
              why: `which pods of a ${kind} are of its newest revision`,
            },
          ]
        : [],
    ),
    ...reasonGrants,
  ];
}
