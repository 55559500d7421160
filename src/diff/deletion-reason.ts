// A manifest that base has and head has not → why, as far as the files tell.
import { formatRef } from "../kube/object-ref.ts";
import type { Manifest } from "../render/manifest.ts";

/** `created`: head's manifests that base does not have. */
export function toDeletionReason(
  gone: Manifest,
  head: readonly Manifest[],
  created: readonly Manifest[],
): string {
  const { file, document } = gone.origin;
  const successor = created.find(
    ({ ref, origin }) => ref.kind === gone.ref.kind && origin.file === file && origin.document === document,
  );
  if (successor !== undefined) return `${file} names it ${formatRef(successor.ref)} now`;
  return head.some(({ origin }) => origin.file === file)
    ? `it is no longer in ${file}`
    : `${file} is gone, or gives no objects any more`;
}
