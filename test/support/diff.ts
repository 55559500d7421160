// Two stacks as YAML text, and what changes between them.
import { formatJson } from "../../src/kube/json.ts";
import type { Change, ChangeSet } from "../../src/diff/change-set.ts";
import { diffManifests, type DiffRequest } from "../../src/diff/diff.ts";
import { manifestsOf } from "./checking.ts";

export function diffOf(
  base: string | undefined,
  head: string,
  options: Partial<Omit<DiffRequest, "base" | "head">> = {},
): ChangeSet {
  return diffManifests({
    base: base === undefined ? undefined : manifestsOf(base, "net/a.yml"),
    head: head === "" ? [] : manifestsOf(head, "net/a.yml"),
    architectures: ["amd64", "arm64"],
    ...options,
  });
}

export type Update = Extract<Change, { readonly action: "update" }>;

/** The one update of a change set; fails when there are more changes, or another one. */
export function updateOf(base: string, head: string): Update {
  const changes = diffOf(base, head).changes.filter(({ action }) => action !== "unchanged");
  const [change] = changes;
  if (changes.length !== 1 || change?.action !== "update")
    throw new Error(`expected one update, got ${changes.map(({ action }) => action).join(", ") || "none"}`);
  return change;
}

/** `spec.replicas: 1 → 2`, `data.a: + x`, `data.a: - x`, one line a field. */
export function fieldLines({ fields }: Update): readonly string[] {
  return fields.map(({ label, base, desired }) => {
    if (base === undefined) return `${label}: + ${formatJson(desired ?? null)}`;
    if (desired === undefined) return `${label}: - ${formatJson(base)}`;
    return `${label}: ${formatJson(base)} → ${formatJson(desired)}`;
  });
}
