// Slips that people make who know other template languages → what to write instead. Ruby's own words tell
// where its parser stumbled, seldom what was meant.

/** A tag of the template: `open` is the offset of `<%`, `close` behind `%>`. */
export interface Tag {
  readonly segment: string;
  readonly open: number;
  readonly close: number;
}

interface Slip {
  readonly written: RegExp;
  readonly cure: string;
}

const slips: readonly Slip[] = [
  { written: /^<%==/, cure: "write <%= … %> with one =" },
  {
    written: /\b(?:for|foreach)\s*\(|\bforeach\b/,
    cure: "write <% list.each do |item| %>, or <% for item in list %>",
  },
  { written: /\.\w+[?!]?\s+\|[\w\s,]+\|/, cure: "write do before the names: <% list.each do |item| %>" },
  { written: /\bdo\s*\|[^|]*$/, cure: "close the names with |: <% list.each do |item| %>" },
  { written: /\w(?:\+\+|--)/, cure: "write x += 1" },
  { written: /[‘’“”]/, cure: "write straight quotation marks: ' or \"" },
];

/** What to write instead in a tag that Ruby cannot read; undefined: nothing is known. */
export function cureOfSlip(tag: string): string | undefined {
  return slips.find(({ written }) => written.test(tag))?.cure;
}

/** Place of an `else if`, which opens another `if` that wants an `end` of its own. */
export function findElseIf(text: string, from: number): readonly [number, number] | undefined {
  const found = /<%-?\s*(else\s+if)\b/.exec(text.slice(from));
  if (found === null) return undefined;
  const [tag, words = ""] = found;
  const end = from + found.index + tag.length;
  return [end - words.length, end];
}

/** Whether `%>` inside a text ended the tag: behind it the text and the tag are closed once more. */
export function endsInsideText(text: string, quote: string, { close }: Tag): boolean {
  const rest = /^[^\n]*/.exec(text.slice(close))?.[0] ?? "";
  const at = rest.indexOf(quote);
  return quote !== "" && at !== -1 && rest.indexOf("%>", at) !== -1 && !rest.slice(0, at).includes("<%");
}
