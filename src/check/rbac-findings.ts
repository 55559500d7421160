// Roles and their bindings → what the API server refuses about them: a rule must name verbs, and either
// resources with their API groups or URLs, and only a ClusterRole may name URLs; a binding names a role
// that it can bind and subjects that can be told apart.
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import { type Json, isJsonObject, type JsonObject } from "../kube/json.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import type { Manifest } from "../render/manifest.ts";
import type { Path } from "../text/path.ts";
import type { Locate } from "./place.ts";

const rbacGroup = "rbac.authorization.k8s.io";

export function checkRules(manifest: Manifest, locate: Locate): readonly Diagnostic[] {
  const { kind, apiVersion } = manifest.ref;
  const isRole = kind === "Role" || kind === "ClusterRole";
  if (!isRole || parseApiVersion(apiVersion).group !== rbacGroup) return [];
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

export function checkBinding(manifest: Manifest, locate: Locate): readonly Diagnostic[] {
  const { kind, apiVersion } = manifest.ref;
  const isBinding = kind === "RoleBinding" || kind === "ClusterRoleBinding";
  if (!isBinding || parseApiVersion(apiVersion).group !== rbacGroup) return [];
  const { roleRef, subjects } = manifest.object;
  const about = (path: Path, complaints: readonly Complaint[]): readonly Diagnostic[] =>
    complaints.map(({ field, message, hint }) => {
      const place = locate(manifest, [...path, field], "value");
      return diagnostic("check/rbac-binding", message, { ...place, hint });
    });
  const list = Array.isArray(subjects) ? (subjects as readonly Json[]) : [];
  return [
    ...(isJsonObject(roleRef) ? about(["roleRef"], roleComplaints(roleRef, kind)) : []),
    ...list.flatMap((subject, at) =>
      isJsonObject(subject) ? about(["subjects", at], subjectComplaints(subject, kind)) : [],
    ),
  ];
}

/** What is missing or of a wrong type is the schema's finding; an empty group gets a default. */
function roleComplaints(roleRef: JsonObject, binding: string): readonly Complaint[] {
  const found: Complaint[] = [];
  const { apiGroup, kind } = roleRef;
  if (typeof apiGroup === "string" && apiGroup !== "" && apiGroup !== rbacGroup) {
    const message = `a role belongs to API group ${rbacGroup}, not ${JSON.stringify(apiGroup)}`;
    found.push({ field: "apiGroup", message, hint: `write apiGroup: ${rbacGroup}, without a version` });
  }
  const allowed = binding === "RoleBinding" ? ["Role", "ClusterRole"] : ["ClusterRole"];
  if (typeof kind === "string" && !allowed.includes(kind)) {
    const message = `a ${binding} cannot bind a ${JSON.stringify(kind)}`;
    found.push({ field: "kind", message, hint: `write kind: ${allowed.join(" or ")}` });
  }
  return found;
}

function subjectComplaints(subject: JsonObject, binding: string): readonly Complaint[] {
  const { apiGroup, kind, namespace } = subject;
  if (kind === "ServiceAccount") {
    const found: Complaint[] = [];
    if (typeof apiGroup === "string" && apiGroup !== "") {
      const message = "a ServiceAccount as a subject belongs to no API group";
      found.push({ field: "apiGroup", message, hint: 'remove apiGroup or write apiGroup: ""' });
    }
    if (binding === "ClusterRoleBinding" && (namespace === undefined || namespace === "")) {
      const message = "the ServiceAccount has no namespace, so nobody can tell which one is meant";
      found.push({ field: "namespace", message, hint: "write the namespace of the ServiceAccount" });
    }
    return found;
  }
  if (kind === "User" || kind === "Group") {
    if (typeof apiGroup !== "string" || apiGroup === "" || apiGroup === rbacGroup) return [];
    const message = `a ${kind} belongs to API group ${rbacGroup}, not ${JSON.stringify(apiGroup)}`;
    return [{ field: "apiGroup", message, hint: `write apiGroup: ${rbacGroup}` }];
  }
  if (typeof kind !== "string") return [];
  const message = `a binding has no subjects of kind ${JSON.stringify(kind)}`;
  return [{ field: "kind", message, hint: "write kind: ServiceAccount, User or Group" }];
}
