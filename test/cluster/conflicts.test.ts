// What a user sees when others have a say in an object, too: other managers, the API server's own rules.
import { describe, expect, test } from "vitest";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const settings = (data: Record<string, string>) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "settings", namespace: "$NS" },
  data,
});

const agent = (app: string, image = "example.org/agent:1") => ({
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: { name: "agent", namespace: "$NS" },
  spec: {
    selector: { matchLabels: { app } },
    template: {
      metadata: { labels: { app } },
      spec: { nodeSelector: { nowhere: "true" }, containers: [{ name: "agent", image }] },
    },
  },
});

describe.skipIf(noCluster)("what others have a say in", () => {
  test("a field that somebody else applied is named with its manager, and nothing is written", async () => {
    await using stack = await openScenario();
    const { namespace } = stack;
    await stack.write({ "settings.yml": settings({ mtu: "1450", backend: "vxlan" }) });
    await stack.apply();
    const edit = { ...settings({ mtu: "1300" }), metadata: { name: "settings", namespace } };
    const takeOver = ["apply", "--server-side", "--force-conflicts", "--field-manager=somebody", "-f", "-"];
    stack.kubectl(takeOver, edit);
    await stack.write({ "settings.yml": settings({ mtu: "1400", backend: "host-gw" }) });
    const refused = await stack.apply();
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain(".data.mtu is held by somebody");
    expect(refused.stdout).toContain("a field of it with another value belongs to somebody");
    expect(refused.stdout).toContain("--force-conflicts");
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1300", backend: "vxlan" });
    const forced = await stack.apply("--force-conflicts");
    expect(forced).toMatchObject({ code: 0 });
    expect(forced.stderr).toContain(".data.mtu is taken from somebody");
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1400", backend: "host-gw" });
  });

  test("a selector that cannot change is blocked with its cure, and made anew with consent", async () => {
    await using stack = await openScenario();
    await stack.write({ "agent.yml": agent("old") });
    expect(await stack.apply("--arch", "amd64")).toMatchObject({ code: 0 });
    const before = stack.get("daemonset", "agent")?.metadata.uid;
    await stack.write({ "agent.yml": agent("new") });
    const name = `DaemonSet ${stack.namespace}/agent`;
    const refused = await stack.plan("--arch", "amd64");
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stdout).toContain("field is immutable");
    expect(refused.stdout).toContain(`--recreate "${name}"`);
    const recreated = await stack.apply("--arch", "amd64", "--recreate", name);
    expect(recreated).toMatchObject({ code: 0 });
    expect(recreated.stdout).toContain(`recreated ${name}`);
    // Defaults of the server come back with it: they are no changes.
    expect(recreated.stderr).toContain("spec.selector.matchLabels.app: old → new");
    expect(recreated.stderr).not.toContain("removed, was");
    const after = stack.get("daemonset", "agent");
    expect(after?.["spec"].selector).toEqual({ matchLabels: { app: "new" } });
    expect(after?.metadata.uid).not.toBe(before);
  });

  test("an object that is being deleted is waited for, not written to", async () => {
    await using stack = await openScenario();
    const held = settings({ mtu: "1450" });
    const metadata = { ...held.metadata, finalizers: ["example.org/wait"] };
    await stack.write({ "settings.yml": { ...held, metadata } });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    stack.kubectl(["delete", "configmap", "settings", "-n", stack.namespace, "--wait=false"]);
    const plan = await stack.plan();
    expect(plan).toMatchObject({ code: 1 });
    expect(plan.stdout).toMatch(/it is being deleted since .*, held by its finalizers example\.org\/wait/);
    const free = ["patch", "configmap", "settings", "-n", stack.namespace, "--type=json", "-p"];
    stack.kubectl([...free, '[{"op":"remove","path":"/metadata/finalizers"}]']);
  });

  test("a quota that is used up is told as such, not as a missing permission", async () => {
    await using stack = await openScenario();
    const quota = { apiVersion: "v1", kind: "ResourceQuota", metadata: { name: "few" } };
    stack.kubectl(["create", "-n", stack.namespace, "-f", "-"], {
      ...quota,
      spec: { hard: { configmaps: "0" } },
    });
    await expect
      .poll(() => stack.get("resourcequota", "few")?.["status"]?.hard, { timeout: 10_000 })
      .toBeDefined();
    await stack.write({ "settings.yml": settings({ mtu: "1450" }) });
    const plan = await stack.plan();
    expect(plan).toMatchObject({ code: 1 });
    expect(plan.stdout).toContain("exceeded quota: few");
    expect(plan.stdout).toContain("raise the ResourceQuota");
  });

  test("an object in a namespace that nothing makes, or of a kind that nothing defines, is blocked", async () => {
    await using stack = await openScenario();
    const lost = `lost-${stack.namespace}`;
    await stack.write({
      "lost.yml": { ...settings({}), metadata: { name: "settings", namespace: lost } },
      "pool.yml": {
        apiVersion: "nobody.example.org/v1",
        kind: "Pool",
        metadata: { name: "pool", namespace: "$NS" },
      },
      "settings.yml": settings({}),
    });
    const refused = await stack.apply();
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stdout).toContain(`namespace ${lost} does not exist, and no manifest makes it`);
    expect(refused.stdout).toContain("the server does not serve Pool of nobody.example.org/v1");
    expect(stack.get("configmap", "settings")).toBeUndefined();
  });

  test("the API server's words about a Secret never quote its values", async () => {
    await using stack = await openScenario();
    const policy = {
      apiVersion: "admissionregistration.k8s.io/v1",
      kind: "ValidatingAdmissionPolicy",
      metadata: { name: stack.namespace },
      spec: {
        matchConstraints: {
          namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": stack.namespace } },
          resourceRules: [
            { apiGroups: [""], apiVersions: ["v1"], resources: ["secrets"], operations: ["*"] },
          ],
        },
        validations: [{ expression: "false", messageExpression: "'weak: ' + object.data.password" }],
      },
    };
    const binding = {
      ...policy,
      kind: "ValidatingAdmissionPolicyBinding",
      spec: { policyName: stack.namespace, validationActions: ["Deny"] },
    };
    stack.kubectl(["create", "-f", "-"], policy);
    stack.kubectl(["create", "-f", "-"], binding);
    await stack.write({
      "key.yml": {
        apiVersion: "v1",
        kind: "Secret",
        metadata: { name: "key", namespace: "$NS" },
        stringData: { password: "c0rrect-h0rse" },
      },
    });
    let plan = await stack.plan();
    await expect
      .poll(async () => (plan = await stack.plan()).stdout, { timeout: 60_000, interval: 500 })
      .toContain("weak: ***");
    stack.kubectl(["delete", "validatingadmissionpolicy,validatingadmissionpolicybinding", stack.namespace]);
    expect(plan).toMatchObject({ code: 1 });
    expect(plan.stdout).toContain("satisfy the webhook or policy");
    for (const value of ["c0rrect-h0rse", Buffer.from("c0rrect-h0rse").toString("base64")])
      expect(plan.stdout + plan.stderr).not.toContain(value);
  });
});
