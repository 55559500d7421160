// The proof that pods reach each other: what it is asked with, and how its pods are known.

export interface Probe {
  /** Has a shell, `httpd`, `wget` and `timeout`, for every architecture of the cluster. */
  readonly image: string;
}

/** Official, small, and made for both architectures. */
export const defaultProbeImage = "busybox:1.37";

/** On the pods of a probe: the inventory that they are for. */
export const probeLabel = "pharos-network/probe";

/** On the pods of a probe: which run of it. */
export const probeRunLabel = "pharos-network/probe-run";

/** Without blanks or anything else that no registry has; whether it exists, the nodes will tell. */
export function isImageReference(text: string): boolean {
  return text.length <= 400 && /^[a-zA-Z0-9][\w.:/@-]*$/.test(text);
}
