// A plan → whether agents of before and after still reach each other while their nodes are replaced one by
// one. Another network, VNI, port or backend parts them; in doubt they are taken for parted.
import { isKnownGroup } from "../kube/kinds.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import type { LiveChange } from "./live-change.ts";

/** Of a pod template: what decides how an agent runs, not what it tells others. */
const templateFields = new Set([
  "image",
  "imagePullPolicy",
  "resources",
  "livenessProbe",
  "readinessProbe",
  "startupProbe",
  "tolerations",
  "priorityClassName",
  "terminationGracePeriodSeconds",
  "metadata",
]);

/** Of settings, as the last word of a field's label. */
const settingFields = /[.[]\W*(?:mtu|log[-_]?level|log[-_]?severity\w*)\W*$/i;

/** Of each DaemonSet that is rolled with these changes. */
export function toPartsAgents(changes: readonly LiveChange[]): (rolled: LiveChange) => boolean {
  // Looked at once: large stacks roll many.
  let bySettings: boolean | undefined;
  return (rolled) => {
    if (isCutShort(rolled)) return true;
    const template = fieldsOf(rolled).filter(({ path }) => isTemplate(path));
    if (template.some(({ path }) => !path.some((step) => isOf(templateFields, step)))) return true;
    return (bySettings ??= changes.some((change) => isSetting(change) && parts(change)));
  };
}

/** A run before this one has changed what its pods read or are made of; what that was is not known any more. */
function isCutShort(rolled: LiveChange): boolean {
  if (rolled.action !== "update" && rolled.action !== "restart") return false;
  const causes = rolled.causes ?? [];
  if (causes.some(({ wasCut }) => wasCut === true)) return true;
  return causes.length === 0 && !fieldsOf(rolled).some(({ path }) => isTemplate(path));
}

function parts(change: LiveChange): boolean {
  switch (change.action) {
    case "unchanged":
    case "keep":
    case "adopt":
    case "restart":
      return false;
    case "update":
      return change.fields.some(({ label }) => !settingFields.test(label) && !label.startsWith("metadata"));
    case "create":
    case "recreate":
    case "delete":
    case "blocked":
      return true;
    default:
      return change satisfies never;
  }
}

/** What agents read: ConfigMaps, Secrets, custom resources. */
function isSetting({ ref: { apiVersion, kind } }: LiveChange): boolean {
  const { group } = parseApiVersion(apiVersion);
  return (group === "" && (kind === "ConfigMap" || kind === "Secret")) || !isKnownGroup(group);
}

function isTemplate(path: readonly (string | number)[]): boolean {
  return path[0] === "spec" && path[1] === "template";
}

function isOf(words: ReadonlySet<string>, step: string | number): boolean {
  return typeof step === "string" && words.has(step);
}

function fieldsOf(change: LiveChange) {
  return change.action === "update" ? change.fields : [];
}
