// What was seen in the cluster × what the files change → what applying would do to each live object.
import { objectKey } from "../kube/kinds.ts";
import { formatRef, type KubeObject } from "../kube/object-ref.ts";
import { foldStringData } from "../kube/string-data.ts";
import type { RunMark } from "../kube/undo-record.ts";
import type { Observation, Sighting } from "../live/observation.ts";
import type { Manifest } from "../render/manifest.ts";
import { formatPointer, type Path } from "../text/path.ts";
import { formatYaml } from "../yaml/format-yaml.ts";
import { adoptionOf } from "./adoption.ts";
import { alignTo } from "./align.ts";
import type { Patch, RestartCause } from "./change-set.ts";
import { toComparable } from "./comparable.ts";
import { diffFields } from "./field-changes.ts";
import { findFixed } from "./fixed-fields.ts";
import { toIsRelated } from "./label.ts";
import type { LiveChange, LiveField } from "./live-change.ts";
import { toLiveForm } from "./live-form.ts";
import { toWriterOf } from "./managers.ts";
import { maskSecrets } from "./mask.ts";
import { formatPatch } from "./patch.ts";
import { decideOrphans } from "./orphans.ts";
import type { PruneConsents } from "./prune.ts";
import { type Block, comingOf, findObstacle, isImmutable, toFixedRefusal, toRefused } from "./refusals.ts";
import { type ChangedData, changedData, decideRestart, restartsOnUpdate } from "./restarts.ts";

export interface LiveDiffRequest {
  readonly observation: Observation;
  /** Base's manifests; undefined: there is none, and every difference is this change's. */
  readonly base: readonly Manifest[] | undefined;
  readonly consents: PruneConsents & {
    /** `DaemonSet kube-system/x`: what may be deleted and made anew where a field cannot be changed. */
    readonly recreate: ReadonlySet<string>;
  };
}

export function diffLive({ observation, base, consents }: LiveDiffRequest): readonly LiveChange[] {
  const before = new Map((base ?? []).map((manifest) => [objectKey(manifest.ref), manifest.object]));
  const forms = observation.sightings.map((sighting) => toForms(sighting));
  const data = changedDataOf(forms, observation.inventory?.run);
  const coming = comingOf(observation.sightings);
  const changes = forms.map((each) => {
    const obstacle = findObstacle(each.sighting, coming);
    return obstacle === undefined
      ? decide(each, before, data, consents.recreate)
      : toBlocked(each.sighting, obstacle);
  });
  return [...changes, ...decideOrphans(observation, consents)];
}

interface Forms {
  readonly sighting: Sighting;
  readonly live: KubeObject | undefined;
  readonly after: KubeObject;
}

function toForms(sighting: Sighting): Forms {
  const { outlook } = sighting;
  const live = sighting.live === undefined ? undefined : toLiveForm(sighting.live);
  if (outlook.outlook === "same" && live !== undefined) return { sighting, live, after: live };
  const after = ("object" in outlook ? outlook.object : undefined) ?? sighting.sent;
  return { sighting, live, after: toLiveForm(after) };
}

/** What changes now, and what a run changed that was cut before all pods had read it. */
function changedDataOf(forms: readonly Forms[], cut: RunMark | undefined): ReadonlyMap<string, ChangedData> {
  const from = new Map<string, KubeObject>();
  const to = new Map<string, KubeObject>();
  for (const { sighting, live, after } of forms) {
    // What is new has no pods that read it already.
    if (live === undefined) continue;
    from.set(sighting.key, live);
    to.set(sighting.key, after);
  }
  const data = new Map(changedData(from, to));
  for (const { source, keys } of cut?.phase === "ended" ? [] : (cut?.readAnew ?? [])) {
    const key = objectKey(source);
    const now = data.get(key);
    if (now !== undefined) data.set(key, { ...now, keys: [...new Set([...now.keys, ...keys])] });
    else if (to.has(key)) data.set(key, { source, keys, isDeleted: false, wasCut: true });
  }
  return data;
}

