// apiVersion and kind → how a cluster of one minor takes them: served, deprecated, removed, unknown, or
// not its own (custom resources). The life cycle is the one by which the API server itself warns.
import {
  allKinds,
  canonicalGroupOf,
  groupsOf,
  isKnownGroup,
  kindsOf,
  servedApiVersions,
} from "../kube/kinds.ts";
import { type ApiLifecycle, apiStateOf, lifecycleOf } from "../kube/lifecycle.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import { findSimilar } from "../text/similar.ts";

export interface Api {
  readonly apiVersion: string;
  readonly kind: string;
}

export type Standing =
  | { readonly standing: "served" }
  /** No group of Kubernetes itself: a custom resource. */
  | { readonly standing: "custom" }
  | {
      readonly standing: "deprecated" | "removed";
      readonly lifecycle: ApiLifecycle;
      readonly replacement?: Api;
    }
  /** Wrong is the version or the kind; `instead`: what to write there, when that is known. */
  | {
      readonly standing: "unknown";
      readonly wrong: "apiVersion" | "kind";
      readonly since?: string;
      readonly instead?: Api;
    };

export function decideStanding(api: Api, minor: string): Standing {
  const { group } = parseApiVersion(api.apiVersion);
  if (!isKnownGroup(group)) return decideForeign(api, group, minor);
  const lifecycle = lifecycleOf(api.apiVersion, api.kind);
  const state = apiStateOf(lifecycle, minor);
  if (lifecycle !== undefined && (state === "removed" || state === "deprecated")) {
    const replacement = decideReplacement(lifecycle, api, minor);
    return { standing: state, lifecycle, ...(replacement === undefined ? {} : { replacement }) };
  }
  if (servedApiVersions(group, api.kind, minor).includes(api.apiVersion)) return { standing: "served" };
  const instead = servedAs(group, api.kind, minor);
  if (kindsOf(group).includes(api.kind)) {
    const since = state === "not-yet" ? lifecycle?.introduced : undefined;
    return unknown("apiVersion", instead, since);
  }
  return decideUnknownKind(api, group, minor);
}

/**
 * Groups of custom resources are domains with a dot; anything else is a slip, and so is a group that is
 * one or two letters off the kind's own. x-k8s.io is where Kubernetes' projects try kinds out.
 */
function decideForeign(api: Api, group: string, minor: string): Standing {
  const near = group.endsWith(".x-k8s.io") ? undefined : findSimilar(group, groupsOf(api.kind), 2);
  if (near !== undefined) return unknown("apiVersion", servedAs(near, api.kind, minor));
  if (group.includes(".")) return { standing: "custom" };
  const [home] = groupsOf(api.kind);
  return unknown("apiVersion", home === undefined ? undefined : servedAs(home, api.kind, minor));
}

function decideUnknownKind(api: Api, group: string, minor: string): Standing {
  const near = findSimilar(api.kind, kindsOf(group));
  if (near !== undefined) return unknown("kind", servedAs(group, near, minor));
  const [home] = groupsOf(api.kind);
  if (home !== undefined) return unknown("apiVersion", servedAs(home, api.kind, minor));
  const elsewhere = findSimilar(api.kind, allKinds());
  const [group2] = elsewhere === undefined ? [] : groupsOf(elsewhere);
  const instead =
    elsewhere === undefined || group2 === undefined ? undefined : servedAs(group2, elsewhere, minor);
  return unknown("kind", instead);
}

function unknown(wrong: "apiVersion" | "kind", instead: Api | undefined, since?: string): Standing {
  return {
    standing: "unknown",
    wrong,
    ...(instead === undefined ? {} : { instead }),
    ...(since === undefined ? {} : { since }),
  };
}

/** The life cycle names today's replacement; an older cluster may serve only an earlier one. */
function decideReplacement(lifecycle: ApiLifecycle, api: Api, minor: string): Api | undefined {
  const told = lifecycle.replacement;
  const { group } = parseApiVersion((told ?? api).apiVersion);
  const kind = told?.kind ?? api.kind;
  if (told !== undefined && servedApiVersions(group, kind, minor).includes(told.apiVersion)) return told;
  const instead = servedAs(group, kind, minor);
  return instead?.apiVersion === api.apiVersion ? undefined : instead;
}

function servedAs(group: string, kind: string, minor: string): Api | undefined {
  const [apiVersion] = servedApiVersions(canonicalGroupOf(group, kind), kind, minor);
  return apiVersion === undefined ? undefined : { apiVersion, kind };
}
