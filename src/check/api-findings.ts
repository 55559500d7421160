// The standing of an object's API → what to tell the user about its `apiVersion` and `kind`.
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import type { Manifest } from "../render/manifest.ts";
import type { Api, Standing } from "./api-standing.ts";
import type { Locate } from "./place.ts";

/** `needs`: what else the replacement wants changed, one short sentence each. */
export function checkStanding(
  manifest: Manifest,
  standing: Standing,
  minor: string,
  needs: readonly string[],
  locate: Locate,
): readonly Diagnostic[] {
  if (standing.standing === "served" || standing.standing === "custom") return [];
  const { apiVersion, kind } = manifest.ref;
  const api: Api = { apiVersion, kind };
  if (standing.standing === "unknown") {
    const place = locate(manifest, [standing.wrong], "value");
    const hint = formatInstead(standing.instead, api);
    return [diagnostic("check/unknown-api", formatUnknown(standing, api, minor), { ...place, hint })];
  }
  const { deprecated, removed } = standing.lifecycle;
  const place = locate(manifest, ["apiVersion"], "value");
  const hint = formatReplacement(standing.replacement, api, needs);
  if (standing.standing === "removed") {
    const message = `${apiVersion} ${kind} was removed in Kubernetes ${removed}`;
    return [diagnostic("check/removed-api", message, { ...place, hint })];
  }
  const end = removed === undefined ? "" : ` and goes with ${removed}`;
  const message = `${apiVersion} ${kind} is deprecated since Kubernetes ${deprecated}${end}`;
  return [diagnostic("check/deprecated-api", message, { ...place, hint })];
}

function formatReplacement(replacement: Api | undefined, api: Api, needs: readonly string[]): string {
  if (replacement === undefined) return "nothing replaces it: remove the object";
  const also = needs.length === 0 ? "" : `; it also wants changes: ${formatNeeds(needs)}`;
  return `${formatWrite(replacement, api)}${also}`;
}

function formatNeeds(needs: readonly string[]): string {
  const shown = needs.slice(0, 3).join("; ");
  return needs.length > 3 ? `${shown}; and ${needs.length - 3} more` : shown;
}

function formatUnknown(
  { wrong, since }: Extract<Standing, { standing: "unknown" }>,
  { apiVersion, kind }: Api,
  minor: string,
): string {
  if (since !== undefined) {
    return `${apiVersion} ${kind} came with Kubernetes ${since}, so ${minor} does not serve it`;
  }
  if (wrong === "kind") return `Kubernetes ${minor} has no kind ${JSON.stringify(kind)} in ${apiVersion}`;
  return `Kubernetes ${minor} does not serve ${kind} as ${apiVersion}`;
}

function formatInstead(instead: Api | undefined, api: Api): string {
  if (instead !== undefined) return formatWrite(instead, api);
  if (api.kind.endsWith("List"))
    return "write each item of the list as a document of its own, with --- between";
  return "check the spelling of apiVersion and kind";
}

function formatWrite(wanted: Api, written: Api): string {
  const version = wanted.apiVersion === written.apiVersion ? [] : [`apiVersion: ${wanted.apiVersion}`];
  const kind = wanted.kind === written.kind ? [] : [`kind: ${wanted.kind}`];
  return `write ${[...version, ...kind].join(" and ")}`;
}
