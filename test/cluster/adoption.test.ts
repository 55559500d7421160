// A cluster that Pharos installed, as it becomes ours: what its marks tell, and what a user sees of it. On a
// control plane of its own: what Pharos applied is looked for in the whole cluster.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { calicoGroup } from "../../src/kube/pharos-kinds.ts";
import { refuseWrites } from "../support/control-plane/admission.ts";
import { kubectl } from "../support/control-plane/kubectl.ts";
import { oldKinds, oldNetwork } from "../support/control-plane/old-network.ts";
import { createAsPharos, patchAsPharos } from "../support/control-plane/pharos.ts";
import { openPlane } from "../support/control-plane/plane.ts";
import { readUsed, toAtoms } from "../support/control-plane/role-atoms.ts";
import { noCluster, openScenario, type Scenario } from "../support/control-plane/scenario.ts";

const stackLabel = "pharos.kontena.io/stack";
const agent = `apiVersion: apps/v1
kind: DaemonSet
metadata:
  name: agent
  namespace: $NS
spec:
  selector:
    matchLabels: {app: agent}
  template:
    metadata:
      labels: {app: agent}
    spec:
      hostNetwork: true
      containers:
        - name: agent
          image: example.org/agent:1
`;
const settings = (...data: string[]): string =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  name: settings\n  namespace: $NS\ndata: {${data.join(", ")}}\n`;
const named = (name: string, kind = "ConfigMap"): string =>
  `apiVersion: v1\nkind: ${kind}\nmetadata: {name: ${name}, namespace: $NS}\n`;
const networkAgent = (name: string, image: string, path = "/etc/cni/net.d"): string => `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: ${name}, namespace: $NS}
spec:
  selector:
    matchLabels: {app: ${name}}
  template:
    metadata:
      labels: {app: ${name}}
    spec:
      hostNetwork: true
      containers:
        - {name: agent, image: "docker.io/${image}", volumeMounts: [{name: cni, mountPath: /host}]}
      volumes:
        - {name: cni, hostPath: {path: ${path}}}
