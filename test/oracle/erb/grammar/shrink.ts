// Makes a template on which the law is broken smaller: all shortened rows of its choices at once to one
// Ruby, the smallest that still fails in the same way becomes the next one.
import { Choices } from "./choices.ts";
import { compare } from "./compare.ts";
import type { Compared } from "./compare.ts";
import type { Form } from "./forms.ts";
import { generate } from "./template.ts";
import type { Generated } from "./template.ts";

const rounds = 30;
const perRound = 600;

export async function shrink(found: Compared, known: readonly Form[]): Promise<Compared> {
  let best = found;
  for (let round = 0; round < rounds; round += 1) {
    const candidates = shorter(best, known);
    if (candidates.length === 0) break;
    const failing = (await compare(candidates)).filter((one) => mannerOf(one) === mannerOf(found));
    const next = failing.toSorted((a, b) => sizeOf(a) - sizeOf(b))[0];
    if (next === undefined) break;
    best = next;
  }
  return best;
}

/** Failing otherwise may be another fault. */
function mannerOf({ outcome, ruby, ours }: Compared): string {
  if (outcome !== "different") return outcome;
  const rubyClass = /^\S+ at line/.exec(ruby)?.[0] ?? "";
  const ourCode = /render\/[\w-]+ \w*/.exec(ours)?.[0] ?? "";
  return `${rubyClass}|${ourCode}`;
}

function sizeOf({ template, recording }: Generated): number {
  return template.length * 1000 + recording.reduce((sum, choice) => sum + Math.min(choice, 9), 0);
}

function shorter(found: Generated, known: readonly Form[]): readonly Generated[] {
  const { recording } = found;
  const texts = new Set<string>();
  const candidates: Generated[] = [];
  const consider = (choices: readonly number[]): void => {
    if (candidates.length >= perRound) return;
    const made = generate(Choices.replay(choices), known);
    if (sizeOf(made) >= sizeOf(found) || texts.has(made.template + made.variables)) return;
    texts.add(made.template + made.variables);
    candidates.push(made);
  };
  for (let length = recording.length >> 1; length >= 1; length >>= 1) {
    const step = Math.max(1, length >> 1);
    for (let at = 0; at < recording.length; at += step) {
      consider([...recording.slice(0, at), ...recording.slice(at + length)]);
      consider([
        ...recording.slice(0, at),
        ...Array<number>(length).fill(0),
        ...recording.slice(at + length),
      ]);
    }
  }
  return candidates;
}
