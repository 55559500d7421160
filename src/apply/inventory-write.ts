// Keeping the inventory: before the first write it names everything that will be ours, so that a cut run
// leaves nothing that nobody knows; after the last one only what is, and the state that was reached.
import { emptyJsonObject, formatCanonicalJson, type JsonObject } from "../kube/json.ts";
import { type KubeObject, type ObjectRef, parseApiVersion } from "../kube/object-ref.ts";
import { applySet, type InventoryRef } from "../kube/ownership.ts";
import { formatRunMark, type RunMark } from "../kube/undo-record.ts";

export interface InventoryContent {
  readonly ref: InventoryRef;
  /** The ApplySet's id. */
  readonly id: string;
  readonly members: readonly ObjectRef[];
  readonly version: string;
  /** Missing while a run is under way that has never been finished. */
  readonly state?: string;
  readonly commit?: string;
  /** While one is under way. */
  readonly run?: RunMark;
  /** Digest of what was sent, by object key. */
  readonly sent: ReadonlyMap<string, string>;
}

export function toInventoryObject(content: InventoryContent): KubeObject {
  const { ref, id, members, version, state, commit, run, sent } = content;
  const groupKinds = members.map(({ apiVersion, kind }) => {
    const { group } = parseApiVersion(apiVersion);
    return group === "" ? kind : `${kind}.${group}`;
  });
  const namespaces = members.flatMap(({ namespace }) =>
    namespace === undefined || namespace === ref.namespace ? [] : [namespace],
  );
  const { apiVersion, kind, namespace, name } = ref;
  return objectOf({
    apiVersion,
    kind,
    metadata: objectOf({
      name,
      namespace,
      labels: objectOf({ [applySet.id]: id }),
      annotations: objectOf({
        [applySet.tooling]: `pharos-network/v${version}`,
        [applySet.groupKinds]: toList(groupKinds),
        [applySet.namespaces]: toList(namespaces),
      }),
    }),
    data: objectOf({
      version,
      ...(state === undefined ? {} : { state }),
      ...(commit === undefined ? {} : { commit }),
      ...(run === undefined ? {} : { run: formatRunMark(run) }),
      sent: formatCanonicalJson(objectOf(Object.fromEntries(sent))),
    }),
  }) as KubeObject;
}

function toList(words: readonly string[]): string {
  return [...new Set(words)].toSorted().join(",");
}

function objectOf(entries: JsonObject): JsonObject {
  return Object.assign(emptyJsonObject(), entries);
}
