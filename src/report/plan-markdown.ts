// A plan to Markdown of at most so many bytes: headline and errors first, then a line for every object,
// then their fields, then their diffs, as far as there is room, and a note of what was left out. GitHub
// counts characters; bytes of UTF-8 are never fewer, so the limit holds however they are counted.
import type { Diagnostic } from "../diagnostic.ts";
import { type ChangeSection, type SectionOptions, toChangeSection } from "./change-markdown.ts";
import type { Change } from "../diff/change-set.ts";
import { formatFindingItem } from "./finding-markdown.ts";
import { formatFacts, formatFooter } from "./footer.ts";
import { formatArchCounts, formatEffects, formatHeadline } from "./headline.ts";
import { formatLiveSection } from "./live-section.ts";
import { formatMachineLine } from "./marker.ts";
import { formatOmissions } from "./omissions.ts";
import type { Plan } from "./plan.ts";
import { formatSections, sectionFrame } from "./sections.ts";
import { sizeOf } from "./shares.ts";
import { decideVerdict, formatFindingCounts, toRanked } from "./verdict.ts";
import { formatNumberOf } from "./visible.ts";

export interface MarkdownOptions {
  /** Full hash of the commit that the plan is of; the comment keeps it for later runs. */
  readonly headCommit?: string;
  /** `https://github.com/org/repository/blob/<commit>`: places in files become links. */
  readonly blobUrl?: string;
  /** Address of the run, whose summary has more room than a comment. */
  readonly runUrl?: string;
  /** The command that prints the whole plan. */
  readonly command?: string;
}

export interface Room {
  readonly place: "comment" | "summary";
  readonly bytes: number;
  /** How long each value of a changed field may be, in UTF-16 units. */
  readonly valueLength: number;
}

/** Bytes kept free for the note of what was left out, the headings and the blank lines between parts. */
const reserve = 1500;
/** Of the room, for what the change meets on the cluster. */
const liveShare = 0.3;

/** Without a line break at its end. */
export function formatPlanMarkdown(plan: Plan, options: MarkdownOptions, room: Room): string {
  const { changeSet } = plan;
  const live =
    plan.live === undefined
      ? { text: "", isWhole: true }
      : formatLiveSection(plan.live, changeSet?.changes ?? [], room.bytes * liveShare);
  const top = [
    room.place === "comment" ? formatMachineLine(plan, options.headCommit, live.isWhole) : "",
    formatHeadline(plan),
  ];
  const counts = changeSet === undefined ? "" : formatArchCounts(changeSet);
  const effects = changeSet === undefined ? "" : formatEffects(changeSet);
  const bottom = [formatFacts(plan), formatFooter(plan)];
  let left = room.bytes - reserve;
  for (const part of [...top, counts, effects, live.text, ...bottom]) left -= sizeOf(part) + 2;

  const ranked = toRanked(plan.diagnostics);
  const firstOther = ranked.findIndex(({ severity }) => severity !== "error");
  const errors = firstOther < 0 ? ranked : ranked.slice(0, firstOther);
  const others = ranked.slice(errors.length);
  const changes = (changeSet?.changes ?? []).filter(({ action }) => action !== "unchanged");

  const shownErrors = takeFindings(errors, options, left / 2);
  left -= shownErrors.bytes;
  const sectionOptions = { blobUrl: options.blobUrl, valueLength: room.valueLength, bytes: left };
  const { sections, bytes } = takeSections(changes, sectionOptions, left * 0.75);
  left -= bytes;
  const shownOthers = takeFindings(others, options, left / 2);
  left -= shownOthers.bytes;
  const objects = formatSections(sections, left);

  const note = formatOmissions(
    {
      errors: errors.length - shownErrors.items.length,
      otherFindings: others.length - shownOthers.items.length,
      objects: changes.length - sections.length,
      fields: objects.fieldsLeft,
      diffs: objects.diffsLeft,
      diffLines: objects.linesLeft,
    },
    options,
    room.place,
  );
  const findings = [
    ranked.length === 0 ? "" : `#### ${formatFindingCounts(ranked)}`,
    [...shownErrors.items, ...shownOthers.items].join("\n"),
  ];
  const heading = changes.length === 0 ? "" : `#### ${formatNumberOf(changes.length, "changed object")}`;
  // What must be mended is read first; without errors, what happens to the cluster.
  const middle =
    decideVerdict(plan) === "errors"
      ? [...findings, live.text, heading, counts, effects]
      : [counts, effects, live.text, ...findings, heading];
  return [...top, note, ...middle, ...objects.parts, ...bottom].filter((part) => part !== "").join("\n\n");
}

function takeFindings(found: readonly Diagnostic[], { blobUrl }: MarkdownOptions, budget: number) {
  const items: string[] = [];
  let bytes = 0;
  for (const it of found) {
    const item = formatFindingItem(it, blobUrl);
    const grown = bytes + sizeOf(item) + 1;
    if (grown > budget) break;
    bytes = grown;
    items.push(item);
  }
  return { items, bytes };
}

function takeSections(changes: readonly Change[], options: SectionOptions, budget: number) {
  const sections: ChangeSection[] = [];
  let bytes = 0;
  for (const change of changes) {
    const section = toChangeSection(change, options);
    const grown = bytes + sizeOf(section.summary) + sectionFrame;
    if (grown > budget) break;
    bytes = grown;
    sections.push(section);
  }
  return { sections, bytes };
}
