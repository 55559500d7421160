// YAML that libyaml may read otherwise than the parser here, or not at all: refused, since what Psych would
// make of it is not sure. None of it is what people write.
import { COLLECTION_STYLE, EVENT_ID, SCALAR_STYLE } from "js-yaml";
import type { Event, ScalarEvent } from "js-yaml";
import { unsupported } from "./failure.ts";

interface Open {
  readonly isMapping: boolean;
  readonly isFlow: boolean;
  /** Nodes read so far: in a mapping, every second one is a value. */
  nodes: number;
}

const strange = new RegExp(
  [
    String.raw`[^\P{Cc}\r\n]|[\u2028\u2029\ufeff]`,
    String.raw`\r(?!\n)`,
    String.raw`^%`,
    String.raw`^ +(?:---|\.\.\.)`,
    String.raw`^[ \-]*\?(?:\s|$)`,
    String.raw`\\\r?\n *\r?\n`,
  ].join("|"),
  "mu",
);

/** Throws a refusal. */
export function refuseOddYaml(text: string, events: readonly Event[]): void {
  if (strange.test(text)) throw odd("control characters, tabs, directives, indented markers or `?`");
  if (/^\.\.\./m.test(text) && !events.some(isNode)) throw odd("an end before its beginning");
  const open: Open[] = [];
  for (const event of events) {
    if (event.type === EVENT_ID.POP) open.pop();
    else if (event.type === EVENT_ID.DOCUMENT) open.push({ isMapping: false, isFlow: false, nodes: 0 });
    else refuseOddNode(text, event, open);
  }
}

function isNode(event: Event): boolean {
  return event.type !== EVENT_ID.POP && event.type !== EVENT_ID.DOCUMENT && !isEmpty(event);
}

function isEmpty(event: Event): boolean {
  return event.type === EVENT_ID.SCALAR && event.valueStart < 0 && event.anchorStart < 0;
}

type NodeEvent = Exclude<Event, { type: typeof EVENT_ID.POP } | { type: typeof EVENT_ID.DOCUMENT }>;

function refuseOddNode(text: string, event: NodeEvent, open: Open[]): void {
  const around = open.at(-1);
  const isKey = around?.isMapping === true && around.nodes % 2 === 0;
  if (around !== undefined) around.nodes += 1;
  if ("tagStart" in event && event.tagStart >= 0) throw odd("tags (!…)");
  if (event.anchorStart >= 0) {
    const anchor = text.slice(event.anchorStart, event.anchorEnd);
    if (!/^[\w-]+$/.test(anchor)) throw odd(`the anchor ${anchor}`);
  }
  if (event.type === EVENT_ID.SCALAR) return refuseOddScalar(text, event, isKey, around);
  if (event.type === EVENT_ID.ALIAS) return;
  if (isKey) throw odd("a list or mapping as a key");
  const isFlow = event.style === COLLECTION_STYLE.FLOW;
  open.push({ isMapping: event.type === EVENT_ID.MAPPING, isFlow, nodes: 0 });
}

function refuseOddScalar(text: string, event: ScalarEvent, isKey: boolean, around: Open | undefined): void {
  if (event.valueStart < 0 && (isKey || around?.isFlow === true)) throw odd("an empty key or value");
  if (event.valueStart < 0 || event.style !== SCALAR_STYLE.PLAIN) return;
  const value = text.slice(event.valueStart, event.valueEnd);
  if (around?.isFlow !== true) return;
  const isTight =
    isKey &&
    (value.includes("\n") || /^\s*(?::\S|\n\s*:)/.test(text.slice(event.valueEnd, event.valueEnd + 40)));
  if (/^[:-]|\?|:$/.test(value) || isTight) throw odd(`${value} within brackets`);
}

function odd(what: string): Error {
  return unsupported(`YAML with ${what} is not supported in templates here`, "write it in a plainer way");
}
