// A live object that is gone → what makes it anew: everything but what a server gives to each object itself.
import { emptyJsonObject, isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";

const kept = new Set(["name", "namespace", "labels", "annotations", "finalizers", "ownerReferences"]);

/** What the Job controller writes by the Job's UID, and refuses for another one. */
const jobLabels = new Set([
  "controller-uid",
  "job-name",
  "batch.kubernetes.io/controller-uid",
  "batch.kubernetes.io/job-name",
]);

export function toNewForm(before: KubeObject): KubeObject {
  const form = emptyJsonObject();
  for (const [key, value] of Object.entries(before)) {
    if (key !== "status")
      form[key] = key === "metadata" ? keepOf(before.metadata, (name) => kept.has(name)) : value;
  }
  return (isGeneratedJob(before) ? withoutSelector(form) : form) as KubeObject;
}

function isGeneratedJob({ kind, spec }: KubeObject): boolean {
  return kind === "Job" && isJsonObject(spec) && spec["manualSelector"] !== true;
}

function withoutSelector(job: JsonObject): JsonObject {
  const spec = keepOf(job["spec"], (name) => name !== "selector");
  const template = memberOf(spec, "template");
  const metadata = memberOf(template, "metadata");
  const labels = keepOf(metadata["labels"], (name) => !jobLabels.has(name));
  return withMembers(job, {
    metadata: withMembers(memberOf(job, "metadata"), {
      labels: keepOf(memberOf(job, "metadata")["labels"], (name) => !jobLabels.has(name)),
    }),
    spec: withMembers(spec, {
      template: withMembers(template, { metadata: withMembers(metadata, { labels }) }),
    }),
  });
}

function keepOf(value: Json | undefined, wants: (name: string) => boolean): JsonObject {
  const own = emptyJsonObject();
  if (isJsonObject(value)) {
    for (const [name, member] of Object.entries(value)) if (wants(name)) own[name] = member;
  }
  return own;
}

function memberOf(value: JsonObject, name: string): JsonObject {
  const member = value[name];
  return isJsonObject(member) ? member : emptyJsonObject();
}

function withMembers(object: JsonObject, members: JsonObject): JsonObject {
  return Object.assign(emptyJsonObject(), object, members);
}
