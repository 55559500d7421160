// An object that kubectl's or Pharos' client-side apply made → whose fields become ours, so that what the
// manifest does not have any more really goes: server-side apply alone would leave it, held by its old manager.
import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import {
  holdsField,
  type ManagerEntry,
  managersOf,
  removeFields,
  subtractFields,
  uniteFields,
} from "../kube/managed-fields.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { fieldManager, lastApplied, pharos } from "../kube/ownership.ts";
import { parseJson } from "../kube/parse-json.ts";
import { foldStringData } from "../kube/string-data.ts";
import type { Sighting } from "./observation.ts";

const lastAppliedField = ["f:metadata", "f:annotations", `f:${lastApplied}`];

/** The managers of a client-side apply: they wrote down what they applied. */
export function clientSideManagers(live: KubeObject): readonly ManagerEntry[] {
  return managersOf(live).filter(
    ({ operation, subresource, fields }) =>
      operation === "Update" && subresource === undefined && holdsField(fields, lastAppliedField),
  );
}

/** Under this name the server holds what an object had before it knew of managers. */
export const nameless = "before-first-apply";

/** An object of a client-side apply that is older than managers. */
export function isNameless(live: KubeObject): boolean {
  return managersOf(live).length === 0 && mapOf(live.metadata["annotations"])[lastApplied] !== undefined;
}

/** What makes an object ours that a client-side apply made. */
export interface Takeover {
  /** `metadata.managedFields` by which its fields become ours; missing when nobody's do. */
  readonly managers?: readonly Json[];
  /** JSON pointers to the marks of kubectl and Pharos, which the server keeps whoever applies. */
  readonly marks: readonly string[];
}

/** Undefined when there is nothing to take over. */
export function toTakeover({ live, sent, outlook }: Sighting): Takeover | undefined {
  if (live === undefined) return undefined;
  const taken = outlook.outlook === "dry-run" ? outlook.taken : undefined;
  const marks = markPointers(live, sent);
  if (taken === undefined && marks.length === 0) return undefined;
  return { marks, ...(taken === undefined ? {} : { managers: toTakenOver(live, taken) }) };
}

function markPointers(live: KubeObject, sent: KubeObject): readonly string[] {
  return ["labels", "annotations"].flatMap((field) => {
    const [own, wanted] = [mapOf(live.metadata[field]), mapOf(sent.metadata[field])];
    return [pharos.stack, pharos.checksum, lastApplied]
      .filter((name) => Object.hasOwn(own, name) && !Object.hasOwn(wanted, name))
      .map((name) => `/metadata/${field}/${name.replaceAll("/", "~1")}`);
  });
}

/** `metadata.managedFields` after the takeover: theirs become fields that we applied. */
function toTakenOver(live: KubeObject, taken: readonly ManagerEntry[]): readonly Json[] {
  const [first] = taken;
  const all = managersOf(live);
  const own = all.find(({ manager, operation }) => manager === fieldManager && operation === "Apply");
  const fields = taken.reduce<JsonObject>(
    (united, entry) => uniteFields(united, entry.fields),
    own?.fields ?? emptyJsonObject(),
  );
  const entry = Object.assign(emptyJsonObject(), own?.entry ?? first?.entry, {
    manager: fieldManager,
    operation: "Apply",
    fieldsV1: fields,
  });
  const gone = new Set([...taken, own].map((each) => each?.entry));
  return [entry, ...all.flatMap((each) => (gone.has(each.entry) ? [] : [each.entry]))];
}

/**
 * What a forced dry run answered → what will stand there once the old managers' fields are ours: without
 * those that the manifest does not have and nobody else holds.
 */
export function withoutAbandoned(
  answer: KubeObject,
  live: KubeObject,
  taken: readonly ManagerEntry[],
): KubeObject {
  const theirs = taken.reduce<JsonObject>(
    (united, { fields }) => uniteFields(united, fields),
    emptyJsonObject(),
  );
  const isTaken = ({ manager, operation }: ManagerEntry): boolean =>
    taken.some((each) => each.manager === manager && each.operation === operation);
  const abandoned = managersOf(answer)
    .filter((each) => !isTaken(each))
    .reduce<JsonObject>((rest, { fields }) => subtractFields(rest, fields), theirs);
  return removeFields(answer, abandoned, lastAppliedOf(live));
}

/** What was applied last, with the note of it, which goes as well. */
export function lastAppliedOf(live: KubeObject): Json {
  const text = mapOf(live.metadata["annotations"])[lastApplied];
  const written = foldStringData(readJson(typeof text === "string" ? text : "{}") as KubeObject);
  const metadata = isJsonObject(written["metadata"]) ? written["metadata"] : emptyJsonObject();
  const noted = isJsonObject(metadata["annotations"]) ? metadata["annotations"] : undefined;
  return Object.assign(emptyJsonObject(), written, {
    metadata: Object.assign(emptyJsonObject(), metadata, {
      annotations: Object.assign(emptyJsonObject(), noted, { [lastApplied]: "" }),
    }),
  });
}

function mapOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : emptyJsonObject();
}

function readJson(text: string): JsonObject {
  try {
    const value = parseJson(text);
    return isJsonObject(value) ? value : emptyJsonObject();
  } catch {
    return emptyJsonObject();
  }
}
