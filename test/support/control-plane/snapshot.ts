// What etcd holds of a scenario, kept and put back: objects return as they were to the byte, in one
// transaction, whatever happened to them in between.
import { inject } from "vitest";

interface KeyValue {
  readonly key: string;
  readonly value: string;
}

export interface Snapshot {
  /** Everything below the prefixes is as it was. */
  restore(): Promise<void>;
}

/** `prefixes`: of etcd's keys, `/registry/configmaps/NAMESPACE/`; all in base64 on their way. */
export async function takeSnapshot(prefixes: readonly string[]): Promise<Snapshot> {
  const kept = (await Promise.all(prefixes.map(readRange))).flat();
  const keys = new Set(kept.map(({ key }) => key));
  return {
    restore: async () => {
      const now = (await Promise.all(prefixes.map(readRange))).flat();
      const former = new Map(kept.map(({ key, value }) => [key, value]));
      const gone = now.filter(({ key }) => !keys.has(key));
      const changed = new Map(now.map(({ key, value }) => [key, value]));
      const puts = [...former].filter(([key, value]) => changed.get(key) !== value);
      const success = [
        ...gone.map(({ key }) => ({ request_delete_range: { key } })),
        ...puts.map(([key, value]) => ({ request_put: { key, value } })),
      ];
      if (success.length > 0) await call("kv/txn", { success });
    },
  };
}

async function readRange(prefix: string): Promise<readonly KeyValue[]> {
  const end = `${prefix.slice(0, -1)}${String.fromCharCode(prefix.charCodeAt(prefix.length - 1) + 1)}`;
  const found = await call("kv/range", { key: encode(prefix), range_end: encode(end) });
  return (found as { readonly kvs?: readonly KeyValue[] }).kvs ?? [];
}

async function call(what: string, body: object): Promise<unknown> {
  const plane = inject("controlPlane");
  if (plane === undefined) throw new Error("there is no control plane");
  const answer = await fetch(`${plane.etcd}/v3/${what}`, { method: "POST", body: JSON.stringify(body) });
  if (!answer.ok) throw new Error(`etcd answers ${answer.status}: ${await answer.text()}`);
  return answer.json();
}

function encode(text: string): string {
  return Buffer.from(text).toString("base64");
}
