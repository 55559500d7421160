// A List of Kubernetes objects to its items. Differs from Pharos: there a List is an object of kind
// List and fails when it is applied.
import { emptyJsonObject, isJsonObject } from "../kube/json.ts";
import type { Json, JsonObject } from "../kube/json.ts";
import type { YamlNode } from "../yaml/node.ts";

export interface ListItem {
  readonly value: Json;
  readonly node: YamlNode;
}

/** Undefined when the object is no list. The items of a `DaemonSetList` need no kind of their own. */
export function listItems(object: JsonObject, node: YamlNode): readonly ListItem[] | undefined {
  const { kind, apiVersion, items } = object as { kind?: Json; apiVersion?: Json; items?: Json };
  if (typeof kind !== "string" || typeof apiVersion !== "string" || !kind.endsWith("List")) return undefined;
  if (!Array.isArray(items) || node.node !== "mapping") return undefined;
  const list = node.entries.find(({ key }) => key.node === "scalar" && key.value === "items")?.value;
  if (list?.node !== "sequence") return undefined;
  const itemKind = kind.slice(0, -"List".length);
  return list.items.map((item, at) => ({
    node: item,
    value: itemKind === "" ? (items[at] as Json) : named(items[at] as Json, apiVersion, itemKind),
  }));
}

function named(item: Json, apiVersion: string, kind: string): Json {
  if (!isJsonObject(item)) return item;
  return Object.assign(emptyJsonObject(), { apiVersion, kind }, item);
}
