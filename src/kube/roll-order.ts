// Nodes whose agents are replaced → the order in which: a canary of each architecture first.

export interface RolledNode {
  readonly node: string;
  /** Missing where nodes may not be read. */
  readonly arch?: string;
  /** Its kubelet has not been heard of for a while: it proves nothing, and comes last. */
  readonly isSilent?: true;
}

export interface RollOrder {
  /** One of each architecture, one after the other. */
  readonly canaries: readonly RolledNode[];
  readonly rest: readonly RolledNode[];
}

/** By name, whatever the order of `nodes`: the plan and the run choose the same canaries. */
export function toRollOrder(nodes: readonly RolledNode[]): RollOrder {
  const sorted = nodes.toSorted((a, b) => (a.node < b.node ? -1 : a.node > b.node ? 1 : 0));
  const [answering, silent] = [
    sorted.filter((each) => !each.isSilent),
    sorted.filter((each) => each.isSilent),
  ];
  const seen = new Set<string | undefined>();
  const canaries = answering.filter(({ arch }) => !seen.has(arch) && seen.add(arch));
  return { canaries, rest: [...answering.filter((each) => !canaries.includes(each)), ...silent] };
}
