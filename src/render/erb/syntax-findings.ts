// Ruby's syntax errors → diagnostics where Ruby stumbles, in words about the template; what was opened and
// never closed is shown beside.
import { childrenOf } from "./ruby/node-name.ts";
import { diagnostic } from "../../diagnostic.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { RubyNode, RubySource, RubySyntaxError } from "../../ports.ts";
import type { LineIndex } from "../../text/position.ts";
import type { Segment } from "./scan.ts";
import type { RubyText } from "./ruby/ruby-text.ts";
import { cureOfSlip, endsInsideText, findElseIf } from "./syntax-slips.ts";
import type { Tag } from "./syntax-slips.ts";

type Opening = RubySyntaxError["location"];

export interface SyntaxContext {
  readonly program: RubyNode;
  readonly comments: RubySource["comments"];
  readonly file: string;
  /** The template. */
  readonly text: string;
  readonly segments: readonly Segment[];
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
  const hidden = hiddenEnd(sorted, context);
  if (hidden !== undefined) return [hidden];
  const opener = sorted.find(isOpener);
  const causes = sorted.filter((error) => !isOpener(error) && !isConsequence(error));
  const found = opener === undefined ? [] : [unclosed(opener, sorted, context)];
  const lines = new Set(found.map(({ span }) => span?.start.line));
  let isSlip = false;
  for (const error of causes.length > 0 || opener !== undefined ? causes : sorted) {
    // What a slip opened is missed by its `end`.
    if (isSlip && isSurplusEnd(error)) continue;
    const one = finding(error, context);
    isSlip ||= slipOf(error, context) !== undefined;
    if (!lines.has(one.span?.start.line)) found.push(one);
    lines.add(one.span?.start.line);
  }
  return found;
}

/** An error that points at what was opened rather than at where its end is missed. */
function isOpener({ error, location }: RubySyntaxError): boolean {
  return (
    location.length > 0 &&
    /_term(?:_end|_brace|_else)?$/.test(error) &&
    !/^(?:argument|array|hash|def_params|conditional_predicate)_/.test(error)
  );
}

function isConsequence({ error }: RubySyntaxError): boolean {
  return error === "unexpected_token_close_context" || error === "expect_eol_after_statement";
}

function spanOf({ location }: RubySyntaxError, { file, lines, source, text }: SyntaxContext) {
  const [from, to] = source.placeOf(location);
  // What ERB adds behind a tag is not in the template: the end of the tag is shown.
  const isBehindTag = source.slice(location) === ";" && text.startsWith("%>", from - 2);
  return isBehindTag ? lines.spanOf(file, from - 2, from) : lines.spanOf(file, from, Math.max(to, from));
}

function finding(error: RubySyntaxError, context: SyntaxContext): Diagnostic {
  const span = spanOf(error, context);
  return diagnostic("render/ruby-syntax", `SyntaxError: ${wordsOf(error, context)}`, {
    hint: slipOf(error, context) ?? hintFor(error),
    span,
  });
}

function isSurplusEnd({ error, message }: RubySyntaxError): boolean {
  return error === "unexpected_token_ignore" && message.includes("'end'");
}

function hintFor(error: RubySyntaxError): string {
  if (isSurplusEnd(error)) return "this `end` closes nothing: remove it, or add what it should close";
  if (error.error.startsWith("ternary_")) return "write condition ? value : other value";
  if (error.error === "argument_term_paren" || error.error === "expect_rparen")
    return "close the parenthesis";
  return "correct the expression in this tag";
}

function tagAt({ location }: RubySyntaxError, { segments, source }: SyntaxContext): Tag | undefined {
  const [from] = source.placeOf(location);
  return segments.find((segment) => "open" in segment && segment.open <= from && from <= segment.close) as
    | Tag
    | undefined;
}

function slipOf(error: RubySyntaxError, context: SyntaxContext): string | undefined {
  const tag = tagAt(error, context);
  return tag === undefined ? undefined : cureOfSlip(context.text.slice(tag.open, tag.close - 2).trimEnd());
}

/** Prism's words; the semicolons and parentheses that ERB adds around a tag are its end to the reader. */
function wordsOf(error: RubySyntaxError, { source, text }: SyntaxContext): string {
  const [from] = source.placeOf(error.location);
  const glue = /^unexpected '([;).])'/.exec(error.message);
  const isGlue = glue !== null && text[from] !== glue[1];
  const words = isGlue ? error.message.replace(glue[0], "unexpected end of the tag") : error.message;
  return plain(words.replace(/, (?:ignoring it|expecting end-of-input)$/, ""));
}

