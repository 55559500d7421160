// The pod template's own say about where its pods run (nodeSelector, required node affinity) → the
// architectures that it allows, as the scheduler would decide it.
import { archs, type Arch } from "../kube/arch.ts";
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import type { Path } from "../text/path.ts";

/** The label that nodes carry; the old one is still set by every kubelet. */
export const archLabel = "kubernetes.io/arch";
const archLabels = [archLabel, "beta.kubernetes.io/arch"];

export interface NodePin {
  /** Of the architectures that variants are made for, those on which the pods may run. */
  readonly allowed: readonly Arch[];
  /** The architectures that nodes are demanded to have, as written; also such as `s390x`. */
  readonly named: readonly string[];
  /** Where in the pod's spec the first one is named. */
  readonly path: Path;
}

/** Undefined for a spec that says nothing about architectures. */
export function parseNodePin(spec: Json | undefined): NodePin | undefined {
  if (!isJsonObject(spec)) return undefined;
  const selected = fromSelector(spec["nodeSelector"]);
  const required = fromAffinity(spec["affinity"]);
  const all = [...selected, ...required.flat()];
  const [first] = all;
  if (first === undefined) return undefined;
  const allows = (arch: string): boolean =>
    selected.every((demand) => isMet(demand, arch)) &&
    // Terms are alternatives; one without a demand is open to every architecture.
    (required.length === 0 || required.some((term) => term.every((demand) => isMet(demand, arch))));
  const demanded = all.filter(({ operator }) => operator === "In");
  const named = [...new Set(demanded.flatMap(({ values }) => values))];
  return { allowed: archs.filter(allows), named, path: first.path };
}

interface Demand {
  readonly operator: "In" | "NotIn";
  readonly values: readonly string[];
  readonly path: Path;
}

function isMet({ operator, values }: Demand, arch: string): boolean {
  return values.includes(arch) === (operator === "In");
}

function fromSelector(selector: Json | undefined): readonly Demand[] {
  if (!isJsonObject(selector)) return [];
  return archLabels.flatMap((label): readonly Demand[] => {
    const value = selector[label];
    return typeof value === "string"
      ? [{ operator: "In", values: [value], path: ["nodeSelector", label] }]
      : [];
  });
}

/** One list of demands for each term; a term that demands nothing at all matches no node. */
function fromAffinity(affinity: Json | undefined): readonly (readonly Demand[])[] {
  const path = [
    "affinity",
    "nodeAffinity",
    "requiredDuringSchedulingIgnoredDuringExecution",
    "nodeSelectorTerms",
  ];
  let at = affinity;
  for (const step of path.slice(1)) at = isJsonObject(at) ? at[step] : undefined;
  return itemsOf(at).flatMap((term, index) => {
    if (Object.keys(term).length === 0) return [];
    const demands = itemsOf(term["matchExpressions"]).flatMap((expression, place) =>
      toDemand(expression, [...path, index, "matchExpressions", place, "values"]),
    );
    return [demands];
  });
}

function toDemand(expression: JsonObject, path: Path): readonly Demand[] {
  const { key, operator, values } = expression as { key?: Json; operator?: Json; values?: Json };
  if (typeof key !== "string" || !archLabels.includes(key) || !Array.isArray(values)) return [];
  if (operator !== "In" && operator !== "NotIn") return [];
  const texts = (values as readonly Json[]).filter((value) => typeof value === "string");
  return [{ operator, values: texts, path }];
}

function itemsOf(list: Json | undefined): readonly JsonObject[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter(isJsonObject) : [];
}
