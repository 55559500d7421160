// Keeps the record of a run beside the inventory, in ConfigMaps, and what is of Secrets in Secrets; reads it
// again after a cut run; takes it away after a whole one.
import { type Resource, objectPath } from "../kube/api-path.ts";
import { isJsonObject, type JsonObject } from "../kube/json.ts";
import { fieldManager, type InventoryRef, undoLabel } from "../kube/ownership.ts";
import {
  decodeUndo,
  encodeUndo,
  type RunMark,
  type UndoEntry,
  type UndoRecord,
  undoName,
} from "../kube/undo-record.ts";
import { type Cluster, PortError } from "../ports.ts";
import { toReason } from "./refusal.ts";

function isSecret({ resource }: UndoEntry): boolean {
  return resource.kind === "Secret";
}

type Kept = Pick<RunMark, "slot" | "configMaps" | "secrets">;

const configMaps: Resource = { apiVersion: "v1", kind: "ConfigMap", plural: "configmaps", namespaced: true };
const secrets: Resource = { apiVersion: "v1", kind: "Secret", plural: "secrets", namespaced: true };

/** Throws PortError when it cannot be written: then nothing may be touched. */
export async function keepUndo(
  cluster: Cluster,
  inventory: InventoryRef,
  id: string,
  slot: RunMark["slot"],
  record: UndoRecord,
): Promise<Kept> {
  const hidden = record.entries.filter(isSecret);
  const open = encodeUndo({ ...record, entries: record.entries.filter((each) => !isSecret(each)) });
  const closed = hidden.length === 0 ? [] : encodeUndo({ since: record.since, entries: hidden });
  const place = { cluster, inventory, id, slot };
  await Promise.all([
    ...open.map((bytes, at) => writePart(place, configMaps, at + 1, { binaryData: toData(bytes) })),
    ...closed.map((bytes, at) => writePart(place, secrets, at + 1, { type: undoLabel, data: toData(bytes) })),
  ]);
  return { slot, configMaps: open.length, secrets: closed.length };
}

/** Throws PortError when it is not whole any more. */
export async function loadUndo(
  cluster: Cluster,
  inventory: InventoryRef,
  mark: RunMark,
): Promise<UndoRecord> {
  const [open, closed] = await Promise.all([
    readParts(cluster, inventory, mark, configMaps),
    readParts(cluster, inventory, mark, secrets),
  ]);
  try {
    const { entries, ...rest } = decodeUndo(open);
    return { ...rest, entries: [...entries, ...(closed.length === 0 ? [] : decodeUndo(closed).entries)] };
  } catch {
    throw damaged(inventory, mark);
  }
}

/** False when some of it stays. */
export async function discardUndo(cluster: Cluster, inventory: InventoryRef, kept: Kept): Promise<boolean> {
  const gone = await Promise.all(
    [configMaps, secrets].flatMap((resource) =>
      partsOf(kept, resource).map(async (part) => {
        const ref = { ...inventory, name: undoName(inventory.name, kept.slot, part) };
        try {
          const { status } = await cluster.send({ method: "DELETE", path: objectPath(resource, ref) });
          return status < 300 || status === 404;
        } catch (error) {
          if (!(error instanceof PortError)) throw error;
          return false;
        }
      }),
    ),
  );
  return gone.every(Boolean);
}

interface Place {
  readonly cluster: Cluster;
  readonly inventory: InventoryRef;
  readonly id: string;
  readonly slot: RunMark["slot"];
}

async function writePart(
  { cluster, inventory, id, slot }: Place,
  resource: Resource,
  part: number,
  content: JsonObject,
): Promise<void> {
  const { namespace } = inventory;
  const name = undoName(inventory.name, slot, part);
  const answer = await cluster.send({
    method: "PATCH",
    path: objectPath(resource, { ...inventory, name }, { fieldManager, force: "true" }),
    contentType: "application/apply-patch+yaml",
    body: {
      apiVersion: resource.apiVersion,
      kind: resource.kind,
      metadata: { name, namespace, labels: { [undoLabel]: id } },
      ...content,
    },
  });
  if (answer.status < 300) return;
  // A refusal may quote what was sent.
  const message = resource.kind === "Secret" ? `status ${answer.status}` : toReason(answer);
  throw new PortError(
    "cluster",
    `what is needed to go back cannot be kept in the ${resource.kind} ${namespace}/${name}: ${message}`,
    { cure: "grant what `pharos-network rbac` prints to the kubeconfig's account; nothing was written" },
  );
}

function readParts(
  cluster: Cluster,
  inventory: InventoryRef,
  mark: RunMark,
  resource: Resource,
): Promise<readonly Buffer[]> {
  return Promise.all(
    partsOf(mark, resource).map(async (part) => {
      const ref = { ...inventory, name: undoName(inventory.name, mark.slot, part) };
      const { body } = await cluster.send({ method: "GET", path: objectPath(resource, ref) });
      const metadata = memberOf(body, "metadata");
      const data = memberOf(body, resource.kind === "Secret" ? "data" : "binaryData")["record"];
      if (memberOf(metadata, "labels")[undoLabel] !== mark.id || typeof data !== "string")
        throw damaged(inventory, mark);
      return Buffer.from(data, "base64");
    }),
  );
}

function partsOf(kept: Kept, resource: Resource): readonly number[] {
  const count = resource.kind === "Secret" ? kept.secrets : kept.configMaps;
  return Array.from({ length: count }, (_, at) => at + 1);
}

function damaged({ namespace, name }: InventoryRef, { slot, holder, since }: RunMark): PortError {
  return new PortError(
    "cluster",
    `the run of ${holder} at ${since} did not end, and its record ${namespace}/${undoName(name, slot, 1)} is not whole: there is nothing to go back to`,
    { cure: "go forward: run again with --on-failure stop" },
  );
}

function toData(bytes: Buffer): JsonObject {
  return { record: bytes.toString("base64") };
}

function memberOf(value: unknown, key: string): JsonObject {
  const found = isJsonObject(value as JsonObject) ? (value as JsonObject)[key] : undefined;
  return isJsonObject(found) ? found : {};
}
