// Whether agents of before and after still reach each other while they are replaced node by node.
import { describe, expect, test } from "vitest";
import { toPartsAgents } from "../../../src/diff/apart.ts";
import type { LiveChange } from "../../../src/diff/live-change.ts";

function update(apiVersion: string, kind: string, label: string, path: readonly string[] = []): LiveChange {
  return {
    key: `${kind}/x`,
    ref: { apiVersion, kind, namespace: "net", name: "x" },
    arch: "any",
    ownership: [],
    action: "update",
    fields: [{ path, label, masked: false, bucket: "change", base: "1", desired: "2" }],
    patch: () => "",
    restartsPods: false,
    held: [],
    unnamed: 0,
  };
}

const template = ["spec", "template", "spec"];
const ofAgent = (...path: string[]): LiveChange =>
  update("apps/v1", "DaemonSet", path.join("."), [...template, ...path]);
const ofConf = (field: string): LiveChange => update("v1", "ConfigMap", `data[net-conf.json].${field}`);
const agent = ofAgent("containers", "image");

describe("agents of before and after", () => {
  test.each(["Network", "Backend.VNI", "Backend.Type", "Backend.Port", "unheard-of"])(
    "are parted by another %s in what they read",
    (field) => {
      expect(toPartsAgents([agent, ofConf(field)])(agent)).toBe(true);
    },
  );

  test.each(["MTU", "Backend.MTU"])("stay together when only their %s changes", (field) => {
    expect(toPartsAgents([agent, ofConf(field)])(agent)).toBe(false);
  });

  test("stay together when they run from another image, and are parted by other arguments", () => {
    expect(toPartsAgents([agent])(agent)).toBe(false);
    const args = ofAgent("containers", "args");
    expect(toPartsAgents([args])(args)).toBe(true);
  });

  test("are parted by custom resources that change, as an IP pool's", () => {
    const pool = update("crd.projectcalico.org/v1", "IPPool", "spec.vxlanMode");
    expect(toPartsAgents([agent, pool])(agent)).toBe(true);
    expect(toPartsAgents([agent, update("v1", "Service", "spec.ports")])(agent)).toBe(false);
  });
});
