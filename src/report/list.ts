// Items to the lines of a Markdown list that stays short.
import { formatCount } from "./visible.ts";

/** `- item`, at most `most` of them, then `- and 3 more`; `mark` stands before each line. */
export function toList(items: readonly string[], most: number, mark = "- "): readonly string[] {
  const shown = items.slice(0, most).map((item) => `${mark}${item}`);
  const rest = items.length - shown.length;
  return rest > 0 ? [...shown, `${mark}and ${formatCount(rest)} more`] : shown;
}
