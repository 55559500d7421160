// What goes with a change beyond its object, in words.
import type { LiveChange } from "../diff/live-change.ts";
import { formatNumberOf, toVisibleLine } from "./visible.ts";

/** Empty where nothing does. */
export function formatBlast({ action, ref, blast }: LiveChange): readonly string[] {
  const { pods, lost, residue } = blast ?? {};
  const lines: string[] = [];
  if (pods !== undefined) {
    const all = pods.nodes.reduce((sum, { count }) => sum + count, 0);
    const archs = pods.nodes.map(({ arch, count }) => `${count} ${arch}`).join(", ");
    const where = all === 0 ? "" : ` on ${formatNumberOf(all, "node")} (${archs})`;
    const verb =
      action === "delete" ? "stopped" : action === "recreate" ? "stopped, and made anew" : "replaced";
    const are = pods.count === 1 ? "is" : "are";
    lines.push(`${formatNumberOf(pods.count, "pod")}${where} ${are} ${verb}`);
  }
  if (lost !== undefined) {
    const more = lost.count > lost.names.length ? ` and ${lost.count - lost.names.length} more` : "";
    const goes = lost.count === 1 ? "goes" : "go";
    lines.push(
      `${formatNumberOf(lost.count, "custom resource")} ${goes} with it: ${lost.names.join(", ")}${more}`,
    );
  }
  if (residue !== undefined)
    lines.push(`${ref.name} leaves on its nodes:`, ...residue.map((each) => `- ${each}`));
  return lines.map(toVisibleLine);
}
