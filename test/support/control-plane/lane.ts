// One stack of mixed changes on the control plane, applied in this process through a proxy by an account that may
// do what `rbac` prints for it, and put back as it was between two runs. It tells what really stands in the cluster, to be held against what the run says.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type ClusterOptions, openCluster } from "../../../src/adapters/cluster.ts";
import { apply, type Applied } from "../../../src/apply-pipeline.ts";
import { type InventoryRef, toInventoryRef } from "../../../src/kube/ownership.ts";
import { type LiveRequest, planLive } from "../../../src/live-pipeline.ts";
import type { LivePlan } from "../../../src/report/live-plan.ts";
import type { World } from "../../../src/pipeline.ts";
import type { Cluster, Files } from "../../../src/ports.ts";
import { openFixtureWorld } from "../world.ts";
import { openAccount } from "./accounts.ts";
import { openApi } from "./api.ts";
import { formatLeastRole, readManifests } from "./least-role.ts";
import { mixedAfter, mixedBefore, recreated } from "./mixed-stack.ts";
import { kubectl } from "./kubectl.ts";
import { openProxy, type Proxy } from "./proxy.ts";
import { takeSnapshot } from "./snapshot.ts";
import { readTruth, type Truth } from "./truth.ts";

export interface Turn {
  readonly holder: string;
  readonly patience?: Patience;
  readonly onFailure?: LiveRequest["onFailure"] | undefined;
}

export interface Lane extends AsyncDisposable {
  readonly namespace: string;
  readonly inventory: InventoryRef;
  readonly proxy: Proxy;
  /** Before any run of the change. */
  readonly before: Truth;
  /** After a run of it in which nothing went wrong. */
  readonly after: Truth;
  /** Requests of that run. */
  readonly requests: number;
  /** As it was before. */
  reset(): Promise<void>;
  /** Through the proxy. */
  apply(turn: Turn): Promise<Applied>;
  plan(): Promise<LivePlan>;
  truth(): Promise<Truth>;
  /** A minute passes for a Lease that nobody renews. */
  expireLease(): void;
}

/** How long a run waits for answers: short where they will not come. */
export type Patience = Pick<ClusterOptions, "requestTimeoutMs" | "patienceMs">;

const patient: Patience = { requestTimeoutMs: 20_000, patienceMs: 60_000 };

const config =
  "network:\n  provider: custom\n  pod_network_cidr: 10.244.0.0/16\n  custom:\n    manifest_path: ./manifests\n";

