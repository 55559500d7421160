// Base's and head's form of an object → the same without a single value of a Secret: key names stay, and
// that a value changes stays visible, but not its length. kubectl's copy of what it applied last holds
// the values, too.
import {
  emptyJsonObject,
  formatJson,
  isJsonObject,
  type Json,
  jsonEquals,
  type JsonObject,
} from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import { formatPointer } from "../text/path.ts";
import { parseEmbeddedJson } from "./embedded-json.ts";

const mask = "***";
const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";
const secretFields = ["data", "stringData"];

export interface MaskedPair {
  readonly base: KubeObject | undefined;
  readonly head: KubeObject | undefined;
  /** Pointers to what holds masks instead of values. */
  readonly maskedAt: readonly string[];
}

/** Either side may be missing. */
export function maskSecrets(base: KubeObject | undefined, head: KubeObject | undefined): MaskedPair {
  const maskedAt: string[] = [];
  const [one, other] = maskPair(base, head, (path) => maskedAt.push(formatPointer(path)));
  return { base: one as KubeObject | undefined, head: other as KubeObject | undefined, maskedAt };
}

export interface SecretValue {
  readonly path: readonly string[];
  readonly value: Json;
}

/** Every value of the object that `maskSecrets` would hide. */
export function secretValuesOf(object: KubeObject): readonly SecretValue[] {
  const found: SecretValue[] = [];
  const report = (path: readonly string[]): void => {
    const value = valueAt(object, path);
    const isMap = path.length === 1 && isJsonObject(value);
    for (const [name, member] of isMap ? Object.entries(value) : [])
      found.push({ path: [...path, name], value: member });
    if (!isMap && value !== undefined) found.push({ path, value });
  };
  maskPair(object, undefined, report);
  return found;
}

type Pair<T> = readonly [base: T | undefined, head: T | undefined];
type Report = (path: readonly string[]) => void;

function maskPair(
  base: JsonObject | undefined,
  head: JsonObject | undefined,
  report: Report,
): Pair<JsonObject> {
  let pair: Pair<JsonObject> = [base, head];
  if (isSecret(base) || isSecret(head)) {
    for (const field of secretFields) {
      const values: Pair<Json> = [base?.[field], head?.[field]];
      if (values[0] === undefined && values[1] === undefined) continue;
      report([field]);
      pair = withMember(pair, field, maskField(values));
    }
  }
  const metadata: Pair<JsonObject> = [objectIn(base, "metadata"), objectIn(head, "metadata")];
  const annotations: Pair<JsonObject> = [
    objectIn(metadata[0], "annotations"),
    objectIn(metadata[1], "annotations"),
  ];
  if (annotations[0] === undefined && annotations[1] === undefined) return pair;
  const masked = maskMembers(annotations, (texts, name) => {
    const next = maskCopy(texts, name === lastApplied);
    if (next !== texts) report(["metadata", "annotations", name]);
    return next;
  });
  return withMember(pair, "metadata", withMember(metadata, "annotations", masked));
}

/** An annotation that holds a Secret; the very same pair when it holds none. */
function maskCopy(texts: Pair<Json>, isLastApplied: boolean): Pair<Json> {
  const copies = texts.map((text) => (typeof text === "string" ? readCopy(text) : undefined));
  const isUnread = texts.some((text, at) => {
    if (text === undefined || isSecret(copies[at])) return false;
    return (isLastApplied && copies[at] === undefined) || namesSecret(text);
  });
  // YAML, a list of objects, half a text: what cannot be told apart is hidden whole.
  if (isUnread) return maskValue(texts);
  if (!copies.some(isSecret)) return texts;
  const [base, head] = maskPair(copies[0], copies[1], () => undefined);
  const isLayout =
    copies.every((copy) => copy !== undefined) && jsonEquals(copies[0] ?? null, copies[1] ?? null);
  // Copies that differ in their layout only: that they differ must stay visible, and needs no value.
  if (isLayout && texts[0] !== texts[1]) return maskValue(texts);
  return [base === undefined ? texts[0] : formatJson(base), head === undefined ? texts[1] : formatJson(head)];
}

function namesSecret(value: Json): boolean {
  const text = typeof value === "string" ? value : formatJson(value);
  return text.includes("Secret") && /kind\\*["']?[ \t]{0,9}:[ \t]{0,9}\\*["']?Secret\b/.test(text);
}

function readCopy(text: string): JsonObject | undefined {
  const value = parseEmbeddedJson(text)?.value;
  return isJsonObject(value) ? value : undefined;
}

function maskField([base, head]: Pair<Json>): Pair<Json> {
  return isMapping(base) && isMapping(head) ? maskMembers([base, head], maskValue) : maskValue([base, head]);
}

function maskMembers(
  [base, head]: Pair<JsonObject>,
  maskMember: (values: Pair<Json>, name: string) => Pair<Json>,
): Pair<JsonObject> {
  const members = new Map<string, Pair<Json>>();
  for (const name of new Set([...Object.keys(base ?? {}), ...Object.keys(head ?? {})]))
    members.set(name, maskMember([base?.[name], head?.[name]], name));
  const [one, other] = [base, head].map((side, at) => {
    if (side === undefined) return undefined;
    const out = emptyJsonObject();
    for (const name of Object.keys(side)) {
      const value = members.get(name)?.[at];
      out[name] = value === undefined ? mask : value;
    }
    return out;
  });
  return [one, other];
}

function isMapping(value: Json | undefined): value is JsonObject | undefined {
  return value === undefined || isJsonObject(value);
}

function maskValue([base, head]: Pair<Json>): Pair<Json> {
  if (base === undefined || head === undefined)
    return [base === undefined ? undefined : mask, head === undefined ? undefined : mask];
  return jsonEquals(base, head) ? [mask, mask] : [`${mask} (base)`, `${mask} (desired)`];
}

function withMember(pair: Pair<JsonObject>, key: string, values: Pair<Json>): Pair<JsonObject> {
  const [base, head] = pair.map((side, at) => {
    const value = values[at];
    if (side === undefined || value === undefined) return side;
    const copy = Object.assign(emptyJsonObject(), side);
    copy[key] = value;
    return copy;
  });
  return [base, head];
}

function isSecret(object: JsonObject | undefined): boolean {
  return object?.["kind"] === "Secret";
}

function objectIn(object: JsonObject | undefined, key: string): JsonObject | undefined {
  const value = object?.[key];
  return isJsonObject(value) ? value : undefined;
}
