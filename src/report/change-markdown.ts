// A change of one object to the parts of its collapsible section: what stands in the summary line, one
// item per changed field, and the unified diff, each to be left out on its own when room is short.
import type { Change, FieldChange, RestartCause } from "../diff/change-set.ts";
import { formatRef } from "../kube/object-ref.ts";
import { toCode, toHtmlCode, toLink, toProse } from "./markdown.ts";
import { formatPlaceUrl } from "./place.ts";
import { sizeOf } from "./shares.ts";
import { toFieldText } from "./value.ts";
import { formatNumberOf } from "./visible.ts";

export interface ChangeSection {
  /** HTML of the line that is always there; whoever prints it puts it into a block of HTML. */
  readonly summary: string;
  readonly items: readonly string[];
  /** Items that were not even formatted, because no room could ever hold them. */
  readonly moreItems: number;
  readonly patch: string;
}

export interface SectionOptions {
  readonly blobUrl: string | undefined;
  /** How long each value of a field may be, in UTF-16 units. */
  readonly valueLength: number;
  /** Bytes beyond which no further item is formatted. */
  readonly bytes: number;
}

export function toChangeSection(change: Change, options: SectionOptions): ChangeSection {
  const facts = [
    toHtmlCode(formatRef(change.ref)),
    ...(change.arch === "any" ? [] : [change.arch]),
    ...factsOf(change),
  ];
  const summary = `<b>${change.action}</b> ${facts.join(" · ")}`;
  return { summary, ...itemsOf(change, options), patch: "patch" in change ? change.patch() : "" };
}

/** `reads net-conf.json of ConfigMap kube-system/kube-flannel-cfg, which changes`. */
export function formatCause({ source, keys }: RestartCause): string {
  const shown = keys.slice(0, 5).map((key) => toCode(key, 100));
  const rest = keys.length > shown.length ? ` and ${keys.length - shown.length} more keys` : "";
  return `reads ${shown.join(", ")}${rest} of ${toCode(formatRef(source))}, which changes`;
}

function factsOf(change: Change): readonly string[] {
  if (change.action !== "update") return [];
  const facts = change.fields.length === 0 ? [] : [formatNumberOf(change.fields.length, "field")];
  return change.restartsPods ? [...facts, "<b>restarts its pods</b>"] : facts;
}

function itemsOf(change: Change, options: SectionOptions): Pick<ChangeSection, "items" | "moreItems"> {
  if (change.action === "restart") return { items: toCauseItems(change.causes), moreItems: 0 };
  if (change.action === "delete")
    return { items: [`- reason: ${toProse(change.reason, 500)}`], moreItems: 0 };
  if (change.action !== "update") return { items: [], moreItems: 0 };
  const { baseApiVersion, causes = [], fields, ref } = change;
  const items = [...toCauseItems(causes)];
  if (
    baseApiVersion !== undefined &&
    !fields.some(({ path }) => path.length === 1 && path[0] === "apiVersion")
  ) {
    items.push(`- \`apiVersion\`: ${toCode(baseApiVersion)} → ${toCode(ref.apiVersion)}`);
  }
  let bytes = 0;
  let formatted = 0;
  for (const field of fields) {
    const item = formatField(field, options);
    bytes += sizeOf(item);
    if (bytes > options.bytes) break;
    items.push(item);
    formatted += 1;
  }
  return { items, moreItems: fields.length - formatted };
}

function toCauseItems(causes: readonly RestartCause[]): readonly string[] {
  return causes.slice(0, 50).map((cause) => `- ${formatCause(cause)}`);
}

export function formatField(field: FieldChange, { blobUrl, valueLength }: SectionOptions): string {
  const { label, base, desired } = toFieldText(field, valueLength);
  const from = base === undefined ? "" : toCode(base, 2 * valueLength);
  const to = desired === undefined ? "" : toCode(desired, 2 * valueLength);
  const change =
    base === undefined ? `added ${to}` : desired === undefined ? `removed, was ${from}` : `${from} → ${to}`;
  const { span } = field;
  const place =
    span === undefined
      ? ""
      : ` · ${toLink(`${span.file}:${span.start.line}`, formatPlaceUrl(span, blobUrl))}`;
  // Long values begin in a line of their own, so that both stand side by side.
  const gap = label.length + change.length > 90 ? "<br>" : " ";
  return `- ${toCode(label)}:${gap}${change}${place}`;
}
