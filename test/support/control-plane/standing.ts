// One object of the API server → what it holds, and who holds which of its fields: what the server counts and what
// controllers write left out.
import { formatCanonicalJson, type JsonObject } from "../../../src/kube/json.ts";
import type { KubeObject } from "../../../src/kube/object-ref.ts";
import { lastApplied } from "../../../src/kube/ownership.ts";
import { valueAt } from "../../../src/kube/pod-template.ts";

export interface Standing {
  readonly version: string;
  /** All that is written in it, and by whom. */
  readonly content: string;
  /** Without by whom, and without what managers write down for themselves. */
  readonly values: string;
  /** Of its pods. */
  readonly template?: string;
  /** The same, while nobody but us replaces them. */
  readonly heldTemplate?: string;
}

export function toStanding(object: KubeObject): Standing {
  const content = toContent(object);
  const { managers: _, annotations, ...metadata } = content.metadata;
  const { [lastApplied]: __, ...notes } = annotations;
  return {
    version: JSON.stringify(object.metadata["resourceVersion"]),
    content: formatCanonicalJson(content),
    values: formatCanonicalJson({ ...content, metadata: { ...metadata, annotations: notes } }),
    ...templateOf(object),
  };
}

function templateOf(object: KubeObject): Pick<Standing, "template" | "heldTemplate"> {
  const value = valueAt(object, ["spec", "template"]);
  if (value === undefined) return {};
  const template = formatCanonicalJson(value);
  const isHeld = valueAt(object, ["spec", "updateStrategy", "type"]) === "OnDelete";
  return { template, ...(isHeld ? { heldTemplate: template } : {}) };
}

interface Content extends JsonObject {
  readonly metadata: { readonly annotations: JsonObject; readonly managers: string[] };
}

/** Without what the server counts and what controllers write. */
export function toContent(object: KubeObject): Content {
  const { metadata } = object;
  const rest = Object.fromEntries(Object.entries(object).filter(([name]) => name !== "status"));
  const kept = Object.fromEntries(
    Object.entries(metadata).filter(([name]) => !counted.has(name) && name !== "managedFields"),
  );
  const {
    [revision]: __,
    [generation]: ____,
    ...annotations
  } = (metadata["annotations"] ?? {}) as JsonObject;
  const managers = ((metadata["managedFields"] ?? []) as readonly JsonObject[])
    .filter(({ manager, subresource }) => manager !== "kube-controller-manager" && subresource === undefined)
    .map(({ time: ___, ...entry }) => formatCanonicalJson(entry))
    .toSorted();
  return { ...rest, metadata: { ...kept, annotations, managers } };
}

const counted = new Set(["uid", "resourceVersion", "creationTimestamp", "generation"]);
const revision = "deployment.kubernetes.io/revision";
const generation = "deprecated.daemonset.template.generation";
