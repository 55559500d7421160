// Whose an object is, as its labels, annotations and managers say → what of it changes with our first write,
// in words. Nothing that runs sees any of it.
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { pharos } from "../kube/ownership.ts";
import type { Sighting } from "../live/observation.ts";

/** Empty for an object that is ours already. */
export function adoptionOf({ live, sent, outlook, manifest }: Sighting): readonly string[] {
  if (live === undefined || outlook.outlook === "same") return [];
  const [own, wanted] = [mapOf(live.metadata["labels"]), mapOf(sent.metadata["labels"])];
  const labels = Object.keys(wanted)
    .filter((label) => label.startsWith("applyset.kubernetes.io/") && own[label] !== wanted[label])
    .map((label) => `label ${label}`);
  const taken = outlook.outlook === "dry-run" ? (outlook.taken ?? []) : [];
  const notes = mapOf(live.metadata["annotations"]);
  return [
    ...labels,
    ...taken.map(({ manager }) => `the fields of ${manager}`),
    ...formatStack(own[pharos.stack], wanted[pharos.stack]),
    ...formatChecksum(notes[pharos.checksum], manifest.origin.pharosChecksum?.()),
  ];
}

function formatStack(live: Json | undefined, sent: Json | undefined): readonly string[] {
  if (typeof live !== "string" || sent !== undefined) return [];
  return [`label ${pharos.stack} goes: it was of Pharos' stack ${live}`];
}

/** An equal checksum proves what stood in the file; another one may also come from aliases in its YAML. */
function formatChecksum(live: Json | undefined, own: string | undefined): readonly string[] {
  if (typeof live !== "string") return [];
  const what =
    own === undefined
      ? ""
      : own === live
        ? ": the file is the very one that Pharos applied"
        : ": the file is not the one that Pharos applied last";
  return [`annotation ${pharos.checksum} goes${what}`];
}

function mapOf(value: Json | undefined): JsonObject {
  return isJsonObject(value) ? value : {};
}
