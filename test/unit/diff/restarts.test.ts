import { describe, expect, test } from "vitest";
import type { ChangeSet } from "../../../src/diff/change-set.ts";
import { diffOf } from "../../support/diff.ts";
import { allTextOf } from "../../support/plans.ts";

function configMap(data: string, name = "cfg"): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: net }\ndata: ${data}\n`;
}

interface WorkloadText {
  readonly kind?: string;
  readonly more?: string;
  readonly pod?: string;
  readonly labels?: string;
}

function workload({ kind = "DaemonSet", more = "", pod = "", labels = "{}" }: WorkloadText = {}): string {
  return `apiVersion: apps/v1
kind: ${kind}
metadata: { name: agent, namespace: net, labels: ${labels} }
spec:
  selector: { matchLabels: { app: a } }
  ${more}
  template:
    metadata: { labels: { app: a } }
    spec:
      ${pod}
      containers:
      - name: a
        image: x:1
        envFrom: [{ configMapRef: { name: cfg } }]
`;
}

function stack(...parts: readonly string[]): string {
  return parts.join("---\n");
}

/** `agent restart cfg[a b]`, unchanged ones left out. */
function actions({ changes }: ChangeSet): readonly string[] {
  return changes.flatMap((change) => {
    if (change.action === "unchanged") return [];
    const causes = "causes" in change ? (change.causes ?? []) : [];
    const why = causes.map(({ source, keys }) => ` ${source.name}[${keys.join(" ")}]`).join("");
    const restarts = change.action === "update" && change.restartsPods ? " restarts" : "";
    return [`${change.ref.name} ${change.action}${restarts}${why}`];
  });
}

const secret = (value: string) =>
  configMap(`{ password: ${value} }`)
    .replace("kind: ConfigMap", "kind: Secret")
    .replace("\ndata:", "\nstringData:");

describe("a ConfigMap that an unchanged workload reads", () => {
  test("restarts its pods when data change, and says by which keys", () => {
    const result = diffOf(
      stack(configMap("{ a: 1x, b: w, c: z }"), workload()),
      stack(configMap("{ a: 2x, b: w, d: z }"), workload()),
    );
    expect(actions(result)).toEqual(["cfg update", "agent restart cfg[a d c]"]);
  });

  test("restarts nothing when its labels change", () => {
    const labelled = configMap("{ a: x }").replace("namespace: net", "namespace: net, labels: { b: c }");
    expect(actions(diffOf(stack(configMap("{ a: x }"), workload()), stack(labelled, workload())))).toEqual([
      "cfg update",
    ]);
  });

  test("restarts only readers of the keys that change", () => {
    const pod = workload().replace(
      "envFrom: [{ configMapRef: { name: cfg } }]",
      "env: [{ name: A, valueFrom: { configMapKeyRef: { name: cfg, key: a } } }]",
    );
    const base = stack(configMap("{ a: x, b: w }"), pod);
    expect(actions(diffOf(base, stack(configMap("{ a: x, b: z }"), pod)))).toEqual(["cfg update"]);
    expect(actions(diffOf(base, stack(configMap("{ a: z, b: w }"), pod)))).toEqual([
      "cfg update",
      "agent restart cfg[a]",
    ]);
  });

  test("in another namespace restarts nothing", () => {
    const [one, other] = ["x", "w"].map((value) =>
      configMap(`{ a: ${value} }`).replace("namespace: net", "namespace: b"),
    );
    expect(actions(diffOf(stack(one ?? "", workload()), stack(other ?? "", workload())))).toEqual([
      "cfg update",
    ]);
  });

  test("restarts pods when it is new, as they run without it", () => {
    expect(actions(diffOf(workload(), stack(configMap("{ a: x }"), workload())))).toEqual([
      "cfg create",
      "agent restart cfg[a]",
    ]);
  });

  test("does not stop pods that could not start without it when it is deleted", () => {
    expect(actions(diffOf(stack(configMap("{ a: x }"), workload()), workload()))).toEqual(["cfg delete"]);
    const optional = workload().replace("{ name: cfg }", "{ name: cfg, optional: true }");
    expect(actions(diffOf(stack(configMap("{ a: x }"), optional), optional))).toEqual([
      "agent restart cfg[a]",
      "cfg delete",
    ]);
  });

  test("restarts nothing when there is no base to compare with", () => {
    expect(actions(diffOf(undefined, stack(configMap("{ a: x }"), workload())))).toEqual([
      "cfg create",
      "agent create",
    ]);
  });

  test("restarts a workload that changes elsewhere than in its pod template, with the cause", () => {
    const base = stack(configMap("{ a: x }"), workload());
    const head = stack(configMap("{ a: w }"), workload({ labels: "{ b: c }" }));
    expect(actions(diffOf(base, head))).toEqual(["cfg update", "agent update restarts cfg[a]"]);
  });

  test.each([
    { kind: "Deployment", more: "paused: true" },
    { kind: "DaemonSet", more: "updateStrategy: { type: OnDelete }" },
    { kind: "StatefulSet", more: "updateStrategy: { type: OnDelete }" },
  ])("restarts nothing of a $kind with $more", (it) => {
    const result = diffOf(
      stack(configMap("{ a: x }"), workload(it)),
      stack(configMap("{ a: w }"), workload(it)),
    );
    expect(actions(result)).toEqual(["cfg update"]);
  });

  test("restarts nothing of a Job, which has read what it needs", () => {
    const job = workload({ kind: "Job" }).replace("apps/v1", "batch/v1");
    expect(actions(diffOf(stack(configMap("{ a: x }"), job), stack(configMap("{ a: w }"), job)))).toEqual([
      "cfg update",
    ]);
  });
});

describe("a Secret that an unchanged workload reads", () => {
  test("restarts its pods and names the key, never the value", () => {
    const reader = workload().replace("configMapRef", "secretRef");
    const result = diffOf(stack(secret("hunter2"), reader), stack(secret("hunter3"), reader));
    expect(actions(result)).toEqual(["cfg update", "agent restart cfg[password]"]);
    expect(allTextOf(result)).not.toContain("hunter");
  });
});

describe("a pod template that changes", () => {
  const changed = { pod: "hostNetwork: true" };

  test.each(["DaemonSet", "Deployment", "StatefulSet"])("restarts the pods of a %s", (kind) => {
    expect(actions(diffOf(workload({ kind }), workload({ kind, ...changed })))).toEqual([
      "agent update restarts",
    ]);
  });

  test.each([
    { kind: "DaemonSet", more: "updateStrategy: { type: OnDelete }" },
    { kind: "StatefulSet", more: "updateStrategy: { type: OnDelete }" },
    { kind: "Deployment", more: "paused: true" },
    { kind: "ReplicaSet", more: "replicas: 1" },
  ])("leaves the pods of a $kind with $more", (it) => {
    expect(actions(diffOf(workload(it), workload({ ...it, ...changed })))).toEqual(["agent update"]);
  });

  test("says nothing of ConfigMaps, for the pods start again in any case", () => {
    const result = diffOf(
      stack(configMap("{ a: x }"), workload()),
      stack(configMap("{ a: w }"), workload(changed)),
    );
    expect(actions(result)).toEqual(["cfg update", "agent update restarts"]);
  });
});
