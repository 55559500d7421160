// What an account must be allowed for a stack.
import { describe, expect, test } from "vitest";
import type { Grant } from "../../../src/apply/grant.ts";
import { toGrants } from "../../../src/apply/role.ts";
import { toInventoryRef } from "../../../src/kube/ownership.ts";
import { formatRole } from "../../../src/report/role-text.ts";
import { manifestsOf } from "../../support/checking.ts";

const configMap = "apiVersion: v1\nkind: ConfigMap\nmetadata: {name: x, namespace: net}\n";
const daemonSet = "apiVersion: apps/v1\nkind: DaemonSet\nmetadata: {name: x, namespace: net}\n";
const secret = "apiVersion: v1\nkind: Secret\nmetadata: {name: x, namespace: net}\n";
const roleOf = (rules: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata: {name: agent}\n${rules}\n`;
const bindingOf = (name: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata: {name: b}\nroleRef: {apiGroup: rbac.authorization.k8s.io, kind: ClusterRole, name: ${name}}\n`;

function grantsOf(
  texts: readonly string[],
  options: { readOnly?: boolean; escalate?: boolean; probe?: boolean; adopt?: boolean } = {},
) {
  return toGrants({
    manifests: manifestsOf(texts.join("---\n")),
    inventory: toInventoryRef("inv"),
    readOnly: options.readOnly ?? false,
    escalate: options.escalate ?? false,
    probe: options.probe ?? false,
    adopt: options.adopt ?? false,
  });
}

/** `get pods`, `get leases.coordination.k8s.io inv`. */
function short(grants: readonly Grant[]): readonly string[] {
  return grants.map((each) =>
    "url" in each
      ? `${each.verb} ${each.url}`
      : [
          each.verb,
          each.group === "" ? each.resource : `${each.resource}.${each.group}`,
          ...(each.name === undefined ? [] : [each.name]),
        ].join(" "),
  );
}

describe("what applying a stack needs", () => {
  test("its own kinds by all that is done with them, the Lease by name", () => {
    expect(short(grantsOf([configMap, daemonSet]))).toEqual([
      ...["get", "list", "patch", "create", "delete"].map((verb) => `${verb} configmaps`),
      ...["get", "list", "patch", "create", "delete"].map((verb) => `${verb} daemonsets.apps`),
      "get leases.coordination.k8s.io inv",
      "update leases.coordination.k8s.io inv",
      "create leases.coordination.k8s.io",
      "list nodes",
      "get services kubernetes",
      "list pods",
      "delete pods",
      "get nodes",
      "list controllerrevisions.apps",
      "get pods/log",
      "list events",
    ]);
  });

  test("for Deployments the ReplicaSets, by which pods are told from former ones", () => {
    const grants = short(grantsOf([daemonSet.replace("DaemonSet", "Deployment")]));
    expect(grants).toContain("list replicasets.apps");
    expect(grants).not.toContain("list controllerrevisions.apps");
  });

  test("with the probe, to start pods and to see the nodes", () => {
    expect(short(grantsOf([configMap], { probe: true })).slice(-5)).toEqual([
      "list pods",
      "create pods",
      "delete pods",
      "get pods/log",
      "list events",
    ]);
  });

  test("nothing of pods for a stack without workloads", () => {
    expect(short(grantsOf([configMap])).join("\n")).not.toMatch(/pods|get nodes|events/);
  });

  test("no ConfigMap but the inventory and the record, when the stack has none", () => {
    const configMaps = short(grantsOf([daemonSet])).filter((each) => each.includes("configmaps"));
    expect(configMaps).toContain("patch configmaps inv");
    expect(configMaps).toContain("delete configmaps inv-undo-b-1");
    expect(configMaps.filter((each) => each.split(" ").length === 2)).toEqual(["create configmaps"]);
  });

  test("Secrets only when the stack has some", () => {
    expect(short(grantsOf([daemonSet])).join("\n")).not.toContain("secrets");
    expect(short(grantsOf([secret]))).toContain("create secrets");
  });

  test("to read: no verb but get and list", () => {
    const verbs = grantsOf([daemonSet, secret, roleOf("rules: []")], { readOnly: true }).map(
      ({ verb }) => verb,
    );
    expect(new Set(verbs)).toEqual(new Set(["get", "list"]));
  });

  test("what the stack's Roles grant, but not twice what is held anyway", () => {
    const rules =
      'rules: [{apiGroups: ["", apps], resources: [configmaps, daemonsets], verbs: [get, watch]}, {nonResourceURLs: [/healthz], verbs: [get]}]';
    const grants = short(grantsOf([configMap, roleOf(rules), bindingOf("agent")]));
    expect(grants).toContain("get /healthz");
    expect(grants.filter((each) => each.includes("watch"))).toEqual([
      "watch configmaps",
      "watch daemonsets",
      "watch configmaps.apps",
      "watch daemonsets.apps",
    ]);
    expect(grants.filter((each) => each === "get configmaps")).toHaveLength(1);
    expect(grants).toContain("bind clusterroles.rbac.authorization.k8s.io agent");
    expect(grants.join("\n")).not.toContain("escalate");
  });

  test("bind for a Role that the stack does not bring, escalate for one that gathers others' rules", () => {
    const grants = short(grantsOf([bindingOf("cluster-admin"), roleOf("aggregationRule: {}")]));
    expect(grants).toContain("bind clusterroles.rbac.authorization.k8s.io cluster-admin");
    expect(grants).toContain("escalate clusterroles.rbac.authorization.k8s.io");
  });

  test("with --escalate the verbs instead of the granted rules", () => {
    const role = roleOf("rules: [{apiGroups: ['*'], resources: ['*'], verbs: ['*']}]");
    const grants = short(grantsOf([role, bindingOf("agent")], { escalate: true }));
    expect(grants.join("\n")).not.toContain("*");
    expect(grants).toContain("escalate clusterroles.rbac.authorization.k8s.io");
    expect(grants).toContain("bind clusterroles.rbac.authorization.k8s.io agent");
  });

  test("on a cluster that Pharos set up the kinds of its networks, too, and whatever their Roles grant", () => {
    const own = new Set(short(grantsOf([daemonSet])));
    const grants = short(grantsOf([daemonSet], { adopt: true })).filter((each) => !own.has(each));
    for (const verb of ["list", "get", "delete", "create", "patch"])
      expect(grants).toContain(`${verb} clusterrolebindings.rbac.authorization.k8s.io`);
    expect(grants).toContain("escalate roles.rbac.authorization.k8s.io");
    expect(grants).toContain("bind clusterroles.rbac.authorization.k8s.io");
    const read = short(grantsOf([daemonSet], { adopt: true, readOnly: true }));
    expect(read).toContain("list clusterroles.rbac.authorization.k8s.io");
    expect(read.filter((each) => !/^(?:get|list) /.test(each))).toEqual([]);
  });

  test("everything, where the stack grants everything: then nothing else is left to say", () => {
    const role = roleOf("rules: [{apiGroups: ['*'], resources: ['*'], verbs: ['*']}]");
    expect(short(grantsOf([daemonSet, role]))).toEqual(["* *.*"]);
  });

  test("custom resources by the plural of the stack's definition, else by a guess that says so", () => {
    const crd =
      "apiVersion: apiextensions.k8s.io/v1\nkind: CustomResourceDefinition\nmetadata: {name: mice.x.io}\nspec: {group: x.io, scope: Cluster, names: {kind: Mouse, plural: mice}}\n";
    const mouse = "apiVersion: x.io/v1\nkind: Mouse\nmetadata: {name: m}\n";
    expect(short(grantsOf([crd, mouse]))).toContain("patch mice.x.io");
    expect(short(grantsOf([crd])).filter((each) => each.endsWith("x.io"))).toEqual(["list mice.x.io"]);
    const guessed = grantsOf([mouse]);
    expect(short(guessed)).toContain("patch mouses.x.io");
    expect(guessed[0]?.why).toContain("guessed");
  });
});

test("one rule stands for what differs in one thing alone, each with its reason", () => {
  const grants = grantsOf([daemonSet, configMap.replace("ConfigMap", "Service")]);
  const text = formatRole(grants, { name: "inv-apply", about: ["for a test"] });
  expect(text).toContain("# for a test\napiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\n");
  expect(text).toMatch(/- apiGroups:\n {2}- apps\n {2}resources:\n {2}- daemonsets\n {2}verbs:\n {2}- get\n/);
  expect(text.match(/^# the Lease/gm)).toHaveLength(2);
});
