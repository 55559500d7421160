// Two real nodes without a network, and the action: what an engineer sees from the first apply on, when a
// change is good, and when it is not. The tests go on from one another.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { unpackEmulation } from "../support/real-cluster/emulation.ts";
import { FlannelScene } from "../support/real-cluster/flannel-scene.ts";
import { type RealCluster, startRealCluster } from "../support/real-cluster/real-cluster.ts";
import { findObstacle } from "../support/real-cluster/requirements.ts";
import { startTalkingPods, talk } from "../support/real-cluster/talking-pods.ts";
import { defaultProbeImage } from "../../src/kube/probe.ts";
import { allowSkipping } from "../support/required-suites.ts";

const obstacle = findObstacle();
if (obstacle !== undefined) allowSkipping("real", obstacle);
const emulation = obstacle === undefined ? unpackEmulation() : { obstacle };
const isMixed = !("obstacle" in emulation);
const pair = isMixed ? "amd64 and an emulated arm64" : `both amd64 (${emulation.obstacle})`;
const bothTalk = ["node-1 → node-2: node-2", "node-2 → node-1: node-1"];
const newVni = { '"Type": "vxlan"': '"Type": "vxlan", "VNI": 7' };
const talkWithin = { timeout: 30_000, interval: 1000 };

describe.skipIf(obstacle !== undefined)(`Flannel on two real nodes, ${pair}`, () => {
  let cluster: RealCluster;
  let scene: FlannelScene;
  beforeAll(async () => {
    cluster = await startRealCluster(isMixed ? emulation : undefined);
    scene = await FlannelScene.open(cluster);
  });
  afterAll(async () => {
    scene?.[Symbol.dispose]();
    await cluster?.[Symbol.asyncDispose]();
  });

  test("nodes without a network become Ready by the apply alone, and pods on both reach each other", async () => {
    await expect
      .poll(() => readiness(cluster), { timeout: 30_000 })
      .toEqual({ "node-1": "False", "node-2": "False" });
    const run = await scene.apply();
    expect(run, run.log).toMatchObject({ code: 0, outputs: { result: "applied", applied: "true" } });
    expect(run.log).toContain("probes whether pods on 2 nodes reach each other");
    await expect
      .poll(() => readiness(cluster), { timeout: 30_000 })
      .toEqual({ "node-1": "True", "node-2": "True" });
    startTalkingPods(cluster, defaultProbeImage);
    await expect.poll(() => talk(cluster), talkWithin).toEqual(bothTalk);
    expect((await scene.apply()).outputs).toMatchObject({ result: "nothing-to-do" });
  });

  test("a new VNI of the vxlan reaches a canary, then the other node, and they talk again", async () => {
    const before = scene.agents();
    const run = await scene.apply(newVni);
    expect(run, run.log).toMatchObject({ code: 0, outputs: { result: "applied" } });
    const second = isMixed ? "canary node-2 (arm64)" : "node-2 (amd64)";
    expect(run.log).toContain("node 1 of 2: canary node-1 (amd64)");
    expect(run.log.split("node 1 of 2: canary node-1 (amd64)")[1]).toContain(`node 2 of 2: ${second}`);
    const after = scene.agents();
    expect(after.map(({ isReady }) => isReady)).toEqual([true, true]);
    for (const [at, { uid }] of after.entries()) expect(uid).not.toBe(before[at]?.uid);
    await expect.poll(() => talk(cluster), talkWithin).toEqual(bothTalk);
  });

  test("a network that is not the nodes' own stops at the canary and is taken back; the other node notices nothing", async () => {
    const before = scene.agents();
    const run = await scene.apply({
      ...newVni,
      "<%= cluster_config.network.pod_network_cidr %>": "10.99.0.0/16",
    });
    expect(run, run.log).toMatchObject({ code: 1, outputs: { result: "rolled-back", applied: "false" } });
    expect(run.log).toContain("the canary on node node-1 does not start: kube-flannel: exit code 1, again");
    expect(run.log).toContain('subnet "10.99.0.0/16" specified in the flannel net config doesn\'t contain');
    expect(run.log).toContain("put back: ConfigMap kube-system/kube-flannel-cfg is as it was");
    expectOnlyFirstReplaced(before);
    await expect.poll(() => talk(cluster), talkWithin).toEqual(bothTalk);
  });

  test("settings that no pod can start with, while agents are well, are found by the probe on the canary", async () => {
    const before = scene.agents();
    const run = await scene.apply({ ...newVni, '"hairpinMode": true': '"hairpinMode": true, "mtu": 14' });
    expect(run, run.log).toMatchObject({ code: 1, outputs: { result: "rolled-back", applied: "false" } });
    expect(run.log).toMatch(/node node-1: probes whether pods on it and on node-2 reach each other/);
    expect(run.log).toMatch(/event: FailedCreatePodSandBox: .*failed to make veth pair: invalid argument/);
    expectOnlyFirstReplaced(before);
    await expect.poll(() => talk(cluster), talkWithin).toEqual(bothTalk);
  });

  test.skipIf(isMixed)(
    "an image that does not exist is noticed at the canary and taken back; the other node notices nothing",
    async () => {
      const before = scene.agents();
      const run = await scene.apply({ ...newVni, "flannel:v0.10.0-amd64": "flannel:v0.99.0-amd64" });
      expect(run, run.log).toMatchObject({ code: 1, outputs: { result: "rolled-back", applied: "false" } });
      expect(run.log).toMatch(
        /the canary on node node-1 does not start: install-cni: (ErrImagePull|ImagePullBackOff)/,
      );
      expect(run.log).toMatch(/flannel:v0\.99\.0-amd64: not found/);
      expectOnlyFirstReplaced(before);
      expect(imagesOf(scene.agents())).toEqual(imagesOf(before));
      await expect.poll(() => talk(cluster), talkWithin).toEqual(bothTalk);
    },
  );

  test.runIf(isMixed)(
    "an image that does not exist for arm64 is noticed at its canary, and amd64 goes back with it",
    async () => {
      const before = scene.agents();
      await cluster.push("quay.io/coreos/flannel:v0.11.0-amd64", cluster.images.flannel.slice(0, 1));
      const run = await scene.apply({ ...newVni, "flannel:v0.10.0-amd64": "flannel:v0.11.0-amd64" });
      expect(run, run.log).toMatchObject({ code: 1, outputs: { result: "rolled-back", applied: "false" } });
      expect(run.log).toMatch(
        /the canary on node node-2 does not start: install-cni: (ErrImagePull|ImagePullBackOff)/,
      );
      expect(run.log).toMatch(/flannel:v0\.11\.0-arm64: not found/);
      const after = scene.agents();
      expect(imagesOf(after)).toEqual(imagesOf(before));
      expect(after.map(({ isReady }) => isReady)).toEqual([true, true]);
      await expect.poll(() => talk(cluster), talkWithin).toEqual(bothTalk);
    },
  );

  function expectOnlyFirstReplaced(before: ReturnType<FlannelScene["agents"]>): void {
    const after = scene.agents();
    expect(after.map(({ node, isReady }) => ({ node, isReady }))).toEqual([
      { node: "node-1", isReady: true },
      { node: "node-2", isReady: true },
    ]);
    expect(after[0]?.uid).not.toBe(before[0]?.uid);
    expect(after[1]).toEqual(before[1]);
  }
});

function imagesOf(agents: ReturnType<FlannelScene["agents"]>): readonly string[] {
  return agents.map(({ image }) => image);
}

/** The condition Ready of every node, by name. */
function readiness(cluster: RealCluster): Readonly<Record<string, string>> {
  const { items } = JSON.parse(cluster.kubectl(["get", "nodes", "-o", "json"])) as {
    items: readonly {
      readonly metadata: { readonly name: string };
      readonly status: { readonly conditions: readonly { readonly type: string; readonly status: string }[] };
    }[];
  };
  return Object.fromEntries(
    items.map(({ metadata, status }) => [
      metadata.name,
      status.conditions.find(({ type }) => type === "Ready")?.status ?? "none",
    ]),
  );
}
