// Changed objects to collapsible sections within a budget of bytes: first the changed fields of all of
// them, then the diffs as far as there is room; what is cut says so at its place.
import type { ChangeSection } from "./change-markdown.ts";
import { formatFence } from "./fence.ts";
import { countFitting, sizeOf, toShares } from "./shares.ts";
import { formatCount } from "./visible.ts";

export interface Sections {
  readonly parts: readonly string[];
  readonly fieldsLeft: number;
  /** Diffs that are cut or missing. */
  readonly diffsLeft: number;
  /** Lines that they lack. */
  readonly linesLeft: number;
}

/** Bytes that a section takes beside its summary, fields and diff. */
export const sectionFrame = 40;
/** Bytes of a note that something was left out, with the blank lines around it. */
const noteSize = 64;
/** Bytes of the inner `<details>` around a diff. */
const diffFrame = 64;
/** Less than this shows nothing that is worth unfolding. */
const leastList = 160;
const leastDiff = 400;
/** Fields of a plan that are so few stand open, so that nobody has to unfold them. */
const openObjects = 6;
const openBytes = 4000;

export function formatSections(sections: readonly ChangeSection[], budget: number): Sections {
  const wholes = sections.map(({ items }) => countFitting(items, Number.POSITIVE_INFINITY).bytes);
  const wanted = sections.map(({ moreItems }, at) => (moreItems > 0 ? budget : (wholes[at] ?? 0) + 2));
  const lists = toShares(wanted, budget, leastList).map((share, at) => cutItems(sections[at], share));
  const left = budget - lists.reduce((sum, { text }) => sum + sizeOf(text) + 2, 0);
  const diffSizes = sections.map(({ patch }) => toDiffSize(patch, left));
  const diffShares = toShares(diffSizes, left, leastDiff);
  const diffs = sections.map(({ patch }, at) => cutDiff(patch, diffShares[at] ?? 0, lists[at]?.text !== ""));
  const open = sections.length <= openObjects && wholes.reduce((sum, bytes) => sum + bytes, 0) <= openBytes;
  return {
    parts: sections.map(({ summary }, at) => {
      const list = lists[at]?.text ?? "";
      const body = [list, diffs[at]?.text ?? ""].filter((piece) => piece !== "").join("\n\n");
      if (body === "") return `<p>${summary}</p>`;
      return `<details${open && list !== "" ? " open" : ""}><summary>${summary}</summary>\n\n${body}\n</details>`;
    }),
    fieldsLeft: lists.reduce((sum, { rest }) => sum + rest, 0),
    diffsLeft: diffs.filter(({ rest }) => rest > 0).length,
    linesLeft: diffs.reduce((sum, { rest }) => sum + rest, 0),
  };
}

interface Cut {
  readonly text: string;
  /** How many items or lines are missing. */
  readonly rest: number;
}

function cutItems(section: ChangeSection | undefined, share: number): Cut {
  const { items, moreItems } = section ?? { items: [], moreItems: 0 };
  const whole = moreItems === 0 && countFitting(items, share).count === items.length;
  const shown = items.slice(0, whole ? items.length : countFitting(items, share - noteSize).count);
  const rest = items.length - shown.length + moreItems;
  const note = rest > 0 && share >= noteSize ? [`- … ${formatCount(rest)} more left out here`] : [];
  return { text: [...shown, ...note].join("\n"), rest };
}

function cutDiff(patch: string, share: number, folded: boolean): Cut {
  if (patch === "") return { text: "", rest: 0 };
  const fence = formatFence(patch, "diff", share - noteSize - diffFrame);
  const note =
    fence.left > 0 && share >= noteSize + diffFrame
      ? [`… ${formatCount(fence.left)} more lines of the diff left out here`]
      : [];
  const text = [...(fence.lines > 0 ? [fence.text] : []), ...note].join("\n\n");
  const isFolded = folded && fence.lines > 0;
  return {
    text: isFolded ? `<details><summary>diff</summary>\n\n${text}\n</details>` : text,
    rest: fence.left,
  };
}

/** What the whole diff would take; for one that cannot fit, something larger than there is. */
function toDiffSize(patch: string, most: number): number {
  if (patch === "") return 0;
  if (patch.length > most) return patch.length;
  return sizeOf(formatFence(patch, "diff", Number.POSITIVE_INFINITY).text) + noteSize + diffFrame + 8;
}
