// What was seen in a cluster, from YAML texts: the manifests, what lives, and what the server's dry run of
// each would give. Where no answer is written down, our own reckoning stands in, as with read-only credentials.
import type { LiveChange } from "../../src/diff/live-change.ts";
import { diffLive, type LiveDiffRequest } from "../../src/diff/live.ts";
import { objectKey } from "../../src/kube/kinds.ts";
import type { KubeObject } from "../../src/kube/object-ref.ts";
import type { Observation, Outlook } from "../../src/live/observation.ts";
import { reckon } from "../../src/live/reckon.ts";
import { toSent } from "../../src/live/sent.ts";
import { manifestsOf } from "./checking.ts";

export interface Seen {
  /** Manifests of the head. */
  readonly head?: string;
  /** Manifests of the base; without them there is none. */
  readonly base?: string;
  readonly live?: string;
  /** What the server's dry runs answer. */
  readonly answers?: string;
  /** By object name, where the server refuses. */
  readonly refused?: Readonly<Record<string, string>>;
  /** What lives as ours and has no manifest. */
  readonly orphans?: string;
}

const setId = "applyset-test-v1";

export function observationOf({ head, live, answers, refused = {}, orphans }: Seen): Observation {
  const [stands, answered] = [byKey(live), byKey(answers)];
  const outlookOf = (key: string, name: string, sent: KubeObject): Outlook => {
    const message = refused[name];
    if (message !== undefined)
      return {
        outlook: "refused",
        refusal: { answer: "invalid", status: 422, message, conflicts: [], fields: [] },
      };
    const [object, own] = [answered.get(key), stands.get(key)];
    if (object !== undefined) return { outlook: "dry-run", object };
    const reckoned = own === undefined ? sent : reckon(own, sent);
    return { outlook: "predicted", reason: "only GET is sent", object: reckoned };
  };
  return {
    discovery: { minor: "1.36", find: () => undefined },
    sightings: manifestsOrNone(head).map((manifest) => {
      const key = objectKey(manifest.ref);
      const own = stands.get(key);
      const sent = toSent(manifest.object, setId);
      const sighting = { key, manifest, sent, outlook: outlookOf(key, manifest.ref.name, sent) };
      return own === undefined ? sighting : Object.assign(sighting, { live: own });
    }),
    orphans: [...byKey(orphans)].map(([key, object]) => ({ key, live: object, resource })),
    unseen: [],
    unlisted: [],
    pharosStacks: new Map(),
  };
}

export function liveChangesOf(
  seen: Seen,
  consents: Partial<LiveDiffRequest["consents"]> = {},
): readonly LiveChange[] {
  return diffLive({
    observation: observationOf(seen),
    base: seen.base === undefined ? undefined : manifestsOrNone(seen.base),
    consents: { prune: true, maxDeletes: 10, deletes: new Set(), recreate: new Set(), ...consents },
  });
}

const resource = { apiVersion: "v1", kind: "ConfigMap", plural: "configmaps", namespaced: true };

function byKey(text: string | undefined): ReadonlyMap<string, KubeObject> {
  return new Map(manifestsOrNone(text).map(({ ref, object }) => [objectKey(ref), object]));
}

function manifestsOrNone(text = "") {
  return text === "" ? [] : manifestsOf(text);
}
