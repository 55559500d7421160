// One stack of changes on the control plane, applied in this process through a proxy by an account that may do
// what `rbac` prints for it, and put back as it was between two runs. It tells what really stands in the cluster,
// to be held against what the run says.
import { randomUUID } from "node:crypto";
import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import { type ClusterOptions, openCluster } from "../../../src/adapters/cluster.ts";
import { apply, type Applied } from "../../../src/apply-pipeline.ts";
import type { ApplyResult } from "../../../src/apply/result.ts";
import { type InventoryRef, toInventoryRef } from "../../../src/kube/ownership.ts";
import { type LiveRequest, planLive } from "../../../src/live-pipeline.ts";
import type { LivePlan } from "../../../src/report/live-plan.ts";
import type { World } from "../../../src/pipeline.ts";
import type { Cluster, Files } from "../../../src/ports.ts";
import { filesOf } from "../memory-files.ts";
import { openFixtureWorld } from "../world.ts";
import { openAccount } from "./accounts.ts";
import { openApi } from "./api.ts";
import { formatLeastRole, readManifests } from "./least-role.ts";
import { kubectl } from "./kubectl.ts";
import { openProxy, type Proxy, type Seen } from "./proxy.ts";
import { awaitSettled } from "./settled.ts";
import { prefixesOf, takeSnapshot } from "./snapshot.ts";
import { type Activity, readActivity, readTruth, type Truth, type Where } from "./truth.ts";

/** `$NS` in all of it is the lane's namespace. */
export interface Stack {
  /** Not ours, applied by kubectl. */
  readonly foreign: readonly object[];
  readonly before: readonly object[];
  readonly after: readonly object[];
  /** What more is looked at than what stands in the namespace. */
  readonly paths?: Where["paths"];
  /** Below which keys of etcd that lies. */
  readonly keys?: readonly string[];
  readonly request?: Partial<LiveRequest>;
  /** How the change ends when nothing else goes wrong. */
  readonly end: "applied" | "rolled-back";
}

export interface Turn {
  readonly holder: string;
  readonly patience?: Patience;
  readonly onFailure?: LiveRequest["onFailure"] | undefined;
}

export interface Lane extends AsyncDisposable {
  readonly stack: Stack;
  readonly namespace: string;
  readonly inventory: InventoryRef;
  readonly proxy: Proxy;
  /** Before any run of the change. */
  readonly before: Truth;
  /** After a run of it in which nothing went wrong. */
  readonly after: Truth;
  /** As far as that ever came. */
  readonly planned: Truth;
  /** The requests of that run. */
  readonly requests: readonly Seen[];
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

/** The schemas are loaded once for all lanes. */
export type Loaded = Awaited<ReturnType<typeof openFixtureWorld>>;

export function loadWorld(): Promise<Loaded> {
  return openFixtureWorld("fixtures/demo/head/cluster.yml");
}

export async function openLane(
  stack: Stack,
  { world }: Loaded,
  plane = inject("controlPlane"),
): Promise<Lane> {
  if (plane === undefined) throw new Error("there is no control plane");
  const id = randomUUID().slice(0, 8);
  const namespace = `f-${id}`;
  const inventory = toInventoryRef(`faults-${id}`);
  const proxy = await openProxy(plane);
  const validator = world.loadValidator();
  const here = <T>(value: T): T => JSON.parse(JSON.stringify(value).replaceAll("$NS", namespace)) as T;
  const call = (args: readonly string[], input?: object): string =>
    kubectl({ program: plane.kubectl, kubeconfig: plane.admin }, args, JSON.stringify(input ?? ""));
  const toFiles = (manifests: readonly object[]): Files =>
    filesOf({ "cluster.yml": config, "manifests/all.yml": JSON.stringify(toList(here(manifests))) });
  const toWorld = (manifests: readonly object[]): World => ({
    files: toFiles(manifests),
    loadRuby: world.loadRuby,
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
    recreate: new Set(),
    inventory,
    onFailure,
    holder,
    timeoutMs: 20_000,
    ...stack.request,
    ...(stack.request?.recreate === undefined
      ? {}
      : { recreate: new Set(here([...stack.request.recreate])) }),
  });
  call(["create", "namespace", namespace]);
  const folder = await mkdtemp(join(tmpdir(), "lane-"));
  const account = await openAccount(plane, { namespace, folder });
  const kubeconfig = proxy.via(readFileSync(account.kubeconfig, "utf8"));
  const stacks = [stack.after, stack.before].map((each) => readManifests(toFiles(each), {}));
  const both = (await Promise.all(stacks)).flatMap((manifests = []) => manifests);
  await account.grant(
    formatLeastRole(both, {
      inventory: inventory.name,
      ...(stack.request?.probe === undefined ? {} : { probe: "pods" }),
    }),
  );
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
  const where: Where = { namespace, inventory, paths: here(stack.paths ?? []) };
  const truth = (): Promise<Truth> => readTruth(admin, where);
  const activity = (): Promise<Activity> => readActivity(admin, where);
  for (const object of stack.foreign) call(["apply", "-f", "-"], here(object));
  await demand(run(stack.before, { holder: "setup" }), "applied");
  await awaitSettled(activity);
  const snapshot = await takeSnapshot(plane.etcd, prefixesOf(namespace, inventory, here(stack.keys ?? [])));
  const before = await truth();
  // As long as a second lasts, new pods cannot be told from those of a run by their time.
  if (before.pods.length > 0) await new Promise((resolve) => setTimeout(resolve, 1100));
  const reset = async (): Promise<void> => {
    await snapshot.restore();
    if (before.pods.length > 0) await awaitSettled(activity, { to: before, again: () => snapshot.restore() });
  };
  proxy.arm(undefined);
  await demand(run(stack.after, { holder: "clean" }), stack.end);
  const requests = [...proxy.seen];
  await awaitSettled(activity);
  const after = await truth();
  await reset();
  let planned = after;
  if (stack.end === "rolled-back") {
    await demand(run(stack.after, { holder: "stops", onFailure: "stop" }), "partly-applied");
    planned = await truth();
    await reset();
  }
  return {
    stack,
    namespace,
    inventory,
    proxy,
    before,
    after,
    planned,
    requests,
    reset,
    apply: (turn) => run(stack.after, turn),
    plan: async () => {
      const cluster = await open(patient);
      try {
        return await planLive(request("plan"), toWorld(stack.after), cluster);
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

async function demand(run: Promise<Applied>, end: ApplyResult["result"]): Promise<void> {
  const { plan, result } = await run;
  if (result?.result === end) return;
  throw new Error(`the stack is not ${end}: ${JSON.stringify(result ?? plan.plan.diagnostics)}`);
}

function toList(items: readonly object[]): object {
  return { apiVersion: "v1", kind: "List", items };
}
