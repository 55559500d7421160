// What a user sees while agents and other workloads are replaced.
import { describe, expect, test } from "vitest";
import { openPause } from "../support/control-plane/controllers.ts";
import { noCluster, openScenario, type Scenario } from "../support/control-plane/scenario.ts";
import type { Run } from "../support/run-cli.ts";

interface AgentOptions {
  readonly image?: string;
  readonly fails?: string;
  readonly strategy?: object;
  readonly selector?: Record<string, string>;
  readonly reads?: boolean;
}

const agent = ({ image = "example.org/agent:1", fails, strategy, selector, reads }: AgentOptions = {}) => ({
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: { name: "agent", namespace: "$NS" },
  spec: {
    ...(strategy === undefined ? {} : { updateStrategy: strategy }),
    selector: { matchLabels: { app: "agent" } },
    template: {
      metadata: {
        labels: { app: "agent" },
        ...(fails === undefined ? {} : { annotations: { "test/fails": fails } }),
      },
      spec: {
        ...(selector === undefined ? {} : { nodeSelector: selector }),
        containers: [
          {
            name: "agent",
            image,
            ...(reads === true ? { envFrom: [{ configMapRef: { name: "settings" } }] } : {}),
          },
        ],
      },
    },
  },
});

const deployment = (options: AgentOptions) => {
  const { spec, ...form } = agent(options);
  return { ...form, kind: "Deployment", spec: { ...spec, replicas: 2 } };
};

const settings = (data: Record<string, string>) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: { name: "settings", namespace: "$NS" },
  data,
});

interface PodView {
  readonly uid: string;
  readonly node: string;
  readonly image: string;
}

function podsOf(stack: Scenario): readonly PodView[] {
  const { items } = JSON.parse(stack.kubectl(["get", "pods", "-n", stack.namespace, "-o", "json"])) as {
    items: { metadata: { uid: string }; spec: { nodeName: string; containers: { image: string }[] } }[];
  };
  return items
    .map(({ metadata: { uid }, spec }) => ({
      uid,
      node: spec.nodeName,
      image: spec.containers[0]?.image ?? "",
    }))
    .toSorted((a, b) => (a.node < b.node ? -1 : 1));
}

/** Says why when it fails. */
async function applyWell(stack: Scenario): Promise<Run> {
  const run = await stack.apply("--timeout", "40s");
  expect(run.code, `${run.stderr}${run.stdout}`).toBe(0);
  return run;
}

