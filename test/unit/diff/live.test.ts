import { describe, expect, test } from "vitest";
import type { LiveChange } from "../../../src/diff/live-change.ts";
import { liveChangesOf } from "../../support/observed.ts";
import { allTextOf } from "../../support/plans.ts";

const settings = (data: string, more = "") => `apiVersion: v1
kind: ConfigMap
metadata: { name: settings, namespace: net${more} }
data: ${data}
`;

const ours = ", labels: { applyset.kubernetes.io/part-of: applyset-test-v1 }";

const agent = (image: string) => `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: net${ours} }
spec:
  selector: { matchLabels: { app: agent } }
  template:
    metadata: { labels: { app: agent } }
    spec:
      containers: [{ name: agent, image: "${image}", volumeMounts: [{ name: settings, mountPath: /etc/net }] }]
      volumes: [{ name: settings, configMap: { name: settings } }]
`;

const secret = (value: string) => `apiVersion: v1
kind: Secret
metadata: { name: keys, namespace: net${ours} }
data: { token: ${value} }
`;

const bound = (role: string) =>
  `apiVersion: rbac.authorization.k8s.io/v1\nkind: RoleBinding\nmetadata: { name: x, namespace: net${ours} }\nroleRef: { apiGroup: rbac.authorization.k8s.io, kind: Role, name: ${role} }\n`;

const selected = (app: string) => agent("flannel:1").replaceAll("app: agent", `app: ${app}`);

const job = (image: string) =>
  `apiVersion: batch/v1\nkind: Job\nmetadata: { name: x, namespace: net${ours} }\nspec: { template: { spec: { containers: [{ name: a, image: "${image}" }] } } }\n`;

const address = (ip: string) =>
  `apiVersion: v1\nkind: Service\nmetadata: { name: x, namespace: net${ours} }\nspec: { ports: [{ port: 80 }]${ip} }\n`;

const claim = (mode: string) =>
  `apiVersion: v1\nkind: PersistentVolumeClaim\nmetadata: { name: agent, namespace: net${ours} }\nspec: { accessModes: [${mode}] }\n`;

function only(changes: readonly LiveChange[]): LiveChange {
  const [change] = changes;
  if (change === undefined || changes.length > 1) throw new Error(`expected one, got ${changes.length}`);
  return change;
}

const reasonOf = (live: string, head: string) => {
  const change = only(liveChangesOf({ live, head }));
  return change.action === "blocked" ? change.reason : change.action;
};

describe("A live plan tells apart", () => {
  test("what the files change, what had drifted, and what no manifest names", () => {
    const change = only(
      liveChangesOf({
        base: settings("{ mtu: '1450', backend: vxlan }"),
        head: settings("{ mtu: '1400', backend: vxlan }"),
        live: settings("{ mtu: '1450', backend: udp, extra: x }", ours),
        answers: settings("{ mtu: '1400', backend: vxlan, extra: x }", ours),
      }),
    );
    expect(change).toMatchObject({ action: "update", unnamed: 1, ownership: [] });
    expect(change.action === "update" && change.fields.map(({ label, bucket }) => [label, bucket])).toEqual([
      ["data.mtu", "change"],
      ["data.backend", "drift"],
    ]);
  });

  test("an object that only gets our mark from one that nothing is written to", () => {
    const data = "{ a: b }";
    expect(
      only(liveChangesOf({ head: settings(data), live: settings(data), answers: settings(data, ours) })),
    ).toMatchObject({
      action: "adopt",
      ownership: ["label applyset.kubernetes.io/part-of"],
    });
    expect(
      only(
        liveChangesOf({ head: settings(data), live: settings(data, ours), answers: settings(data, ours) }),
      ),
    ).toMatchObject({ action: "unchanged", ownership: [] });
  });

  test("our own reckoning from the server's answer", () => {
    const [head, live] = [settings("{ a: c }"), settings("{ a: b, z: x }", ours)];
    expect(only(liveChangesOf({ head, live }))).toMatchObject({
      action: "update",
      predicted: "only GET is sent",
      fields: [{ label: "data.a", base: "b", desired: "c" }],
    });
  });

  test("pods that restart because their template changes, and because of what they read", () => {
    const [was, is] = [settings("{ mtu: '1450' }", ours), settings("{ mtu: '1400' }")];
    const seen = { head: `${is}---\n${agent("flannel:1")}`, live: `${was}---\n${agent("flannel:1")}` };
    expect(liveChangesOf(seen)[1]).toMatchObject({
      action: "restart",
      causes: [{ source: { kind: "ConfigMap", name: "settings" }, keys: ["mtu"] }],
    });
    expect(only(liveChangesOf({ head: agent("flannel:2"), live: agent("flannel:1") }))).toMatchObject({
      action: "update",
      restartsPods: true,
    });
  });
});

describe("A live plan never shows", () => {
  test("the value of a Secret, neither the old nor the new", () => {
    const change = only(liveChangesOf({ head: secret("bmV3LXZhbHVl"), live: secret("b2xkLXZhbHVl") }));
    expect(change).toMatchObject({ action: "update", fields: [{ label: "data.token", masked: true }] });
    expect(allTextOf(change)).not.toMatch(/bmV3LXZhbHVl|b2xkLXZhbHVl|new-value|old-value/);
  });

  test("the value of a Secret that the server quotes in its refusal", () => {
    const message = 'Secret "keys" is invalid: data[token]: Invalid value: "bmV3LXZhbHVl"';
    const change = only(liveChangesOf({ head: secret("bmV3LXZhbHVl"), refused: { keys: message } }));
    expect(change).toMatchObject({ action: "blocked" });
    expect(allTextOf(change)).not.toContain("bmV3LXZhbHVl");
  });
});

