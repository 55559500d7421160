// When Kubernetes introduced, deprecated and removed an API, and what replaces it: the functions by which
// the API server itself warns, generated from its Go modules.
import { generatedLifecycles } from "./lifecycle.generated.ts";
import { compareMinors } from "./version.ts";

/** Minors such as `1.16`. */
export interface ApiLifecycle {
  readonly introduced?: string;
  readonly deprecated?: string;
  /** The first minor that does not serve the API; may lie in the future. */
  readonly removed?: string;
  readonly replacement?: { readonly apiVersion: string; readonly kind: string };
}

/** Undefined for what Kubernetes does not know or has had from its beginning without an end in sight. */
export function lifecycleOf(apiVersion: string, kind: string): ApiLifecycle | undefined {
  if (!Object.hasOwn(generatedLifecycles, apiVersion)) return undefined;
  const kinds = generatedLifecycles[apiVersion] ?? {};
  return Object.hasOwn(kinds, kind) ? kinds[kind] : undefined;
}

export type ApiState = "not-yet" | "served" | "deprecated" | "removed";

/** How a cluster of `minor` answers to the API; unknown ones count as served. */
export function apiStateOf(lifecycle: ApiLifecycle | undefined, minor: string): ApiState {
  const reached = (since: string | undefined): boolean =>
    since !== undefined && compareMinors(since, minor) <= 0;
  if (lifecycle === undefined) return "served";
  if (reached(lifecycle.removed)) return "removed";
  if (lifecycle.introduced !== undefined && !reached(lifecycle.introduced)) return "not-yet";
  return reached(lifecycle.deprecated) ? "deprecated" : "served";
}
