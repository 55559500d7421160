// Where a live cluster differs from the files, to Markdown: an item an object, its fields, and who wrote them.
import type { LiveChange, LiveField } from "../diff/live-change.ts";
import { formatRef } from "../kube/object-ref.ts";
import { formatBlast } from "./blast-text.ts";
import { formatField } from "./change-markdown.ts";
import { toCode, toProse } from "./markdown.ts";
import { sizeOf } from "./shares.ts";
import { formatNumberOf } from "./visible.ts";

const field = { blobUrl: undefined, valueLength: 120, bytes: 4000 } as const;

/** An item for each change, its fields below it; at most so many bytes. */
export function formatDifferences(changes: readonly LiveChange[], bytes: number): Items {
  return takeItems(
    changes.map((change) => formatFields(change, fieldsOf(change))),
    bytes,
  );
}

/** Everything by which the cluster differs from the files; at most so many bytes. */
export function formatDriftList(changes: readonly LiveChange[], bytes: number): string {
  const drifted = changes.filter((change) => isDrift(change));
  return formatDifferences(drifted, bytes).text;
}

export function isDrift({ action }: LiveChange): boolean {
  return action !== "unchanged" && action !== "keep";
}

function fieldsOf(change: LiveChange): readonly LiveField[] {
  return change.action === "update" || change.action === "recreate" ? change.fields : [];
}

function formatFields(change: LiveChange, fields: readonly LiveField[]): string {
  const lines = fields.slice(0, 30).map((each) => {
    const { manager, time } = each;
    const when = time === undefined ? "" : ` at ${toCode(time, 40)}`;
    const who = manager === undefined ? "" : ` (written by ${toCode(manager, 100)}${when})`;
    return `  ${formatField({ ...each, label: each.label }, field)}${who}`;
  });
  const rest = fields.length - lines.length;
  const beyond = formatBlast(change).map((each) => `  - ${toProse(each.replace(/^- /, ""), 500)}`);
  return [
    formatDifference(change),
    ...beyond,
    ...lines,
    ...(rest > 0 ? [`  - and ${rest} more fields`] : []),
  ].join("\n");
}

function formatDifference(change: LiveChange): string {
  const name = toCode(formatRef(change.ref));
  switch (change.action) {
    case "delete":
    case "recreate":
    case "keep":
      return `- **${change.action}** ${name}: ${toProse(change.reason, 300)}`;
    case "blocked":
      return `- **blocked** ${name}: ${toProse(change.reason, 500)}. ${toProse(change.cure, 500)}`;
    case "update":
      return change.held.length === 0
        ? `- **update** ${name}`
        : `- **update** ${name}, taking ${change.held
            .slice(0, 10)
            .map(({ field: held, manager }) => `${toCode(held, 100)} from ${toCode(manager, 100)}`)
            .join(", ")}`;
    case "create":
      return `- **create** ${name}: it is missing`;
    case "adopt":
      return `- **adopt** ${name}: only ownership`;
    case "restart":
    case "unchanged":
      return `- **${change.action}** ${name}`;
    default:
      return change satisfies never;
  }
}

export interface Items {
  readonly text: string;
  /** How many are missing in it. */
  readonly left: number;
}

function takeItems(items: readonly string[], bytes: number): Items {
  const taken: string[] = [];
  let left = bytes - 60;
  for (const item of items) {
    left -= sizeOf(item) + 1;
    if (left < 0) break;
    taken.push(item);
  }
  const rest = items.length - taken.length;
  const note = rest > 0 ? [`- and ${formatNumberOf(rest, "more object")}`] : [];
  return { text: [...taken, ...note].join("\n"), left: rest };
}
