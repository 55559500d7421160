// What an apply has done to Markdown, and that into the comment that held the plan: the result on top, the
// reviewed plan folded below, and its digest where it was, so that the job can run again.
import type { Reviewed } from "../apply/gate.ts";
import type { ApplyResult, Deed, Failure } from "../apply/result.ts";
import { formatRef } from "../kube/object-ref.ts";
import type { RunMark } from "../kube/undo-record.ts";
import { formatFence } from "./fence.ts";
import { countWritten, toDeedRest, toDeedWords } from "./deed-words.ts";
import { toList } from "./list.ts";
import { formatMarker, readMachineLine } from "./marker.ts";
import { toCode, toHtmlCode, toLink, toProse } from "./markdown.ts";
import { sizeOf } from "./shares.ts";
import { undoneWords } from "./undo-text.ts";
import { formatNumberOf } from "./visible.ts";

export interface ResultOptions {
  readonly target?: string;
  /** Commit that was applied. */
  readonly commit: string;
  readonly commitUrl?: string;
  readonly runUrl: string;
  /** For people: which cluster. */
  readonly server: string;
  /** The run whose rollback was finished before anything else. */
  readonly finished?: RunMark;
}

const maxListed = 100;
const maxComment = 65_000;
/** Failures whose pods' own words are shown, and for each so many bytes of them. */
const maxDetailed = 5;
const maxDetails = 4000;
const resultLine = "<!-- pharos-network: result -->";
const planLine = "<!-- pharos-network: plan -->";

const headlines = {
  "nothing-to-do": "### ✅ Applied: the cluster was already as planned",
  applied: "### ✅ Applied",
  refused: "### ⛔ Not applied: nothing was written to the cluster",
  "partly-applied": "### ❌ Partly applied: the cluster is between two states",
  "rolled-back": "### ↩️ Rolled back: the cluster is as it was before",
} as const satisfies Record<ApplyResult["result"], string>;

