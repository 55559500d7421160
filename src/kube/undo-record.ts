// What a run keeps to be able to go back: the objects that it will touch as they stood, and a mark in the
// inventory by which the next run knows that this one never ended.
import { gunzipSync, gzipSync } from "node:zlib";
import type { Resource } from "./api-path.ts";
import { emptyJsonObject, formatJson, isJsonObject, type Json } from "./json.ts";
import type { KubeObject, ObjectRef } from "./object-ref.ts";
import { parseJson } from "./parse-json.ts";

/** One object before the run. */
export interface UndoEntry {
  readonly key: string;
  readonly ref: ObjectRef;
  readonly resource: Resource;
  /** Missing: there was none. */
  readonly before?: KubeObject;
  /** Its pods start again on other settings. */
  readonly restarts?: true;
}

export interface UndoRecord {
  /** When the run began, or the first of those that did not end; by the server's clock. */
  readonly since: string;
  readonly entries: readonly UndoEntry[];
  /** Missing: a first install. */
  readonly inventory?: KubeObject;
}

/** Data of a ConfigMap or Secret, by names only, that pods have to start again for. */
export interface ReadAnew {
  readonly source: ObjectRef;
  readonly keys: readonly string[];
}

/** A run that is under way, or was cut; in the inventory's data while it lasts. */
export interface RunMark {
  readonly id: string;
  /** For people: whose run, and since when. */
  readonly holder: string;
  readonly since: string;
  /** `ended`: all is done but to take its record away. */
  readonly phase: "applying" | "rolling-back" | "ended";
  /** Under which names its record lies: a run that goes on after a cut one never writes over that one's. */
  readonly slot: "a" | "b";
  readonly configMaps: number;
  readonly secrets: number;
  /** Once it is written, the objects themselves do not show any more that pods have not read it yet. */
  readonly readAnew?: readonly ReadAnew[];
}

/** With base64 this stays below 900 kB, and so below what an API server and etcd take. */
const mostBytes = 650_000;

/** Numbered from 1; also the names of the Secrets that keep Secrets. */
export function undoName(inventory: string, slot: RunMark["slot"], part: number): string {
  return `${inventory}-undo-${slot}-${part}`;
}

export function encodeUndo(record: UndoRecord): readonly Buffer[] {
  const { since, entries, inventory } = record;
  const json = formatJson({
    since,
    entries: entries.map((each) => toJson(each)),
    ...(inventory === undefined ? {} : { inventory }),
  });
  const bytes = gzipSync(json);
  const parts: Buffer[] = [];
  for (let at = 0; at < bytes.length; at += mostBytes) parts.push(bytes.subarray(at, at + mostBytes));
  return parts;
}

/** Throws what is no record. */
export function decodeUndo(parts: readonly Buffer[]): UndoRecord {
  const value = parseJson(gunzipSync(Buffer.concat(parts)).toString("utf8"));
  if (!isJsonObject(value)) throw new SyntaxError("no record");
  const { since, entries, inventory } = value;
  if (typeof since !== "string" || !Array.isArray(entries)) throw new SyntaxError("no entries");
  return {
    since,
    entries,
    ...(isJsonObject(inventory) ? { inventory: inventory as KubeObject } : {}),
  };
}

export function formatRunMark(mark: RunMark): string {
  return formatJson(Object.assign(emptyJsonObject(), mark));
}

/** Undefined for what we did not write. */
export function parseRunMark(text: string): RunMark | undefined {
  try {
    const value = parseJson(text);
    if (!isJsonObject(value)) return undefined;
    const { id, holder, since, phase, slot, configMaps, secrets, readAnew } = value;
    if (typeof id !== "string" || typeof holder !== "string" || typeof since !== "string") return undefined;
    if (!Number.isSafeInteger(configMaps) || !Number.isSafeInteger(secrets)) return undefined;
    return {
      id,
      holder,
      since,
      phase: phase === "rolling-back" || phase === "ended" ? phase : "applying",
      slot: slot === "b" ? slot : "a",
      configMaps: Number(configMaps),
      secrets: Number(secrets),
      ...(Array.isArray(readAnew) ? { readAnew: readAnew.filter(isReadAnew) } : {}),
    };
  } catch {
    return undefined;
  }
}

function isReadAnew(value: unknown): value is ReadAnew {
  if (!isJsonObject(value as Json)) return false;
  const { source, keys } = value as Partial<Record<keyof ReadAnew, Json>>;
  return isJsonObject(source) && typeof source["name"] === "string" && Array.isArray(keys);
}

function toJson({ key, ref, resource, before, restarts }: UndoEntry): Json {
  return {
    key,
    ref: Object.assign(emptyJsonObject(), ref),
    resource: Object.assign(emptyJsonObject(), resource),
    ...(before === undefined ? {} : { before }),
    ...(restarts === undefined ? {} : { restarts }),
  };
}