describe.skipIf(noCluster)("agents", () => {
  test("are replaced node by node, a canary of each architecture first, and the strategy is put back", async () => {
    await using stack = await openScenario();
    await stack.write({ "agent.yml": agent() });
    await applyWell(stack);
    expect(podsOf(stack)).toMatchObject([{ node: "node-amd64" }, { node: "node-arm64" }]);
    const before = stack.get("daemonset", "agent")?.["spec"].updateStrategy as unknown;

    await stack.write({ "agent.yml": agent({ image: "example.org/agent:2" }) });
    const plan = await stack.plan();
    expect(plan.stdout).toContain(
      "replaces its pods on 2 nodes, one after the other: first node-amd64 (amd64), node-arm64 (arm64)",
    );
    const applied = await applyWell(stack);
    expect(applied.stderr).toMatch(
      /node 1 of 2: canary node-amd64.*\n(?:.*\n)*node 2 of 2: canary node-arm64/,
    );
    expect(podsOf(stack).map(({ image }) => image)).toEqual(["example.org/agent:2", "example.org/agent:2"]);
    expect(stack.get("daemonset", "agent")?.["spec"].updateStrategy).toEqual(before);
    expect((await stack.apply("--timeout", "40s")).stdout).toContain("Nothing to do");
  });

  test("a canary whose image does not exist stops the roll: the other node keeps its agent; the next run goes on", async () => {
    await using stack = await openScenario();
    await stack.write({ "agent.yml": agent() });
    await applyWell(stack);
    const [, untouched] = podsOf(stack);

    await stack.write({ "agent.yml": agent({ image: "example.org/agent:2", fails: "image" }) });
    const failed = await stack.apply("--timeout", "40s", "--on-failure", "stop");
    expect(failed.code).toBe(4);
    expect(failed.stdout).toContain("the canary on node node-amd64 does not start: agent: ErrImagePull");
    expect(failed.stdout).toContain(
      'agent: ErrImagePull: failed to pull and unpack image "example.org/agent:2"',
    );
    expect(failed.stdout).toContain("1 more nodes keep the agents that they have");
    expect(podsOf(stack)[1]).toEqual(untouched);

    await stack.write({ "agent.yml": agent({ image: "example.org/agent:3" }) });
    await applyWell(stack);
    expect(podsOf(stack).map(({ image }) => image)).toEqual(["example.org/agent:3", "example.org/agent:3"]);
    expect(stack.get("daemonset", "agent")?.["spec"].updateStrategy.type).toBe("RollingUpdate");
  });

  test("go back to what they ran when a canary fails, and nodes that were not rolled notice nothing", async () => {
    await using stack = await openScenario();
    await stack.write({ "agent.yml": agent() });
    await applyWell(stack);
    const [, untouched] = podsOf(stack);
    await stack.write({ "agent.yml": agent({ image: "example.org/agent:2", fails: "crash" }) });
    // What the failed agent still says while nobody has replaced it is not held against the old one.
    using controllers = openPause();
    const failed = await stack.applyHeard(
      (text) => {
        if (text.includes("going back to what was before")) controllers.pause();
        if (text.includes("its controller has not seen it yet")) controllers.goOn();
      },
      "--timeout",
      "40s",
    );
    expect(failed.code, failed.stdout).toBe(5);
    expect(failed.stdout).toContain("agent: exit code 1 (Error), 3 restarts no route to 10.0.0.1");
    await expect
      .poll(() => podsOf(stack).map(({ image }) => image), { timeout: 20_000 })
      .toEqual(["example.org/agent:1", "example.org/agent:1"]);
    expect(podsOf(stack)[1]).toEqual(untouched);
    expect(stack.get("daemonset", "agent")?.["spec"].updateStrategy.type).toBe("RollingUpdate");
  });

  test("that are put back and do not get well in time keep the rollback open; the next run ends it first", async () => {
    await using stack = await openScenario();
    await stack.write({ "agent.yml": agent() });
    await applyWell(stack);
    await stack.write({ "agent.yml": agent({ image: "example.org/agent:2", fails: "crash" }) });
    {
      using controllers = openPause();
      const failed = await stack.applyHeard(
        (text) => {
          if (text.includes("going back to what was before")) controllers.pause();
        },
        "--timeout",
        "8s",
      );
      expect(failed.stdout).toContain(`put back: DaemonSet ${stack.namespace}/agent is as it was`);
      expect(failed.stdout).toMatch(/put back, but not well: DaemonSet .*: not finished in time/);
      expect(failed.code, failed.stdout).toBe(4);
    }
    await stack.write({ "agent.yml": agent() });
    const next = await applyWell(stack);
    expect(next.stderr).toMatch(/finished first: the rollback of .* nobody had to review it/);
    expect(next.stdout).toContain("Nothing to do");
    expect(podsOf(stack).map(({ image }) => image)).toEqual(["example.org/agent:1", "example.org/agent:1"]);
  });

  test("a Deployment that crashes is mended by an apply, whatever its former pods still do", async () => {
    await using stack = await openScenario();
    await stack.write({ "d.yml": deployment({ fails: "crash" }) });
    const failed = await stack.apply("--timeout", "40s", "--on-failure", "stop");
    // Their controller may be behind with what it counts.
    expect(failed.stdout).toMatch(/0 of 2 pods are (?:ready|new): agent: CrashLoopBackOff/);
    expect(failed.code).toBe(4);
    await stack.write({ "d.yml": deployment({ image: "example.org/agent:2" }) });
    using controllers = openPause();
    const mended = await stack.applyHeard(
      (text) => {
        if (text.includes("workloads: 1 objects")) controllers.pause();
        if (text.includes("its controller has not seen it yet")) controllers.goOn();
      },
      "--timeout",
      "40s",
    );
    expect(mended.code, mended.stdout).toBe(0);
    expect(podsOf(stack).map(({ image }) => image)).toContain("example.org/agent:2");
  });

  test("that a cut run has left old are rolled by the next one, and only those", async () => {
    await using stack = await openScenario();
    await stack.write({ "agent.yml": agent() });
    await applyWell(stack);
    await stack.write({ "agent.yml": agent({ image: "example.org/agent:2" }) });
    // As a run leaves it that was killed after its first node.
    const { labels } = stack.get("daemonset", "agent")?.metadata ?? {};
    const held = agent({ image: "example.org/agent:2", strategy: { type: "OnDelete" } });
    const as = ["--server-side", "--field-manager=pharos-network"];
    const metadata = { ...held.metadata, namespace: stack.namespace, labels };
    stack.kubectl(["apply", ...as, "-f", "-"], { ...held, metadata });
    const amd64 = ["--field-selector", "spec.nodeName=node-amd64"];
    stack.kubectl(["delete", "pod", "-n", stack.namespace, ...amd64]);
    await expect.poll(() => podsOf(stack)[0]?.image, { timeout: 10_000 }).toBe("example.org/agent:2");
    const [done] = podsOf(stack);

    expect((await stack.plan()).stdout).toContain(
      "replaces its pods on 1 node, one after the other: first node-arm64",
    );
    await applyWell(stack);
    const after = podsOf(stack);
    expect(after[0]).toEqual(done);
    expect(after[1]?.image).toBe("example.org/agent:2");
    expect(stack.get("daemonset", "agent")?.["spec"].updateStrategy.type).toBe("RollingUpdate");
  });

  test("whose strategy somebody else holds are rolled all the same, and he holds it again as it was", async () => {
    await using stack = await openScenario();
    const selector = { "kubernetes.io/arch": "amd64" };
    await stack.write({ "agent.yml": agent({ selector }) });
    await applyWell(stack);
    const held = {
      apiVersion: "apps/v1",
      kind: "DaemonSet",
      metadata: { name: "agent", namespace: stack.namespace },
      spec: { updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 3 } } },
    };
    stack.kubectl(["apply", "--server-side", "--field-manager=ops", "-f", "-"], held);
    const before = stack.get("daemonset", "agent");
    await stack.write({ "agent.yml": agent({ image: "example.org/agent:2", selector }) });
    await applyWell(stack);
    const after = stack.get("daemonset", "agent");
    expect(podsOf(stack)).toMatchObject([{ image: "example.org/agent:2" }]);
    expect(after?.["spec"].updateStrategy).toEqual(before?.["spec"].updateStrategy);
    const fieldsOf = (object: typeof after) =>
      object?.metadata.managedFields?.filter(({ manager }) => manager === "ops");
    expect(fieldsOf(after)).toEqual(fieldsOf(before));
  });

  test("under OnDelete of the user stay as they are, and the plan says so", async () => {
    await using stack = await openScenario();
    const strategy = { type: "OnDelete" };
    await stack.write({ "agent.yml": agent({ strategy }) });
    await applyWell(stack);
    const before = podsOf(stack);
    await stack.write({ "agent.yml": agent({ strategy, image: "example.org/agent:2" }) });
    expect((await stack.plan()).stdout).toContain(
      "its strategy is OnDelete: running pods stay as they are until someone deletes them",
    );
    await applyWell(stack);
    expect(podsOf(stack)).toEqual(before);
  });

  test("start again when a ConfigMap that they read changes, and their template gets nothing added", async () => {
    await using stack = await openScenario();
    await stack.write({ "agent.yml": agent({ reads: true }), "settings.yml": settings({ mtu: "1450" }) });
    await applyWell(stack);
    const before = new Set(podsOf(stack).map(({ uid }) => uid));
    const template = stack.get("daemonset", "agent")?.["spec"].template as unknown;
    await stack.write({ "agent.yml": agent({ reads: true }), "settings.yml": settings({ mtu: "1400" }) });
    const applied = await applyWell(stack);
    expect(applied.stdout).toContain(`restarted DaemonSet ${stack.namespace}/agent`);
    const after = podsOf(stack).map(({ uid }) => uid);
    expect(after).toHaveLength(2);
    expect(after.filter((uid) => before.has(uid))).toEqual([]);
    expect(stack.get("daemonset", "agent")?.["spec"].template).toEqual(template);
  });

  test("that were restarted start once more with the former settings when the run fails after them", async () => {
    await using stack = await openScenario();
    const files = (mtu: string) => ({
      "agent.yml": agent({ reads: true }),
      "settings.yml": settings({ mtu }),
    });
    await stack.write(files("1450"));
    await applyWell(stack);
    const { spec, ...rest } = agent({ fails: "image" });
    const broken = { ...rest, kind: "Deployment", metadata: { name: "broken", namespace: "$NS" }, spec };
    await stack.write({ ...files("1400"), "broken.yml": broken });
    const failed = await stack.apply("--timeout", "60s");
    expect(failed.code, `${failed.stderr}${failed.stdout}`).toBe(5);
    expect(failed.stdout).toContain(
      `Deployment ${stack.namespace}/broken: 0 of 1 pods are ready: agent: ErrImagePull`,
    );
    const [rolled = "", back = ""] = failed.stderr.split("going back to what was before");
    for (const part of [rolled, back]) expect(part).toContain("node 2 of 2: canary node-arm64");
    expect(stack.get("configmap", "settings")?.data).toEqual({ mtu: "1450" });
    expect(podsOf(stack)).toHaveLength(2);
  });

  test("that do not become ready in time are told with what they wait for, per node", async () => {
    await using stack = await openScenario();
    await stack.write({ "agent.yml": agent({ fails: "slow" }) });
    const failed = await stack.apply("--timeout", "6s", "--on-failure", "stop");
    expect(failed.code).toBe(4);
    expect(failed.stdout).toContain("not finished in time: 0 of 2 pods are ready");
    expect(failed.stdout).toMatch(/node node-amd64: Pod [^ ]*agent-.*\n\s+agent: ContainerCreating/);
    expect(failed.stdout).toMatch(/node node-arm64: Pod/);
    expect(failed.stderr).toContain(`DaemonSet ${stack.namespace}/agent: 0 of 2 pods are ready`);
  });
});
