// What users meet in real clusters: webhooks, other runs, limits, servers that restart, and values that the
// server keeps in another form.
import { randomBytes } from "node:crypto";
import { EventEmitter, once } from "node:events";
import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { openPlane } from "../support/control-plane/plane.ts";
import { openProxy } from "../support/control-plane/proxy.ts";
import { noCluster, openScenario, type Scenario } from "../support/control-plane/scenario.ts";
import { openDeadWebhook, openWebhook } from "../support/control-plane/webhook.ts";

const settings = (name: string, data: Record<string, string> = {}) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name, namespace: "$NS" },
  data,
});

describe.skipIf(noCluster)("an admission webhook", () => {
  test("that rejects is named with its own words, in the plan already", async () => {
    await using stack = await openScenario();
    await stack.write({ "a.yml": settings("a") });
    await using _ = await openWebhook(stack, ({ name }) => (name === "a" ? "no a on Fridays" : undefined));
    const plan = await stack.plan();
    expect(plan.code).toBe(1);
    expect(plan.stdout).toContain(
      'admission webhook "judge.example.org" denied the request: no a on Fridays',
    );
  });

  test("that is down is named with its failurePolicy, and with what to look at", async () => {
    await using stack = await openScenario();
    await stack.write({ "a.yml": settings("a") });
    await using _ = await openDeadWebhook(stack);
    const run = await stack.apply();
    expect(run.code).toBe(1);
    expect(run.stdout).toContain('failed calling webhook "down.example.org"');
    expect(run.stdout).toContain("webhook down.example.org: its failurePolicy is Fail");
    expect(stack.get("configmap", "a")).toBeUndefined();
  });
});

describe.skipIf(noCluster)("two runs", () => {
  test("at once do not mix: the second one is told who is at work, and until when", async () => {
    await using stack = await openScenario();
    await stack.write({ "a.yml": settings("a") });
    const turns = new EventEmitter();
    const [isAsked, isReleased] = [once(turns, "asked"), once(turns, "released")];
    await using _ = await openWebhook(stack, async ({ isDryRun }) => {
      if (isDryRun) return undefined;
      turns.emit("asked");
      await isReleased;
      return undefined;
    });
    const first = stack.apply();
    await isAsked;
    const second = await stack.apply();
    turns.emit("released");
    expect(second.code).toBe(1);
    expect(second.stdout).toMatch(
      /another run is at work on this cluster: \S+@\S+ \(process \d+\), until 20/,
    );
    expect(await first).toMatchObject({ code: 0 });
    expect(await stack.apply()).toMatchObject({ code: 0, stdout: expect.stringContaining("Nothing to do") });
  });

  test("wait for a Lease that is held, and take one that nobody renews", async () => {
    await using stack = await openScenario();
    await stack.write({ "a.yml": settings("a") });
    lend(stack, new Date());
    const refused = await stack.apply();
    expect(refused.code).toBe(1);
    expect(refused.stdout).toContain("another run is at work on this cluster: somebody else");
    expect(stack.get("configmap", "a")).toBeUndefined();
    lend(stack, new Date(Date.now() - 120_000));
    expect(await stack.apply()).toMatchObject({ code: 0 });
  });
});

function lend(stack: Scenario, renewed: Date): void {
  stack.kubectl(["apply", "-f", "-"], {
    apiVersion: "coordination.k8s.io/v1",
    kind: "Lease",
    metadata: { name: stack.inventory, namespace: "kube-system" },
    spec: {
      holderIdentity: "somebody else",
      leaseDurationSeconds: 60,
      renewTime: renewed.toISOString().replace("Z", "000Z"),
    },
  });
}

