// How the pods of a change are replaced, in words: the steps that a run takes on the nodes.
import type { LiveChange } from "../diff/live-change.ts";
import type { RolledNode } from "../kube/roll-order.ts";
import { formatNumberOf, toVisibleLine } from "./visible.ts";

type Rolled = Extract<LiveChange, { readonly action: "update" | "restart" }>;

const mostNodes = 10;

export function formatRollout(change: Rolled): readonly string[] {
  const { rollout } = change;
  if (rollout === undefined)
    return change.action === "update" && change.podsStay === true
      ? ["its strategy is OnDelete: running pods stay as they are until someone deletes them"]
      : [];
  const { canaries, rest, parted } = rollout;
  const [first, then] = canaries.length > 0 ? [canaries, rest] : [rest.slice(0, 1), rest.slice(1)];
  const count = formatNumberOf(canaries.length + rest.length, "node");
  const more = then.length > mostNodes ? `, and ${then.length - mostNodes} more` : "";
  return [
    `replaces its pods on ${count}, one after the other: first ${formatNodes(first)}`,
    ...(then.length === 0 ? [] : [`then ${formatNodes(then.slice(0, mostNodes))}${more}`]),
    ...(parted === true && canaries.length + rest.length > 1
      ? ["until the last node, pods on nodes with the new agents may not reach those on the others"]
      : []),
    ...(change.action === "update"
      ? ["its strategy is OnDelete meanwhile, and put back after the last node"]
      : []),
  ].map(toVisibleLine);
}

function formatNodes(nodes: readonly RolledNode[]): string {
  return nodes
    .map(({ node, arch, isSilent }) => {
      const notes = [
        ...(arch === undefined ? [] : [arch]),
        ...(isSilent === true ? ["does not answer"] : []),
      ];
      return notes.length === 0 ? node : `${node} (${notes.join(", ")})`;
    })
    .join(", ");
}
