// nunjucks text → a function that prints it, through a checked tree and code that calls only our runtime.
import type { NunjucksNode } from "nunjucks/src/nodes.js";
import lexer from "nunjucks/src/lexer.js";
import parser from "nunjucks/src/parser.js";
import { toCode } from "./code.ts";
import type { PlaceOf } from "./code.ts";
import type { Place, TemplateRuntime } from "./runtime.ts";
import { rubyTags } from "./tags.ts";
import { findProblems } from "./tree.ts";
import type { NunjucksProblem } from "./tree.ts";
import type { Scope } from "../ruby/scope.ts";

export interface NunjucksProgram {
  readonly places: readonly Place[];
  readonly run: (scope: Scope, runtime: TemplateRuntime) => void;
}

type Root = (
  env: undefined,
  context: undefined,
  frame: Scope,
  runtime: TemplateRuntime,
  done: (error: unknown) => void,
) => void;

export class NunjucksError extends Error {
  readonly problems: readonly NunjucksProblem[];

  constructor(problems: readonly NunjucksProblem[]) {
    super(problems[0]?.message);
    this.problems = problems;
  }
}

function parse(text: string): NunjucksNode {
  try {
    const reader = new parser.Parser(lexer.lex(text, {}));
    reader.extensions = [rubyTags];
    // nunjucks' own looks for the end in time that grows with the square of the text.
    reader.parseRaw = (name = "raw") => reader.fail(`${name} is not allowed in templates here`);
    return reader.parseAsRoot();
  } catch (failure) {
    if (!(failure instanceof Error) || failure instanceof RangeError) throw failure;
    const { lineno, colno } = failure as { readonly lineno?: number; readonly colno?: number };
    const end = text.split("\n");
    const line = lineno === undefined ? end.length - 1 : lineno - 1;
    const column = colno === undefined ? (end.at(-1)?.length ?? 0) : colno - 1;
    // nunjucks puts the name of the file, and the place, before what is wrong.
    const words = failure.message.split("\n").at(-1)?.trim() ?? "";
    throw new NunjucksError([
      { message: `nunjucks cannot read this: ${words}`, hint: syntaxHint(words), line, column },
    ]);
  }
}

function syntaxHint(words: string): string {
  return /^(?:raw|verbatim) /.test(words)
    ? "print the marks of nunjucks from a text: {{ '{{' }}"
    : "close every {{ with }}, every {% with %}, and every if, for and rubyblock with its end tag";
}

/** Throws NunjucksError for what is not allowed; the lowering of ERB never writes such. */
export function compileNunjucks(text: string, places: readonly Place[], placeOf: PlaceOf): NunjucksProgram {
  const tree = parse(text);
  const problems = findProblems(tree);
  if (problems.length > 0) throw new NunjucksError(problems);
  // The code holds only calls of the runtime, checked names and JSON literals.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  const { root } = new Function(toCode(tree, text, placeOf))() as { readonly root: Root };
  return {
    places,
    run: (scope, runtime) => {
      root(undefined, undefined, scope, runtime, (error) => {
        if (error !== null && error !== undefined) throw error;
      });
    },
  };
}
