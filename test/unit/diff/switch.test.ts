import { describe, expect, test } from "vitest";
import type { LiveChange } from "../../../src/diff/live-change.ts";
import { isNetworkAgent } from "../../../src/diff/network-agents.ts";
import { decidePrune } from "../../../src/diff/prune.ts";
import { findUnreplaced, withoutSecondNetwork } from "../../../src/diff/switch.ts";
import { objectKey } from "../../../src/kube/kinds.ts";
import { type KubeObject, refOf } from "../../../src/kube/object-ref.ts";
import { formatYaml } from "../../../src/yaml/format-yaml.ts";
import { observationOf } from "../../support/observed.ts";

const agent = (name: string, images: readonly string[], path?: string): KubeObject => ({
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: { name, namespace: "kube-system" },
  spec: {
    template: {
      spec: {
        containers: images.map((image) => ({ name: image, image })),
        ...(path === undefined ? {} : { volumes: [{ name: "cni", hostPath: { path } }] }),
      },
    },
  },
});

describe("A network's agent is", () => {
  test.each<[string, boolean, KubeObject]>([
    ["what writes the CNI configuration", true, agent("x", ["example.org/net:1"], "/etc/cni/net.d")],
    ["what does so on k3s", true, agent("x", ["x:1"], "/var/lib/rancher/k3s/agent/etc/cni/net.d")],
    ["Weave, which mounts all of /etc", true, agent("x", ["weaveworks/weave-kube:2.6.5"], "/etc")],
    ["Flannel with its plugin's image", true, agent("x", ["flannel/flannel:1"], "/etc/cni/net.d/")],
    ["not what only watches nodes", false, agent("x", ["prom/node-exporter:1"], "/")],
    ["not what has no volumes", false, agent("x", ["x:1"])],
    [
      "not Multus, which adds to a network",
      false,
      agent("x", ["k8snetworkplumbingwg/multus-cni:v4"], "/etc/cni/net.d"),
    ],
    ["not Istio's", false, agent("x", ["istio/install-cni:1.24"], "/etc/cni/net.d")],
  ])("%s", (_, is, object) => {
    expect(isNetworkAgent(object)).toBe(is);
  });
});

const toChange = (object: KubeObject) => ({
  key: objectKey(refOf(object)),
  ref: refOf(object),
  arch: "any" as const,
  ownership: [],
});

describe("A new network beside another one", () => {
  const own = agent("new", ["a:1"], "/etc/cni/net.d");
  const old = agent("old", ["b:1"], "/etc/cni/net.d");
  const span = { file: "a.yml", start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
  const create: LiveChange = { ...toChange(own), span, action: "create", patch: () => "" };
  const gone: LiveChange = { ...toChange(old), action: "delete", reason: "no manifest gives it" };
  const newAgents = new Set([create.key]);

  test("is applied when the old one goes with it, or has a manifest, too", () => {
    const kept: LiveChange = { ...toChange(old), span, action: "unchanged" };
    for (const other of [gone, kept]) {
      expect(withoutSecondNetwork([create, other], newAgents, [old])).toEqual([create, other]);
    }
  });

  test("is blocked when the old one stays, and why it stays is said", () => {
    const stays: LiveChange = { ...toChange(old), action: "keep", reason: "pruning is off" };
    const [blocked, other] = withoutSecondNetwork([create, stays], newAgents, [old]);
    expect(other).toBe(stays);
    expect(blocked).toMatchObject({
      action: "blocked",
      reason: "the cluster would have two networks: DaemonSet kube-system/old stays (pruning is off)",
      cure: expect.stringContaining("--allow-two-networks"),
    });
    expect(withoutSecondNetwork([create], newAgents, [old])[0]).toMatchObject({ action: "blocked" });
  });

  test("is nobody's business where no agent is new", () => {
    expect(withoutSecondNetwork([create], new Set(), [old])).toEqual([create]);
  });
});

describe("A network of Pharos", () => {
  const weave = agent("weave-net", ["weaveworks/weave-kube:2.6.5"], "/etc");
  const account = {
    apiVersion: "v1",
    kind: "ServiceAccount",
    metadata: { name: "weave-net", namespace: "a" },
  };
  const resource = { apiVersion: "v1", kind: "Any", plural: "any", namespaced: true };
  const orphans = [weave, account].map((live) => ({
    key: objectKey(refOf(live)),
    resource,
    live,
    stack: "weave",
  }));
  const verdictsOf = (manifest: KubeObject) => {
    const [sighting] = observationOf({ head: formatYaml(manifest) }).sightings;
    const seen = { ...observationOf({}), sightings: sighting === undefined ? [] : [sighting], orphans };
    const consents = { prune: true, maxDeletes: 10, deletes: new Set<string>() };
    return [...decidePrune(orphans, consents, findUnreplaced(seen)).values()];
  };

  test("goes when the manifests bring another one", () => {
    const own = agent("new", ["a:1"], "/etc/cni/net.d");
    expect(verdictsOf(own)).toEqual([{ delete: true }, { delete: true }]);
  });

  test("stays whole beside a stack that is none", () => {
    const keep = "it is of Pharos' network weave, and no agent of these manifests takes its place";
    expect(verdictsOf({ ...account, kind: "ConfigMap" })).toEqual([{ keep }, { keep }]);
  });
});
