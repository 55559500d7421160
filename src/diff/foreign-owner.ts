// Labels, annotations and owner references by which somebody else says that an object is his → who. What such
// a tool does next would undo what we write, and the other way around.
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { applySet } from "../kube/ownership.ts";
import { textAt } from "../kube/pod-template.ts";

/** `ours`: the metadata that we give the object; marks that it holds, too, are no one else's. */
export function foreignOwnerOf({ metadata }: KubeObject, ours: JsonObject): string | undefined {
  const notes = foreignIn(metadata["annotations"], ours["annotations"]);
  const labels = foreignIn(metadata["labels"], ours["labels"]);
  const set = labels(applySet.partOf);
  if (set !== undefined) return `another ApplySet, ${set}`;
  const release = notes("meta.helm.sh/release-name");
  if (release !== undefined)
    return `Helm's release ${join(notes("meta.helm.sh/release-namespace"), release)}`;
  for (const [tool, at] of fluxTools) {
    const name = labels(`${at}/name`);
    if (name !== undefined) return `Flux' ${tool} ${join(labels(`${at}/namespace`), name)}`;
  }
  const application =
    notes("argocd.argoproj.io/tracking-id")?.split(":")[0] ?? labels("argocd.argoproj.io/instance");
  if (application !== undefined) return `Argo CD's application ${application}`;
  return ours["ownerReferences"] === undefined ? ownerOf(metadata["ownerReferences"]) : undefined;
}

const fluxTools = [
  ["Kustomization", "kustomize.toolkit.fluxcd.io"],
  ["HelmRelease", "helm.toolkit.fluxcd.io"],
] as const;

/** `DaemonSet agent, which it goes with`. */
function ownerOf(references: Json | undefined): string | undefined {
  const [first] = Array.isArray(references) ? (references as readonly Json[]) : [];
  const [kind, name] = [textAt(first, ["kind"]), textAt(first, ["name"])];
  return kind === undefined || name === undefined ? undefined : `${kind} ${name}, by its owner reference`;
}

function foreignIn(live: Json | undefined, ours: Json | undefined): (name: string) => string | undefined {
  return (name) => {
    const value = isJsonObject(live) ? live[name] : undefined;
    const own = isJsonObject(ours) ? ours[name] : undefined;
    return typeof value === "string" && value !== own ? value : undefined;
  };
}

function join(namespace: string | undefined, name: string): string {
  return namespace === undefined ? name : `${namespace}/${name}`;
}
