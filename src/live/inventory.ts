// The inventory in the cluster: which objects are ours, and the state that was applied last. It is the parent
// of an ApplySet, so that kubectl can list the members, too.
import { createHash } from "node:crypto";
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { applySet, type InventoryRef } from "../kube/ownership.ts";
import { parseJson } from "../kube/parse-json.ts";
import { parseRunMark, type RunMark } from "../kube/undo-record.ts";

export interface Inventory {
  readonly object: KubeObject;
  /** `DaemonSet.apps`, `ConfigMap`: what has members. */
  readonly groupKinds: readonly string[];
  /** Namespaces with members, the inventory's own one included. */
  readonly namespaces: readonly string[];
  /** Digest of the state that was applied last; undefined while a first run is not finished. */
  readonly state?: string;
  readonly commit?: string;
  readonly version?: string;
  /** A run that is under way, or was cut. */
  readonly run?: RunMark;
  /** Of what was sent last, by object key: an object with the same digest has no field to lose. */
  readonly sent: ReadonlyMap<string, string>;
}

/** The label's value, as the KEP defines it. */
export function toApplySetId({ name, namespace, kind }: InventoryRef): string {
  const hash = createHash("sha256").update(`${name}.${namespace}.${kind}.`).digest("base64url");
  return `applyset-${hash}-v1`;
}

/** Undefined for a ConfigMap of that name that somebody else made. */
export function parseInventory(object: KubeObject, ref: InventoryRef): Inventory | undefined {
  const labels = mapAt(object.metadata, "labels");
  const annotations = mapAt(object.metadata, "annotations");
  if (labels[applySet.id] !== toApplySetId(ref)) return undefined;
  if (!(textOf(annotations[applySet.tooling]) ?? "").startsWith("pharos-network/")) return undefined;
  const data = mapAt(object, "data");
  const [state, commit, version] = [data["state"], data["commit"], data["version"]].map(textOf);
  const run = parseRunMark(textOf(data["run"]) ?? "");
  return {
    object,
    groupKinds: splitList(annotations[applySet.groupKinds]),
    namespaces: [...new Set([ref.namespace, ...splitList(annotations[applySet.namespaces])])],
    ...(state === undefined ? {} : { state }),
    ...(commit === undefined ? {} : { commit }),
    ...(version === undefined ? {} : { version }),
    ...(run === undefined ? {} : { run }),
    // A run that did not end may have sent something else meanwhile.
    sent: run === undefined || run.phase === "ended" ? parseSent(textOf(data["sent"])) : new Map(),
  };
}

function parseSent(text: string | undefined): ReadonlyMap<string, string> {
  try {
    const value = parseJson(text ?? "{}");
    if (!isJsonObject(value)) return new Map();
    return new Map(Object.entries(value).map(([key, digest]) => [key, textOf(digest) ?? ""]));
  } catch {
    // Edited by hand: then every object is compared by the server.
    return new Map();
  }
}

function splitList(value: Json | undefined): readonly string[] {
  return (textOf(value) ?? "").split(",").filter((each) => each !== "");
}

function mapAt(object: JsonObject, key: string): JsonObject {
  const value = object[key];
  return isJsonObject(value) ? value : {};
}

function textOf(value: Json | undefined): string | undefined {
  return typeof value === "string" ? value : undefined;
}
