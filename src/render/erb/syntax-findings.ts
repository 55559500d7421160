// Ruby's syntax errors → diagnostics where Ruby stumbles, in words about the template; what was opened and
// never closed is shown beside.
import { diagnostic } from "../../diagnostic.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { RubyNode, RubySyntaxError } from "../../ports.ts";
import type { LineIndex } from "../../text/position.ts";
import type { Segment } from "./scan.ts";
import type { RubyText } from "./ruby/ruby-text.ts";

type Opening = RubySyntaxError["location"];

export interface SyntaxContext {
  readonly program: RubyNode;
  readonly file: string;
  readonly lines: LineIndex;
  readonly source: RubyText;
  readonly marks: ReadonlyMap<number, Segment>;
}

/** One for each line; what follows from another error is left out. */
export function toSyntaxFindings(errors: readonly RubySyntaxError[], context: SyntaxContext): Diagnostic[] {
  const [first] = errors;
  if (first?.error === "nesting_too_deep") {
    const { file, lines } = context;
    const span = lines.spanOf(file, 0, 0);
    return [diagnostic("render/template-limit", first.message, { hint: "split the expressions", span })];
  }
  const sorted = errors.toSorted((a, b) => a.location.startOffset - b.location.startOffset);
  const caseText = textAfterCase(sorted, context);
  if (caseText !== undefined) return [caseText];
  // Behind a text that never ends, all is text: nothing else can be said.
  const open = sorted.find(({ error }) =>
    /^(?:string|regexp|symbol|heredoc|list)_.*(?:term|eof)$/.test(error),
  );
  if (open !== undefined) return [unclosedText(open, context)];
  const opener = sorted.find(isOpener);
  const causes = sorted.filter((error) => !isOpener(error) && !isConsequence(error));
  const found = opener === undefined ? [] : [unclosed(opener, sorted, context)];
  const lines = new Set(found.map(({ span }) => span?.start.line));
  for (const error of causes.length > 0 || opener !== undefined ? causes : sorted) {
    const one = finding(error, context);
    if (!lines.has(one.span?.start.line)) found.push(one);
    lines.add(one.span?.start.line);
  }
  return found;
}

/** An error that points at what was opened rather than at where its end is missed. */
function isOpener({ error, location }: RubySyntaxError): boolean {
  return location.length > 0 && /_term(?:_end|_brace)?$/.test(error) && !error.startsWith("argument_");
}

function isConsequence({ error }: RubySyntaxError): boolean {
  return error === "unexpected_token_close_context" || error === "expect_eol_after_statement";
}

function spanOf({ location }: RubySyntaxError, { file, lines, source }: SyntaxContext) {
  const [from, to] = source.placeOf(location);
  return lines.spanOf(file, from, Math.max(to, from));
}

function finding(error: RubySyntaxError, context: SyntaxContext): Diagnostic {
  const span = spanOf(error, context);
  return diagnostic("render/ruby-syntax", `SyntaxError: ${plain(error.message)}`, {
    hint: hintFor(error),
    span,
  });
}

function hintFor({ error, message }: RubySyntaxError): string {
  if (error === "unexpected_token_ignore" && message.includes("'end'")) {
    return "this `end` closes nothing: remove it, or add what it should close";
  }
  if (error === "argument_term_paren" || error === "expect_rparen") {
    return "close the parenthesis; a # comment inside <%= … %> eats the closing one: write <%# comment %> beside it";
  }
  return "correct the expression in this tag";
}

function unclosed(
  opener: RubySyntaxError,
  all: readonly RubySyntaxError[],
  context: SyntaxContext,
): Diagnostic {
  const { source } = context;
  const word = source.slice(opener.location);
  const stumble = all.find(
    (error) => !isOpener(error) && error.location.startOffset > opener.location.startOffset,
  );
  const end = word === "{" ? "}" : word === "[" ? "]" : "end";
  const at = stumble ?? opener;
  const openedAt = spanOf(opener, context);
  const cause = stumble === undefined || isConsequence(stumble) ? "" : ` (${plain(stumble.message)})`;
  return diagnostic(
    "render/ruby-syntax",
    `SyntaxError: the \`${word}\` of line ${openedAt.start.line} is not closed by \`${end}\`${cause}`,
    {
      hint: `write <% ${end} %> where it ends; blocks cannot be opened in <%= … %>`,
      span: spanOf(at, context),
      related: [{ message: `\`${word}\` is opened here`, span: openedAt }],
    },
  );
}

function unclosedText(error: RubySyntaxError, context: SyntaxContext): Diagnostic {
  const { file, lines, source } = context;
  const opener = error.location.length > 0 ? undefined : lastOpening(context.program);
  const span = opener === undefined ? spanOf(error, context) : lines.spanOf(file, ...source.placeOf(opener));
  return diagnostic("render/ruby-syntax", `SyntaxError: ${plain(error.message)}`, {
    hint: "close the text before %> (which ends the tag even inside quotation marks; write %%> there)",
    span,
  });
}

/** Where the last text is opened that has no end. */
function lastOpening(node: RubyNode): Opening | undefined {
  let found: Opening | undefined;
  if ("openingLoc" in node && "closingLoc" in node) {
    const { openingLoc, closingLoc } = node;
    if (openingLoc !== null && (closingLoc === null || closingLoc.length === 0)) found = openingLoc;
  }
  for (const child of node.compactChildNodes()) found = lastOpening(child) ?? found;
  return found;
}

/** ERB prints the text where Ruby allows only `when`. */
function textAfterCase(errors: readonly RubySyntaxError[], context: SyntaxContext): Diagnostic | undefined {
  const missing = errors.find(({ error }) => error === "case_missing_conditions");
  if (missing === undefined) return undefined;
  const { file, lines, marks, source } = context;
  const start = source.index(missing.location.startOffset);
  const mark = [...marks].find(([offset]) => offset > start);
  const stumble = errors.find(({ location }) => location.startOffset > missing.location.startOffset);
  if (mark === undefined || stumble === undefined) return undefined;
  const [offset, segment] = mark;
  if (source.index(stumble.location.startOffset) !== offset) return undefined;
  const what = segment.segment === "text" ? "text" : "a tag that prints";
  return diagnostic(
    "render/ruby-syntax",
    `SyntaxError: ${what} stands between \`case\` and the first \`when\``,
    {
      hint: "put both into one tag: <% case x when 1 %>, or end the first with -%>",
      span: lines.spanOf(file, segment.start, segment.end),
      related: [{ message: "`case` is here", span: spanOf(missing, context) }],
    },
  );
}

/** Prism's words without line breaks. */
function plain(message: string): string {
  return message.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}
