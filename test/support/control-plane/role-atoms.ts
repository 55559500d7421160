// What a printed ClusterRole allows × what the API server's audit log says was made of it, in one form:
// `get pods`, `create leases.coordination.k8s.io`, one for each verb on a resource, whatever the names.
import { load } from "js-yaml";
import { readAudit } from "./audit.ts";

export interface RoleAtoms {
  /** By which requests go. */
  readonly granted: readonly string[];
  /** That nobody uses: it lets Roles be written. */
  readonly held: readonly string[];
}

/** By the comments before its rules. */
const isHeld = /^# (?:granted by|bind|write Roles|put Roles|\S+ \S+ binds)/;

export function toAtoms(role: string): RoleAtoms {
  const { rules } = load(role) as { rules: { apiGroups: string[]; resources: string[]; verbs: string[] }[] };
  const granted: string[] = [];
  const held: string[] = [];
  const parts = role.split(/^(?=# )/m).filter((part) => part.includes("- apiGroups:"));
  for (const [at, { apiGroups, resources, verbs }] of rules.entries())
    for (const group of apiGroups)
      for (const resource of resources)
        for (const verb of verbs) {
          const atoms = isHeld.test(parts[at] ?? "") ? held : granted;
          atoms.push(`${verb} ${resource}${group === "" ? "" : `.${group}`}`);
        }
  return { granted: [...new Set(granted)], held: [...new Set(held)].toSorted() };
}

/** What the product was let do under that name; `folder`: of the control plane. */
export function readUsed(
  folder: string,
  { username }: { readonly username: string },
  since = 0,
): ReadonlySet<string> {
  const used = new Set<string>();
  for (const { verb, user, userAgent, objectRef, responseStatus } of readAudit(folder).slice(since)) {
    if (userAgent === "tests" || user.username !== username) continue;
    if (objectRef === undefined || responseStatus?.code === 403) continue;
    const { apiGroup = "", resource, subresource } = objectRef;
    const what = `${resource}${subresource === undefined ? "" : `/${subresource}`}${apiGroup === "" ? "" : `.${apiGroup}`}`;
    used.add(`${verb} ${what}`);
    // Server-side apply of what is not there is both.
    if (verb === "patch" && responseStatus?.code === 201) used.add(`create ${what}`);
  }
  return used;
}
