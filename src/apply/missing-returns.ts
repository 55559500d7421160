// Before the first write: Roles and bindings that a rollback could not put back, because the account does not
// hold what they granted. The server tells when they are tried: it looks at that before it looks at the name.
import type { LiveChange } from "../diff/live-change.ts";
import { listPath } from "../kube/api-path.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import type { Cluster } from "../ports.ts";
import { toNewForm } from "./new-form.ts";
import { toReason } from "./refusal.ts";
import type { Failure } from "./result.ts";
import type { Target } from "./write.ts";

const isTouched: ReadonlySet<LiveChange["action"]> = new Set(["update", "delete", "recreate"]);

export async function findMissingReturns(
  cluster: Cluster,
  changes: readonly LiveChange[],
  targets: ReadonlyMap<string, Target>,
): Promise<readonly Failure[]> {
  const failures = await Promise.all(
    changes.map(async ({ action, key, ref }): Promise<readonly Failure[]> => {
      const { resource, live } = targets.get(key) ?? {};
      if (resource === undefined || live === undefined || !isTouched.has(action)) return [];
      if (parseApiVersion(ref.apiVersion).group !== "rbac.authorization.k8s.io") return [];
      const path = listPath(resource, ref.namespace, { dryRun: "All" });
      const answer = await cluster.send({ method: "POST", path, body: toNewForm(live) });
      const reason = toReason(answer);
      if (answer.status !== 403 || !reason.includes("not currently held")) return [];
      return [{ ref, reason: `it could not be put back when something fails: ${reason}`, cure }];
    }),
  );
  return failures.flat();
}

const cure =
  "grant what `pharos-network rbac` prints with --base of what runs now, or with --adopt where Pharos made it; or do without a way back: --on-failure stop";
