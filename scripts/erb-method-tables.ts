// Which methods of Ruby's core classes templates have → tables. Found by calling each of them here and in
// Ruby 3.3; why others are left out says the engine itself.
import { coreMethodNames } from "../src/render/erb/core/core-methods.ts";
import { leftOutOf } from "../src/render/erb/core/left-out.ts";
import { coverageOf } from "../test/oracle/erb/method-calls.ts";
import { pools } from "../test/oracle/erb/method-pools/pools.ts";
import { toCode, toTable } from "./markdown.ts";

export interface ClassTable {
  readonly name: string;
  /** At least one call has Ruby's value. */
  readonly there: readonly string[];
  /** Refused by name. */
  readonly lacking: readonly string[];
  /** Not counted: they have an effect, differ from run to run or look into Ruby. */
  readonly impure: readonly string[];
}

/** Pools of other names call methods once more, in other ways. */
const ofRuby = pools.filter(({ className }) => Object.hasOwn(coreMethodNames, className));

export async function readClassTables(): Promise<readonly ClassTable[]> {
  const tables = await Promise.all(
    ofRuby.map(async ({ className: name }) => {
      const { there, lacking, leftOut } = await coverageOf(name);
      const isImpure = (method: string) => leftOutOf(name, method)?.impure === true;
      const others = [...lacking, ...leftOut];
      return {
        name,
        there,
        lacking: others.filter((method) => !isImpure(method)),
        impure: others.filter(isImpure),
      };
    }),
  );
  return tables.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

export function shareOf({ there, lacking }: ClassTable): number {
  return there.length / (there.length + lacking.length);
}

export function formatShares(classes: readonly ClassTable[]): string {
  const rows = classes.map((one) => [
    toCode(one.name),
    String(one.there.length),
    String(one.lacking.length),
    `${Math.floor(100 * shareOf(one))} %`,
    String(one.impure.length),
  ]);
  return toTable(["class", "there", "refused by name", "share", "not pure"], rows);
}

export function formatMethods(classes: readonly ClassTable[]): string {
  return toTable(
    ["class", "methods that are there"],
    classes.map(({ name, there }) => [toCode(name), there.map(toCode).join(" ")]),
  );
}

/** `Class#method` of what is refused without saying why. */
export function findWithoutReason(classes: readonly ClassTable[]): readonly string[] {
  return classes.flatMap(({ name, lacking }) =>
    lacking.filter((method) => leftOutOf(name, method) === undefined).map((method) => `${name}#${method}`),
  );
}

/** Grouped by reason. */
export function formatLacks(classes: readonly ClassTable[]): string {
  const groups = new Map<string, { readonly cells: readonly string[]; readonly names: string[] }>();
  for (const { name, lacking, impure } of classes) {
    for (const method of [...lacking, ...impure]) {
      const reason = leftOutOf(name, method);
      if (reason === undefined) continue;
      const group = groups.get(reason.why) ?? { cells: [reason.why, reason.cure], names: [] };
      group.names.push(toCode(`${name}#${method}`));
      groups.set(reason.why, group);
    }
  }
  return toTable(
    ["methods", "why", "instead"],
    Array.from(groups.values(), ({ cells, names }) => [names.join(" "), ...cells]),
  );
}
