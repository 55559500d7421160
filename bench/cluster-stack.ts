// A stack of many objects, ConfigMaps, ServiceAccounts, ClusterRoles and DaemonSets in equal parts, as it was
// first and as it is after a change, in the two forms that both sides read: one folder of manifests.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A folder with cluster.yml and its manifests. */
export interface StackFolder {
  readonly folder: string;
  readonly manifests: string;
}

/** Every object of the first `count`, or, edited, nine of ten of them, and one of those ten changed. */
export function writeStack(
  folder: string,
  namespace: string,
  { count, isEdited }: { readonly count: number; readonly isEdited: boolean },
): StackFolder {
  const manifests = join(folder, "manifests");
  mkdirSync(join(folder, ".git"), { recursive: true });
  mkdirSync(manifests, { recursive: true });
  writeFileSync(
    join(folder, "cluster.yml"),
    "network:\n  provider: custom\n  custom:\n    manifest_path: ./manifests\n",
  );
  const objects = Array.from({ length: count }, (_, at) => at).flatMap((at) => {
    // By groups of four, so that each kind has its share.
    const place = Math.floor(at / 4) % 10;
    if (isEdited && place === 0) return [];
    return [toObject(at, namespace, isEdited && place === 1 ? "v2" : "v1")];
  });
  const text = objects.map((object) => `---\n${JSON.stringify(object)}\n`).join("");
  writeFileSync(join(manifests, "stack.yml"), text);
  return { folder, manifests };
}

function toObject(at: number, namespace: string, version: string): object {
  const metadata = { name: `o-${at}`, namespace };
  const config = JSON.stringify({ Network: "10.244.0.0/16", Backend: { Type: "vxlan", VNI: at } });
  switch (at % 4) {
    case 0:
      return {
        apiVersion: "v1",
        kind: "ConfigMap",
        metadata,
        data: { version, mtu: "1450", "net-conf.json": config },
      };
    case 1:
      return {
        apiVersion: "v1",
        kind: "ServiceAccount",
        metadata: { ...metadata, annotations: { "example.com/version": version } },
      };
    case 2:
      return {
        apiVersion: "rbac.authorization.k8s.io/v1",
        kind: "ClusterRole",
        metadata: { name: `${namespace}-o-${at}` },
        rules: [
          { apiGroups: [""], resources: ["pods"], verbs: ["get"] },
          { apiGroups: [""], resources: ["nodes"], verbs: version === "v1" ? ["list"] : ["list", "watch"] },
        ],
      };
    default:
      return toDaemonSet(metadata, version);
  }
}

/** For nodes that are not there: kubectl does not wait for pods, so there are none to wait for. */
function toDaemonSet(
  metadata: { readonly name: string; readonly namespace: string },
  version: string,
): object {
  const labels = { app: metadata.name };
  const container = {
    name: "agent",
    image: `registry.example.com/agent:${version}`,
    command: ["/opt/bin/agent", "--ip-masq"],
    resources: { requests: { cpu: "100m", memory: "50Mi" } },
    env: [{ name: "LEVEL", value: "info" }],
    volumeMounts: [{ name: "run", mountPath: "/run/agent" }],
  };
  return {
    apiVersion: "apps/v1",
    kind: "DaemonSet",
    metadata,
    spec: {
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          nodeSelector: { "example.com/none": "true" },
          containers: [container],
          volumes: [{ name: "run", hostPath: { path: "/run/agent" } }],
        },
      },
    },
  };
}
