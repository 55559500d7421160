// A Ruby construct with template text inside → `rubyblock "…"`: its Ruby, in which `template_text(0)` stands for
// the first body of text.
import type { RubyNode } from "../../ports.ts";
import { lastOffset, placeOf, quote } from "./lower-expression.ts";
import type { ExpressionContext, Lowered } from "./lower-expression.ts";
import { RubyCompiler } from "./ruby/compiler.ts";
import type { RubyText } from "./ruby/ruby-text.ts";
import type { TextBody } from "./text-bodies.ts";

export function lowerRubyBlock(
  node: RubyNode,
  bodies: readonly TextBody[],
  context: ExpressionContext,
): Lowered {
  const { source, findings, surroundings } = context;
  const indices = new Map<RubyNode, number>(bodies.map(({ statements }, index) => [statements, index]));
  const bodyOf = (one: RubyNode) => indices.get(one);
  const compiler = new RubyCompiler(source, { ...surroundings, bodyOf });
  const closure = compiler.compile(node);
  findings.push(...compiler.findings);
  const place = { ...placeOf(node, context), closure };
  return { text: `rubyblock ${quote(textWithBodies(node, bodies, source))}`, marks: [{ at: 0, place }] };
}

/** What stands in the text instead of the Ruby [from, to). */
interface Replacement {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

function textWithBodies(node: RubyNode, bodies: readonly TextBody[], source: RubyText): string {
  const [start] = source.rangeOf(node.location);
  const end = lastOffset(node, source);
  const parts: string[] = [];
  let at = start;
  for (const { from, to, text } of replacements(bodies, source)) {
    const between = source.text.slice(at, from);
    const glue = glueOf(between);
    const opened = at === start ? between : between.replace(/^[;\s]*/, glue);
    parts.push(opened.replace(/[;\s]*$/, glue), text);
    at = to;
  }
  const rest = source.text.slice(at, end);
  return parts.join("") + rest.replace(/^[;\s]*/, glueOf(rest));
}

/** A comment and a heredoc end with their line. */
function glueOf(text: string): string {
  return /#|<</.test(text) ? "\n" : "; ";
}

function replacements(bodies: readonly TextBody[], source: RubyText): Replacement[] {
  return bodies.map(({ statements, numbered }, index) => ({
    from: source.rangeOf(statements.location)[0],
    to: lastOffset(statements, source),
    text: `${numbered === "" ? "" : `${numbered}; `}template_text(${index})`,
  }));
}
