// The account that a user makes with `pharos-network rbac`: what it lets him do, and that it is not more.
import { describe, expect, inject, test } from "vitest";
import { pluralOf } from "../../src/kube/plural.ts";
import { refuseWrites } from "../support/control-plane/admission.ts";
import { readAudit } from "../support/control-plane/audit.ts";
import { readUsed, toAtoms } from "../support/control-plane/role-atoms.ts";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const named = (kind: string, apiVersion: string, name: string, rest: object) => ({
  apiVersion,
  kind,
  metadata: { name, namespace: "$NS" },
  ...rest,
});
const settings = (data: object) => named("ConfigMap", "v1", "settings", { data });
const rbac = "rbac.authorization.k8s.io";
const podOf = (fails: string | undefined, reads: object) => ({
  selector: { matchLabels: { app: "agent" } },
  template: {
    metadata: {
      labels: { app: "agent" },
      ...(fails === undefined ? {} : { annotations: { "test/fails": fails } }),
    },
    spec: {
      nodeSelector: { "kubernetes.io/arch": "amd64" },
      containers: [{ name: "agent", image: "example.org/agent:1", envFrom: [reads] }],
    },
  },
});
const daemonSet = (fails?: string) =>
  named("DaemonSet", "apps/v1", "agent", { spec: podOf(fails, { configMapRef: { name: "settings" } }) });
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
  "z.yml": daemonSet(),
};

interface Life {
  readonly first: Readonly<Record<string, object>>;
  /** What a change and a crash leave of it, and what is left in the end. */
  readonly next: Readonly<Record<string, object>>;
  readonly crashing: Readonly<Record<string, object>>;
  readonly last: Readonly<Record<string, object>>;
  /** An object that the server refuses. */
  readonly broken: { readonly kind: string };
  /** What only the right to write Roles needs. */
  readonly held: readonly string[];
}

const { "c.yml": _account, ...withoutAccount } = stackOf;
const next = { ...withoutAccount, "a.yml": settings({ mtu: "1400" }) };
const agents: Life = {
  first: stackOf,
  next,
  crashing: { ...next, "z.yml": daemonSet("crash") },
  last: { "a.yml": settings({ mtu: "1400" }) },
  broken: named("ConfigMap", "v1", "broken", {}),
  held: [`bind clusterroles.${rbac}`, `bind roles.${rbac}`, "get pods", "watch nodes", "watch pods"],
};

const secret = (key: string) => named("Secret", "v1", "keys", { stringData: { key } });
const deployment = (fails?: string) =>
  named("Deployment", "apps/v1", "agent", {
    spec: { replicas: 1, ...podOf(fails, { secretRef: { name: "keys" } }) },
  });
const controller: Life = {
  first: { "b.yml": secret("one"), "z.yml": deployment() },
  next: { "b.yml": secret("two"), "z.yml": deployment() },
  crashing: { "b.yml": secret("two"), "z.yml": deployment("crash") },
  last: { "b.yml": secret("two") },
  broken: named("Secret", "v1", "broken", {}),
  held: [],
};

const folder = inject("controlPlane")?.folder ?? "";

