// What etcd holds of a scenario, kept and put back: objects return as they were to the byte, in one
// transaction, whatever happened to them in between.
import type { InventoryRef } from "../../../src/kube/ownership.ts";

interface KeyValue {
  readonly key: string;
  readonly value: string;
}

export interface Snapshot {
  /** Everything below the prefixes is as it was. */
  restore(): Promise<void>;
}

/** `prefixes`: of etcd's keys, `/registry/configmaps/NAMESPACE/`; all in base64 on their way. */
export async function takeSnapshot(etcd: string, prefixes: readonly string[]): Promise<Snapshot> {
  const read = async (): Promise<readonly KeyValue[]> =>
    (await Promise.all(prefixes.map((prefix) => readRange(etcd, prefix)))).flat();
  const kept = await read();
  const keys = new Set(kept.map(({ key }) => key));
  return {
    restore: async () => {
      const now = await read();
      const former = new Map(kept.map(({ key, value }) => [key, value]));
      const gone = now.filter(({ key }) => !keys.has(key));
      const changed = new Map(now.map(({ key, value }) => [key, value]));
      const puts = [...former].filter(([key, value]) => changed.get(key) !== value);
      const success = [
        ...gone.map(({ key }) => ({ request_delete_range: { key } })),
        ...puts.map(([key, value]) => ({ request_put: { key, value } })),
      ];
      if (success.length > 0) await call(etcd, "kv/txn", { success });
    },
  };
}

/** Where etcd keeps what stands in the namespace and what belongs to the inventory; `keys`: more, below `/registry/`. */
export function prefixesOf(
  namespace: string,
  { namespace: own, name }: InventoryRef,
  keys: readonly string[],
): readonly string[] {
  const resources = ["configmaps", "secrets", "serviceaccounts", "services/specs", "roles"].concat([
    "rolebindings",
    "deployments",
    "replicasets",
    "daemonsets",
    "controllerrevisions",
    "pods",
  ]);
  return [
    ...keys.map((key) => `/registry/${key}`),
    ...resources.map((resource) => `/registry/${resource}/${namespace}/`),
    ...["configmaps", "secrets", "leases"].map((resource) => `/registry/${resource}/${own}/${name}`),
  ];
}

async function readRange(etcd: string, prefix: string): Promise<readonly KeyValue[]> {
  const end = `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`;
  const found = await call(etcd, "kv/range", { key: encode(prefix), range_end: encode(end) });
  return (found as { readonly kvs?: readonly KeyValue[] }).kvs ?? [];
}

async function call(etcd: string, what: string, body: object): Promise<unknown> {
  const answer = await fetch(`${etcd}/v3/${what}`, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`etcd answers ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

function encode(text: string): string {
  return Buffer.from(text).toString("base64");
}
