import { describe, expect, it } from "vitest";
import { check, lines, manifestsOf } from "../../support/checking.ts";

const of = (apiVersion: string, kind: string, metadata: string, rest = ""): string =>
  `apiVersion: ${apiVersion}\nkind: ${kind}\nmetadata: {${metadata}}\n${rest}`;

async function found(text: string): Promise<readonly string[]> {
  return lines((await check(text)).diagnostics);
}

const codes = async (text: string) => (await check(text)).diagnostics.map(({ code }) => code);

const crd = (scope: string): string =>
  of(
    "apiextensions.k8s.io/v1",
    "CustomResourceDefinition",
    "name: pools.example.com",
    `spec: {group: example.com, scope: ${scope}, names: {kind: Pool}}\n`,
  );
const pool = (metadata: string): string => of("example.com/v1", "Pool", metadata);

describe("namespaces", () => {
  it("are demanded where an object lives in one", async () => {
    expect(await found(of("v1", "ConfigMap", "name: cfg"))).toEqual([
      "net/a.yml:3:1 error check/missing-namespace: ConfigMap cfg has no namespace | write metadata.namespace: the object would land in whatever namespace the client uses",
    ]);
  });

  it("are demanded of removed API versions too", async () => {
    const codes = (await check(of("extensions/v1beta1", "DaemonSet", "name: a"))).diagnostics.map(
      ({ code }) => code,
    );
    expect(codes).toEqual(["check/removed-api", "check/missing-namespace"]);
  });

  it("are needless where an object belongs to the cluster", async () => {
    expect(await found(of("rbac.authorization.k8s.io/v1", "ClusterRole", "name: a, namespace: b"))).toEqual([
      'net/a.yml:3:21 warning check/needless-namespace: ClusterRole belongs to the whole cluster, so namespace "b" means nothing | remove metadata.namespace',
    ]);
  });

  it("of custom resources follow the stack's own definitions", async () => {
    expect(await codes(`${crd("Namespaced")}---\n${pool("name: a")}`)).toContain("check/missing-namespace");
    expect(await codes(`${crd("Cluster")}---\n${pool("name: a, namespace: b")}`)).toContain(
      "check/needless-namespace",
    );
    expect(await codes(pool("name: a"))).toEqual(["check/no-schema"]);
  });
});

describe("names", () => {
  it.each([
    ["v1", "ConfigMap", "Kube_Flannel"],
    ["apps/v1", "DaemonSet", "-flannel"],
    ["v1", "ConfigMap", "a..b"],
    ["v1", "Service", "a.b"],
    ["v1", "ConfigMap", "a".repeat(254)],
    ["rbac.authorization.k8s.io/v1", "Role", "a/b"],
    ["example.com/v1", "Pool", "A"],
  ])("of %s %s cannot be %s", async (apiVersion, kind, name) => {
    const { diagnostics } = await check(of(apiVersion, kind, `name: "${name}", namespace: b`));
    expect(diagnostics.map(({ code }) => code)).toContain("check/invalid-name");
  });

  it.each([
    ["v1", "ConfigMap", "extension-apiserver.authentication"],
    ["rbac.authorization.k8s.io/v1", "Role", "system:flannel"],
    ["v1", "ConfigMap", "1"],
  ])("of %s %s can be %s", async (apiVersion, kind, name) => {
    expect(await found(of(apiVersion, kind, `name: "${name}", namespace: b`))).toEqual([]);
  });

  it("of a namespace are checked, too", async () => {
    expect(await found(of("v1", "ConfigMap", "name: a, namespace: kube_system"))).toEqual([
      'net/a.yml:3:32 error check/invalid-name: "kube_system" is no valid namespace: it must be a DNS label of at most 63 characters | write lower-case letters, digits and hyphens, a letter or digit first and last',
    ]);
  });

  it("are refused within the time of a test, however long", async () => {
    const findings = await found(of("v1", "ConfigMap", `name: "${"a-".repeat(100_000)}_", namespace: b`));
    expect(findings.join()).toContain("check/invalid-name");
  });
});

describe("labels", () => {
  it.each([
    ['app: "not valid"', "5:10", '"not valid" is no valid value of label app'],
    ["-app: x", "5:5", '"-app" is no valid label key'],
    ["Example.com/app: x", "5:5", '"Example.com/app" is no valid label key'],
  ])("%s are refused", async (label, place, message) => {
    const text = `apiVersion: v1\nkind: ConfigMap\nmetadata:\n  labels:\n    ${label}\n  name: a\n  namespace: b\n`;
    const [only, ...more] = await found(text);
    expect(only).toContain(`net/a.yml:${place} error check/invalid-label: ${message} | `);
    expect(more).toEqual([]);
  });

  it("may be empty, have a prefix, dots and underscores", async () => {
    const labels = 'labels: {app: "", example.com/a_b.c: v1.2_3}, name: a, namespace: b';
    expect(await found(of("v1", "ConfigMap", labels))).toEqual([]);
  });
});

