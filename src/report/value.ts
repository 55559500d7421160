// The two values of a changed field to short text that shows where they differ.
import type { FieldChange } from "../diff/change-set.ts";
import { formatJson, type Json } from "../kube/json.ts";
import { clip } from "./visible.ts";

export interface FieldText {
  readonly label: string;
  /** Undefined: the field is added. */
  readonly base?: string;
  /** Undefined: the field is removed. */
  readonly desired?: string;
}

/** `max`: how long each value may be, in UTF-16 units. */
export function toFieldText({ label, base, desired }: FieldChange, max: number): FieldText {
  const from = base === undefined ? undefined : formatValue(base);
  const to = desired === undefined ? undefined : formatValue(desired);
  const skip = from === undefined || to === undefined ? 0 : toSkip(from, to, max);
  return {
    label: clip(label, 250),
    ...(from === undefined ? {} : { base: shorten(from, skip, max) }),
    ...(to === undefined ? {} : { desired: shorten(to, skip, max) }),
  };
}

/** A string as YAML would show it plain, everything else as JSON. */
function formatValue(value: Json): string {
  if (typeof value !== "string") return formatJson(value);
  // Quotes where the bare text would be taken for another type, or its ends or lines not be seen.
  const bare =
    !/^$|^\s|\s$|[\n\r]|^(?:[[{"]|(?:true|false|null)$)/.test(value) && Number.isNaN(Number(value));
  return bare ? value : JSON.stringify(value);
}

/** Long values that begin alike are shown from shortly before their first difference. */
function toSkip(left: string, right: string, max: number): number {
  if (left.length <= max && right.length <= max) return 0;
  let same = 0;
  while (same < left.length && same < right.length && left[same] === right[same]) same += 1;
  return same <= max / 2 ? 0 : same - Math.floor(max / 4);
}

function shorten(text: string, skip: number, max: number): string {
  if (skip === 0) return clip(text, max);
  return `…${clip(text.slice(skip).replace(/^[\uDC00-\uDFFF]/, ""), max)}`;
}
