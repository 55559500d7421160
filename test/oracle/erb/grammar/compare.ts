// Generated templates through Ruby and through us, a thousand at a time, Ruby beside us: where the two differ
// in bytes, in the class of an exception or in its line.
import { loadRubyParser } from "../../../../src/adapters/ruby-parser.ts";
import type { RubyParser } from "../../../../src/ports.ts";
import { askRubyToRender } from "../corpus.ts";
import type { Case, RubyAnswer } from "../corpus.ts";
import { formatErrors, renderOne } from "../engine.ts";
import type { OurAnswer } from "../engine.ts";
import { isRefusal, isSame } from "../law.ts";
import type { Generated } from "./template.ts";

export interface Compared extends Generated {
  readonly outcome: "same" | "refused" | "endless" | "different";
  /** Ruby prints it. */
  readonly isRendered: boolean;
  readonly ruby: string;
  readonly ours: string;
}

const batch = 1000;

export async function compare(templates: readonly Generated[]): Promise<readonly Compared[]> {
  const parser = await loadRubyParser(new URL("../../../../dist/prism.wasm", import.meta.url));
  const compared: Compared[] = [];
  for (let start = 0; start < templates.length; start += batch) {
    const part = templates.slice(start, start + batch);
    const cases = part.map(toCase);
    const asked = askRubyToRender(cases);
    const ours = await renderBeside(cases, parser);
    const ruby = await asked;
    for (const [at, one] of part.entries()) compared.push(judgeOne(one, ruby[at], ours[at]));
  }
  return compared;
}

export function toCase({ template, variables }: Pick<Generated, "template" | "variables">): Case {
  return { name: "generated.erb", template, variables };
}

// Ruby's answer is read while we render: the loop has to breathe.
async function renderBeside(cases: readonly Case[], parser: RubyParser): Promise<OurAnswer[]> {
  const answers: OurAnswer[] = [];
  for (const one of cases) {
    answers.push(renderSafely(one, parser));
    if (answers.length % 50 === 0) {
      await new Promise((resolve) => {
        setImmediate(resolve);
      });
    }
  }
  return answers;
}

function renderSafely(one: Case, parser: RubyParser): OurAnswer {
  try {
    return renderOne(one, parser);
  } catch (error) {
    return { output: `the engine breaks: ${error instanceof Error ? error.stack : String(error)}` };
  }
}

function judgeOne(generated: Generated, ruby: RubyAnswer | undefined, ours: OurAnswer | undefined): Compared {
  if (ruby === undefined || ours === undefined) throw new Error(`no answer for ${generated.template}`);
  return {
    ...generated,
    outcome: outcomeOf(ruby, ours),
    isRendered: "output" in ruby,
    ruby: "output" in ruby ? ruby.output : `${ruby.error} at line ${ruby.line}: ${ruby.message}`,
    ours: "output" in ours ? ours.output : formatErrors(ours.errors),
  };
}

// What Ruby 3.3 raises and Debian's Ruby 3.1 does not: these messages are the younger one's.
const younger = /: cannot determine inclusion in beginless\/endless ranges$/;

function outcomeOf(ruby: RubyAnswer, ours: OurAnswer): Compared["outcome"] {
  const errors = "errors" in ours ? ours.errors : [];
  if ("error" in ruby && ruby.error === "Timeout::Error") {
    return errors[0]?.code === "render/template-limit" ? "endless" : "different";
  }
  if (errors.length > 0 && errors.every(isRefusal)) return "refused";
  if (errors.some(({ message }) => younger.test(message))) return "refused";
  if (!isSame(ruby, ours)) return "different";
  return "output" in ruby || errors[0]?.span?.start.line === ruby.line ? "same" : "different";
}