/** Without a line break at its end. */
export function formatResult(result: ApplyResult, options: ResultOptions): string {
  const target = options.target === undefined ? "" : ` (${toCode(options.target, 100)})`;
  const commit = toLink(options.commit.slice(0, 7), options.commitUrl);
  const deeds = "deeds" in result ? result.deeds : [];
  const failures = "failures" in result ? result.failures : [];
  const left = result.result === "partly-applied" ? result.left : [];
  return [
    `${toHeadline(result, options)}${target}`,
    formatFinished(options),
    `Commit ${commit} on ${toProse(options.server, 200)}, [run](${options.runUrl}).`,
    failures.length === 0 ? "" : ["> [!CAUTION]", ...formatFailures(failures)].join("\n"),
    ...failures.slice(0, maxDetailed).map(formatDetails),
    left.length === 0
      ? ""
      : `**Not done:** ${formatNumberOf(left.length, "object")}\n\n${listed(left.map((ref) => toCode(formatRef(ref))))}`,
    formatDeeds(deeds),
    formatUndone(result),
    formatNext(result),
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function toHeadline({ result }: ApplyResult, { finished }: ResultOptions): string {
  return result === "refused" && finished !== undefined
    ? "### ⛔ Not applied: only the rollback of an earlier run was finished"
    : headlines[result];
}

function formatFinished({ finished }: ResultOptions): string {
  if (finished === undefined) return "";
  const run = toProse(`the run of ${finished.holder} at ${finished.since}`, 300);
  return `The rollback of ${run} had not ended, and was finished first: it brought back what stood there before that run, so nobody had to review it.`;
}

/** `present`: the comment so far, with the plan that was reviewed. */
export function formatResultComment(result: string, present: string | undefined, target?: string): string {
  // Without the digests of a plan: what nobody saw must not look reviewed to the next run.
  if (present === undefined)
    return `${formatMarker(target)}"verdict":"applied"} -->\n${resultLine}\n\n${result}\n`;
  const { line, rest } = splitPlan(present);
  const head = `${line}\n${resultLine}\n\n${result}`;
  const folded = `\n\n${planLine}\n<details><summary>The plan that was reviewed</summary>\n\n${rest}\n\n</details>\n`;
  if (sizeOf(head) + sizeOf(folded) <= maxComment) return `${head}${folded}`;
  return `${head}\n\nThe plan that was reviewed is in the history of this comment (menu “edited”).\n`;
}

/** The machine line, and the plan without an earlier result. */
function splitPlan(comment: string): { readonly line: string; readonly rest: string } {
  const end = comment.indexOf("\n");
  const line = end < 0 ? comment : comment.slice(0, end);
  const body = end < 0 ? "" : comment.slice(end + 1).trim();
  if (!body.startsWith(resultLine)) return { line, rest: body };
  // The result's own words are code or plain words: the first such line is ours.
  const at = body.indexOf(`\n${planLine}\n`);
  const folded = at < 0 ? "" : body.slice(at + planLine.length + 2);
  const rest = folded.replace(/^<details><summary>[^\n]*<\/summary>\n/, "").replace(/<\/details>\s*$/, "");
  return { line, rest: rest.trim() };
}

/** What the comment says was reviewed; undefined when it holds no whole plan. */
export function readReviewed(comment: string): (Reviewed & { readonly head?: string }) | undefined {
  const { verdict, change, announced, head } = readMachineLine(comment) ?? {};
  if (typeof change !== "string" || verdict === "errors") return undefined;
  return {
    change,
    ...(typeof announced === "string" ? { announced } : {}),
    ...(typeof head === "string" ? { head } : {}),
  };
}

function formatDeeds(deeds: readonly Deed[]): string {
  if (deeds.length === 0) return "";
  const items = deeds.map((deed) => {
    const rest = toDeedRest(deed);
    return `${toDeedWords(deed)} ${toCode(formatRef(deed.ref))}${rest === undefined ? "" : `: ${toProse(rest, 300)}`}`;
  });
  return `<details open><summary>${formatNumberOf(countWritten(deeds), "object")} written</summary>\n\n${listed(items)}\n\n</details>`;
}

/** What a rollback did, what it could not do, and what was no longer as the files say before the run. */
function formatUndone(result: ApplyResult): string {
  const undone = ("undone" in result ? (result.undone ?? []) : []).map(
    (each) => `${toCode(formatRef(each.ref))} ${undoneWords[each.undone]}`,
  );
  const [unrestored = [], unwell = []] =
    result.result === "partly-applied" ? [result.unrestored, result.unwell] : [];
  const drifted = (result.result === "rolled-back" ? result.drifted : []).map(
    ({ ref, fields }) => `${toCode(formatRef(ref))}: ${fields.map((field) => toCode(field, 100)).join(", ")}`,
  );
  const parts = [
    unrestored.length === 0 ? "" : ["**Not put back:**", "", ...formatFailures(unrestored)].join("\n"),
    unwell.length === 0 ? "" : ["**Put back, but not well:**", "", ...formatFailures(unwell)].join("\n"),
    undone.length === 0
      ? ""
      : `<details><summary>${formatNumberOf(undone.length, "object")} put back</summary>\n\n${listed(undone)}\n\n</details>`,
    drifted.length === 0
      ? ""
      : `**As before the run, which was not as the files said:**\n\n${listed(drifted)}`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function formatNext(result: ApplyResult): string {
  if (result.result === "rolled-back")
    return "**Next:** mend the cause with a pull request; or, when it was not in the files, run the job again.";
  if (result.result !== "partly-applied") return "";
  return result.unrestored === undefined
    ? "**Next:** mend the cause, and run the job again: it goes on."
    : "**Next:** mend what stopped the rollback, and run the job again: it is finished first.";
}

function formatFailures(failures: readonly Failure[]): readonly string[] {
  const items = failures.map(({ ref, reason, cure }) => {
    const where = ref === undefined ? "" : `${toCode(formatRef(ref))}: `;
    const next =
      cure === undefined
        ? ""
        : `
>   **What to do:** ${toProse(cure)}`;
    return `${where}${toProse(reason)}${next}`;
  });
  return toList(items, maxListed, "> - ");
}

/** What the pods, their events and logs say. */
function formatDetails({ ref, details = [] }: Failure): string {
  if (details.length === 0) return "";
  const whose = ref === undefined ? "the cluster" : toHtmlCode(formatRef(ref));
  const { text, left } = formatFence(details.join("\n"), "text", maxDetails);
  const rest = left === 0 ? "" : `\n\n${formatNumberOf(left, "more line")} in the log of the run`;
  return `<details open><summary>What ${whose} says</summary>\n\n${text}${rest}\n\n</details>`;
}

function listed(items: readonly string[]): string {
  return toList(items, maxListed).join("\n");
}
