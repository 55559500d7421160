// Base's objects and head's → what the change does to each: matched by canonical group, kind, namespace
// and name, so that a port to another API version is an update. Secrets are masked here, before anything
// is compared for show.
import type { Arch } from "../kube/arch.ts";
import { objectKey } from "../kube/kinds.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { podTemplatePathOf } from "../kube/pod-template.ts";
import type { Manifest } from "../render/manifest.ts";
import { formatPointer, type Path } from "../text/path.ts";
import { formatYaml } from "../yaml/format-yaml.ts";
import { alignTo } from "./align.ts";
import type { Change, ChangeSet, FieldChange, RestartCause } from "./change-set.ts";
import { toComparable } from "./comparable.ts";
import { toDeletionReason } from "./deletion-reason.ts";
import { type Consents, toDigests } from "./digest.ts";
import { diffFields, type FieldDifference } from "./field-changes.ts";
import { maskSecrets } from "./mask.ts";
import { formatPatch } from "./patch.ts";
import { changedData, decideRestart, restartsOnUpdate } from "./restarts.ts";

export interface DiffRequest {
  /** Undefined: missing or not rendered. Then everything is created and nothing deleted. */
  readonly base: readonly Manifest[] | undefined;
  readonly head: readonly Manifest[];
  readonly architectures: readonly Arch[];
  readonly target?: string;
  /** Key of the HMAC under which Secrets enter the digests; without it only their key names do. */
  readonly digestKey?: string;
  readonly consents?: Consents;
}

/** Total; of an object that a side has twice, the later one counts, as when both are applied in order. */
export function diffManifests(request: DiffRequest): ChangeSet {
  const { architectures, target, digestKey, consents } = request;
  const base = byKey(request.base ?? []);
  const head = byKey(request.head);
  const [baseObjects, headObjects] = [toObjects(base), toObjects(head)];
  const data = changedData(baseObjects, headObjects);
  const changes: Change[] = [];
  const restarts = new Map<string, readonly RestartCause[]>();
  for (const [key, manifest] of head) {
    const [from, to] = [baseObjects.get(key), headObjects.get(key)];
    if (to === undefined) continue;
    const place = placeOf(manifest);
    if (from === undefined) {
      changes.push({
        ...place,
        action: "create",
        patch: () => formatPatch("", textOf(maskSecrets(undefined, to).head)),
      });
      continue;
    }
    const change = toUpdate(manifest, from, to);
    const causes = change?.restartsPods === true ? [] : decideRestart(to, data);
    if (causes.length > 0) restarts.set(key, causes);
    if (change !== undefined) {
      changes.push(causes.length > 0 ? { ...change, restartsPods: true, causes } : change);
    } else if (causes.length > 0) changes.push({ ...place, action: "restart", causes });
    else changes.push({ ...place, action: "unchanged" });
  }
  const created = [...head].flatMap(([key, manifest]) => (base.has(key) ? [] : [manifest]));
  for (const [key, manifest] of base) {
    const from = baseObjects.get(key);
    if (head.has(key) || from === undefined) continue;
    const reason = toDeletionReason(manifest, request.head, created);
    const patch = () => formatPatch(textOf(maskSecrets(from, undefined).base), "");
    changes.push({ ...placeOf(manifest), action: "delete", reason, patch });
  }
  const digests = toDigests({
    base: baseObjects,
    head: headObjects,
    restarts,
    architectures,
    target,
    digestKey,
    consents,
  });
  return { changes, architectures, digests };
}

function byKey(manifests: readonly Manifest[]): ReadonlyMap<string, Manifest> {
  return new Map(manifests.map((manifest) => [objectKey(manifest.ref), manifest]));
}

function toObjects(manifests: ReadonlyMap<string, Manifest>): ReadonlyMap<string, KubeObject> {
  return new Map([...manifests].map(([key, { object }]) => [key, toComparable(object)]));
}

function placeOf({ ref, arch, origin }: Manifest): Pick<Change, "ref" | "arch" | "span"> {
  return { ref, arch, span: origin.locate([]).span };
}

function textOf(object: KubeObject | undefined): string {
  return object === undefined ? "" : formatYaml(object);
}

/** Undefined when nothing differs that Kubernetes would see. */
function toUpdate(
  manifest: Manifest,
  base: KubeObject,
  head: KubeObject,
): Extract<Change, { readonly action: "update" }> | undefined {
  const { base: from, head: to, maskedAt } = maskSecrets(base, head);
  if (from === undefined || to === undefined) return undefined;
  const { fields: found, orders } = diffFields(from, to);
  if (found.length === 0) return undefined;
  // Once an object is written, another order inside its pod template makes it another template.
  const templatePath = podTemplatePathOf(manifest.ref);
  const moved = templatePath === undefined ? [] : orders.filter(({ path }) => isBelow(path, templatePath));
  const shown = [...found, ...moved];
  const reordered = shown.filter(({ label }) => label.endsWith(" (order)"));
  const kept = new Set(reordered.map(({ path }) => formatPointer(path)));
  return {
    ...placeOf(manifest),
    action: "update",
    ...(base.apiVersion === head.apiVersion ? {} : { baseApiVersion: base.apiVersion }),
    fields: shown.map((field) => toFieldChange(field, manifest, maskedAt)),
    patch: () => formatPatch(formatYaml(alignTo(from, to, kept)), formatYaml(to)),
    restartsPods: restartsOnUpdate(base, head),
  };
}

function isBelow(path: Path, above: Path): boolean {
  return above.every((step, at) => path[at] === step);
}

function toFieldChange(
  { within, ...field }: FieldDifference,
  { origin }: Manifest,
  maskedAt: readonly string[],
): FieldChange {
  const masked = maskedAt.length > 0 && isMasked(field.path, maskedAt);
  if (field.desired === undefined) return { ...field, masked };
  // The place of a Secret's value would give its length away; that of its key does not.
  const { span } = masked ? origin.locate(field.path, "key") : origin.locate(field.path, "value", within);
  return { ...field, masked, span };
}

/** True also for a field that holds masks further down. */
function isMasked(path: Path, maskedAt: readonly string[]): boolean {
  const pointer = `${formatPointer(path)}/`;
  return maskedAt.some((at) => pointer.startsWith(`${at}/`) || `${at}/`.startsWith(pointer));
}
