// Rules of Roles and ClusterRoles → what the API server refuses about them: a rule must name verbs, and
// either resources with their API groups or URLs, and only a ClusterRole may name URLs.
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import { type Json, isJsonObject, type JsonObject } from "../kube/json.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import type { Manifest } from "../render/manifest.ts";
import type { Path } from "../text/path.ts";
import type { Locate } from "./place.ts";

export function checkRules(manifest: Manifest, locate: Locate): readonly Diagnostic[] {
  const { kind, apiVersion } = manifest.ref;
  const isRole = kind === "Role" || kind === "ClusterRole";
  if (!isRole || parseApiVersion(apiVersion).group !== "rbac.authorization.k8s.io") return [];
  const rules = manifest.object["rules"];
  if (!Array.isArray(rules)) return [];
  return (rules as readonly Json[]).flatMap((rule, at) => {
    if (!isJsonObject(rule)) return [];
    return complaintsOf(rule, kind).map(({ field, message, hint }) => {
      const path: Path = ["rules", at, field];
      return diagnostic("check/rbac-rule", message, { ...locate(manifest, path, "key"), hint });
    });
  });
}

interface Complaint {
  readonly field: string;
  readonly message: string;
  readonly hint: string;
}

function complaintsOf(rule: JsonObject, kind: string): readonly Complaint[] {
  const has = (field: string): boolean =>
    Array.isArray(rule[field]) && (rule[field] as readonly Json[]).length > 0;
  const found: Complaint[] = [];
  // A rule without the key `verbs` is the schema's finding.
  if (rule["verbs"] !== undefined && !has("verbs")) {
    found.push({
      field: "verbs",
      message: "the rule allows nothing: it has no verbs",
      hint: "write verbs such as get",
    });
  }
  if (has("nonResourceURLs")) {
    if (kind === "Role") {
      const hint = "move the rule to a ClusterRole";
      found.push({ field: "nonResourceURLs", message: "a Role cannot allow URLs", hint });
    } else if (has("resources") || has("apiGroups") || has("resourceNames")) {
      const hint = "write two rules, one for the URLs and one for the resources";
      found.push({ field: "nonResourceURLs", message: "one rule cannot name both resources and URLs", hint });
    }
    return found;
  }
  if (!has("apiGroups")) {
    const hint = 'write apiGroups: [""] for the core group';
    found.push({ field: "apiGroups", message: "the rule names no API group", hint });
  }
  if (!has("resources")) {
    found.push({
      field: "resources",
      message: "the rule names no resource",
      hint: "write resources such as pods",
    });
  }
  return found;
}
