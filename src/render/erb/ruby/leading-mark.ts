// U+FEFF at the beginning of a literal, or of a part of one: Prism takes it for a mark of the encoding.
import { isNode } from "./node-name.ts";
import type { NodeOf } from "./node-name.ts";
import type { RubyText } from "./ruby-text.ts";

const leadingMark = /^([ \t]*)(\ufeff|\\u(?:feff|\{[\s0]*feff\s*\})|\\xef\\xbb\\xbf|\\357\\273\\277)/i;

/** Whether the content that Prism tells lacks it. */
export function losesMark(node: NodeOf<"StringNode" | "SymbolNode">, source: RubyText): boolean {
  const content = isNode(node, "StringNode") ? node.contentLoc : node.valueLoc;
  const written = content === null ? "" : source.slice(content);
  const [, blanks = "", mark] = leadingMark.exec(written) ?? [];
  const { value } = node.unescaped;
  if (mark === undefined || (blanks !== "" && value.startsWith(blanks))) return false;
  return mark === "\ufeff" || !value.startsWith(mark);
}
