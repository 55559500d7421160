// An object that kubectl or Pharos applied → its fields ours and their marks gone, so that what the manifest does
// not have any more goes with our first server-side apply.
import { objectPath } from "../kube/api-path.ts";
import type { Json } from "../kube/json.ts";
import { managersOf } from "../kube/managed-fields.ts";
import type { KubeObject, ObjectRef } from "../kube/object-ref.ts";
import { fieldManager } from "../kube/ownership.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { Cluster, ClusterAnswer } from "../ports.ts";
import type { Takeover } from "../live/takeover.ts";
import type { Target } from "./write.ts";

/** The server's answer; undefined when there is nothing to take over. Throws PortError when none comes. */
export async function takeOver(
  cluster: Cluster,
  ref: ObjectRef,
  { resource, live, takeover }: Target,
): Promise<ClusterAnswer | undefined> {
  if (takeover === undefined || live === undefined) return undefined;
  const { managers, marks } = takeover;
  const answer = await cluster.send({
    method: "PATCH",
    path: objectPath(resource, ref, { fieldManager }),
    contentType: "application/json-patch+json",
    // Only of the object that was planned: between then and now nobody may have become an owner.
    body: [
      { op: "test", path: "/metadata/uid", value: live.metadata["uid"] ?? null },
      { op: "replace", path: "/metadata/resourceVersion", value: live.metadata["resourceVersion"] ?? null },
      ...(managers === undefined ? [] : [{ op: "add", path: "/metadata/managedFields", value: managers }]),
      ...marks.map((path) => ({ op: "remove", path })),
    ],
  });
  if (answer.status < 300) return answer;
  // Sent twice, because the first answer was lost, it finds what it did itself.
  const found = await cluster.send({ method: "GET", path: objectPath(resource, ref) });
  return found.status === 200 && isTakenOver(found.body, live, takeover) ? found : answer;
}

function isTakenOver(now: Json, live: KubeObject, { managers, marks }: Takeover): boolean {
  if (valueAt(now, ["metadata", "uid"]) !== live.metadata["uid"]) return false;
  if (marks.some((mark) => valueAt(now, toPath(mark)) !== undefined)) return false;
  if (managers === undefined) return true;
  const kept = new Set(managers);
  const gone = managersOf(live).filter(({ entry, manager }) => manager !== fieldManager && !kept.has(entry));
  return managersOf(now as KubeObject).every(
    ({ manager, operation }) =>
      !gone.some((each) => each.manager === manager && each.operation === operation),
  );
}

/** Of a JSON pointer. */
function toPath(pointer: string): readonly string[] {
  return pointer
    .slice(1)
    .split("/")
    .map((step) => step.replaceAll("~1", "/"));
}