describe.skipIf(noCluster)("a ConfigMap", () => {
  test("of 900 kB is replaced by another one, and put back when something else fails", async () => {
    await using stack = await openScenario();
    const [former, latter] = [noise(900_000), noise(900_000)];
    await stack.write({ "big.yml": settings("big", { blob: former }) });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    await stack.write({ "big.yml": settings("big", { blob: latter }), "z.yml": settings("z") });
    await using _ = await openWebhook(stack, ({ name, isDryRun }) =>
      name === "z" && !isDryRun ? "no" : undefined,
    );
    const run = await stack.apply();
    expect(run.code).toBe(5);
    expect(stack.get("configmap", "big")?.data).toEqual({ blob: former });
    expect(run.stderr.length).toBeLessThan(20_000);
  });

  test("that is larger than the server takes is told so, with nothing written", async () => {
    await using stack = await openScenario();
    await stack.write({
      "big.yml": settings("big", { blob: noise(3_300_000) }),
      "long.yml": settings("long", { blob: noise(1_100_000) }),
    });
    const run = await stack.apply();
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("too large");
  });

  test("that stands in a list, of any kind or of its own, is one like the others", async () => {
    await using stack = await openScenario();
    const { apiVersion: _, kind: __, ...bare } = settings("c");
    await stack.write({
      "any.yml": { apiVersion: "v1", kind: "List", items: [settings("a"), settings("b")] },
      "own.yml": { apiVersion: "v1", kind: "ConfigMapList", items: [bare] },
    });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(["a", "b", "c"].map((name) => stack.get("configmap", name)?.metadata.labels)).not.toContain(
      undefined,
    );
    await stack.write({ "any.yml": { apiVersion: "v1", kind: "List", items: [settings("b")] } });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(["a", "b", "c"].map((name) => stack.get("configmap", name) !== undefined)).toEqual([
      false,
      true,
      false,
    ]);
  });
});

/** That hardly packs. */
function noise(length: number): string {
  return randomBytes(length).toString("base64").slice(0, length);
}

describe.skipIf(noCluster)("values that the server keeps in another form", () => {
  test("are no drift: quantities, empty values, defaults, what an admission policy adds", async () => {
    await using stack = await openScenario();
    stack.kubectl(["apply", "-f", "-"], mutation(stack));
    const tried = ["create", "configmap", "tried", "-n", stack.namespace, "--dry-run=server", "-o", "json"];
    await expect.poll(() => stack.kubectl(tried), { timeout: 20_000 }).toContain("by-policy");
    await using __ = {
      [Symbol.asyncDispose]: () => {
        const name = `adds-${stack.namespace}`;
        stack.kubectl(["delete", "mutatingadmissionpolicybinding,mutatingadmissionpolicy", name]);
        return Promise.resolve();
      },
    };
    stack.kubectl(["apply", "-f", "-"], {
      apiVersion: "v1",
      kind: "LimitRange",
      metadata: { name: "defaults", namespace: stack.namespace },
      spec: { limits: [{ type: "Container", default: { memory: "64Mi" }, defaultRequest: { cpu: "50m" } }] },
    });
    await stack.write({
      "agent.yml": {
        apiVersion: "apps/v1",
        kind: "Deployment",
        metadata: { name: "agent", namespace: "$NS", annotations: {}, labels: null },
        spec: {
          replicas: 0,
          selector: { matchLabels: { app: "agent" } },
          template: {
            metadata: { labels: { app: "agent" }, creationTimestamp: null, annotations: {} },
            spec: {
              containers: [
                {
                  name: "agent",
                  image: "example.org/agent:1",
                  resources: { limits: { cpu: "1000m", memory: "1024Mi" }, requests: { cpu: "0.5" } },
                  env: [],
                  args: [],
                  securityContext: {},
                },
              ],
              volumes: [{ name: "run", emptyDir: {} }],
              nodeSelector: {},
            },
          },
        },
        status: {},
      },
      "pod.yml": {
        apiVersion: "v1",
        kind: "Pod",
        metadata: { name: "alone", namespace: "$NS" },
        spec: { containers: [{ name: "alone", image: "example.org/alone:1" }] },
      },
      "api.yml": {
        apiVersion: "v1",
        kind: "Service",
        metadata: { name: "api", namespace: "$NS" },
        spec: { selector: { app: "agent" }, ports: [{ port: 80 }] },
      },
      "none.yml": settings("none"),
    });
    const first = await stack.apply();
    expect(first.code).toBe(0);
    const clusterIP: unknown = stack.get("service", "api")?.["spec"].clusterIP;
    expect(stack.get("deployment", "agent")?.metadata.labels).toHaveProperty("added", "by-policy");
    expect(stack.get("pod", "alone")?.["spec"].containers[0].resources.limits).toEqual({ memory: "64Mi" });
    expect((await stack.plan()).stdout).toContain("nothing to do");
    expect((await stack.apply()).stdout).toContain("Nothing to do");
    stack.kubectl(["label", "configmap", "none", "by=hand", "-n", stack.namespace]);
    const drift = await stack.run("drift");
    expect(drift).toMatchObject({ code: 0 });
    await stack.write({
      "api.yml": {
        apiVersion: "v1",
        kind: "Service",
        metadata: { name: "api", namespace: "$NS" },
        spec: { selector: { app: "agent" }, ports: [{ port: 81 }] },
      },
    });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("service", "api")?.["spec"]).toMatchObject({ clusterIP, ports: [{ port: 81 }] });
  });
});

