// The law of the shim as a judge: the bytes that Ruby prints, or the class of exception that Ruby raises, or
// a refusal.
import type { Diagnostic } from "../../../src/diagnostic.ts";
import type { Case, RubyAnswer } from "./corpus.ts";
import { formatErrors } from "./engine.ts";
import type { OurAnswer } from "./engine.ts";

export interface Difference {
  readonly name: string;
  readonly template: string;
  readonly variables: string;
  readonly ruby: string;
  readonly ours: string;
}

export interface Verdict {
  /** Where the law is broken, the shortest templates first. */
  readonly differences: readonly Difference[];
  /** Templates that Ruby renders. */
  readonly rendered: number;
  /** Those among them that we refuse. */
  readonly refused: number;
}

/** Refused as a whole: no error says that Ruby would raise it. */
export function isRefusal({ code, span }: Diagnostic): boolean {
  return span !== undefined && (code === "render/ruby-unsupported" || code === "render/ruby-refused");
}

export function judge(
  cases: readonly Case[],
  ruby: readonly RubyAnswer[],
  ours: readonly OurAnswer[],
): Verdict {
  let rendered = 0;
  let refused = 0;
  const differences = cases.flatMap((item, at) => {
    const [theirs, mine] = [ruby[at], ours[at]];
    if (theirs === undefined || mine === undefined) throw new Error(`no answer for ${item.name}`);
    if ("output" in theirs) rendered += 1;
    if ("errors" in mine && mine.errors.length > 0 && mine.errors.every(isRefusal)) {
      if ("output" in theirs) refused += 1;
      return [];
    }
    if (isSame(theirs, mine)) return [];
    return [
      { ...item, ruby: show(theirs), ours: "output" in mine ? mine.output : formatErrors(mine.errors) },
    ];
  });
  return {
    differences: differences.toSorted((a, b) => size(a) - size(b)),
    rendered,
    refused,
  };
}

export function isSame(theirs: RubyAnswer, mine: OurAnswer): boolean {
  if ("output" in theirs) return "output" in mine && mine.output === theirs.output;
  if ("output" in mine) return false;
  const first = mine.errors[0];
  return theirs.error === "SyntaxError"
    ? first?.code === "render/ruby-syntax"
    : first?.code === "render/ruby-error" && first.message.startsWith(`${theirs.error}: `);
}

function show(answer: RubyAnswer): string {
  return "output" in answer ? answer.output : `${answer.error} at line ${answer.line}`;
}

function size({ template, variables }: Difference): number {
  return template.length + variables.length;
}
