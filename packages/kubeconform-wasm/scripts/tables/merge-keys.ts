// What OpenAPI says about a list → the keys by which its items are told apart.
import type { OpenApiProperty } from "./openapi.ts";

/** Undefined for a list that is kept by position or replaced as a whole, and for what is no list. */
export function mergeKeysOf(property: OpenApiProperty): readonly string[] | undefined {
  if (property.items?.$ref === undefined) return undefined;
  const kind = property["x-kubernetes-list-type"];
  if (kind === "map") return property["x-kubernetes-list-map-keys"];
  if (kind !== undefined) return undefined;
  const key = property["x-kubernetes-patch-merge-key"];
  const merges = property["x-kubernetes-patch-strategy"]?.split(",").includes("merge") === true;
  return key !== undefined && merges ? [key] : undefined;
}
