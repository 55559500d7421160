// The verb `rbac`: the least ClusterRole with which a stack can be planned or applied; asks no cluster.
import type { Terminal } from "../adapters/terminal.ts";
import { toGrants } from "../apply/role.ts";
import { toInventoryRef } from "../kube/ownership.ts";
import { planSides, renderSides, type Request, type World } from "../pipeline.ts";
import { formatRole } from "../report/role-text.ts";
import { formatDiagnostics } from "../report/text.ts";

export async function runRbac(
  options: Readonly<Record<string, string>>,
  request: Request,
  world: World,
  terminal: Terminal,
): Promise<number> {
  const sides = await renderSides(request, world);
  const plan = await planSides(request, world, sides);
  const { diagnostics, sources } = plan;
  if (plan.changeSet === undefined) {
    terminal.tell(formatDiagnostics(diagnostics, sources, { color: terminal.errorColor }));
    return 1;
  }
  const readOnly = options["read-only"] !== undefined;
  const adopt = options["adopt"] !== undefined;
  const inventory = toInventoryRef(options["inventory"]);
  const grants = toGrants({
    manifests: [...plan.manifests, ...(sides.base.stack?.manifests ?? [])],
    inventory,
    readOnly,
    escalate: options["escalate"] !== undefined,
    probe: options["probe"] === "pods",
    adopt,
  });
  terminal.print(
    formatRole(grants, {
      name: readOnly ? `${inventory.name}-plan` : `${inventory.name}-apply`,
      about: [
        readOnly
          ? "The least that `pharos-network plan --live --read-only` and `drift --read-only` need for this stack."
          : "The least that `pharos-network apply` needs for this stack; plan --live and drift need no more.",
        "Bind it with one ClusterRoleBinding. What every account may do by default is not repeated here:",
        "ask what the server serves (system:discovery) and what itself may do (system:basic-user).",
        ...(readOnly
          ? []
          : [
              "Print it again when the stack changes; with --base it also covers what a change takes away: kinds that",
              "go from the stack, and Roles that lose rules, which must be held to be put back when something fails.",
            ]),
        ...(readOnly || !adopt
          ? []
          : [
              "With --adopt it is for the first apply on a cluster that Pharos set up, and as good as an",
              "administrator's: it may put Roles back whatever they grant. Then apply the role without it over this one.",
            ]),
      ],
    }),
  );
  return 0;
}