describe("the same object twice", () => {
  it("is an error that shows the first one, also across API versions and files", async () => {
    const manifests = [
      ...manifestsOf(of("apps/v1", "DaemonSet", "name: a, namespace: b"), "net/1.yml"),
      ...manifestsOf(of("extensions/v1beta1", "DaemonSet", "name: a, namespace: b"), "net/2.yml"),
    ];
    const { diagnostics } = await check("", { manifests });
    const duplicate = diagnostics.find(({ code }) => code === "check/duplicate-object");
    expect(duplicate?.message).toBe("DaemonSet b/a is in the stack twice");
    expect(duplicate?.span?.file).toBe("net/2.yml");
    expect(duplicate?.related?.[0]?.span.file).toBe("net/1.yml");
  });

  it("is none when namespace, kind or group differ, or when it is one document for two architectures", async () => {
    const manifests = [
      ...manifestsOf(of("v1", "ConfigMap", "name: a, namespace: b"), "net/1.yml"),
      ...manifestsOf(of("v1", "ConfigMap", "name: a, namespace: c"), "net/2.yml"),
      ...manifestsOf(of("v1", "Secret", "name: a, namespace: b"), "net/3.yml"),
      ...manifestsOf(of("apps/v1", "DaemonSet", "name: a, namespace: b"), "net/4.yml", "amd64"),
      ...manifestsOf(of("apps/v1", "DaemonSet", "name: a, namespace: b"), "net/4.yml", "arm64"),
    ];
    expect((await check("", { manifests })).diagnostics).toEqual([]);
  });
});

const workload = (spec: string, more = ""): string => `apiVersion: apps/v1
kind: DaemonSet
metadata: {name: a, namespace: b}
spec:
  selector:
    matchLabels: {app: a}
  template:
    metadata:
      labels: {app: a}
    spec:
${spec}${more}`;

const ports = (second: string): string => `      containers:
        - name: x
          ports:
            - {containerPort: 80}
            - {containerPort: 80, protocol: ${second}}
`;

describe("the same key twice in a list", () => {
  it("is an error, as server-side apply refuses it", async () => {
    const spec = `      containers:
        - name: x
          env:
            - {name: A, value: "1"}
            - {name: B, value: "2"}
            - {name: A, value: "3"}
`;
    const { diagnostics } = await check(workload(spec));
    expect(lines(diagnostics)).toEqual([
      'net/a.yml:16:22 error check/duplicate-item: spec.template.spec.containers[0].env has two items with name "A" | keep one of them',
    ]);
    expect(diagnostics[0]?.related?.[0]?.span.start.line).toBe(14);
  });

  it("takes a port without protocol for TCP", async () => {
    expect((await check(workload(ports("TCP")))).diagnostics.map(({ code }) => code)).toEqual([
      "check/duplicate-item",
    ]);
    expect((await check(workload(ports("UDP")))).diagnostics).toEqual([]);
  });

  it("is nothing in lists that are kept by position", async () => {
    const spec =
      "      tolerations: [{operator: Exists}, {operator: Exists}]\n      containers: [{name: x, args: [a, a]}]\n";
    expect((await check(workload(spec))).diagnostics).toEqual([]);
  });
});

describe("a workload", () => {
  it("whose selector misses its own pods is an error", async () => {
    const text = workload("      containers: []\n").replace("labels: {app: a}", "labels: {app: b}");
    expect(await found(text)).toEqual([
      'net/a.yml:6:24 error check/selector-mismatch: the selector wants label app: "a", but the pods have "b" there | write app: "a" in spec.template.metadata.labels too',
    ]);
  });

  it("with an empty selector is an error", async () => {
    const text = workload("      containers: []\n").replace("matchLabels: {app: a}", "matchLabels: {}");
    expect(await found(text)).toEqual([
      "net/a.yml:5:3 error check/selector-mismatch: the selector is empty | write the labels of the pods in spec.selector.matchLabels",
    ]);
  });

  it("may select its pods by expressions alone", async () => {
    const expression = "matchExpressions: [{key: app, operator: In, values: [a]}]";
    const text = workload("      containers: []\n").replace("matchLabels: {app: a}", expression);
    expect(await found(text)).toEqual([]);
  });

  it("that mounts a volume which does not exist is an error, with the likely name", async () => {
    const spec = `      initContainers:
        - name: i
          volumeMounts: [{name: cny, mountPath: /etc}]
      containers:
        - name: c
          volumeMounts: [{name: logs, mountPath: /var}]
      volumes: [{name: cni, hostPath: {path: /}}]
`;
    expect((await found(workload(spec))).map((line) => line.split(": ").slice(1).join(": "))).toEqual([
      'spec.template.spec.initContainers[0].volumeMounts[0]: there is no volume "cny" | did you mean "cni"?',
      'spec.template.spec.containers[0].volumeMounts[0]: there is no volume "logs" | add it to spec.template.spec.volumes',
    ]);
  });

  it("may mount the claims of a StatefulSet", async () => {
    const spec = "      containers: [{name: c, volumeMounts: [{name: data, mountPath: /d}]}]\n";
    const text = workload(spec, "  volumeClaimTemplates: [{metadata: {name: data}}]\n");
    expect(await found(text.replace("DaemonSet", "StatefulSet"))).toEqual([]);
    expect(await found(text)).toHaveLength(1);
  });

  it("whose parts are of a wrong type is left to the schema", async () => {
    for (const spec of [
      "      containers: 1\n",
      "      containers: [1, {volumeMounts: x}]\n      volumes: abc\n",
    ]) {
      expect((await check(workload(spec))).diagnostics).toEqual([]);
    }
  });
});

