// The account that a user makes with `pharos-network rbac`: what it lets him do, and that it is not more.
import { describe, expect, test } from "vitest";
import { pluralOf } from "../../src/kube/plural.ts";
import { refuseWrites } from "../support/control-plane/admission.ts";
import { openAccount } from "../support/control-plane/accounts.ts";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const named = (kind: string, apiVersion: string, name: string, rest: object) => ({
  apiVersion,
  kind,
  metadata: { name, namespace: "$NS" },
  ...rest,
});
const settings = (data: object) => named("ConfigMap", "v1", "settings", { data });
const rbac = "rbac.authorization.k8s.io";
const stackOf = {
  "a.yml": settings({ mtu: "1450" }),
  "b.yml": named("Secret", "v1", "keys", { stringData: { key: "s3cret-value" } }),
  "c.yml": named("ServiceAccount", "v1", "agent", {}),
  "d.yml": named("Role", `${rbac}/v1`, "agent", {
    rules: [{ apiGroups: [""], resources: ["pods", "nodes"], verbs: ["get", "watch"] }],
  }),
  "e.yml": named("RoleBinding", `${rbac}/v1`, "agent", {
    roleRef: { apiGroup: rbac, kind: "Role", name: "agent" },
    subjects: [{ kind: "ServiceAccount", name: "agent", namespace: "$NS" }],
  }),
  "f.yml": named("RoleBinding", `${rbac}/v1`, "viewer", {
    roleRef: { apiGroup: rbac, kind: "ClusterRole", name: "view" },
    subjects: [{ kind: "ServiceAccount", name: "agent", namespace: "$NS" }],
  }),
  "z.yml": named("DaemonSet", "apps/v1", "agent", {
    spec: {
      selector: { matchLabels: { app: "agent" } },
      template: {
        metadata: { labels: { app: "agent" } },
        spec: {
          nodeSelector: { "kubernetes.io/arch": "amd64" },
          containers: [
            {
              name: "agent",
              image: "example.org/agent:1",
              envFrom: [{ configMapRef: { name: "settings" } }],
            },
          ],
        },
      },
    },
  }),
};

describe.skipIf(noCluster)("the ClusterRole that rbac prints", () => {
  test.each([[""], ["--escalate"]])("suffices to plan, apply, change, prune and undo %s", async (option) => {
    await using stack = await openScenario();
    using account = openAccount(stack);
    const as = ["--arch", "amd64", "--kubeconfig", account.kubeconfig];
    await stack.write(stackOf);
    const role = await stack.rbac("--arch", "amd64", ...(option === "" ? [] : [option]));
    expect(role).toMatchObject({ code: 0 });
    account.grant(role.stdout);
    const plan = await stack.plan(...as);
    expect(plan).toMatchObject({ code: 0 });
    expect(plan.stdout).not.toContain("forbidden");
    expect(await stack.apply(...as)).toMatchObject({ code: 0 });
    expect((await stack.apply(...as)).stdout).toContain("Nothing to do");
    const { "c.yml": _, ...fewer } = stackOf;
    const changed = { ...fewer, "a.yml": settings({ mtu: "1400" }) };
    await stack.write({ ...changed, "g.yml": named("ConfigMap", "v1", "broken", {}) });
    const broken = {
      group: "",
      resource: "configmaps",
      operations: ["CREATE"],
      when: "object.metadata.name == 'broken'",
    } as const;
    const refusing = await refuseWrites(stack, broken, "it is broken");
    const undone = await stack.apply(...as);
    expect(undone, undone.stdout).toMatchObject({ code: 5 });
    await refusing[Symbol.asyncDispose]();
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
    await stack.write(changed);
    expect(await stack.apply(...as)).toMatchObject({ code: 0 });
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1400" });
    expect(stack.get("serviceaccount", "agent")).toBeUndefined();
  });

  test("with --read-only suffices for a plan by GET alone; of a write, all that is not allowed is named", async () => {
    await using stack = await openScenario();
    using account = openAccount(stack);
    const as = ["--arch", "amd64", "--kubeconfig", account.kubeconfig];
    await stack.write(stackOf);
    await stack.apply("--arch", "amd64");
    await stack.write({ ...stackOf, "a.yml": settings({ mtu: "1400" }) });
    account.grant((await stack.rbac("--arch", "amd64", "--read-only")).stdout);
    const plan = await stack.plan("--read-only", ...as);
    expect(plan).toMatchObject({ code: 0 });
    expect(plan.stdout).toContain('data.mtu: "1450" → "1400"');
    expect(await stack.apply(...as)).toMatchObject({ code: 1 });
    account.grant((await stack.rbac("--arch", "amd64")).stdout.replaceAll("- delete", "- watch"));
    await stack.write({ "new.yml": settings({ mtu: "1450" }) });
    const listed = await stack.apply(...as);
    expect(listed, listed.stdout).toMatchObject({ code: 1 });
    expect(listed.stdout).toContain(`may not delete daemonsets.apps in ${stack.namespace}`);
    expect(listed.stdout).toContain(`may not delete secrets in ${stack.namespace}`);
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
  });

  test("names every built-in kind as the server serves it", async () => {
    await using stack = await openScenario();
    const rows = stack.kubectl(["api-resources", "--no-headers"]).trim().split("\n");
    expect(rows.length).toBeGreaterThan(40);
    for (const row of rows) {
      const words = row.trim().split(/\s+/);
      const kind = words.at(-1) ?? "";
      expect(pluralOf(kind), row).toBe(words[0]);
    }
  });
});