`;

describe.skipIf(noCluster)("a cluster that Pharos installed", () => {
  let opened: Awaited<ReturnType<typeof openPlane>>;
  const planeOf = () => {
    if (opened === undefined) throw new Error("there is no control plane");
    return opened.plane;
  };
  const create = (stack: Scenario, name: string, text: string) =>
    createAsPharos(planeOf(), name, text.replaceAll("$NS", stack.namespace));
  beforeAll(async () => {
    opened = await openPlane();
  });
  afterAll(() => opened?.stop());
  // What another scenario left would be of this one's cluster.
  beforeEach(() => {
    const { kubectl: program, admin } = planeOf();
    const admins = { program, kubeconfig: admin };
    kubectl(admins, ["delete", `${oldKinds},limitranges`, "-A", "-l", stackLabel]);
    kubectl(admins, ["delete", "daemonsets", "-A", "--all"]);
    kubectl(admins, ["delete", "configmap", "kubeadm-config", "-n", "kube-system", "--ignore-not-found"]);
  });

  test("is adopted without a restart or a write beside ownership, and its checksums tell what is as applied", async () => {
    await using stack = await openScenario(planeOf());
    await create(stack, "custom-network", agent);
    await create(stack, "custom-network", settings("mtu: '1450'", "left: over"));
    await patchAsPharos(
      planeOf(),
      "custom-network",
      settings("mtu: '1450'").replaceAll("$NS", stack.namespace),
    );
    const before = [stack.get("daemonset", "agent"), stack.get("configmap", "settings")];
    expect(before[0]?.metadata.managedFields?.[0]).toMatchObject({ manager: "excon", operation: "Update" });
    await stack.write({ "agent.yml": agent, "settings.yml": `# a comment\n${settings('"mtu": "1450"')}` });
    const plan = await stack.plan("--arch", "amd64");
    expect(plan.stdout).toContain("2 to adopt");
    expect(plan.stdout).toContain(
      "label pharos.kontena.io/stack goes: it was of Pharos' stack custom-network",
    );
    expect(plan.stdout.match(/the file is the very one that Pharos applied/g)).toHaveLength(2);
    expect(plan.stdout).toContain("the fields of excon");
    expect(await stack.apply("--arch", "amd64")).toMatchObject({ code: 0 });
    const after = [stack.get("daemonset", "agent"), stack.get("configmap", "settings")];
    expect(after[0]?.metadata.generation).toBe(before[0]?.metadata.generation);
    expect(after.map((each) => each?.["spec"] ?? each?.data)).toEqual(
      before.map((each) => each?.["spec"] ?? each?.data),
    );
    for (const each of after) {
      expect(each?.metadata.labels).not.toHaveProperty(stackLabel);
      expect(Object.keys(each?.metadata.annotations ?? {})).toEqual(
        each === after[0] ? ["deprecated.daemonset.template.generation"] : [],
      );
    }
    expect((await stack.apply("--arch", "amd64")).stdout).toContain("Nothing to do");
    await stack.write({ "agent.yml": agent, "settings.yml": settings("other: '1'") });
    expect(await stack.apply("--arch", "amd64")).toMatchObject({ code: 0 });
    expect(stack.get("configmap", "settings")?.data).toEqual({ other: "1" });
  });

  test("that is older than managers gives up fields and marks all the same", async () => {
    await using stack = await openScenario(planeOf());
    await create(stack, "custom-network", settings("mtu: '1450'", "left: over"));
    const forget = JSON.stringify({ metadata: { managedFields: [{}] } });
    stack.kubectl(["patch", "configmap", "settings", "-n", stack.namespace, "--type=merge", "-p", forget]);
    expect(stack.get("configmap", "settings")?.metadata.managedFields).toBeUndefined();
    await stack.write({ "settings.yml": settings("mtu: '1400'") });
    const plan = await stack.plan();
    expect(plan.stdout).toContain("data.left: removed, was over");
    expect(plan.stdout).toContain("the file is not the one that Pharos applied last");
    expect(await stack.apply()).toMatchObject({ code: 0 });
    const after = stack.get("configmap", "settings");
    expect(after).toMatchObject({ data: { mtu: "1400" } });
    expect(after?.metadata.annotations).toBeUndefined();
    expect(after?.metadata.labels).not.toHaveProperty(stackLabel);
    expect(after?.metadata.managedFields).toMatchObject([{ manager: "pharos-network", operation: "Apply" }]);
    expect((await stack.apply()).stdout).toContain("Nothing to do");
  });

  test("is the same again, marks included, when its first apply fails", async () => {
    await using stack = await openScenario(planeOf());
    await create(stack, "custom-network", settings("mtu: '1450'"));
    const before = stack.get("configmap", "settings");
    const broken = { apiVersion: "v1", kind: "Secret", metadata: { name: "broken", namespace: "$NS" } };
    const writes = {
      group: "",
      resource: "secrets",
      operations: ["CREATE"],
      when: "object.metadata.name == 'broken'",
    } as const;
    await using _ = await refuseWrites(stack, writes, "it is broken");
    await stack.write({ "settings.yml": settings("mtu: '1400'"), "z.yml": broken });
    expect(await stack.apply()).toMatchObject({ code: 5 });
    const after = stack.get("configmap", "settings");
    expect(after?.metadata.annotations).toEqual(before?.metadata.annotations);
    expect(after?.metadata.labels).toEqual(before?.metadata.labels);
    expect(after?.data).toEqual(before?.data);
  });

  test("loses what is left of the old stack as the plan says; other stacks of Pharos stay its", async () => {
    await using stack = await openScenario(planeOf());
    await create(stack, "custom-network", settings("mtu: '1450'"));
    await create(stack, "custom-network", named("left-over"));
    await create(stack, "custom-network", named("limits", "LimitRange"));
    await create(stack, "metrics-server", named("metrics"));
    await stack.write({ "settings.yml": settings("mtu: '1450'") });
    const blind = await stack.plan();
    expect(blind.stdout).toContain("1 to adopt, 1 to delete");
    expect(blind.stdout).toMatch(
      /not looked at: what Pharos may have applied of serviceaccounts, services, .*`pharos-network rbac --adopt` prints/,
    );
    expect(blind.stdout).toMatch(/not looked at: what Pharos may have applied of .*\blimitranges\b/);
    // A kind that no network of Pharos has is what a user adds by hand.
    const limits = "- apiGroups: ['']\n  resources: [limitranges]\n  verbs: [list, delete, create, patch]\n";
    await stack.grant((await stack.rbac("--adopt")).stdout + limits);
    const plan = await stack.plan();
    expect(plan.stdout).toContain(
      "no manifest makes it, and Pharos applied it as part of its stack custom-network",
    );
    expect(plan.stdout).toContain("1 to adopt, 2 to delete");
    expect(plan.stdout).toContain("left alone: Pharos' stack metrics-server, 1 object");
    expect(plan.stdout).not.toContain("rbac --adopt");
    expect(await stack.apply()).toMatchObject({ code: 0 });
    expect(stack.get("configmap", "left-over")).toBeUndefined();
    expect(stack.get("limitrange", "limits")).toBeUndefined();
    expect(stack.get("configmap", "metrics")?.metadata.labels).toHaveProperty(stackLabel);
    expect((await stack.apply()).stdout).toContain("Nothing to do");
  });

  test("refuses an edit of address ranges that it cannot follow, and says which ones it has", async () => {
    await using stack = await openScenario(planeOf());
    const edit = (ranges: string): Promise<void> =>
      writeFile(
        join(stack.folder, "cluster.yml"),
        `network:\n  provider: custom\n${ranges}  custom:\n    manifest_path: ./manifests\n`,
      );
    await stack.write({ "settings.yml": settings("mtu: '1450'") });
    await edit("  pod_network_cidr: 10.32.0.0/12\n  service_cidr: 10.200.0.0/16\n");
    const refused = await stack.apply();
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stderr).toContain("node node-amd64 has 10.244.");
    expect(refused.stderr).toContain("its Service kubernetes has the address 10.96.0.1");
    expect(stack.get("configmap", "settings")).toBeUndefined();
    const networking = "networking:\n  podSubnet: 10.244.0.0/16,fd00::/56\n  serviceSubnet: 10.96.0.0/12\n";
    const kubeadm = `--from-literal=ClusterConfiguration=kind: ClusterConfiguration\n${networking}`;
    stack.kubectl(["create", "configmap", "kubeadm-config", "-n", "kube-system", kubeadm]);
    await edit("  pod_network_cidr: 10.244.0.0/15\n");
    const wider = await stack.plan();
    expect(wider).toMatchObject({ code: 1 });
    expect(wider.stdout).toContain("kubeadm set it up with 10.244.0.0/16");
    await edit("  pod_network_cidr: 10.244.0.0/16\n");
    expect(await stack.apply()).toMatchObject({ code: 0 });
    await stack.grant((await stack.rbac("--read-only")).stdout.replaceAll("nodes", "others"));
    const unread = await stack.plan("--read-only");
    expect(unread).toMatchObject({ code: 0 });
    expect(unread.stdout).toContain("address ranges could not be compared with the nodes");
  });

  test("gets another network in one change: the old one goes after it, and what it leaves is told", async () => {
    await using stack = await openScenario(planeOf());
    await create(stack, "weave", networkAgent("weave-net", "weaveworks/weave-kube:2.6.5", "/etc"));
    await create(stack, "weave", named("weave-net", "ServiceAccount"));
    await stack.write({ "agent.yml": networkAgent("kube-flannel-ds", "flannel/flannel:v0.26.7") });
    await stack.grant((await stack.rbac("--adopt")).stdout);
    const kept = await stack.apply("--arch", "amd64", "--no-prune");
    expect(kept).toMatchObject({ code: 1 });
    expect(kept.stdout).toContain(
      `the cluster would have two networks: DaemonSet ${stack.namespace}/weave-net stays (pruning is off)`,
    );
    expect(stack.get("daemonset", "kube-flannel-ds")).toBeUndefined();
    const switched = await stack.apply("--arch", "amd64");
    expect(switched).toMatchObject({ code: 0 });
    expect(switched.stderr).toContain(`- delete DaemonSet ${stack.namespace}/weave-net`);
    expect(switched.stderr).toContain("2 pods on 2 nodes (1 amd64, 1 arm64) are stopped");
    expect(switched.stderr).toContain("- /etc/cni/net.d/00-pharos.conflist");
    expect(switched.stdout.indexOf("kube-flannel-ds")).toBeLessThan(switched.stdout.indexOf("weave-net"));
    expect(stack.get("daemonset", "weave-net")).toBeUndefined();
    expect(stack.get("serviceaccount", "weave-net")).toBeUndefined();
    await stack.write({ "agent.yml": networkAgent("second", "example.org/cni:1") });
    const another = ["--arch", "amd64", "--inventory", `${stack.inventory}-b`];
    await stack.grant((await stack.rbac("--inventory", `${stack.inventory}-b`)).stdout);
    const refused = await stack.apply(...another);
    expect(refused).toMatchObject({ code: 1 });
    expect(refused.stdout).toContain(`DaemonSet ${stack.namespace}/kube-flannel-ds stays`);
    expect(await stack.apply(...another, "--allow-two-networks")).toMatchObject({ code: 0 });
  });

  test("gets everything back when the end of a switch fails, by the role that rbac --adopt prints; all of that is needed", async () => {
    await using stack = await openScenario(planeOf());
    const { folder } = planeOf();
    const { namespace } = stack;
    const groups = ["ippools", "felixconfigurations"].map((name) => `${name}.${calicoGroup}`);
    for (const text of oldNetwork(namespace)) await create(stack, "calico", text);
    const old = () => {
      const found = JSON.parse(
        stack.kubectl(["get", oldKinds, "-A", "-l", `${stackLabel}=calico`, "-o", "json"]),
      ) as { items: { kind: string; metadata: { name: string }; spec?: object; rules?: object }[] };
      return found.items.map(({ kind, metadata: { name }, spec, rules }) => [kind, name, spec ?? rules]);
    };
    const before = old();
    expect(before).toHaveLength(11);
    await stack.write({ "agent.yml": networkAgent("kube-flannel-ds", "flannel/flannel:v0.26.7") });
    const least = toAtoms((await stack.rbac()).stdout);
    const role = (await stack.rbac("--adopt")).stdout;
    const definitions = groups.map((name) => `CustomResourceDefinition ${name}`).join(",");
    const as = ["--arch", "amd64", "--max-deletes", "11", "--allow-delete", definitions];
    const needed = {
      group: "apiextensions.k8s.io",
      resource: "customresourcedefinitions",
      operations: ["DELETE"],
      when: `oldObject.metadata.name == '${groups[1]}'`,
    } as const;
    {
      await using _ = await refuseWrites(stack, needed, "it is needed");
      await stack.grant(role.replaceAll(/^ {2}- (?:escalate|bind)$/gm, "  - none"));
      const refused = await stack.apply(...as);
      expect(refused, refused.stdout).toMatchObject({ code: 1 });
      for (const kind of ["ClusterRole", "ClusterRoleBinding", "Role", "RoleBinding"])
        expect(refused.stdout).toMatch(
          new RegExp(`failed ${kind} .*could not be put back when something fails: .* not currently held`),
        );
      expect(stack.get("daemonset", "kube-flannel-ds")).toBeUndefined();
      await stack.grant(role);
      const undone = await stack.apply(...as);
      expect(undone, undone.stdout).toMatchObject({ code: 5 });
      expect(old()).toEqual(before);
    }
    expect(await stack.apply(...as)).toMatchObject({ code: 0 });
    expect(old()).toEqual([]);
    const { granted, held } = toAtoms(role);
    const used = readUsed(folder, stack);
    const own = granted.filter((atom) => !least.granted.includes(atom));
    expect(own.filter((atom) => !used.has(atom.replace("*", "ippools")))).toEqual([]);
    const writers = ["clusterroles", "roles"].map((name) => `${name}.rbac.authorization.k8s.io`);
    expect(held).toEqual(["bind", "escalate"].flatMap((verb) => writers.map((each) => `${verb} ${each}`)));
  });
});
