// What a change meets on the cluster → the part of the comment about it: what applying would do beyond the
// change of the files, in which order nodes lose and get their agents, and what could not be looked at.
import type { Change } from "../diff/change-set.ts";
import type { LiveChange } from "../diff/live-change.ts";
import { objectKey } from "../kube/kinds.ts";
import { formatRef } from "../kube/object-ref.ts";
import { formatBlast } from "./blast-text.ts";
import { toList } from "./list.ts";
import { formatDifferences } from "./live-markdown.ts";
import { toCode, toProse } from "./markdown.ts";
import { formatRollout } from "./rollout-text.ts";
import type { LivePart } from "./plan.ts";
import { formatNumberOf } from "./visible.ts";

const maxListed = 10;

export interface LiveSection {
  readonly text: string;
  /** False when objects are left out: then nobody can have seen all of it. */
  readonly isWhole: boolean;
}

/** `ofFiles`: what the change itself does. At most about so many bytes; empty where nothing can be told. */
export function formatLiveSection(live: LivePart, ofFiles: readonly Change[], bytes: number): LiveSection {
  const { server, changes, unseen = [], foreign = [], failure } = live;
  if (failure !== undefined) return { text: formatUnasked(failure), isWhole: true };
  if (changes === undefined) return { text: "", isWhole: true };
  const beyond = findBeyond(changes, ofFiles);
  const blocked = beyond.filter(({ action }) => action === "blocked");
  const others = beyond.filter(({ action }) => action !== "blocked").toSorted(byWeight);
  const [inTheWay, more] = [formatDifferences(blocked, bytes / 3), formatDifferences(others, bytes / 2)];
  const parts = [
    "#### On the cluster",
    blocked.length === 0
      ? ""
      : `> [!CAUTION]\n> **${formatNumberOf(blocked.length, "object cannot", "objects cannot")} be applied as it stands; nothing at all would be written**\n\n${inTheWay.text}`,
    blocked.length > 0 && others.length === 0 ? "" : formatOthers(others.length, more.text, server),
    formatAdopted(changes),
    formatBlasts(changes, beyond),
    formatRollouts(changes),
    titled(
      "What stays as it is",
      foreign.map((each) => toProse(each, 300)),
    ),
    titled(
      "Not looked at",
      unseen.map((each) => toProse(each, 300)),
    ),
  ];
  return { text: parts.filter((part) => part !== "").join("\n\n"), isWhole: more.left === 0 };
}

function formatOthers(count: number, list: string, server: string): string {
  const where = toProse(server, 200);
  if (count === 0) return `Nothing beyond this change would be written to ${where}.`;
  return `Beyond this change, applying to ${where} would also:\n\n${list}`;
}

function formatUnasked({ reason, cure }: NonNullable<LivePart["failure"]>): string {
  const next = cure === undefined ? "" : `\n>\n> **What to do:** ${toProse(cure)}`;
  return `#### On the cluster\n\n> [!CAUTION]\n> The cluster could not be asked: ${toProse(reason)}${next}`;
}

/** What the gate wants to have been shown comes first. */
function byWeight(one: LiveChange, other: LiveChange): number {
  return weightOf(one) - weightOf(other);
}

function weightOf(change: LiveChange): number {
  if (change.action === "delete" || change.action === "recreate") return 0;
  return change.action === "update" && change.held.length > 0 ? 0 : 1;
}

/** Without what the change of the files says already; of an update only what had drifted is left. */
function findBeyond(live: readonly LiveChange[], changes: readonly Change[]): readonly LiveChange[] {
  const announced = new Map(changes.map((change) => [objectKey(change.ref), change.action]));
  return live.flatMap((each): readonly LiveChange[] => {
    const ofFiles = announced.get(each.key);
    switch (each.action) {
      case "unchanged":
      case "keep":
      case "adopt":
        return [];
      case "blocked":
      case "recreate":
        return [each];
      case "create":
      case "delete":
        return ofFiles === each.action ? [] : [each];
      case "restart":
        return ofFiles === "restart" || ofFiles === "update" ? [] : [each];
      case "update": {
        const fields = each.fields.filter(({ bucket }) => bucket === "drift");
        return fields.length + each.held.length === 0 ? [] : [{ ...each, fields }];
      }
      default:
        return each satisfies never;
    }
  });
}

function formatAdopted(changes: readonly LiveChange[]): string {
  const count = changes.filter(({ action }) => action === "adopt").length;
  if (count === 0) return "";
  return `${formatNumberOf(count, "object that stands there becomes", "objects that stand there become")} ours; only ownership is written.`;
}

/** Of the change of the files; what is beyond it says it in its own item. */
function formatBlasts(changes: readonly LiveChange[], beyond: readonly LiveChange[]): string {
  const told = new Set(beyond.map(({ key }) => key));
  const blasts = changes.flatMap((change) => {
    const lines = told.has(change.key) ? [] : formatBlast(change);
    return lines.length === 0 ? [] : [`${toCode(formatRef(change.ref))}: ${toProse(lines.join("; "), 600)}`];
  });
  return titled("What goes with this change", blasts);
}

function formatRollouts(changes: readonly LiveChange[]): string {
  const rollouts = changes.flatMap((change) => {
    if (change.action !== "update" && change.action !== "restart") return [];
    const lines = formatRollout(change);
    return lines.length === 0 ? [] : [`${toCode(formatRef(change.ref))} ${toProse(lines.join("; "), 600)}`];
  });
  return titled("In which order the nodes get their agents", rollouts);
}

/** Empty without items. A heading of its own keeps one list from running into the next. */
function titled(title: string, items: readonly string[]): string {
  return items.length === 0 ? "" : `${title}:\n\n${toList(items, maxListed).join("\n")}`;
}
