// One thing that an account may do: the atoms that RBAC rules are made of.

export type Grant =
  | {
      /** `*` in any of these is RBAC's own: everything. */
      readonly group: string;
      /** With its part: `pods/log`. */
      readonly resource: string;
      readonly verb: string;
      /** Missing: whatever its name. */
      readonly name?: string;
      /** For people. */
      readonly why: string;
    }
  | { readonly url: string; readonly verb: string; readonly why: string };

export function withoutCovered(grants: readonly Grant[]): readonly Grant[] {
  return grants.filter(
    (grant, at) =>
      !grants.some((other, place) => {
        if (place === at || !covers(other, grant)) return false;
        // Of two that cover each other the first one stays.
        return place < at || !covers(grant, other);
      }),
  );
}

function covers(one: Grant, other: Grant): boolean {
  if ("url" in one || "url" in other) {
    if (!("url" in one && "url" in other)) return false;
    const isPrefix = one.url.endsWith("*") && other.url.startsWith(one.url.slice(0, -1));
    return (isPrefix || one.url === other.url) && isIn(one.verb, other.verb);
  }
  return (
    isIn(one.group, other.group) &&
    isIn(one.resource, other.resource) &&
    isIn(one.verb, other.verb) &&
    (one.name === undefined || one.name === other.name)
  );
}

function isIn(one: string, other: string): boolean {
  return one === "*" || one === other;
}
