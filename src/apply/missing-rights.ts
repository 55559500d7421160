// Before the first write: what the account may not do of what the plan needs, all of it at once.
import type { LiveChange } from "../diff/live-change.ts";
import { isJsonObject } from "../kube/json.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { Cluster } from "../ports.ts";
import type { Failure } from "./result.ts";
import { type Right, type RunRightsRequest, toRunRights } from "./run-rights.ts";
import type { Target } from "./write.ts";

const reviews = "/apis/authorization.k8s.io/v1/selfsubjectaccessreviews";

/** Empty, too, where the server does not let an account ask about itself: then the writes will tell. */
export async function findMissingRights(
  cluster: Cluster,
  request: RunRightsRequest,
  onFailure: "rollback" | "stop",
): Promise<readonly Failure[]> {
  const rights = unite([...toRights(request, onFailure), ...toRunRights(request)]);
  const missing = await Promise.all(
    rights.map(async (right) => ((await isHeld(cluster, right)) ? [] : [right])),
  );
  return missing.flat().map(({ verb, group, resource, namespace }) => ({
    reason: `the account may not ${verb} ${group === "" ? resource : `${resource}.${group}`}${namespace === undefined ? "" : ` in ${namespace}`}`,
    cure: `grant what \`pharos-network rbac${request.probes ? " --probe pods" : ""}\` prints to the kubeconfig's account`,
  }));
}

function toRights({ changes, targets }: RunRightsRequest, onFailure: "rollback" | "stop"): readonly Right[] {
  return changes.flatMap((change) => {
    const target = targets.get(change.key);
    if (target === undefined) return [];
    const { group } = parseApiVersion(target.resource.apiVersion);
    const { plural: resource } = target.resource;
    const { namespace, name } = change.ref;
    const place = { group, resource, ...(namespace === undefined ? {} : { namespace }) };
    return verbsOf(change, target, onFailure === "rollback").map((verb) =>
      // No name can limit who creates.
      Object.assign({ verb, names: new Set(verb === "create" ? [] : [name]) }, place),
    );
  });
}

/** One for all names of a kind in a namespace; whatever the name where one of them is so. */
function unite(rights: readonly Right[]): readonly Right[] {
  const united = new Map<string, Right & { readonly names: Set<string> }>();
  const unlimited = new Set<string>();
  for (const right of rights) {
    const key = [right.verb, right.group, right.resource, right.namespace].join(" ");
    if (right.names.size === 0) unlimited.add(key);
    const known = united.get(key);
    if (known === undefined) united.set(key, { ...right, names: new Set(right.names) });
    else for (const name of right.names) known.names.add(name);
  }
  for (const key of unlimited) united.get(key)?.names.clear();
  return [...united.values()];
}

/** With what a rollback of it takes. */
function verbsOf({ action }: LiveChange, { live }: Target, goesBack: boolean): readonly string[] {
  switch (action) {
    case "create":
      return ["patch", "create", ...(goesBack ? ["delete"] : [])];
    case "update":
    case "adopt":
      return ["patch"];
    case "delete":
      return ["delete", ...(goesBack ? ["create", "patch"] : [])];
    case "recreate":
      return ["delete", "patch", "create"];
    // Refused already when it was tried: what it would take is named with the rest.
    case "blocked":
      return live === undefined ? ["patch", "create"] : ["patch"];
    case "restart":
    case "keep":
    case "unchanged":
      return [];
    default:
      return action satisfies never;
  }
}

/** Whatever the name, or else each of the names. */
async function isHeld(cluster: Cluster, { names, ...right }: Right): Promise<boolean> {
  if (await isAllowed(cluster, right)) return true;
  if (names.size === 0) return false;
  const answers = await Promise.all([...names].map((name) => isAllowed(cluster, { ...right, name })));
  return answers.every(Boolean);
}

async function isAllowed(
  cluster: Cluster,
  resourceAttributes: Readonly<Record<string, string>>,
): Promise<boolean> {
  const { status, body } = await cluster.send({
    method: "POST",
    path: reviews,
    body: {
      apiVersion: "authorization.k8s.io/v1",
      kind: "SelfSubjectAccessReview",
      spec: { resourceAttributes },
    },
  });
  if (status >= 300 || !isJsonObject(body)) return true;
  return valueAt(body, ["status", "allowed"]) !== false;
}
