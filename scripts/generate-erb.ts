// `node scripts/generate-erb.ts [templates] [seed]`: a longer run of the oracle's random templates against
// Ruby. What differs is made small and printed, with the variables that it reads.
import { compare } from "../test/oracle/erb/grammar/compare.ts";
import type { Compared } from "../test/oracle/erb/grammar/compare.ts";
import { askForms } from "../test/oracle/erb/grammar/known-forms.ts";
import { shrink } from "../test/oracle/erb/grammar/shrink.ts";
import { generateMany } from "../test/oracle/erb/grammar/template.ts";

const shown = 10;
const part = 20_000;

async function main(count: number, seed: number): Promise<number> {
  const { known, refused } = await askForms();
  console.log(
    `${count} templates, seed ${seed}; ${known.length} forms of calls, ${refused.length} are refused`,
  );
  const different: Compared[] = [];
  let rendered = 0;
  let lacking = 0;
  for (let done = 0; done < count; done += part) {
    const templates = generateMany(Math.min(part, count - done), seed + done / part, known);
    for (const one of await compare(templates)) {
      if (one.isRendered) rendered += 1;
      if (one.isRendered && one.outcome === "refused") lacking += 1;
      if (one.outcome === "different") different.push(one);
    }
  }
  console.log(`Ruby renders ${rendered}, of these ${lacking} are refused; ${different.length} differ`);
  const smallestFirst = different.toSorted((a, b) => a.template.length - b.template.length);
  for (const one of smallestFirst.slice(0, shown)) {
    const { template, variables, ruby, ours } = await shrink(one, known);
    console.log(`\n${template}\n  with ${variables}\n  Ruby: ${ruby}\n  here: ${ours}`);
  }
  return different.length === 0 ? 0 : 1;
}

const [count = "20000", seed = "1"] = process.argv.slice(2);
process.exitCode = await main(Number(count), Number(seed));