describe.skipIf(noCluster)("the ClusterRole that rbac prints", () => {
  test.each([
    ["of agents and their accounts", agents],
    ["of a Deployment without settings", controller],
  ])("suffices for the whole life of a stack, and all of it is needed: %s", async (_, files) => {
    await using stack = await openScenario();
    const as = ["--arch", "amd64", "--timeout", "60s"];
    await stack.write(files.first);
    const role = await stack.rbac("--arch", "amd64");
    await stack.grant(role.stdout);
    const applied = await stack.apply(...as);
    expect(applied, applied.stdout).toMatchObject({ code: 0 });
    expect((await stack.apply(...as)).stdout).toContain("Nothing to do");

    await stack.write({ ...files.next, "a-broken.yml": files.broken });
    const { kind } = files.broken;
    const refusing = await refuseWrites(
      stack,
      {
        group: "",
        resource: `${kind.toLowerCase()}s`,
        operations: ["CREATE"],
        when: "object.metadata.name == 'broken'",
      },
      "it is broken",
    );
    const undone = await stack.apply(...as);
    await refusing[Symbol.asyncDispose]();
    expect(undone, undone.stdout).toMatchObject({ code: 5 });

    await stack.write(files.next);
    const changed = await stack.apply(...as);
    expect(changed, changed.stdout).toMatchObject({ code: 0 });
    await stack.write(files.crashing);
    expect(await stack.apply(...as, "--on-failure", "stop")).toMatchObject({ code: 4 });
    await stack.write(files.last);
    const pruned = await stack.apply(...as);
    expect(pruned, pruned.stdout).toMatchObject({ code: 0 });
    const { granted, held } = toAtoms(role.stdout);
    const used = readUsed(folder, stack);
    expect(granted.filter((atom) => !used.has(atom))).toEqual([]);
    expect(held).toEqual(files.held);
  });

  test("lacks nothing that can be spared: without any one verb, and without what it may grant, nothing is written", async () => {
    await using stack = await openScenario();
    const as = ["--arch", "amd64"];
    await stack.write(stackOf);
    const before = (await stack.rbac("--arch", "amd64")).stdout;
    await stack.grant(before);
    expect(await stack.apply(...as)).toMatchObject({ code: 0 });
    const role = { ...stackOf["d.yml"], rules: [{ apiGroups: [""], resources: ["pods"], verbs: ["watch"] }] };
    const subjects = [{ kind: "ServiceAccount", name: "agent", namespace: "default" }];
    const changed = {
      ...next,
      "d.yml": role,
      "f.yml": { ...stackOf["f.yml"], subjects },
      "h.yml": named("Secret", "v1", "more", {}),
    };
    await stack.write(changed);
    const version = stack.get("configmap", "settings")?.metadata.resourceVersion;
    const ways: readonly (readonly [string, RegExp])[] = [
      ["get", /forbidden/],
      ["list", /may not (?:be listed|list|read)|forbidden/],
      ["patch", /may not patch configmaps in/],
      ["create", /may not create secrets in/],
      ["delete", /may not delete serviceaccounts in/],
      ["update", /may not update leases\.coordination\.k8s\.io in kube-system/],
      ["watch", /attempting to grant RBAC permissions not currently held/],
      ["bind", /attempting to grant RBAC permissions not currently held/],
    ];
    for (const [verb, told] of ways) {
      await stack.grant(before.replaceAll(new RegExp(`^  - ${verb}$`, "gm"), "  - none"));
      const run = await stack.apply(...as, "--timeout", "20s");
      expect(`${run.code} ${run.stdout}${run.stderr}`, verb).toMatch(told);
      expect(run.code, `${verb} ${run.stdout}${run.stderr}`).not.toBe(0);
      expect(stack.get("configmap", "settings")?.metadata.resourceVersion, verb).toBe(version);
    }
  });

  test("with --escalate lets Roles be written that grant what it does not hold", async () => {
    await using stack = await openScenario();
    await stack.write({ "d.yml": stackOf["d.yml"], "e.yml": stackOf["e.yml"] });
    const role = (await stack.rbac("--escalate")).stdout;
    expect(role).not.toContain("- watch");
    await stack.grant(role.replace("- escalate", "- none"));
    const refused = await stack.apply();
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain("attempting to grant RBAC permissions not currently held");
    await stack.grant(role);
    const applied = await stack.apply();
    expect(applied, applied.stdout).toMatchObject({ code: 0 });
  });

  test("with --read-only suffices for a plan by GET alone; of a write, all that is not allowed is named", async () => {
    await using stack = await openScenario();
    const as = ["--arch", "amd64"];
    await stack.write(stackOf);
    await stack.apply("--arch", "amd64");
    await stack.write({ ...stackOf, "a.yml": settings({ mtu: "1400" }) });
    await stack.grant((await stack.rbac("--arch", "amd64", "--read-only")).stdout);
    const before = readAudit(folder).length;
    const plan = await stack.plan("--read-only", ...as);
    expect(plan).toMatchObject({ code: 0 });
    expect(plan.stdout).toContain('data.mtu: "1450" → "1400"');
    expect(plan.stdout).toContain("predicted: the cluster is only read");
    const used = readUsed(folder, stack, before);
    expect([...used].filter((each) => !/^(?:get|list) /.test(each))).toEqual([]);
    expect(await stack.apply(...as)).toMatchObject({ code: 1 });
    await stack.grant((await stack.rbac("--arch", "amd64")).stdout.replaceAll("- delete", "- watch"));
    await stack.write({ "new.yml": settings({ mtu: "1450" }) });
    const listed = await stack.apply(...as);
    expect(listed, listed.stdout).toMatchObject({ code: 1 });
    expect(listed.stdout).toContain(`may not delete daemonsets.apps in ${stack.namespace}`);
    expect(listed.stdout).toContain(`may not delete secrets in ${stack.namespace}`);
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
    await stack.grant((await stack.rbac("--arch", "amd64")).stdout);
    const blind = await stack.plan(...as);
    expect(blind.stdout).toMatch(/not looked at: daemonsets in .*; `pharos-network rbac --base REF` prints/);
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