/** Labels every object of the scenario's namespace. */
function mutation({ namespace }: Scenario): object {
  const name = `adds-${namespace}`;
  return {
    apiVersion: "v1",
    kind: "List",
    items: [
      {
        apiVersion: "admissionregistration.k8s.io/v1beta1",
        kind: "MutatingAdmissionPolicy",
        metadata: { name },
        spec: {
          reinvocationPolicy: "Never",
          failurePolicy: "Fail",
          matchConstraints: {
            resourceRules: [
              admitted("", "configmaps"),
              admitted("apps", "deployments"),
              admitted("", "services"),
            ],
          },
          mutations: [
            {
              patchType: "ApplyConfiguration",
              applyConfiguration: {
                expression: 'Object{metadata: Object.metadata{labels: {"added": "by-policy"}}}',
              },
            },
          ],
        },
      },
      {
        apiVersion: "admissionregistration.k8s.io/v1beta1",
        kind: "MutatingAdmissionPolicyBinding",
        metadata: { name },
        spec: {
          policyName: name,
          matchResources: {
            namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": namespace } },
          },
        },
      },
    ],
  };
}

describe.skipIf(noCluster)("a namespace that is being deleted", () => {
  test("is told with what to wait for, not as a missing permission", async () => {
    await using stack = await openScenario();
    const going = `${stack.namespace}-going`;
    stack.kubectl(["create", "namespace", going]);
    const held = { name: "held", namespace: going, finalizers: ["example.org/hold"] };
    stack.kubectl(["apply", "-f", "-"], { apiVersion: "v1", kind: "ConfigMap", metadata: held });
    stack.kubectl(["delete", "namespace", going, "--wait=false"]);
    await stack.write({ "a.yml": { ...settings("a"), metadata: { name: "a", namespace: going } } });
    const run = await stack.apply();
    stack.kubectl([
      "patch",
      "configmap",
      "held",
      "-n",
      going,
      "--type=json",
      "-p",
      '[{"op":"remove","path":"/metadata/finalizers"}]',
    ]);
    expect(run.code).toBe(1);
    expect(run.stdout).toContain("being terminated");
    expect(run.stdout).toContain("wait until the namespace is gone");
    expect(run.stdout).not.toContain("rbac");
  });
});

describe.skipIf(noCluster)("an API server", () => {
  test("that restarts in the middle is waited for: everything is applied", async () => {
    const own = await openPlane();
    if (own === undefined) throw new Error("there is no control plane");
    try {
      await using proxy = await openProxy(own.plane);
      await using stack = await openScenario(own.plane);
      const names = Array.from({ length: 30 }, (_, at) => `part-${at}`);
      await stack.write({
        "all.yml": { apiVersion: "v1", kind: "List", items: names.map((name) => settings(name)) },
      });
      const kubeconfig = proxy.via(await readFile(await stack.kubeconfig(), "utf8"));
      let restarted: Promise<void> | undefined;
      proxy.arm(undefined, ({ method, path, isDryRun }) => {
        const isWrite = method === "PATCH" && !isDryRun && path.includes(`/${stack.namespace}/`);
        if (isWrite) restarted ??= own.restartApiServer();
        return false;
      });
      const run = await stack.apply("--kubeconfig", kubeconfig);
      await restarted;
      expect(restarted).toBeDefined();
      expect(run).toMatchObject({ code: 0, stdout: expect.stringContaining("30 objects written") });
      expect(await stack.apply()).toMatchObject({ stdout: expect.stringContaining("Nothing to do") });
    } finally {
      await own.stop();
    }
  });
});

function admitted(group: string, resource: string): object {
  return { apiGroups: [group], apiVersions: ["*"], operations: ["CREATE", "UPDATE"], resources: [resource] };
}
