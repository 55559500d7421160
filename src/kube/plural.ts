// The name under which Kubernetes serves a built-in kind: `NetworkPolicy` → `networkpolicies`.

/** Kubernetes' own rule, which all of its kinds keep; custom resources name theirs in their definition. */
export function pluralOf(kind: string): string {
  const name = kind.toLowerCase();
  if (name.endsWith("endpoints")) return name;
  if (name.endsWith("s")) return `${name}es`;
  return name.endsWith("y") ? `${name.slice(0, -1)}ies` : `${name}s`;
}
