// A pod on every node that serves its node's name, and asks the others for theirs: whether pods reach pods.
import type { RealCluster } from "./real-cluster.ts";

const port = 8080;

interface PodView {
  readonly metadata: { readonly name: string };
  readonly spec: { readonly nodeName: string };
  readonly status: { readonly podIP?: string; readonly conditions?: readonly Condition[] };
}

interface Condition {
  readonly type: string;
  readonly status: string;
}

/** Waits until all are Ready. `image`: with a shell. */
export function startTalkingPods(cluster: RealCluster, image: string): void {
  const serve = `mkdir -p /tmp/www && echo "$NODE" > /tmp/www/node && exec httpd -f -p ${port} -h /tmp/www`;
  cluster.kubectl(["apply", "-f", "-"], {
    apiVersion: "apps/v1",
    kind: "DaemonSet",
    metadata: { name: "talking", namespace: "default" },
    spec: {
      selector: { matchLabels: { app: "talking" } },
      template: {
        metadata: { labels: { app: "talking" } },
        spec: {
          terminationGracePeriodSeconds: 0,
          containers: [
            {
              name: "talking",
              image,
              command: ["sh", "-c", serve],
              env: [{ name: "NODE", valueFrom: { fieldRef: { fieldPath: "spec.nodeName" } } }],
              readinessProbe: { httpGet: { path: "/node", port }, periodSeconds: 1 },
            },
          ],
        },
      },
    },
  });
  cluster.kubectl(["rollout", "status", "daemonset/talking", "-n", "default", "--timeout=60s"]);
}

/** What the pod of every node hears from every other: `node-1 → node-2: node-2`, or why it hears nothing. */
export function talk(cluster: RealCluster): readonly string[] {
  const { items } = JSON.parse(
    cluster.kubectl(["get", "pods", "-n", "default", "-l", "app=talking", "-o", "json"]),
  ) as { items: readonly PodView[] };
  const pods = items.toSorted((a, b) => (a.spec.nodeName < b.spec.nodeName ? -1 : 1));
  return pods.flatMap((from) =>
    pods
      .filter((to) => to !== from)
      .map((to) => `${from.spec.nodeName} → ${to.spec.nodeName}: ${ask(cluster, from, to)}`),
  );
}

function ask(cluster: RealCluster, from: PodView, to: PodView): string {
  const url = `http://${to.status.podIP}:${port}/node`;
  const args = [
    "exec",
    from.metadata.name,
    "-n",
    "default",
    "--",
    "timeout",
    "3",
    "wget",
    "-q",
    "-O",
    "-",
    url,
  ];
  try {
    return cluster.kubectl(args).trim();
  } catch {
    return "nothing";
  }
}