describe("A field that cannot be changed", () => {
  const message = "DaemonSet.apps agent is invalid: spec.selector: Invalid value: field is immutable";
  const seen = { head: agent("flannel:2"), live: agent("flannel:1"), refused: { agent: message } };

  test("blocks, and names the consent that it takes", () => {
    expect(only(liveChangesOf(seen))).toMatchObject({
      action: "blocked",
      reason: message,
      cure: 'allow it to be deleted and made anew with --recreate "DaemonSet net/agent"',
    });
  });

  test.each([
    'PriorityClass.scheduling.k8s.io "x" is invalid: value: Forbidden: may not be changed in an update.',
    'RoleBinding.rbac.authorization.k8s.io "x" is invalid: roleRef: Invalid value: {}: cannot change roleRef',
    'Service "x" is invalid: spec.clusterIPs[0]: Invalid value: ["10.96.0.8"]: may not change once set',
    "StatefulSet.apps \"x\" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas' are forbidden",
    'Pod "x" is invalid: spec: Forbidden: pod updates may not change fields other than `spec.tolerations`',
    `Job.batch "x" is invalid: spec.template: Invalid value: ${"{}".repeat(2000)}: field is immutable`,
  ])("is told by the server's words alone: %.60s", (words) => {
    const change = only(liveChangesOf({ ...seen, refused: { agent: words } }));
    expect(change).toMatchObject({
      action: "blocked",
      cure: expect.stringContaining("--recreate") as string,
    });
    // However much the server quotes, its last words are read.
    const reason = change.action === "blocked" ? change.reason : "";
    expect(reason.length).toBeLessThan(800);
    expect(reason.slice(-20)).toBe(words.slice(-20));
  });

  test("is known without asking the server, too, and what nobody has set may be set", () => {
    expect([
      reasonOf(bound("a"), bound("b")),
      reasonOf(selected("a"), selected("b")),
      reasonOf(job("a:1"), job("a:2")),
      reasonOf(address(", clusterIP: 10.96.0.1"), address(", clusterIP: None")),
      reasonOf(address(", clusterIP: 10.96.0.1"), address("")),
      reasonOf(address(""), address(", clusterIP: 10.96.0.1")),
      reasonOf(agent("flannel:1"), agent("flannel:2")),
    ]).toEqual([
      "roleRef: field is immutable",
      "spec.selector: field is immutable",
      "spec.template: field is immutable",
      "spec.clusterIP: field is immutable",
      "unchanged",
      "update",
      "update",
    ]);
  });

  test("of a volume's claim says that what it holds goes with it", () => {
    const claims = {
      head: claim("ReadWriteMany"),
      live: claim("ReadWriteOnce"),
      refused: { agent: message },
    };
    expect(only(liveChangesOf(claims))).toMatchObject({
      cure: expect.stringMatching(/--recreate "PersistentVolumeClaim net\/agent"; more is lost/) as string,
    });
  });

  test("is made anew with that consent", () => {
    const recreate = new Set(["DaemonSet net/agent"]);
    expect(only(liveChangesOf(seen, { recreate }))).toMatchObject({ action: "recreate", reason: message });
    expect(only(liveChangesOf(seen, { recreate: new Set(["DaemonSet other/agent"]) }))).toMatchObject({
      action: "blocked",
    });
  });
});

describe("An object of ours without a manifest", () => {
  const orphan = (more = "") => ({ orphans: settings("{ a: b }", ours + more) });
  const space = `apiVersion: v1\nkind: Namespace\nmetadata: { name: weave${ours} }\n`;

  test("is deleted", () => {
    expect(only(liveChangesOf(orphan()))).toMatchObject({ action: "delete" });
  });

  test.each([
    ["pruning is off", orphan(), { prune: false }, /pruning is off/],
    ["it says so", orphan(", annotations: { pharos-network/prune: keep }"), {}, /annotation/],
    [
      "another object owns it",
      orphan(", ownerReferences: [{ apiVersion: v1, kind: Node, name: a, uid: b }]"),
      {},
      /belongs to Node a/,
    ],
    [
      "it is going already",
      orphan(", deletionTimestamp: '2026-01-01T00:00:00Z', finalizers: [a/b]"),
      {},
      /being deleted since 2026-01-01T00:00:00Z, held by its finalizers a\/b/,
    ],
  ])("stays when %s", (_, seen, consents, reason) => {
    expect(only(liveChangesOf(seen, consents))).toMatchObject({
      action: "keep",
      reason: expect.stringMatching(reason),
    });
  });

  test("stops everything when more would be deleted than may be", () => {
    expect(only(liveChangesOf(orphan(), { maxDeletes: 0 }))).toMatchObject({
      action: "blocked",
      cure: expect.stringContaining("--max-deletes 1"),
    });
  });

  test("of a protected kind is deleted by its name only", () => {
    expect(only(liveChangesOf({ orphans: space }))).toMatchObject({
      action: "blocked",
      cure: expect.stringContaining('--allow-delete "Namespace weave"'),
    });
    expect(only(liveChangesOf({ orphans: space }, { deletes: new Set(["Namespace weave"]) }))).toMatchObject({
      action: "delete",
    });
  });
});
