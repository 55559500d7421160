// nunjucks text → a function that prints it, through a checked tree and code that calls only our runtime.
import type { NunjucksNode } from "nunjucks/src/nodes.js";
import parser from "nunjucks/src/parser.js";
import { toCode } from "./code.ts";
import type { PlaceOf } from "./code.ts";
import type { Place, TemplateRuntime } from "./runtime.ts";
import { rubyTags } from "./tags.ts";
import { findProblem } from "./tree.ts";
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
  readonly problem: NunjucksProblem;

  constructor(problem: NunjucksProblem) {
    super(problem.message);
    this.problem = problem;
  }
}

function parse(text: string): NunjucksNode {
  try {
    return parser.parse(text, [rubyTags], {});
  } catch (failure) {
    if (!(failure instanceof Error)) throw failure;
    const { lineno = 1, colno = 1 } = failure as { readonly lineno?: number; readonly colno?: number };
    const message = `nunjucks cannot read this: ${failure.message}`;
    throw new NunjucksError({ message, hint: "correct the tag", line: lineno - 1, column: colno - 1 });
  }
}

/** Throws NunjucksError for what is not allowed; the lowering of ERB never writes such. */
export function compileNunjucks(text: string, places: readonly Place[], placeOf: PlaceOf): NunjucksProgram {
  const tree = parse(text);
  const problem = findProblem(tree);
  if (problem !== undefined) throw new NunjucksError(problem);
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
