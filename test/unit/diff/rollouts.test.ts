// What is left of the restarts of a run that was cut.
import { expect, test } from "vitest";
import { diffLive } from "../../../src/diff/live.ts";
import { findRolled, withRollouts } from "../../../src/diff/rollouts.ts";
import type { LiveChange } from "../../../src/diff/live-change.ts";
import type { Observation } from "../../../src/live/observation.ts";
import type { RunMark } from "../../../src/kube/undo-record.ts";
import { observationOf } from "../../support/observed.ts";

const written = "2026-01-01T12:00:00Z";
const settings = (managed = "") => `apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: net${managed} }
data: { mtu: "1400" }
`;
const live = settings(
  `, managedFields: [{ manager: pharos-network, operation: Apply, apiVersion: v1, time: "${written}" }]`,
);
const agent = `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: net, labels: { applyset.kubernetes.io/part-of: applyset-test-v1 } }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      containers: [{ name: agent, image: x, envFrom: [{ configMapRef: { name: settings } }] }]
`;
const source = { apiVersion: "v1", kind: "ConfigMap", namespace: "net", name: "settings" };

function seenAfter(phase: RunMark["phase"]): Observation {
  const mark = { id: "1", holder: "ci", since: written, slot: "a", configMaps: 1, secrets: 0 } as const;
  const run: RunMark = { ...mark, phase, readAnew: [{ source, keys: ["mtu"] }] };
  const object = { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "inventory" } };
  return {
    ...observationOf({
      head: `${settings()}---\n${agent}`,
      live: `${live}---\n${agent}`,
      answers: `${live}---\n${agent}`,
    }),
    inventory: { object, groupKinds: [], namespaces: [], sent: new Map(), run },
  };
}

function changesOf(observation: Observation): readonly LiveChange[] {
  const consents = { prune: true, maxDeletes: 10, deletes: new Set<string>(), recreate: new Set<string>() };
  return diffLive({ observation, base: undefined, consents });
}

test("agents that read what a cut run wrote start again, but for those that started since", () => {
  const seen = seenAfter("applying");
  const changes = changesOf(seen);
  expect(changes[1]).toMatchObject({ action: "restart", causes: [{ source, keys: ["mtu"], wasCut: true }] });
  const [rolled] = findRolled(changes, seen.sightings);
  expect(rolled).toMatchObject({ isCut: false, madeUntil: Date.parse(written) });
  const nodes = new Map([[rolled?.key ?? "", [{ node: "one" }]]]);
  expect(withRollouts(changes, seen.sightings, nodes)[1]).toMatchObject({
    action: "restart",
    rollout: { canaries: [{ node: "one" }] },
  });
});

test("nothing is left to do where all of them have started since", () => {
  const seen = seenAfter("applying");
  const changes = changesOf(seen);
  const nodes = new Map([[changes[1]?.key ?? "", []]]);
  expect(withRollouts(changes, seen.sightings, nodes)[1]).toMatchObject({ action: "unchanged" });
});

test("a run that ended leaves nobody to start again", () => {
  expect(changesOf(seenAfter("ended"))[1]).toMatchObject({ action: "unchanged" });
});
