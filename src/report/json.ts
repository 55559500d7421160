// A plan, or what a check found, to JSON for programs. The shape is a promise: fields are added, never
// renamed, and `version` grows when that cannot be kept. Integers are exact at any size.
import type { Coverage } from "../check/coverage.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Change } from "../diff/change-set.ts";
import { emptyJsonObject, formatJson, type Json, type JsonObject } from "../kube/json.ts";
import type { Plan } from "./plan.ts";
import { countActions, decideVerdict } from "./verdict.ts";

/**
 * `{ version: 1, verdict, stack, target?, base: { label, state }, architectures?, counts?, changes?: [{
 * action, ref, arch, span, …what the action has }], digests?: { format, state, change }, diagnostics,
 * coverage? }`. What hangs on the change set is absent when head cannot be rendered. Ends with a line break.
 */
export function formatPlanJson(plan: Plan): string {
  const { stack, target, base, changeSet, coverage, diagnostics } = plan;
  return formatData({
    version: 1,
    verdict: decideVerdict(plan),
    stack,
    target,
    base: { label: base.label, state: base.state },
    architectures: changeSet?.architectures,
    counts: changeSet && countActions(changeSet.changes),
    changes: changeSet?.changes.map(toOrdered),
    digests: changeSet?.digests,
    diagnostics,
    coverage,
  });
}

/** `{ diagnostics: […], coverage? }`; a diagnostic has the fields of src/diagnostic.ts. Ends with a line break. */
export function formatCheckJson(diagnostics: readonly Diagnostic[], coverage: Coverage | undefined): string {
  return formatData({ diagnostics, coverage });
}

/** What every change has, then what its action has. */
function toOrdered({ action, ref, arch, span, ...rest }: Change): object {
  return { action, ref, arch, span, ...rest };
}

/** Plain data of ours; ends with a line break. */
export function formatData(value: object): string {
  return `${formatJson(toJson(value), 2)}\n`;
}

/** Plain data of ours to JSON: fields that are undefined are left out. */
function toJson(value: unknown): Json {
  if (typeof value === "string" || typeof value === "boolean" || typeof value === "bigint") return value;
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  if (Array.isArray(value)) return value.map(toJson);
  if (typeof value !== "object" || value === null) return null;
  const out: { [key: string]: Json } = emptyJsonObject();
  for (const [key, member] of Object.entries(value)) if (member !== undefined) out[key] = toJson(member);
  return out satisfies JsonObject;
}
