// Nodes whose agents are replaced → the order in which: a canary of each architecture first.

export interface RolledNode {
  readonly node: string;
  /** Missing where nodes may not be read. */
  readonly arch?: string;
}

export interface RollOrder {
  /** One of each architecture, one after the other. */
  readonly canaries: readonly RolledNode[];
  readonly rest: readonly RolledNode[];
}

/** By name, whatever the order of `nodes`: the plan and the run choose the same canaries. */
export function toRollOrder(nodes: readonly RolledNode[]): RollOrder {
  const sorted = nodes.toSorted((a, b) => (a.node < b.node ? -1 : a.node > b.node ? 1 : 0));
  const seen = new Set<string | undefined>();
  const canaries = sorted.filter(({ arch }) => !seen.has(arch) && seen.add(arch));
  return { canaries, rest: sorted.filter((each) => !canaries.includes(each)) };
}
