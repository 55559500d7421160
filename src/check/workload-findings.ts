// Workloads whose parts do not fit each other, as the API server refuses them: a selector that misses the
// pod template's labels, a mount without its volume.
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import { type Json, isJsonObject, type JsonObject } from "../kube/json.ts";
import { podTemplatePathOf, valueAt } from "../kube/pod-template.ts";
import type { Manifest } from "../render/manifest.ts";
import { formatPath, type Path } from "../text/path.ts";
import { findSimilar } from "../text/similar.ts";
import type { Locate } from "./place.ts";

export function checkWorkload(manifest: Manifest, locate: Locate): readonly Diagnostic[] {
  const path = podTemplatePathOf(manifest.ref);
  if (path === undefined) return [];
  const template = valueAt(manifest.object, path);
  if (!isJsonObject(template)) return [];
  return [...checkSelector(manifest, template, locate), ...checkMounts(manifest, template, path, locate)];
}

/** Jobs have a selector of the cluster's own; a missing one is the schema's finding. */
function checkSelector(manifest: Manifest, template: JsonObject, locate: Locate): readonly Diagnostic[] {
  const path: Path = ["spec", "selector"];
  const selector = valueAt(manifest.object, path);
  if (!isJsonObject(selector) || manifest.ref.kind === "Job" || manifest.ref.kind === "CronJob") return [];
  // A ReplicationController's selector is a plain map of labels.
  const below = manifest.ref.kind === "ReplicationController" ? path : [...path, "matchLabels"];
  const wanted = valueAt(manifest.object, below);
  const expressions = selector["matchExpressions"];
  const hasLabels = isJsonObject(wanted) && Object.keys(wanted).length > 0;
  if (!hasLabels && !(Array.isArray(expressions) && expressions.length > 0)) {
    const hint = "write the labels of the pods in spec.selector.matchLabels";
    const place = locate(manifest, path, "key");
    return [diagnostic("check/selector-mismatch", "the selector is empty", { ...place, hint })];
  }
  const labels = valueAt(template, ["metadata", "labels"]);
  return Object.entries(isJsonObject(wanted) ? wanted : {}).flatMap(([key, value]) => {
    const label = isJsonObject(labels) && Object.hasOwn(labels, key) ? labels[key] : undefined;
    if (label === value || typeof value !== "string") return [];
    const has = typeof label === "string" ? `have ${JSON.stringify(label)} there` : "have no such label";
    const message = `the selector wants label ${key}: ${JSON.stringify(value)}, but the pods ${has}`;
    const hint = `write ${key}: ${JSON.stringify(value)} in spec.template.metadata.labels too`;
    const place = locate(manifest, [...below, key], "value");
    return [diagnostic("check/selector-mismatch", message, { ...place, hint })];
  });
}

function checkMounts(
  manifest: Manifest,
  template: JsonObject,
  path: Path,
  locate: Locate,
): readonly Diagnostic[] {
  const spec = template["spec"];
  if (!isJsonObject(spec)) return [];
  const claims = valueAt(manifest.object, ["spec", "volumeClaimTemplates"]);
  const volumes = new Set([
    ...items(spec["volumes"]).map((volume) => volume["name"]),
    ...(manifest.ref.kind === "StatefulSet"
      ? items(claims).map((claim) => valueAt(claim, ["metadata", "name"]))
      : []),
  ]);
  const found: Diagnostic[] = [];
  for (const list of ["initContainers", "containers"]) {
    for (const [container, { volumeMounts }] of items(spec[list]).entries()) {
      for (const [mount, { name }] of items(volumeMounts).entries()) {
        if (typeof name !== "string" || volumes.has(name)) continue;
        const place = [...path, "spec", list, container, "volumeMounts", mount, "name"];
        const known = [...volumes].filter((volume) => typeof volume === "string");
        const near = findSimilar(name, known);
        found.push(
          diagnostic(
            "check/missing-volume",
            `${formatPath(place.slice(0, -1))}: there is no volume ${JSON.stringify(name)}`,
            {
              ...locate(manifest, place, "value"),
              hint:
                near === undefined
                  ? `add it to ${formatPath([...path, "spec", "volumes"])}`
                  : `did you mean ${JSON.stringify(near)}?`,
            },
          ),
        );
      }
    }
  }
  return found;
}

/** The objects of a list; places of other items are kept by empty ones. */
function items(value: Json | undefined): readonly JsonObject[] {
  if (!Array.isArray(value)) return [];
  return (value as readonly Json[]).map((item) => (isJsonObject(item) ? item : {}));
}