const role = (rule: string, kind = "ClusterRole"): string =>
  of(
    "rbac.authorization.k8s.io/v1",
    kind,
    kind === "Role" ? "name: a, namespace: b" : "name: a",
    `rules:\n  - ${rule}\n`,
  );

describe("the rules of a role", () => {
  it.each([
    ['{apiGroups: [""], resources: [pods], verbs: []}', "the rule allows nothing: it has no verbs"],
    ["{resources: [pods], verbs: [get]}", "the rule names no API group"],
    ['{apiGroups: [""], verbs: [get]}', "the rule names no resource"],
    [
      "{nonResourceURLs: [/x], resources: [pods], apiGroups: [a], verbs: [get]}",
      "one rule cannot name both resources and URLs",
    ],
  ])("%s is refused", async (rule, message) => {
    const { diagnostics } = await check(role(rule));
    expect(diagnostics.map(({ code }) => code)).toEqual(["check/rbac-rule"]);
    expect(diagnostics[0]?.message).toBe(message);
  });

  it("may name URLs in a ClusterRole only", async () => {
    expect(await found(role("{nonResourceURLs: [/healthz], verbs: [get]}"))).toEqual([]);
    expect(await found(role("{nonResourceURLs: [/healthz], verbs: [get]}", "Role"))).toHaveLength(1);
  });

  it("that is complete is fine", async () => {
    expect(await found(role('{apiGroups: [""], resources: [pods], verbs: [get]}'))).toEqual([]);
  });
});

const binding = (kind: string, roleRef: string, subject: string): string =>
  of(
    "rbac.authorization.k8s.io/v1",
    kind,
    kind === "RoleBinding" ? "name: a, namespace: b" : "name: a",
    `roleRef: {${roleRef}, name: r}\nsubjects:\n  - {${subject}, name: s}\n`,
  );

describe("a binding", () => {
  const group = "apiGroup: rbac.authorization.k8s.io";
  const account = "kind: ServiceAccount, namespace: kube";

  it.each([
    ["ClusterRoleBinding", `${group}, kind: Role`, account, 'a ClusterRoleBinding cannot bind a "Role"'],
    [
      "RoleBinding",
      "apiGroup: rbac.authorization.k8s.io/v1, kind: Role",
      account,
      "a role belongs to API group",
    ],
    [
      "ClusterRoleBinding",
      `${group}, kind: ClusterRole`,
      "kind: ServiceAccount",
      "the ServiceAccount has no namespace",
    ],
    [
      "RoleBinding",
      `${group}, kind: Role`,
      `${account}, apiGroup: v1`,
      "a ServiceAccount as a subject belongs to no",
    ],
    ["RoleBinding", `${group}, kind: Role`, "kind: User, apiGroup: v1", "a User belongs to API group"],
    ["RoleBinding", `${group}, kind: Role`, "kind: Pod", 'a binding has no subjects of kind "Pod"'],
  ])("%s of {%s} to {%s} is refused", async (kind, roleRef, subject, message) => {
    const { diagnostics } = await check(binding(kind, roleRef, subject));
    expect(diagnostics.map(({ code }) => code)).toEqual(["check/rbac-binding"]);
    expect(diagnostics[0]?.message).toContain(message);
  });

  it.each([
    ["ClusterRoleBinding", `${group}, kind: ClusterRole`, account],
    ["RoleBinding", `${group}, kind: ClusterRole`, "kind: ServiceAccount"],
    ["RoleBinding", `${group}, kind: Role`, `kind: Group, ${group}`],
    ["RoleBinding", "kind: Role", "kind: Group"],
  ])("%s of {%s} to {%s} is fine", async (kind, roleRef, subject) => {
    expect(await found(binding(kind, roleRef, subject))).toEqual([]);
  });
});

describe("the keys of data", () => {
  it("must be names of files", async () => {
    const text = of(
      "v1",
      "ConfigMap",
      "name: a, namespace: b",
      'data: {net-conf.json: "", a/b: "", ..c: "", "": ""}\n',
    );
    expect((await found(text)).map((line) => line.split(": ").slice(1, 2).join())).toEqual([
      '"a/b" is no valid key of a ConfigMap',
      '"..c" is no valid key of a ConfigMap',
      '"" is no valid key of a ConfigMap',
    ]);
  });
});