function decide(
  { sighting, live, after }: Forms,
  before: ReadonlyMap<string, KubeObject>,
  data: ReadonlyMap<string, ChangedData>,
  recreate: ReadonlySet<string>,
): LiveChange {
  const { key, manifest, outlook } = sighting;
  const place = placeOf(sighting);
  const foreseen = outlook.outlook === "predicted" && live !== undefined ? findFixed(live, after) : [];
  const refusal = outlook.outlook === "refused" ? outlook.refusal : toFixedRefusal(foreseen);
  if (refusal !== undefined) {
    const refused = toRefused(sighting, refusal);
    if (live !== undefined && isImmutable(refusal) && recreate.has(formatRef(manifest.ref))) {
      const fields = fieldsOf(live, after, sighting, before.get(key));
      return { ...place, action: "recreate", reason: refused.reason, fields };
    }
    return toBlocked(sighting, refused);
  }
  if (live === undefined && outlook.outlook === "same") return { ...place, action: "unchanged" };
  if (live === undefined) {
    return { ...place, action: "create", patch: () => toPatch(undefined, after) };
  }
  const fields = outlook.outlook === "same" ? [] : fieldsOf(live, after, sighting, before.get(key));
  const restartsPods = restartsOnUpdate(live, after);
  const causes = restartsPods ? [] : decideRestart(after, data);
  const held = outlook.outlook === "dry-run" ? (outlook.held ?? []) : [];
  if (fields.length > 0 || held.length > 0) {
    const unnamed = countUnnamed(sighting, after);
    const update = toUpdate(live, after, restartsPods, causes);
    return { ...place, action: "update", ...update, fields, held, unnamed };
  }
  if (causes.length > 0) return { ...place, action: "restart", causes };
  return { ...place, action: place.ownership.length > 0 ? "adopt" : "unchanged" };
}

function toBlocked(sighting: Sighting, block: Block): LiveChange {
  const { predicted: _, ...place } = placeOf(sighting);
  return { ...place, action: "blocked", ...block };
}

function placeOf(sighting: Sighting) {
  const { key, manifest, outlook } = sighting;
  return {
    key,
    ref: manifest.ref,
    arch: manifest.arch,
    span: manifest.origin.locate([]).span,
    ownership: adoptionOf(sighting),
    ...(outlook.outlook === "predicted" ? { predicted: outlook.reason } : {}),
  };
}

function toUpdate(
  live: KubeObject,
  after: KubeObject,
  restartsPods: boolean,
  causes: readonly RestartCause[],
): { patch: Patch; restartsPods: boolean; causes?: readonly RestartCause[] } {
  return {
    patch: () => toPatch(live, after),
    restartsPods: restartsPods || causes.length > 0,
    ...(causes.length > 0 ? { causes } : {}),
  };
}

function toPatch(live: KubeObject | undefined, after: KubeObject): string {
  const { base, head } = maskSecrets(live, after);
  if (head === undefined) return "";
  return formatPatch(base === undefined ? "" : formatYaml(alignTo(base, head, new Set())), formatYaml(head));
}

/** Live → after, each told apart by whether the files changed there. */
function fieldsOf(
  live: KubeObject,
  after: KubeObject,
  { manifest, live: raw }: Sighting,
  base: KubeObject | undefined,
): readonly LiveField[] {
  const masked = maskSecrets(live, after);
  if (masked.base === undefined || masked.head === undefined) return [];
  const ofFiles =
    base === undefined
      ? undefined
      : diffFields(toFileForm(base), toFileForm(manifest.object)).fields.map(({ label }) => label);
  const writerOf = raw === undefined ? undefined : toWriterOf(raw);
  const isOfFiles = ofFiles === undefined ? undefined : toIsRelated(ofFiles);
  const masks = new Set(masked.maskedAt);
  return diffFields(masked.base, masked.head).fields.map((field) => {
    const { path, label } = field;
    const writer = writerOf?.(path);
    const isChange = isOfFiles?.(label) ?? true;
    const isMasked = masks.size > 0 && isWithin(path, masks);
    const marks = { masked: isMasked, bucket: isChange ? ("change" as const) : ("drift" as const) };
    return Object.assign({}, field, marks, isChange ? undefined : writer);
  });
}

/** As the server would keep it. */
function toFileForm(object: KubeObject): KubeObject {
  return toComparable(foldStringData(object));
}

function isWithin(path: Path, pointers: ReadonlySet<string>): boolean {
  return [...path, ""].some((_, at) => pointers.has(formatPointer(path.slice(0, at))));
}

/** A map or list that the manifest does not name at all counts as one field. */
function countUnnamed({ sent }: Sighting, after: KubeObject): number {
  const { fields } = diffFields(toLiveForm(sent), after);
  return fields.filter(({ base }) => base === undefined).length;
}
