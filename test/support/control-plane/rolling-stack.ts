// Stacks whose change replaces pods, on two nodes: agents with a new image, workloads that read what changes, a
// definition with its first resource, a deletion. In one the new agents are well, in the other they crash.
import { poolSchema, toDefinition } from "./definition.ts";
import type { Stack } from "./lane.ts";

const metadata = (name: string) => ({ name, namespace: "$NS" });

const settings = (name: string, data: Readonly<Record<string, string>>) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: metadata(name),
  data,
});

interface Pods {
  readonly image?: string;
  readonly reads?: boolean;
  readonly fails?: string;
  readonly more?: object;
}

const template = (name: string, { image = `${name}:1`, reads = false, fails, more = {} }: Pods) => ({
  metadata: {
    labels: { app: name },
    ...(fails === undefined ? {} : { annotations: { "test/fails": fails } }),
  },
  spec: {
    terminationGracePeriodSeconds: 0,
    containers: [
      {
        name,
        image: `example.org/${image}`,
        ...(reads ? { envFrom: [{ configMapRef: { name: "settings" } }] } : {}),
      },
    ],
    ...more,
  },
});

const daemonSet = (name: string, pods: Pods) => ({
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: metadata(name),
  spec: {
    updateStrategy: { type: "RollingUpdate", rollingUpdate: { maxUnavailable: 2 } },
    selector: { matchLabels: { app: name } },
    template: template(name, pods),
  },
});

const reader = {
  apiVersion: "apps/v1",
  kind: "Deployment",
  metadata: metadata("reader"),
  spec: {
    replicas: 1,
    selector: { matchLabels: { app: "reader" } },
    template: template("reader", { reads: true }),
  },
};

/** On the node of the first canary, beside the agent. */
const watcher = daemonSet("watcher", {
  reads: true,
  more: { nodeSelector: { "kubernetes.io/arch": "amd64" } },
});

const group = "$NS.example.org";

const definition = toDefinition({ group, kind: "Pool", plural: "pools", schemaOf: () => poolSchema() });

const pool = {
  apiVersion: `${group}/v1`,
  kind: "Pool",
  metadata: metadata("default"),
  spec: { cidr: "10.0.0.0/16" },
};

const before = [
  settings("settings", { MTU: "1450" }),
  settings("goes", { soon: "gone" }),
  daemonSet("agent", {}),
  watcher,
  reader,
];

const after = (agent: Pods) => [
  settings("settings", { MTU: "1400" }),
  definition,
  pool,
  daemonSet("agent", { image: "agent:2", ...agent }),
  watcher,
  reader,
];

const rolling = {
  foreign: [],
  before,
  paths: [
    `apis/apiextensions.k8s.io/v1/customresourcedefinitions/pools.${group}`,
    `apis/${group}/v1/namespaces/$NS/pools`,
  ],
  keys: [
    "apiextensions.k8s.io/customresourcedefinitions/pools.$NS.example.org",
    "$NS.example.org/pools/$NS/",
  ],
  // Simulated agents are well at once; how long they must be so is no matter of faults.
  request: { timeoutMs: 40_000, calmMs: 150 },
} as const;

export const wellAgents: Stack = { ...rolling, after: after({}), end: "applied" };

/** With the proof that pods reach each other, on each canary and in the end. */
export const probedAgents: Stack = {
  ...wellAgents,
  after: wellAgents.after.filter((object) => object !== definition && object !== pool),
  request: { ...rolling.request, probe: { image: "example.org/probe:1" } },
};

export const crashingAgents: Stack = { ...rolling, after: after({ fails: "crash" }), end: "rolled-back" };
