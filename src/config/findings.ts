// Collects what is wrong with a cluster.yml: offsets in, diagnostics at file:line:column out.
import { type Diagnostic, type DiagnosticCode, diagnostic } from "../diagnostic.ts";
import type { Severity } from "../codes/table.ts";
import { formatPath, type Path } from "../text/path.ts";
import type { Span } from "../text/position.ts";

/** Offsets into the text, as YAML nodes carry them; `end` is exclusive. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Where a range of the YAML text stands in the file that the user wrote. */
export type SpanOf = (range: Range) => Span;

export class Findings {
  readonly diagnostics: Diagnostic[] = [];
  readonly #spanOf: SpanOf;

  constructor(spanOf: SpanOf) {
    this.#spanOf = spanOf;
  }

  report(
    code: DiagnosticCode,
    at: Range,
    message: string,
    more: {
      readonly hint?: string;
      readonly severity?: Severity;
      readonly related?: { readonly at: Range; readonly message: string };
    } = {},
  ): void {
    const { hint, severity, related } = more;
    this.diagnostics.push(
      diagnostic(code, message, {
        span: this.#spanOf(at),
        ...(hint === undefined ? {} : { hint }),
        ...(severity === undefined ? {} : { severity }),
        ...(related === undefined
          ? {}
          : { related: [{ message: related.message, span: this.#spanOf(related.at) }] }),
      }),
    );
  }
}

/** A user's text in a message: quoted, on one line, cut when long. */
export function quote(text: string): string {
  return JSON.stringify(cut(text)).replaceAll(
    /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    "\ufffd",
  );
}

/** A name or a number in a message: as it is when it is short and harmless, else quoted. */
export function show(text: string): string {
  return /^[\w./@:+-]{1,200}$/.test(text) ? text : quote(text);
}

/** A path in a message; keys of the user's own may be long. */
export function showPath(path: Path): string {
  return formatPath(path.map((step) => (typeof step === "string" ? cut(step) : step)));
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

/** `a, b or c`. */
export function formatChoices(choices: readonly string[]): string {
  return choices.length < 2 ? choices.join("") : `${choices.slice(0, -1).join(", ")} or ${choices.at(-1)}`;
}
