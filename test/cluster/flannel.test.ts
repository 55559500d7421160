// The ported Flannel example on a real API server, against kubectl: the same objects, field for field.
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readAudit } from "../support/control-plane/audit.ts";
import { kubectl } from "../support/control-plane/kubectl.ts";
import { noCluster, type Run, runProgram } from "../support/control-plane/scenario.ts";
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
async function copyStack(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "flannel-"));
  await cp(join(repository, "fixtures/stacks/flannel"), folder, { recursive: true });
  await mkdir(join(folder, ".git"));
  const config = join(folder, "cluster.yml");
  const text = await readFile(config, "utf8");
  await writeFile(
    config,
    text.replace("172.30.0.0/16", "10.244.0.0/16").replace("172.31.0.0/16", "10.96.0.0/16"),
  );
  return folder;
}

describe.skipIf(noCluster)("the ported Flannel example", () => {
  const plane = inject("controlPlane");
  const admin = { program: plane?.kubectl ?? "", kubeconfig: plane?.admin ?? "" };
  let folder = "";
  const run = (...args: string[]): Promise<Run> =>
    runProgram([...args, "--kubeconfig", admin.kubeconfig, "--inventory", "flannel"], folder);
  const live = (name: string): Live =>
    JSON.parse(kubectl(admin, ["get", name, "-n", "kube-system", "-o", "json"])) as Live;

  const byUs = new Map<string, Live>();
  const byKubectl = new Map<string, Live>();
  let first: Run | undefined;
  beforeAll(async () => {
    folder = await copyStack();
    const rendered = await runProgram(["render"], folder);
    kubectl(admin, ["apply", "--server-side", "-f", "-"], rendered.stdout);
    for (const name of members) byKubectl.set(name, live(name));
    kubectl(admin, ["delete", "-f", "-"], rendered.stdout);
    first = await run("apply");
    for (const name of members) byUs.set(name, live(name));
  });
  afterAll(async () => {
    await rm(folder, { recursive: true });
    kubectl(admin, ["delete", "-n", "kube-system", "configmap/flannel", ...members]);
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
      .poll(() => ["kube-flannel-ds", "kube-flannel-ds-arm64"].map((name) => nodesOf(admin, name)), {
        timeout: 20_000,
      })
      .toEqual([["node-amd64"], ["node-arm64"]]);
  });

  test("a second apply writes nothing, and says so; the plan after it is empty", async () => {
    const before = readAudit(plane?.folder ?? "").length;
    const second = await run("apply");
    expect(second).toMatchObject({ code: 0, stdout: "Nothing to do: the cluster is as planned\n" });
    expect((await run("plan", "--live")).stdout).toContain("nothing to do");
    const sent = readAudit(plane?.folder ?? "")
      .slice(before)
      .filter(({ userAgent }) => userAgent?.startsWith("pharos-network/") === true);
    expect(sent.length).toBeGreaterThan(5);
    const writes = sent.filter(
      ({ verb, requestURI, objectRef }) =>
        !["get", "list", "watch"].includes(verb) &&
        // Other scenarios run beside this one; all that is theirs has such a name.
        !/\b(?:s|inventory)-[0-9a-f]{8}\b/.test(`${requestURI} ${JSON.stringify(objectRef)}`) &&
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
function nodesOf(admin: { program: string; kubeconfig: string }, name: string): readonly string[] {
  const pods = JSON.parse(kubectl(admin, ["get", "pods", "-n", "kube-system", "-o", "json"])) as {
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
