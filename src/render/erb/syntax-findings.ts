// Ruby's syntax errors → diagnostics at the template's places, in words about the template.
import { diagnostic } from "../../diagnostic.ts";
import type { Diagnostic } from "../../diagnostic.ts";
import type { RubySyntaxError } from "../../ports.ts";
import type { LineIndex } from "../../text/position.ts";
import type { Segment } from "./scan.ts";
import type { RubyText } from "./ruby/ruby-text.ts";

/** One for each place; what follows from an earlier error is left out. */
export function toSyntaxFindings(
  file: string,
  lines: LineIndex,
  errors: readonly RubySyntaxError[],
  source: RubyText,
  marks: ReadonlyMap<number, Segment>,
): Diagnostic[] {
  const found: Diagnostic[] = [];
  const seen = new Set<number>();
  for (const { error, message, location } of errors.toSorted(byImportance)) {
    const [from, to] = source.placeOf(location);
    const { line } = lines.positionAt(from);
    if (seen.has(line) || isConsequence(error, errors)) continue;
    seen.add(line);
    const words = wordsFor(error, message, source, marks);
    found.push(
      diagnostic("render/ruby-syntax", words.message, {
        hint: words.hint,
        span: lines.spanOf(file, from, Math.max(to, from + 1)),
      }),
    );
  }
  return found;
}

// The place where something was opened says more than where its end was missed.
function byImportance(a: RubySyntaxError, b: RubySyntaxError): number {
  return (
    Number(!isMissingEnd(a.error)) - Number(!isMissingEnd(b.error)) ||
    a.location.startOffset - b.location.startOffset
  );
}

function isMissingEnd(error: string): boolean {
  return error.endsWith("_term") || error === "case_missing_conditions";
}

function isConsequence(error: string, all: readonly RubySyntaxError[]): boolean {
  const consequences = " unexpected_token_close_context unexpected_token_ignore expect_eol_after_statement ";
  return (
    consequences.includes(` ${error} `) && all.some((other) => !consequences.includes(` ${other.error} `))
  );
}

interface Words {
  readonly message: string;
  readonly hint: string;
}

function wordsFor(
  error: string,
  message: string,
  source: RubyText,
  marks: ReadonlyMap<number, Segment>,
): Words {
  const ruby = plain(message);
  if (error === "case_missing_conditions" && followedByText(source, marks)) {
    return {
      message: "text stands between `case` and the first `when`",
      hint: "close the tag of `case` only behind the first `when`: <% case x\n   when 1 %>".replace(
        /\s+/g,
        " ",
      ),
    };
  }
  if (isMissingEnd(error)) {
    return { message: `Ruby expects an end here: ${ruby}`, hint: "add <% end %> where the construct ends" };
  }
  if (error === "unexpected_token_ignore" && /'end'/.test(message)) {
    return { message: "this `end` closes nothing", hint: "remove it, or add what it should close" };
  }
  if (error === "argument_term_paren" || error === "expect_rparen") {
    return {
      message: ruby,
      hint: "close the parenthesis; a # comment in <%= … %> eats the closing one, write <%# comment %> beside it",
    };
  }
  return { message: ruby, hint: "Ruby cannot read this; correct the expression" };
}

function followedByText(_: RubyText, marks: ReadonlyMap<number, Segment>): boolean {
  return marks.size > 0;
}

/** Prism's words without its Markdown and line breaks. */
function plain(message: string): string {
  return message.replaceAll(/\s+/g, " ").replace(/\.$/, "");
}
