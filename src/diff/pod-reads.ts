// A pod template → the ConfigMaps and Secrets whose values its containers get to see, by key. The kubelet
// updates mounted files in running pods, but not variables and subPath mounts, and network agents read
// their files only when they start.
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { containersOf } from "../kube/pod-template.ts";

export interface PodRead {
  readonly source: "ConfigMap" | "Secret";
  readonly name: string;
  /** Undefined: every key. */
  readonly keys?: ReadonlySet<string>;
  /** The pods start without it, too. */
  readonly optional: boolean;
}

/** `template` has the `spec` of a pod. */
export function readsOf(template: Json | undefined): readonly PodRead[] {
  const spec = isJsonObject(template) ? template["spec"] : undefined;
  if (!isJsonObject(spec)) return [];
  const containers = containersOf(spec, []).map(({ container }) => container);
  return [
    ...objectsIn(spec["volumes"]).flatMap((volume) => readsOfVolume(volume, containers)),
    ...containers.flatMap(readsOfContainer),
  ];
}

function readsOfContainer(container: JsonObject): readonly PodRead[] {
  const variables = objectsIn(container["env"]).map(({ valueFrom }) =>
    isJsonObject(valueFrom) ? valueFrom : {},
  );
  const sources = objectsIn(container["envFrom"]);
  return [
    ...variables.flatMap((from) => toRead("ConfigMap", from["configMapKeyRef"], "name", keyOf)),
    ...variables.flatMap((from) => toRead("Secret", from["secretKeyRef"], "name", keyOf)),
    ...sources.flatMap((from) => toRead("ConfigMap", from["configMapRef"], "name")),
    ...sources.flatMap((from) => toRead("Secret", from["secretRef"], "name")),
  ];
}

function readsOfVolume(volume: JsonObject, containers: readonly JsonObject[]): readonly PodRead[] {
  const files = toFileFilter(volume["name"], containers);
  if (files === undefined) return [];
  const keys = (source: JsonObject) => keysOfFiles(source["items"], files);
  const { projected } = volume as { readonly projected?: Json };
  const parts = isJsonObject(projected) ? objectsIn(projected["sources"]) : [];
  return [
    ...toRead("ConfigMap", volume["configMap"], "name", keys),
    ...toRead("Secret", volume["secret"], "secretName", keys),
    ...parts.flatMap((part) => toRead("ConfigMap", part["configMap"], "name", keys)),
    ...parts.flatMap((part) => toRead("Secret", part["secret"], "name", keys)),
  ];
}

function toRead(
  source: PodRead["source"],
  reference: Json | undefined,
  nameField: string,
  keysOf: (reference: JsonObject) => ReadonlySet<string> | undefined = () => undefined,
): readonly PodRead[] {
  if (!isJsonObject(reference)) return [];
  const name = reference[nameField];
  if (typeof name !== "string") return [];
  const keys = keysOf(reference);
  const read = { source, name, optional: reference["optional"] === true };
  return [keys === undefined ? read : { ...read, keys }];
}

function keyOf(reference: JsonObject): ReadonlySet<string> {
  const { key } = reference as { readonly key?: Json };
  return new Set(typeof key === "string" ? [key] : []);
}

type FileFilter = "all" | readonly string[];

/** The files of a volume that some container mounts; undefined for a volume that none does. */
function toFileFilter(volume: Json | undefined, containers: readonly JsonObject[]): FileFilter | undefined {
  const mounts = containers
    .flatMap((container) => objectsIn(container["volumeMounts"]))
    .filter(({ name }) => typeof name === "string" && name === volume);
  if (mounts.length === 0) return undefined;
  const paths = mounts.map(({ subPath }) =>
    typeof subPath === "string" && subPath !== "" ? subPath : undefined,
  );
  return paths.every((path) => path !== undefined) ? paths : "all";
}

/** Without `items` every key is a file of its name; with them only those, under their paths. */
function keysOfFiles(items: Json | undefined, files: FileFilter): ReadonlySet<string> | undefined {
  if (!Array.isArray(items) || items.length === 0) return files === "all" ? undefined : new Set(files);
  return new Set(
    objectsIn(items).flatMap(({ key, path }) => {
      if (typeof key !== "string" || typeof path !== "string") return [];
      const isMounted = files === "all" || files.some((file) => path === file || path.startsWith(`${file}/`));
      return isMounted ? [key] : [];
    }),
  );
}

function objectsIn(list: Json | undefined): readonly JsonObject[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter(isJsonObject) : [];
}
