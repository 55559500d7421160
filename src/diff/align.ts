// Base's form of an object → the same with keys and keyed lists in head's order, so that a unified diff
// of both shows no line that only moved.
import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { type KubeObject, refOf, type ObjectRef } from "../kube/object-ref.ts";
import { formatPointer, type Path } from "../text/path.ts";
import { identitiesOf } from "./keyed-list.ts";

/** `keepOrderAt`: pointers to the lists whose order is itself a change. */
export function alignTo(base: KubeObject, head: KubeObject, keepOrderAt: ReadonlySet<string>): KubeObject {
  return align(base, head, [], { ref: refOf(head), keepOrderAt }) as KubeObject;
}

interface Options {
  readonly ref: ObjectRef;
  readonly keepOrderAt: ReadonlySet<string>;
}

function align(base: Json, head: Json | undefined, path: Path, options: Options): Json {
  if (base === head) return base;
  if (isJsonObject(base) && isJsonObject(head)) return alignMembers(base, head, path, options);
  if (Array.isArray(base) && Array.isArray(head)) return alignItems(base, head, path, options);
  return base;
}

function alignMembers(base: JsonObject, head: JsonObject, path: Path, options: Options): JsonObject {
  const out = emptyJsonObject();
  for (const key of inOrderOf(Object.keys(head), Object.keys(base))) {
    const own = base[key] ?? null;
    out[key] = typeof own === "object" ? align(own, head[key], [...path, key], options) : own;
  }
  return out;
}

function alignItems(
  base: readonly Json[],
  head: readonly Json[],
  path: Path,
  options: Options,
): readonly Json[] {
  const inBase = identitiesOf(options.ref, path, base);
  const inHead = identitiesOf(options.ref, path, head);
  if (inBase === undefined || inHead === undefined) return base;
  const places = new Map(inBase.map((id, at) => [id, at]));
  const others = new Map(inHead.map((id, at) => [id, at]));
  const { keepOrderAt } = options;
  const order =
    keepOrderAt.size > 0 && keepOrderAt.has(formatPointer(path)) ? inBase : inOrderOf(inHead, inBase);
  return order.map((id) => {
    const [place, other] = [places.get(id) ?? 0, others.get(id)];
    const item = base[place] ?? null;
    return other === undefined ? item : align(item, head[other], [...path, other], options);
  });
}

/** The names of `own` in the order of `order`; what only `own` has stays before what follows it there. */
function inOrderOf(order: readonly string[], own: readonly string[]): readonly string[] {
  if (order.length === own.length && order.every((name, at) => name === own[at])) return own;
  const shared = new Set(order);
  const before = new Map<string, readonly string[]>();
  let waiting: string[] = [];
  for (const name of own) {
    if (!shared.has(name)) {
      waiting.push(name);
      continue;
    }
    before.set(name, waiting);
    waiting = [];
  }
  return [
    ...order.flatMap((name) => {
      const others = before.get(name);
      return others === undefined ? [] : [...others, name];
    }),
    ...waiting,
  ];
}
