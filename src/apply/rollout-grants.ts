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

const nodeGrants: readonly Grant[] = ["get", "list"].map((verb) => ({
  group: "",
  resource: "nodes",
  verb,
  why: "the nodes of a DaemonSet: which take its pods, their architecture and their health",
}));

const probed = "the probe: start pods on all nodes that ask each other, and delete them";

export const probeGrants: readonly Grant[] = [
  ...["list", "create", "delete"].map((verb) => ({ group: "", resource: "pods", verb, why: probed })),
  { group: "", resource: "nodes", verb: "list", why: "the probe: which nodes are up" },
  ...reasonGrants,
];

/** `awaited`: kinds that are not of the stack, and may be put back by a run that fails. */
export function toRolloutGrants(
  manifests: readonly Manifest[],
  awaited: readonly string[],
): readonly Grant[] {
  const own = new Set(
    manifests.flatMap(({ ref: { apiVersion, kind } }) => {
      const group = Object.hasOwn(groups, kind) ? groups[kind] : undefined;
      return group === canonicalGroupOf(parseApiVersion(apiVersion).group, kind) ? [kind] : [];
    }),
  );
  const kinds = new Set([...own, ...awaited]);
  if (kinds.size === 0) return [];
  const why =
    "the pods of the stack's workloads: wait for them, and replace them where they must start again";
  const isRolled = [...own].some((kind) => kind !== "Job");
  const isReplaced = own.has("Deployment") || own.has("StatefulSet");
  const podVerbs = ["list", ...(isReplaced ? ["get"] : []), ...(isRolled ? ["delete"] : [])];
  return [
    ...podVerbs.map((verb) => ({ group: "", resource: "pods", verb, why })),
    ...(kinds.has("DaemonSet") ? nodeGrants : []),
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
