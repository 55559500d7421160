// Documents that are wrong in one place each: every mistake at every place of a right one.

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

export const daemonSet: Json = {
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: { name: "flannel", namespace: "kube-system", labels: { app: "flannel" }, annotations: {} },
  spec: {
    selector: { matchLabels: { app: "flannel" } },
    updateStrategy: { rollingUpdate: { maxUnavailable: 1 } },
    template: {
      metadata: { labels: { app: "flannel" } },
      spec: {
        hostNetwork: true,
        tolerations: [{ operator: "Exists", effect: "NoSchedule" }],
        nodeSelector: { "kubernetes.io/arch": "amd64" },
        containers: [
          {
            name: "flannel",
            image: "flannel:v1",
            args: ["--ip-masq"],
            env: [{ name: "NODE", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } }],
            ports: [{ containerPort: 80, protocol: "TCP" }],
            resources: { limits: { cpu: "100m", memory: 1024 } },
            securityContext: { capabilities: { add: ["NET_ADMIN"] } },
            livenessProbe: { httpGet: { port: "http", path: "/" }, periodSeconds: 3 },
          },
        ],
        volumes: [
          { name: "run", hostPath: { path: "/run" } },
          { name: "cfg", configMap: { name: "cfg" } },
        ],
      },
    },
  },
};

type Mistake = (value: Json) => Json | undefined;

const isMapping = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const mistakes: Readonly<Record<string, Mistake>> = {
  missing: () => undefined,
  null: () => null,
  integer: () => 7,
  string: () => "seven",
  boolean: () => false,
  list: () => [],
  object: () => ({}),
  "unknown field": (value) => (isMapping(value) ? { ...value, unknwon: 1 } : value),
  "misspelt field": (value) =>
    isMapping(value)
      ? Object.fromEntries(Object.entries(value).map(([key, each]) => [`${key}x`, each]))
      : value,
};

/** Every mistake at every place below the top of `document`, each with a name such as `null at /spec`. */
export function* mutate(document: Json): Iterable<readonly [name: string, document: Json]> {
  for (const [name, mistake] of Object.entries(mistakes)) {
    for (const path of places(document, [])) {
      if (path[0] === "apiVersion" || path[0] === "kind") continue;
      yield [`${name} at /${path.join("/")}`, change(document, path, mistake) ?? null];
    }
  }
}

function* places(value: Json, path: readonly string[]): Iterable<readonly string[]> {
  if (typeof value !== "object" || value === null) return;
  for (const [key, inside] of Object.entries(value)) {
    yield [...path, key];
    yield* places(inside, [...path, key]);
  }
}

function change(value: Json, [step, ...rest]: readonly string[], mistake: Mistake): Json | undefined {
  if (step === undefined) return mistake(value);
  if (typeof value !== "object" || value === null) return value;
  const changed = Object.entries(value).flatMap(([key, inside]): [string, Json][] => {
    const its = key === step ? change(inside, rest, mistake) : inside;
    return its === undefined ? [] : [[key, its]];
  });
  return Array.isArray(value) ? changed.map(([, inside]) => inside) : Object.fromEntries(changed);
}