export async function openLane(): Promise<Lane> {
  const plane = inject("controlPlane");
  if (plane === undefined) throw new Error("there is no control plane");
  const id = randomUUID().slice(0, 8);
  const namespace = `f-${id}`;
  const inventory = toInventoryRef(`faults-${id}`);
  const proxy = await openProxy();
  const loaded = await openFixtureWorld("fixtures/demo/head/cluster.yml");
  const validator = loaded.world.loadValidator();
  const call = (args: readonly string[], input?: object): string =>
    kubectl({ program: plane.kubectl, kubeconfig: plane.admin }, args, JSON.stringify(input ?? ""));
  const filesOf = (manifests: readonly object[]): Files =>
    toFiles({ "cluster.yml": config, "manifests/all.yml": formatAll(manifests, namespace) });
  const toWorld = (manifests: readonly object[]): World => ({
    files: filesOf(manifests),
    loadRuby: loaded.world.loadRuby,
    loadValidator: () => validator,
    log: { progress: () => undefined },
  });
  const request = (holder: string, onFailure: LiveRequest["onFailure"] = "rollback"): LiveRequest => ({
    config: "cluster.yml",
    architectures: ["amd64"],
    dryRun: true,
    force: false,
    allowTwoNetworks: false,
    prune: true,
    maxDeletes: 10,
    allowDelete: new Set(),
    recreate: new Set(recreated.map((name) => name.replace("$NS", namespace))),
    inventory,
    onFailure,
    holder,
    timeoutMs: 20_000,
  });
  call(["create", "namespace", namespace]);
  const folder = await mkdtemp(join(tmpdir(), "lane-"));
  const account = await openAccount(plane, { namespace, folder });
  const kubeconfig = proxy.via(readFileSync(account.kubeconfig, "utf8"));
  const stacks = [mixedAfter, mixedBefore.manifests].map((each) => readManifests(filesOf(each), {}));
  const both = (await Promise.all(stacks)).flatMap((manifests = []) => manifests);
  await account.grant(formatLeastRole(both, { inventory: inventory.name }));
  const open = (patience: Patience): Promise<Cluster> =>
    openCluster({ ...patience, concurrency: 8, firstBackoffMs: 10, kubeconfig });
  const run = async (manifests: readonly object[], { holder, patience = patient, onFailure }: Turn) => {
    const cluster = await open(patience);
    try {
      return await apply(request(holder, onFailure), undefined, toWorld(manifests), cluster);
    } finally {
      cluster.close();
      await proxy.idle();
    }
  };
  const admin = openApi(readFileSync(plane.admin, "utf8"));
  const truth = (): Promise<Truth> => readTruth(admin, namespace, inventory);
  const foreign = mixedBefore.foreign.map((object) => JSON.parse(formatAll([object], namespace)) as object);
  for (const object of foreign) call(["apply", "-f", "-"], object);
  await demand(run(mixedBefore.manifests, { holder: "setup" }));
  // Controllers have written their part.
  await new Promise((resolve) => setTimeout(resolve, 500));
  const snapshot = await takeSnapshot(prefixesOf(namespace, inventory));
  const before = await truth();
  proxy.arm(undefined);
  await demand(run(mixedAfter, { holder: "clean" }));
  const requests = proxy.seen.length;
  const after = await truth();
  await snapshot.restore();
  return {
    namespace,
    inventory,
    proxy,
    before,
    after,
    requests,
    reset: () => snapshot.restore(),
    apply: (turn) => run(mixedAfter, turn),
    plan: async () => {
      const cluster = await open(patient);
      try {
        return await planLive(request("plan"), toWorld(mixedAfter), cluster);
      } finally {
        cluster.close();
      }
    },
    truth,
    expireLease: () =>
      void call(["delete", "lease", inventory.name, "-n", inventory.namespace, "--ignore-not-found"]),
    [Symbol.asyncDispose]: async () => {
      await proxy[Symbol.asyncDispose]();
      admin[Symbol.dispose]();
      await account[Symbol.asyncDispose]();
      await rm(folder, { recursive: true });
      call(["delete", "namespace", namespace, "--wait=false"]);
      call(["delete", "configmap", inventory.name, "-n", inventory.namespace, "--ignore-not-found"]);
    },
  };
}

async function demand(run: Promise<Applied>): Promise<void> {
  const { plan, result } = await run;
  if (result?.result === "applied") return;
  throw new Error(`the stack cannot be applied: ${JSON.stringify(result ?? plan.plan.diagnostics)}`);
}

function formatAll(manifests: readonly object[], namespace: string): string {
  return JSON.stringify({ apiVersion: "v1", kind: "List", items: manifests }).replaceAll("$NS", namespace);
}

function prefixesOf(namespace: string, { namespace: own, name }: InventoryRef): readonly string[] {
  const resources = ["configmaps", "secrets", "serviceaccounts", "services/specs"].concat([
    "deployments",
    "replicasets",
    "roles",
    "rolebindings",
  ]);
  return [
    ...resources.map((resource) => `/registry/${resource}/${namespace}/`),
    ...["configmaps", "secrets", "leases"].map((resource) => `/registry/${resource}/${own}/${name}`),
  ];
}

function toFiles(texts: Readonly<Record<string, string>>): Files {
  const names = Object.keys(texts);
  return {
    read: (name) => Promise.resolve(texts[name.replace(/^\.\//, "")]),
    entry: (name) => {
      const path = name.replace(/^\.\//, "");
      if (names.includes(path)) return Promise.resolve("file");
      return Promise.resolve(names.some((each) => each.startsWith(`${path}/`)) ? "folder" : "absent");
    },
    list: (folder) => {
      const path = `${folder.replace(/^\.\//, "")}/`;
      return Promise.resolve(
        names.flatMap((each) => (each.startsWith(path) ? [each.slice(path.length)] : [])),
      );
    },
  };
}
