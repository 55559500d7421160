// Base's and head's objects → the two digests by which a later run knows that it does what was reviewed.
// Format 1: an object's digest is SHA-256 over its canonical JSON (RFC 8785, exact integers) as the API
// server would understand it; `state` and `change` are SHA-256 over canonical JSON of these digests. What
// a reviewer cannot see never counts: key order, layout, comments, file names, ownership metadata, the
// order of keyed lists.
import { createHash, createHmac } from "node:crypto";
import type { Arch } from "../kube/arch.ts";
import {
  emptyJsonObject,
  formatCanonicalJson,
  isJsonObject,
  type Json,
  jsonEquals,
  type JsonObject,
} from "../kube/json.ts";
import { objectKey } from "../kube/kinds.ts";
import { type KubeObject, type ObjectRef, refOf } from "../kube/object-ref.ts";
import { formatPointer, type Path } from "../text/path.ts";
import type { Digests, RestartCause } from "./change-set.ts";
import { identitiesOf, orderMatters } from "./keyed-list.ts";
import { secretValuesOf } from "./mask.ts";
import { withoutOwnership } from "./ownership.ts";

const digestFormat = 1;

/** What the user has agreed to beyond the plan itself. */
export interface Consents {
  readonly force?: boolean;
  /** Object keys that may be deleted and made anew. */
  readonly recreate?: readonly string[];
  /** Object keys of protected kinds that may be deleted. */
  readonly deletes?: readonly string[];
}

export interface DigestRequest {
  /** Objects by object key. */
  readonly base: ReadonlyMap<string, KubeObject>;
  readonly head: ReadonlyMap<string, KubeObject>;
  /** Causes by the object key of the workload that restarts without a change of its own. */
  readonly restarts: ReadonlyMap<string, readonly RestartCause[]>;
  readonly architectures: readonly Arch[];
  readonly target: string | undefined;
  readonly digestKey: string | undefined;
  readonly consents: Consents | undefined;
}

export function toDigests(request: DigestRequest): Digests {
  const { base, head, restarts, architectures, target, digestKey, consents } = request;
  const state = emptyJsonObject();
  const changes = emptyJsonObject();
  for (const key of new Set([...base.keys(), ...head.keys()])) {
    const [own, other] = [base.get(key), head.get(key)];
    const to = toForm(key, other, digestKey);
    const isSame = own !== undefined && other !== undefined && jsonEquals(own, other);
    const from = isSame ? to : toForm(key, own, digestKey);
    if (to !== undefined) state[key] = to.digest;
    const changed = from === undefined || to === undefined ? [] : differingSecrets(from, to);
    if (from?.digest === to?.digest && changed.length === 0) continue;
    changes[key] = { base: from?.digest ?? null, head: to?.digest ?? null, secrets: changed };
  }
  const change: Json = {
    format: digestFormat,
    architectures: architectures.toSorted(),
    target: target ?? null,
    consents: {
      force: consents?.force ?? false,
      recreate: (consents?.recreate ?? []).toSorted(),
      deletes: (consents?.deletes ?? []).toSorted(),
    },
    // An object without a base is created, one without a head is deleted.
    changes,
    restarts: toRestarts(restarts),
  };
  return {
    format: digestFormat,
    state: sha256({ format: digestFormat, objects: state }),
    change: sha256(change),
  };
}

function toRestarts(restarts: DigestRequest["restarts"]): Json {
  const out = emptyJsonObject();
  for (const [key, causes] of restarts) {
    const sources = emptyJsonObject();
    for (const { source, keys } of causes) sources[objectKey(source)] = keys.toSorted();
    out[key] = sources;
  }
  return out;
}

interface Form {
  readonly digest: string;
  /** The values of Secrets by their pointers, never to leave this file but as HMAC. */
  readonly secrets: ReadonlyMap<string, Json>;
}

function toForm(
  key: string,
  object: KubeObject | undefined,
  digestKey: string | undefined,
): Form | undefined {
  if (object === undefined) return undefined;
  const owned = withoutOwnership(object);
  const values = secretValuesOf(owned);
  const shown = inCanonicalOrder(
    withNulls(
      owned,
      values.map(({ path }) => path),
      0,
    ),
    [],
    refOf(object),
  );
  if (values.length === 0) return { digest: sha256(shown), secrets: new Map() };
  const secrets = emptyJsonObject();
  for (const { path, value } of values) secrets[formatPointer(path)] = value;
  // Without a key, a digest of a value would let anyone guess the value: its name stands for it.
  const isKeyed = digestKey !== undefined && digestKey !== "";
  const text = formatCanonicalJson([key, secrets]);
  const keyed = isKeyed ? createHmac("sha256", digestKey).update(text).digest("hex") : null;
  return { digest: sha256({ object: shown, secrets: keyed }), secrets: new Map(Object.entries(secrets)) };
}

/** `object` with null at each of `paths`, of which the first `depth` steps lead to `object`. */
function withNulls(object: JsonObject, paths: readonly (readonly string[])[], depth: number): JsonObject {
  if (paths.length === 0) return object;
  const copy = Object.assign(emptyJsonObject(), object);
  const deeper = new Map<string, (readonly string[])[]>();
  for (const path of paths) {
    const key = path[depth] ?? "";
    if (path.length === depth + 1) copy[key] = null;
    else
      deeper
        .set(key, deeper.get(key) ?? [])
        .get(key)
        ?.push(path);
  }
  for (const [key, below] of deeper) {
    const member = object[key];
    if (isJsonObject(member)) copy[key] = withNulls(member, below, depth + 1);
  }
  return copy;
}

/** `/data/password`: the values that differ, by name; without a key their digests do not tell. */
function differingSecrets(base: Form, head: Form): readonly string[] {
  const names = [...head.secrets].flatMap(([name, value]) => {
    const other = base.secrets.get(name);
    return other === undefined || jsonEquals(other, value) ? [] : [name];
  });
  return names.toSorted();
}

/** Shares with `value` what is in order already. */
function inCanonicalOrder(value: Json, path: Path, ref: ObjectRef): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return itemsInOrder(value as readonly Json[], path, ref);
  const object = value as JsonObject;
  let out: { [key: string]: Json } | undefined;
  for (const key of Object.keys(object)) {
    const own = object[key] ?? null;
    if (typeof own !== "object" || own === null) continue;
    const next = inCanonicalOrder(own, [...path, key], ref);
    if (next === own) continue;
    out ??= Object.assign(emptyJsonObject(), object);
    out[key] = next;
  }
  return out ?? value;
}

function itemsInOrder(list: readonly Json[], path: Path, ref: ObjectRef): readonly Json[] {
  const items = list.map((item, at) => inCanonicalOrder(item, [...path, at], ref));
  const ids = orderMatters(path, list) ? undefined : identitiesOf(ref, path, list);
  if (ids === undefined) return items.every((item, at) => item === list[at]) ? list : items;
  const places = new Map(ids.map((id, at) => [id, at]));
  return ids.toSorted().map((id) => items[places.get(id) ?? 0] ?? null);
}

function sha256(value: Json): string {
  return `sha256:${createHash("sha256").update(formatCanonicalJson(value)).digest("hex")}`;
}
