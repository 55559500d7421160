// A plan to the first line of its comment, which readers do not see: it tells our comment from others',
// one target's from another's, and holds what a later run compares with what was reviewed.
import { createHash } from "node:crypto";
import type { Plan } from "./plan.ts";
import { decideVerdict } from "./verdict.ts";

const opening = "<!-- pharos-network ";

/** A target that is longer than any sane name is told by its hash, so that the line stays short. */
const maxTarget = 200;

/**
 * How the comment of this target begins. A comment is ours when it begins with this and its author is
 * the one we write as: the text alone can be planted by anybody.
 */
export function formatMarker(target?: string): string {
  return `${opening}{"target":${formatTarget(target)},`;
}

/** As JSON, `null` without one. */
export function formatTarget(target?: string): string {
  return toSafeJson(target === undefined ? null : shorten(target));
}

/** `isWhole`: the comment shows all that the cluster brings. The whole first line: `<!-- pharos-network {"target":…,"verdict":…,"format":1,"state":…,"change":…,"announced":…,"head":…} -->`. */
export function formatMachineLine(plan: Plan, headCommit?: string, isWhole = true): string {
  const rest = {
    verdict: decideVerdict(plan),
    ...plan.changeSet?.digests,
    ...(isWhole && plan.live?.announced !== undefined ? { announced: plan.live.announced } : {}),
    ...(headCommit !== undefined && /^[0-9a-f]{7,64}$/.test(headCommit) ? { head: headCommit } : {}),
  };
  return `${formatMarker(plan.target)}${toSafeJson(rest).slice(1)} -->`;
}

/** What the first line of one of our comments holds; undefined when it is damaged. */
export function readMachineLine(comment: string): Readonly<Record<string, unknown>> | undefined {
  const [line = ""] = comment.split("\n", 1);
  if (!line.startsWith(opening) || !line.endsWith(" -->")) return undefined;
  try {
    const value: unknown = JSON.parse(line.slice(opening.length, -" -->".length));
    return typeof value === "object" && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

/** The rest of the comment must not begin a second marker, not even inside a fence. */
export function withoutMarker(text: string): string {
  return text.replaceAll(opening, "<!--␣pharos-network ");
}

function shorten(target: string): string {
  return target.length <= maxTarget ? target : `sha256:${createHash("sha256").update(target).digest("hex")}`;
}

/** JSON in which nothing can close the HTML comment, mention anybody or hide. */
function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[<>&@#`\u007F-\uFFFF]|-(?=-)/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
