// Which fields identify the items of a list, as server-side apply and kubectl's merge know them.
import { type MergeField, mergeRoots, mergeTypes } from "./merge-keys.generated.ts";
import { canonicalGroupOf } from "./kinds.ts";
import { type ObjectRef, parseApiVersion } from "./object-ref.ts";
import type { Path } from "../text/path.ts";

/**
 * Keys of the list at `path` (`["name"]` for containers, `["containerPort", "protocol"]` for their
 * ports); undefined for a list that is replaced as a whole and for what Kubernetes does not know. A
 * removed API version is judged as its newest one.
 */
export function mergeKeysOf(ref: ObjectRef, path: Path): readonly string[] | undefined {
  const root = `${canonicalGroupOf(parseApiVersion(ref.apiVersion).group, ref.kind)}/${ref.kind}`;
  let at = Object.hasOwn(mergeRoots, root) ? (mergeRoots[root] ?? -1) : -1;
  let field: MergeField | undefined;
  let isOpen = false;
  for (const step of path) {
    if (isOpen) {
      // The key of a map or the place in a list stands between a field and its type.
      isOpen = false;
      if (typeof step === "number" || field?.[2] === "map") continue;
    }
    field = typeof step === "string" ? fieldOf(at, step) : undefined;
    if (field === undefined) return undefined;
    at = field[1];
    isOpen = true;
  }
  return isOpen && field !== undefined && field[0].length > 0 ? field[0] : undefined;
}

function fieldOf(at: number, name: string): MergeField | undefined {
  const fields = mergeTypes[at];
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}
