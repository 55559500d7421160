// A stack whose change has a bit of everything: creations, updates, a restart, deletions, an object made anew,
// objects of kubectl's client-side apply that become ours. Pods are none, so that no run waits for any.

import type { Stack } from "./lane.ts";

type Data = Readonly<Record<string, string>>;

const metadata = (name: string) => ({ name, namespace: "$NS" });

const settings = (name: string, data: Data) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: metadata(name),
  data,
});

const secret = (token: string) => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: metadata("keys"),
  stringData: { token },
});

const account = (name: string) => ({ apiVersion: "v1", kind: "ServiceAccount", metadata: metadata(name) });

const rbac = "rbac.authorization.k8s.io";

const role = (name: string, verbs: readonly string[]) => ({
  apiVersion: `${rbac}/v1`,
  kind: "Role",
  metadata: metadata(name),
  rules: [{ apiGroups: [""], resources: ["pods"], verbs }],
});

const binding = (name: string) => ({
  apiVersion: `${rbac}/v1`,
  kind: "RoleBinding",
  metadata: metadata("agent"),
  roleRef: { apiGroup: rbac, kind: "Role", name },
  subjects: [{ kind: "ServiceAccount", name: "agent", namespace: "$NS" }],
});

const service = (port: number) => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: metadata("api"),
  spec: { selector: { app: "api" }, ports: [{ name: "http", port, protocol: "TCP" }] },
});

const deployment = (name: string, image: string, more: object = {}) => ({
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: metadata(name),
  spec: {
    replicas: 0,
    selector: { matchLabels: { app: name } },
    template: {
      metadata: { labels: { app: name } },
      spec: { containers: [{ name, image: `example.org/${image}`, ...more }] },
    },
  },
});

const reader = deployment("reader", "reader:1", { envFrom: [{ configMapRef: { name: "settings" } }] });

export const mixedStack: Stack = {
  // The last of them stays nobody's of this stack.
  foreign: [
    settings("legacy", { kept: "1", dropped: "x" }),
    account("adopted"),
    settings("bystander", { a: "b" }),
  ],
  before: [
    settings("settings", { mtu: "1450" }),
    settings("same", { stays: "so" }),
    settings("goes", { soon: "gone" }),
    secret("former"),
    account("agent"),
    account("leaves"),
    role("agent", ["get"]),
    binding("agent"),
    service(80),
    reader,
    deployment("worker", "worker:1"),
  ],
  after: [
    settings("settings", { mtu: "1400" }),
    settings("same", { stays: "so" }),
    settings("legacy", { kept: "1" }),
    settings("fresh", { just: "made" }),
    secret("latter"),
    account("agent"),
    account("adopted"),
    role("agent", ["get", "list"]),
    role("other", ["watch"]),
    binding("other"),
    service(81),
    reader,
    deployment("worker", "worker:2"),
  ],
  // As --recreate takes them.
  request: { recreate: new Set(["RoleBinding $NS/agent"]) },
  end: "applied",
};
