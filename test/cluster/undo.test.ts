// What a user sees when an apply fails: everything goes back to what it was, or it is said exactly what does not.
import { describe, expect, test } from "vitest";
import {
  noCluster,
  openScenario,
  type LiveObject,
  type Scenario,
} from "../support/control-plane/scenario.ts";

const settings = (name: string, data: Record<string, string>) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name, namespace: "$NS" },
  data,
});
const password = (value: string, more: Record<string, string> = {}) => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name: "password", namespace: "$NS" },
  stringData: { password: value, ...more },
});
const agent = (image: string) => ({
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: { name: "agent", namespace: "$NS" },
  spec: {
    selector: { matchLabels: { app: "agent" } },
    template: {
      metadata: { labels: { app: "agent" } },
      spec: { nodeSelector: { none: "such" }, containers: [{ name: "agent", image }] },
    },
  },
});

/** From now on the API server refuses to write workloads whose image is `bad`; a dry run passes. */
async function refuseBadImages(stack: Scenario): Promise<AsyncDisposable> {
  const name = `refuse-${stack.namespace}`;
  stack.kubectl(["apply", "-f", "-"], {
    apiVersion: "v1",
    kind: "List",
    items: [
      {
        apiVersion: "admissionregistration.k8s.io/v1",
        kind: "ValidatingAdmissionPolicy",
        metadata: { name },
        spec: {
          failurePolicy: "Fail",
          matchConstraints: {
            resourceRules: [
              {
                apiGroups: ["apps"],
                apiVersions: ["*"],
                operations: ["CREATE", "UPDATE"],
                resources: ["daemonsets"],
              },
            ],
          },
          validations: [
            {
              expression:
                "(has(request.dryRun) && request.dryRun) || !object.spec.template.spec.containers.exists(c, c.image.endsWith(':bad'))",
              message: "the image :bad is refused",
            },
          ],
        },
      },
      {
        apiVersion: "admissionregistration.k8s.io/v1",
        kind: "ValidatingAdmissionPolicyBinding",
        metadata: { name },
        spec: {
          policyName: name,
          validationActions: ["Deny"],
          matchResources: {
            namespaceSelector: { matchLabels: { "kubernetes.io/metadata.name": stack.namespace } },
          },
        },
      },
    ],
  });
  const probe = JSON.stringify({
    ...agent("x:bad"),
    metadata: { name: "probe", namespace: stack.namespace },
  });
  for (let look = 0; look < 60; look += 1) {
    try {
      stack.kubectl(["create", "-f", "-"], probe);
      stack.kubectl(["delete", "daemonset", "probe", "-n", stack.namespace]);
    } catch {
      break;
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return {
    [Symbol.asyncDispose]: async () => {
      stack.kubectl(["delete", "validatingadmissionpolicybinding,validatingadmissionpolicy", name]);
    },
  };
}

/** Without what the server counts, and when somebody wrote. */
function formOf(object: LiveObject | undefined): unknown {
  const counted = new Set(["resourceVersion", "generation", "uid", "creationTimestamp", "time", "status"]);
  return JSON.parse(
    JSON.stringify(object ?? null, (key, value: unknown) => (counted.has(key) ? undefined : value)),
  );
}

function leftovers(stack: Scenario): string {
  return stack
    .kubectl(["get", "configmap,secret", "-n", "kube-system", "-o", "name"])
    .split("\n")
    .filter((name) => name.includes(`${stack.inventory}-undo`))
    .join("\n");
}

describe.skipIf(noCluster)("an apply that fails", () => {
  test("puts back what it changed, deleted and created, and says so", async () => {
    await using stack = await openScenario();
    await stack.write({
      "a.yml": settings("settings", { mtu: "1450", old: "x" }),
      "b.yml": settings("doomed", { gone: "soon" }),
      "s.yml": password("secret-before"),
      "d.yml": agent("example.org/agent:1"),
    });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    const names = [
      ["configmap", "settings"],
      ["secret", "password"],
      ["daemonset", "agent"],
      ["configmap", "doomed"],
    ] as const;
    const before = names.map(([kind, name]) => formOf(stack.get(kind, name)));
    await using _ = await refuseBadImages(stack);
    await stack.write({
      "a.yml": settings("settings", { mtu: "1400", new: "y" }),
      "c.yml": settings("fresh", {}),
      "s.yml": password("secret-after", { token: "secret-after-all" }),
      "d.yml": agent("example.org/agent:bad"),
    });
    const run = await stack.apply();
    expect(run.stdout).toContain("the image :bad is refused");
    expect(run.stdout).toContain(`put back: ConfigMap ${stack.namespace}/settings is as it was`);
    expect(run.stdout).toContain(`put back: ConfigMap ${stack.namespace}/fresh is deleted again`);
    expect(run.stdout).toContain("Rolled back: the cluster is as it was before");
    expect(run.code).toBe(5);
    expect(run.stdout + run.stderr).not.toMatch(/secret-(before|after)|c2VjcmV0L/);
    expect(names.map(([kind, name]) => formOf(stack.get(kind, name)))).toEqual(before);
    expect(stack.get("configmap", "fresh")).toBeUndefined();
    expect(leftovers(stack)).toBe("");
  });

  test("deletes what a first install created, as the plan says, and leaves no inventory", async () => {
    await using stack = await openScenario();
    await using _ = await refuseBadImages(stack);
    await stack.write({ "a.yml": settings("settings", {}), "d.yml": agent("example.org/agent:bad") });
    const run = await stack.apply();
    expect(run.stderr).toContain("should it fail, what it created is deleted again");
    expect(run.code).toBe(5);
    expect(stack.get("configmap", "settings")).toBeUndefined();
    expect(
      stack.kubectl(["get", "configmap", stack.inventory, "-n", "kube-system", "--ignore-not-found"]),
    ).toBe("");
    expect(leftovers(stack)).toBe("");
  });

  test("leaves everything as far as it came with --on-failure stop, and goes on from there", async () => {
    await using stack = await openScenario();
    {
      await using _ = await refuseBadImages(stack);
      await stack.write({ "a.yml": settings("settings", {}), "d.yml": agent("example.org/agent:bad") });
      const run = await stack.apply("--on-failure", "stop");
      expect(run.stderr).toContain("should it fail, it stops, and what it created stays");
      expect(run.stdout).toContain("Partly applied: 1 object written, 1 not");
      expect(run.code).toBe(4);
      expect(stack.get("configmap", "settings")).toBeDefined();
    }
    await stack.write({ "a.yml": settings("settings", {}), "d.yml": agent("example.org/agent:2") });
    const next = await stack.apply();
    expect(next.stderr).toMatch(/unfinished: the run of .* did not end; apply goes on from where it stopped/);
    expect(next.code).toBe(0);
    expect(leftovers(stack)).toBe("");
    expect((await stack.apply()).stdout).toContain("Nothing to do");
  });
});