/** `<%= x # comment %>`: the comment takes the parenthesis that ERB closes the tag with. */
function hiddenEnd(errors: readonly RubySyntaxError[], context: SyntaxContext): Diagnostic | undefined {
  const { comments, file, lines, segments, source } = context;
  const missed = errors.find(({ error }) => error === "argument_term_paren" || error === "expect_rparen");
  const comment = comments.find((location) => {
    const [from] = source.placeOf(location);
    const isInside = segments.some((one) => one.segment === "output" && one.open < from && from < one.close);
    return isInside && source.slice(location).includes(").to_s)");
  });
  if (missed === undefined || comment === undefined) return undefined;
  const [from] = source.placeOf(comment);
  return diagnostic("render/ruby-syntax", "SyntaxError: a comment hides the end of its tag from Ruby", {
    hint: "write the comment as a tag of its own: <%# comment %>",
    span: spanOf(missed, context),
    related: [{ message: "the comment is here", span: lines.spanOf(file, from, from + 1) }],
  });
}

function unclosed(
  opener: RubySyntaxError,
  all: readonly RubySyntaxError[],
  context: SyntaxContext,
): Diagnostic {
  const { file, lines, source, text } = context;
  const word = source.slice(opener.location);
  const openedAt = spanOf(opener, context);
  if (tagAt(opener, context)?.segment === "output") {
    return diagnostic(
      "render/ruby-syntax",
      `SyntaxError: the tag that prints opens \`${word}\` and does not close it`,
      { hint: "write <% … %> without =: what <%= … %> prints must stand in it whole", span: openedAt },
    );
  }
  const stumble = all.find(
    (error) => !isOpener(error) && error.location.startOffset > opener.location.startOffset,
  );
  const elseIf =
    opener.error === "conditional_term_else"
      ? findElseIf(text, source.placeOf(opener.location)[0])
      : undefined;
  if (elseIf !== undefined) {
    return diagnostic(
      "render/ruby-syntax",
      "SyntaxError: `else if` opens another `if`, which is not closed",
      {
        hint: "write elsif",
        span: spanOf(stumble ?? opener, context),
        related: [{ message: "`else if` stands here", span: lines.spanOf(file, ...elseIf) }],
      },
    );
  }
  const end = word === "{" ? "}" : word === "[" ? "]" : "end";
  const cause = stumble === undefined || isConsequence(stumble) ? "" : ` (${wordsOf(stumble, context)})`;
  const mixed = word === "{" && stumble !== undefined && isSurplusEnd(stumble) ? ", or do instead of {" : "";
  return diagnostic(
    "render/ruby-syntax",
    `SyntaxError: the \`${word}\` of line ${openedAt.start.line} is not closed by \`${end}\`${cause}`,
    {
      hint: `write <% ${end} %> where it ends${mixed}`,
      span: spanOf(stumble ?? opener, context),
      related: [{ message: `\`${word}\` is opened here`, span: openedAt }],
    },
  );
}

function unclosedText(error: RubySyntaxError, context: SyntaxContext): Diagnostic {
  const { file, lines, segments, source, text } = context;
  const opener = error.location.length > 0 ? undefined : lastOpening(context.program);
  const span = opener === undefined ? spanOf(error, context) : lines.spanOf(file, ...source.placeOf(opener));
  const [at] = source.placeOf(opener ?? error.location);
  const quote = opener === undefined ? source.slice(error.location) : source.slice(opener);
  const tag = segments.find((one) => "open" in one && one.open <= at && at < one.close) as Tag | undefined;
  const hint =
    tag !== undefined && endsInsideText(text, quote, tag)
      ? "%> ends the tag even inside quotation marks: write %%> there"
      : `close the text that begins with ${quote} before %>`;
  return diagnostic("render/ruby-syntax", `SyntaxError: ${plain(error.message)}`, { hint, span });
}

/** Where the last text is opened that has no end. */
function lastOpening(node: RubyNode): Opening | undefined {
  let found: Opening | undefined;
  if ("openingLoc" in node && "closingLoc" in node) {
    const { openingLoc, closingLoc } = node;
    if (openingLoc !== null && (closingLoc === null || closingLoc.length === 0)) found = openingLoc;
  }
  for (const child of childrenOf(node)) found = lastOpening(child) ?? found;
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
