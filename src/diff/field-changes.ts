// Base's and head's form of an object → the fields that differ, each with its path. Keyed lists are
// matched by their keys, others by what both have in common, so that an insertion is one change; JSON and
// lines inside texts are told apart, too.
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { type KubeObject, refOf, type ObjectRef } from "../kube/object-ref.ts";
import type { TextRange } from "../render/manifest.ts";
import type { Path } from "../text/path.ts";
import { pairItems } from "./edits.ts";
import { diffTexts } from "./text-changes.ts";
import { identitiesOf, orderMatters } from "./keyed-list.ts";
import { extendLabel } from "./label.ts";

export interface FieldDifference {
  /** In head, for a removed field in base. */
  readonly path: Path;
  readonly label: string;
  readonly base?: Json;
  readonly desired?: Json;
  /** The part of head's text at `path` that differs. */
  readonly within?: TextRange;
}

export interface FieldDifferences {
  readonly fields: readonly FieldDifference[];
  /** Keyed lists that are only in another order, which means nothing to Kubernetes by itself. */
  readonly orders: readonly FieldDifference[];
}

export function diffFields(base: KubeObject, head: KubeObject): FieldDifferences {
  const comparison = new Comparison(refOf(head));
  comparison.visit(base, head, [], "");
  return comparison;
}

class Comparison implements FieldDifferences {
  readonly fields: FieldDifference[] = [];
  readonly orders: FieldDifference[] = [];
  readonly #ref: ObjectRef;

  constructor(ref: ObjectRef) {
    this.#ref = ref;
  }

  visit(base: Json | undefined, head: Json | undefined, path: Path, label: string): void {
    if (base === head) return;
    if (base === undefined || head === undefined) {
      if (head !== undefined) this.fields.push({ path, label, desired: head });
      else if (base !== undefined) this.fields.push({ path, label, base });
    } else if (isJsonObject(base) && isJsonObject(head)) this.#visitMembers(base, head, path, label);
    else if (Array.isArray(base) && Array.isArray(head)) this.#visitList(base, head, path, label);
    else if (typeof base === "string" && typeof head === "string")
      for (const change of diffTexts(base, head, label)) this.fields.push({ path, ...change });
    else this.fields.push({ path, label, base, desired: head });
  }

  #visitMembers(base: JsonObject, head: JsonObject, path: Path, label: string): void {
    for (const key of Object.keys(head))
      this.visit(base[key], head[key], [...path, key], extendLabel(label, key));
    for (const key of Object.keys(base))
      if (head[key] === undefined) this.visit(base[key], undefined, [...path, key], extendLabel(label, key));
  }

  #visitList(base: readonly Json[], head: readonly Json[], path: Path, label: string): void {
    const inBase = identitiesOf(this.#ref, path, base);
    const inHead = identitiesOf(this.#ref, path, head);
    if (inBase === undefined || inHead === undefined) this.#visitPlaces(base, head, path, label);
    else {
      this.#visitKeyed({ items: base, ids: inBase }, { items: head, ids: inHead }, path, label);
      this.#visitOrder(inBase, inHead, path, label, orderMatters(path, base) || orderMatters(path, head));
    }
  }

  #visitKeyed(base: Keyed, head: Keyed, path: Path, label: string): void {
    const places = new Map(base.ids.map((id, at) => [id, at]));
    for (const [at, id] of head.ids.entries()) {
      const place = places.get(id);
      places.delete(id);
      const from = place === undefined ? undefined : base.items[place];
      this.visit(from, head.items[at], [...path, at], `${label}[${id}]`);
    }
    for (const [id, at] of places) this.visit(base.items[at], undefined, [...path, at], `${label}[${id}]`);
  }

  #visitOrder(
    inBase: readonly string[],
    inHead: readonly string[],
    path: Path,
    label: string,
    matters: boolean,
  ): void {
    const [own, other] = [new Set(inBase), new Set(inHead)];
    const from = inBase.filter((id) => other.has(id));
    const to = inHead.filter((id) => own.has(id));
    if (from.every((id, at) => id === to[at])) return;
    const difference = { path, label: `${label} (order)`, base: from, desired: to };
    (matters ? this.fields : this.orders).push(difference);
  }

  #visitPlaces(base: readonly Json[], head: readonly Json[], path: Path, label: string): void {
    for (const [inBase, inHead] of pairItems(base, head)) {
      const at = inHead ?? inBase ?? 0;
      const from = inBase === undefined ? undefined : base[inBase];
      this.visit(from, inHead === undefined ? undefined : head[inHead], [...path, at], `${label}[${at}]`);
    }
  }
}

interface Keyed {
  readonly items: readonly Json[];
  readonly ids: readonly string[];
}
