// One template with its variables out of a row of choices, and many of them out of a seed.
import * as fc from "fast-check";
import { Choices } from "./choices.ts";
import { Expressions } from "./expressions.ts";
import type { Form } from "./forms.ts";
import { Scope } from "./scope.ts";
import { Statements } from "./statements.ts";
import { toVariables, writeVariables } from "./variables.ts";

export interface Generated {
  readonly template: string;
  /** JSON. */
  readonly variables: string;
  /** The choices that lead to it again. */
  readonly recording: readonly number[];
  /** Lines of the forms that it holds. */
  readonly used: ReadonlySet<string>;
}

export function generate(choices: Choices, known: readonly Form[]): Generated {
  const scope = new Scope();
  const pairs = writeVariables(choices, scope);
  const expressions = new Expressions(choices, scope, known);
  const statements = new Statements(expressions);
  const pieces = 1 + choices.below(3);
  const template = Array.from({ length: pieces }, () => statements.template(2)).join("");
  const variables = toVariables(pairs, template);
  return { template, variables, recording: choices.made, used: expressions.used };
}

/** That many templates, the same ones for the same seed and forms. */
export function generateMany(count: number, seed: number, known: readonly Form[]): readonly Generated[] {
  const numbers = fc.infiniteStream(fc.noBias(fc.nat()), { noHistory: true });
  return fc
    .sample(numbers, { numRuns: count, seed })
    .map((stream) => generate(new Choices(() => stream.next().value), known));
}
