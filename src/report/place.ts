// A span to the words that name a place: `flannel/10-daemon-set.yml:28:9`, and its address on GitHub.
import type { Span } from "../text/position.ts";

export function formatPlace({ file, start }: Span): string {
  return `${file}:${start.line}:${start.column}`;
}

/** `…/blob/<commit>/flannel/a.yml#L28-L30`; undefined for what is no file of the repository. */
export function formatPlaceUrl({ file, start, end }: Span, blobUrl: string | undefined): string | undefined {
  const steps = file.split("/");
  if (blobUrl === undefined || !isWellFormed(file) || file.startsWith("<")) return undefined;
  if (file.length > 1000 || steps.some((step) => step === "" || step === "." || step === ".."))
    return undefined;
  const lines = end.line > start.line ? `#L${start.line}-L${end.line}` : `#L${start.line}`;
  return `${blobUrl}/${steps.map(toUrlStep).join("/")}${lines}`;
}

/** Parentheses would end a Markdown link, and encodeURIComponent leaves them. */
function toUrlStep(step: string): string {
  return encodeURIComponent(step).replaceAll(
    /[()!'*]/g,
    (it) => `%${it.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

function isWellFormed(text: string): boolean {
  return !/\p{Cs}/u.test(text);
}
