// nunjucks text → a function that prints it, through a checked tree and code that calls only our runtime.
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

/** Throws NunjucksError for what is not allowed; the lowering of ERB never writes such. */
export function compileNunjucks(text: string, places: readonly Place[], placeOf: PlaceOf): NunjucksProgram {
  const tree = parser.parse(text, [rubyTags], {});
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
