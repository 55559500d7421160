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
  comparison.visit(base, head);
  return comparison;
}

/** A place on the way down; its path and label are made only where something differs. */
interface Place {
  readonly above: Place | undefined;
  readonly step: string | number;
  /** How the label names it, where it is no key: `[kube-flannel]`. */
  readonly word?: string;
}

function pathOf(place: Place | undefined): Path {
  const steps: (string | number)[] = [];
  for (let at = place; at !== undefined; at = at.above) steps.push(at.step);
  return steps.toReversed();
}

function labelOf(place: Place | undefined): string {
  if (place === undefined) return "";
  const label = labelOf(place.above);
  return place.word === undefined ? extendLabel(label, String(place.step)) : label + place.word;
}

class Comparison implements FieldDifferences {
  readonly fields: FieldDifference[] = [];
  readonly orders: FieldDifference[] = [];
  readonly #ref: ObjectRef;

  constructor(ref: ObjectRef) {
    this.#ref = ref;
  }

  visit(base: Json | undefined, head: Json | undefined, place?: Place): void {
    if (base === head) return;
    if (base !== undefined && head !== undefined) {
      if (isJsonObject(base) && isJsonObject(head)) return this.#visitMembers(base, head, place);
      if (Array.isArray(base) && Array.isArray(head)) return this.#visitList(base, head, place);
    }
    const [path, label] = [pathOf(place), labelOf(place)];
    if (typeof base === "string" && typeof head === "string")
      for (const change of diffTexts(base, head, label)) this.fields.push({ path, ...change });
    else if (head === undefined) this.fields.push({ path, label, base: base ?? null });
    else this.fields.push({ path, label, ...(base === undefined ? {} : { base }), desired: head });
  }

  #visitMembers(base: JsonObject, head: JsonObject, above: Place | undefined): void {
    for (const key of Object.keys(head))
      if (base[key] !== head[key]) this.visit(base[key], head[key], { above, step: key });
    for (const key of Object.keys(base))
      if (head[key] === undefined) this.visit(base[key], undefined, { above, step: key });
  }

  #visitList(base: readonly Json[], head: readonly Json[], place: Place | undefined): void {
    const path = pathOf(place);
    const inBase = identitiesOf(this.#ref, path, base);
    const inHead = identitiesOf(this.#ref, path, head);
    if (inBase === undefined || inHead === undefined) return this.#visitPlaces(base, head, place);
    this.#visitKeyed({ items: base, ids: inBase }, { items: head, ids: inHead }, place);
    const [own, other] = [new Set(inBase), new Set(inHead)];
    const from = inBase.filter((id) => other.has(id));
    const to = inHead.filter((id) => own.has(id));
    if (from.every((id, at) => id === to[at])) return;
    const matters = orderMatters(path, base) || orderMatters(path, head);
    const difference = { path, label: `${labelOf(place)} (order)`, base: from, desired: to };
    (matters ? this.fields : this.orders).push(difference);
  }

  #visitKeyed(base: Keyed, head: Keyed, above: Place | undefined): void {
    const places = new Map(base.ids.map((id, at) => [id, at]));
    for (const [at, id] of head.ids.entries()) {
      const from = places.get(id);
      places.delete(id);
      const item = from === undefined ? undefined : base.items[from];
      this.visit(item, head.items[at], { above, step: at, word: `[${id}]` });
    }
    for (const [id, at] of places)
      this.visit(base.items[at], undefined, { above, step: at, word: `[${id}]` });
  }

  #visitPlaces(base: readonly Json[], head: readonly Json[], above: Place | undefined): void {
    for (const [inBase, inHead] of pairItems(base, head)) {
      const at = inHead ?? inBase ?? 0;
      const from = inBase === undefined ? undefined : base[inBase];
      const to = inHead === undefined ? undefined : head[inHead];
      this.visit(from, to, { above, step: at, word: `[${at}]` });
    }
  }
}

interface Keyed {
  readonly items: readonly Json[];
  readonly ids: readonly string[];
}
