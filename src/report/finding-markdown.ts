// A diagnostic to one item of a Markdown list: place, message, code, then the cure and related places.
import type { Severity } from "../codes/table.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { formatRef } from "../kube/object-ref.ts";
import { toCode, toLink, toProse } from "./markdown.ts";
import { formatPlace, formatPlaceUrl } from "./place.ts";

const signs: Readonly<Record<Severity, string>> = { error: "❌", warning: "⚠️", notice: "ℹ️" };

const maxRelated = 5;

export function formatFindingItem(found: Diagnostic, blobUrl: string | undefined): string {
  const { code, severity, message, hint, span, subject, related = [] } = found;
  const place =
    span === undefined
      ? subject === undefined
        ? ""
        : `${toCode(formatRef(subject))} `
      : `${toLink(formatPlace(span), formatPlaceUrl(span, blobUrl))} `;
  const lines = [`- ${signs[severity]} ${place}**${toProse(message.trim())}** \`${code}\``];
  if (hint !== undefined) lines.push(`→ ${toProse(hint.trim())}`);
  for (const it of related.slice(0, maxRelated)) {
    lines.push(
      `see ${toLink(formatPlace(it.span), formatPlaceUrl(it.span, blobUrl))}: ${toProse(it.message.trim(), 300)}`,
    );
  }
  if (related.length > maxRelated) lines.push(`and ${related.length - maxRelated} more places`);
  return lines.join("<br>");
}
