// Objects that are ours, or that Pharos applied, and have no manifest → their changes: deleted, kept or blocked.
import { refOf } from "../kube/object-ref.ts";
import type { Observation } from "../live/observation.ts";
import type { LiveChange } from "./live-change.ts";
import { decidePrune, type PruneConsents } from "./prune.ts";
import { findUnreplaced } from "./switch.ts";

export function decideOrphans(observation: Observation, consents: PruneConsents): readonly LiveChange[] {
  const verdicts = decidePrune(observation.orphans, consents, findUnreplaced(observation));
  return observation.orphans.map(({ key, live, stack }) => {
    const verdict = verdicts.get(key) ?? { keep: "it was not judged" };
    const place = { key, ref: refOf(live), arch: "any" as const, ownership: [] };
    if ("keep" in verdict) return { ...place, action: "keep", reason: verdict.keep };
    if ("blocked" in verdict)
      return { ...place, action: "blocked", reason: verdict.blocked, cure: verdict.cure, held: [] };
    const reason =
      stack === undefined
        ? "no manifest makes it any more"
        : `no manifest makes it, and Pharos applied it as part of its stack ${stack}`;
    return { ...place, action: "delete", reason };
  });
}
