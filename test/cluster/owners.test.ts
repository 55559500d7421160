// What a user sees of objects that are somebody else's, and of objects that only look like another one.
import { describe, expect, test } from "vitest";
import { toDefinition } from "../support/control-plane/definition.ts";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const settings = (name: string, metadata: object = {}) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name, namespace: "$NS", ...metadata },
  data: { mtu: "1450" },
});

const policy = (apiVersion: string) => ({
  apiVersion,
  kind: "NetworkPolicy",
  metadata: { name: "deny", namespace: "$NS" },
  spec: { podSelector: {} },
});

describe.skipIf(noCluster)("an object of another owner", () => {
  test("is not written to, and whose it is is said; nothing else is written either", async () => {
    await using stack = await openScenario();
    const { namespace } = stack;
    await stack.write({ "ours.yml": settings("ours") });
    await stack.apply("--inventory", `${stack.inventory}-other`);
    stack.kubectl(["create", "configmap", "helms", "-n", namespace]);
    const release = ["meta.helm.sh/release-name=net", "meta.helm.sh/release-namespace=infra"];
    stack.kubectl(["annotate", "configmap", "helms", "-n", namespace, ...release]);
    await stack.write({
      "ours.yml": settings("ours"),
      "a.yml": settings("a"),
      "helms.yml": settings("helms"),
    });
    const refused = await stack.apply();
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stdout).toContain("it belongs to Helm's release infra/net");
    expect(refused.stdout).toMatch(/it belongs to another ApplySet, applyset-/);
    expect(stack.get("configmap", "a")).toBeUndefined();
    expect(stack.get("configmap", "helms")?.data).toBeUndefined();
    stack.kubectl(["delete", "configmap", `${stack.inventory}-other`, "-n", "kube-system"]);
  });

  test("stays when its manifest goes, and so does what Helm was told to keep", async () => {
    await using stack = await openScenario();
    const { namespace } = stack;
    const kept = settings("kept", { annotations: { "helm.sh/resource-policy": "keep" } });
    await stack.write({ "a.yml": settings("a"), "argos.yml": settings("argos"), "kept.yml": kept });
    await stack.apply();
    const tracking = "argocd.argoproj.io/tracking-id=network:/ConfigMap:x/argos";
    stack.kubectl(["annotate", "configmap", "argos", "-n", namespace, tracking]);
    await stack.write({ "a.yml": settings("a") });
    const applied = await stack.apply();
    expect(applied).toMatchObject({ code: 0 });
    expect(applied.stderr).toContain("it belongs to Argo CD's application network");
    expect(applied.stderr).toContain("its annotation helm.sh/resource-policy says so");
    expect(stack.get("configmap", "argos")).toBeDefined();
    expect(stack.get("configmap", "kept")).toBeDefined();
  });
});

describe.skipIf(noCluster)("two objects of one kind and name in two groups", () => {
  test("are two objects: each is applied, and one goes without the other", async () => {
    await using stack = await openScenario();
    const group = `${stack.namespace}.example.org`;
    const crd = `networkpolicies.${group}`;
    stack.kubectl(
      ["create", "-f", "-"],
      toDefinition({ group, kind: "NetworkPolicy", plural: "networkpolicies" }),
    );
    stack.kubectl(["wait", "--for=condition=Established", "crd", crd]);
    const own = policy("networking.k8s.io/v1");
    await stack.write({ "own.yml": own, "other.yml": policy(`${group}/v1`) });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("networkpolicies.networking.k8s.io", "deny")).toBeDefined();
    expect(stack.get(crd, "deny")).toBeDefined();
    await stack.write({ "own.yml": own });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("networkpolicies.networking.k8s.io", "deny")).toBeDefined();
    expect(stack.get(crd, "deny")).toBeUndefined();
    stack.kubectl(["delete", "crd", crd, "--wait=false"]);
  });
});
