// The ported Flannel example on a real API server, against kubectl: the same objects, field for field.
import { cp, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readAudit } from "../support/control-plane/audit.ts";
import { noCluster, openScenario, type Scenario } from "../support/control-plane/scenario.ts";
import { type Run, runCli } from "../support/run-cli.ts";
import { repository } from "../support/world.ts";

interface Live {
  readonly kind: string;
  readonly metadata: Record<string, unknown> & { readonly name: string };
  readonly [field: string]: unknown;
}

const members =
  "clusterrole/flannel clusterrolebinding/flannel serviceaccount/flannel configmap/kube-flannel-cfg daemonset/kube-flannel-ds daemonset/kube-flannel-ds-arm64".split(
    " ",
  );

/** With the address ranges of the control plane, which does not follow others. */
async function openFlannel(): Promise<Scenario & AsyncDisposable> {
  const stack = await openScenario();
  await cp(join(repository, "fixtures/stacks/flannel"), stack.folder, { recursive: true });
  const config = join(stack.folder, "cluster.yml");
  const text = await readFile(config, "utf8");
  await writeFile(
    config,
    text.replace("172.30.0.0/16", "10.244.0.0/16").replace("172.31.0.0/16", "10.96.0.0/16"),
  );
  return stack;
}

describe.skipIf(noCluster)("the ported Flannel example", () => {
  let stack: Scenario & AsyncDisposable;
  const live = (name: string): Live =>
    JSON.parse(stack.kubectl(["get", name, "-n", "kube-system", "-o", "json"])) as Live;

  const byUs = new Map<string, Live>();
  const byKubectl = new Map<string, Live>();
  let first: Run | undefined;
  beforeAll(async () => {
    stack = await openFlannel();
    const rendered = await runCli(["render"], { cwd: stack.folder });
    stack.kubectl(["apply", "--server-side", "-f", "-"], rendered.stdout);
    for (const name of members) byKubectl.set(name, live(name));
    stack.kubectl(["delete", "-f", "-"], rendered.stdout);
    first = await stack.apply();
    for (const name of members) byUs.set(name, live(name));
  });
  afterAll(async () => {
    stack.kubectl(["delete", "-n", "kube-system", ...members]);
    await stack[Symbol.asyncDispose]();
  });

  test("is applied as a whole", () => {
    expect(first).toMatchObject({ code: 0 });
    expect(first?.stdout).toContain("Applied: 6 objects written");
  });

  test.each(members)("%s is what kubectl apply --server-side makes of it", (name) => {
    expect(withoutServersOwn(byUs.get(name))).toEqual(withoutServersOwn(byKubectl.get(name)));
  });

  test("the agents of each architecture run on exactly its nodes", async () => {
    await expect
      .poll(() => ["kube-flannel-ds", "kube-flannel-ds-arm64"].map((name) => nodesOf(stack, name)), {
        timeout: 20_000,
      })
      .toEqual([["node-amd64"], ["node-arm64"]]);
  });

  test("a second apply writes nothing, and says so; the plan after it is empty", async () => {
    const { folder } = inject("controlPlane") ?? { folder: "" };
    const before = readAudit(folder).length;
    const second = await stack.apply();
    expect(second).toMatchObject({ code: 0, stdout: "Nothing to do: the cluster is as planned\n" });
    expect((await stack.plan()).stdout).toContain("nothing to do");
    const sent = readAudit(folder)
      .slice(before)
      .filter(({ user }) => user.username === stack.username);
    expect(sent.length).toBeGreaterThan(5);
    const writes = sent.filter(
      ({ verb, requestURI, objectRef }) =>
        !["get", "list", "watch"].includes(verb) &&
        !requestURI.includes("dryRun=All") &&
        objectRef?.apiGroup !== "authorization.k8s.io",
    );
    expect(writes).toEqual([]);
  });
});

/** Without field managers, ownership, and what every object has of its own. */
function withoutServersOwn(object: Live | undefined): unknown {
  if (object === undefined) return undefined;
  const { metadata, status: _, ...rest } = object;
  const { name, namespace, labels = {}, annotations } = metadata;
  const own = Object.entries(labels as Record<string, string>).filter(
    ([label]) => !label.startsWith("applyset.kubernetes.io/"),
  );
  return { ...rest, metadata: { name, namespace, labels: Object.fromEntries(own), annotations } };
}

/** Names of the nodes that run pods of the DaemonSet. */
function nodesOf(stack: Scenario, name: string): readonly string[] {
  const pods = JSON.parse(stack.kubectl(["get", "pods", "-n", "kube-system", "-o", "json"])) as {
    readonly items: readonly {
      readonly metadata: { readonly ownerReferences?: readonly { readonly name: string }[] };
      readonly spec: { readonly nodeName?: string };
      readonly status: { readonly phase: string };
    }[];
  };
  return pods.items
    .filter(
      ({ metadata, status }) => metadata.ownerReferences?.[0]?.name === name && status.phase === "Running",
    )
    .map(({ spec }) => spec.nodeName ?? "")
    .toSorted();
}
