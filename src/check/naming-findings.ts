// Name, namespace and labels of an object → what the API server refuses about them (Kubernetes' object
// name rules: DNS subdomains, DNS labels, path segments; label keys and values).
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import { isJsonObject } from "../kube/json.ts";
import { isKnownGroup, type Scope } from "../kube/kinds.ts";
import {
  isDataKey,
  isDnsLabel,
  isDnsSubdomain,
  isLabelKey,
  isLabelValue,
  isPathSegment,
} from "../kube/names.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { Manifest } from "../render/manifest.ts";
import type { Path } from "../text/path.ts";
import type { Locate } from "./place.ts";

export function checkScope(
  manifest: Manifest,
  scope: Scope | undefined,
  locate: Locate,
): readonly Diagnostic[] {
  const { kind, namespace } = manifest.ref;
  if (scope === "namespaced" && namespace === undefined) {
    const message = `${kind} ${manifest.ref.name} has no namespace`;
    const hint = "write metadata.namespace: the object would land in whatever namespace the client uses";
    return [
      diagnostic("check/missing-namespace", message, { ...locate(manifest, ["metadata"], "key"), hint }),
    ];
  }
  if (scope === "cluster" && namespace !== undefined) {
    const message = `${kind} belongs to the whole cluster, so namespace ${JSON.stringify(namespace)} means nothing`;
    const place = locate(manifest, ["metadata", "namespace"], "key");
    return [diagnostic("check/needless-namespace", message, { ...place, hint: "remove metadata.namespace" })];
  }
  return [];
}

export function checkNames(manifest: Manifest, locate: Locate): readonly Diagnostic[] {
  const { name, namespace } = manifest.ref;
  const found: Diagnostic[] = [];
  const refuse = (path: Path, value: string, rule: NameRule): void => {
    const message = `${JSON.stringify(shorten(value))} is no valid ${path.at(-1) === "name" ? "name" : "namespace"}: ${rule.wants}`;
    found.push(
      diagnostic("check/invalid-name", message, { ...locate(manifest, path, "value"), hint: rule.cure }),
    );
  };
  const rule = ruleOf(manifest);
  if (rule !== undefined && name !== "" && !rule.allows(name)) refuse(["metadata", "name"], name, rule);
  if (namespace !== undefined && !labelRule.allows(namespace)) {
    refuse(["metadata", "namespace"], namespace, labelRule);
  }
  return found;
}

interface NameRule {
  allows(name: string): boolean;
  readonly wants: string;
  readonly cure: string;
}

const cure = "write lower-case letters, digits and hyphens, a letter or digit first and last";

const labelRule: NameRule = {
  allows: isDnsLabel,
  wants: "it must be a DNS label of at most 63 characters",
  cure,
};

const subdomainRule: NameRule = {
  allows: isDnsSubdomain,
  wants: "it must be a DNS subdomain of at most 253 characters",
  cure: `${cure}; dots may stand between such parts`,
};

const segmentRule: NameRule = {
  allows: isPathSegment,
  wants: 'it must not be "." or ".." and must not hold "/" or "%"',
  cure: "write a name without them",
};

/** Undefined: the server has rules of its own for this kind. */
function ruleOf({ ref }: Manifest): NameRule | undefined {
  const { group } = parseApiVersion(ref.apiVersion);
  if (group === "rbac.authorization.k8s.io") return segmentRule;
  if (group === "" && (ref.kind === "Namespace" || ref.kind === "Service")) return labelRule;
  if (group === "apps" && ref.kind === "StatefulSet") return labelRule;
  if (ref.kind === "IPAddress") return undefined;
  const plain = ["", "apps", "extensions", "batch", "policy", "networking.k8s.io", "scheduling.k8s.io"];
  return plain.includes(group) || !isKnownGroup(group) ? subdomainRule : undefined;
}

/** Labels of the object and of its pod template. */
export function checkLabels(manifest: Manifest, locate: Locate): readonly Diagnostic[] {
  const places: readonly Path[] = [
    ["metadata", "labels"],
    ["spec", "template", "metadata", "labels"],
    ["spec", "jobTemplate", "spec", "template", "metadata", "labels"],
  ];
  return places.flatMap((path) => {
    const labels = valueAt(manifest.object, path);
    if (!isJsonObject(labels)) return [];
    return Object.entries(labels).flatMap(([key, value]) => {
      if (!isLabelKey(key)) {
        const message = `${JSON.stringify(shorten(key))} is no valid label key`;
        const hint = "write at most 63 letters, digits, -, _ and ., after an optional DNS prefix and /";
        return [
          diagnostic("check/invalid-label", message, { ...locate(manifest, [...path, key], "key"), hint }),
        ];
      }
      if (typeof value !== "string" || isLabelValue(value)) return [];
      const message = `${JSON.stringify(shorten(value))} is no valid value of label ${key}`;
      const hint = "write at most 63 letters, digits, -, _ and ., a letter or digit first and last";
      return [
        diagnostic("check/invalid-label", message, { ...locate(manifest, [...path, key], "value"), hint }),
      ];
    });
  });
}

/** Keys of a ConfigMap's and a Secret's data. */
export function checkDataKeys(manifest: Manifest, locate: Locate): readonly Diagnostic[] {
  const { kind, apiVersion } = manifest.ref;
  if (apiVersion !== "v1" || (kind !== "ConfigMap" && kind !== "Secret")) return [];
  return ["data", "binaryData", "stringData"].flatMap((section) => {
    const data = manifest.object[section];
    if (!isJsonObject(data)) return [];
    return Object.keys(data).flatMap((key) => {
      if (isDataKey(key)) return [];
      const message = `${JSON.stringify(shorten(key))} is no valid key of a ${kind}: it becomes the name of a file`;
      const hint = "write at most 253 letters, digits, -, _ and ., and no .. at the beginning";
      return [diagnostic("check/invalid-key", message, { ...locate(manifest, [section, key], "key"), hint })];
    });
  });
}

function shorten(text: string): string {
  return text.length <= 80 ? text : `${text.slice(0, 77)}…`;
}
