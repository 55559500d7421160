// A manifest's object → what is sent for it, and a digest by which a later run knows that it sent the same.
import { createHash } from "node:crypto";
import { emptyJsonObject, formatCanonicalJson, isJsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { applySet } from "../kube/ownership.ts";
import { foldStringData } from "../kube/string-data.ts";

/** The object with the label that makes it a member of the set with that id. */
export function toSent(manifest: KubeObject, id: string): KubeObject {
  const object = foldStringData(manifest);
  const { metadata } = object;
  const labels = Object.assign(
    emptyJsonObject(),
    isJsonObject(metadata["labels"]) ? metadata["labels"] : undefined,
  );
  labels[applySet.partOf] = id;
  const owned = Object.assign(emptyJsonObject(), metadata, { labels });
  return Object.assign(emptyJsonObject(), object, { metadata: owned }) as KubeObject;
}

/** Undefined for a Secret: what is written down about it must not help anyone to guess its values. */
export function digestOfSent(sent: KubeObject): string | undefined {
  if (sent.kind === "Secret") return undefined;
  return createHash("sha256").update(formatCanonicalJson(sent)).digest("base64url").slice(0, 16);
}
