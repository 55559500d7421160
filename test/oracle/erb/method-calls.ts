// Calls of every method of a class with usual and odd arguments, in Ruby 3.3 and here: the same value, the
// same exception with the same message, or a refusal.
import { fileURLToPath } from "node:url";
import { coreMethodNames } from "../../../src/render/erb/core/core-methods.ts";
import { runRuby } from "../../support/ruby.ts";
import { renderWithUs } from "./engine.ts";
import type { OurAnswer } from "./engine.ts";
import { isRefusal } from "./law.ts";
import type { MethodPool } from "./method-pools/pool.ts";
import { randomFrom } from "./random.ts";
import { pools } from "./method-pools/pools.ts";

/** Calls of each method; METHOD_CALLS=200 for a longer run. */
const callsPerMethod = Number(process.env["METHOD_CALLS"] ?? 24);
export const seed = Number(process.env["ORACLE_SEED"] ?? 5);

type RubyAnswer = { readonly value: string } | { readonly error: string; readonly message: string };

interface MethodCall {
  readonly method: string;
  readonly source: string;
}

interface Answered extends MethodCall {
  readonly mine: OurAnswer;
  readonly ruby: RubyAnswer;
}

interface Coverage {
  /** Methods of which at least one call has Ruby's value. */
  readonly there: readonly string[];
  readonly lacking: readonly string[];
  /** Not called; the reasons stand in the pool. */
  readonly leftOut: readonly string[];
}

interface Report extends Coverage {
  readonly calls: number;
  readonly refused: number;
  readonly differences: readonly string[];
}

let reports: Promise<ReadonlyMap<string, Report>> | undefined;

/** What is there of a class, by calling it. */
export async function coverageOf(className: string): Promise<Coverage> {
  return reportOf(className);
}

/** All calls are made at once, in one run of Ruby. */
export async function reportOf(className: string): Promise<Report> {
  reports ??= makeReports();
  const report = (await reports).get(className);
  if (report === undefined) throw new Error(`no pool for ${className}`);
  return report;
}

async function makeReports(): Promise<ReadonlyMap<string, Report>> {
  const calls = pools.map((pool) => methodsOf(pool).flatMap((method) => callsOf(pool, method)));
  const answers = await answer(calls.flat());
  let at = 0;
  return new Map(
    pools.map((pool, index) => {
      const count = calls[index]?.length ?? 0;
      at += count;
      return [pool.className, judge(pool, answers.slice(at - count, at))];
    }),
  );
}

async function answer(calls: readonly MethodCall[]): Promise<readonly Answered[]> {
  const cases = calls.map(({ method, source }) => ({
    name: method,
    template: `<%= ${source} %>`,
    variables: '{ "cluster_config": {} }',
  }));
  const ours = await renderWithUs(cases);
  const script = fileURLToPath(new URL("method-calls.rb", import.meta.url));
  const sources = JSON.stringify(calls.map(({ source }) => source));
  const theirs = JSON.parse(runRuby(script, sources, "wasm")) as RubyAnswer[];
  return calls.map((call, at) => {
    const [mine, ruby] = [ours[at], theirs[at]];
    if (mine === undefined || ruby === undefined) throw new Error(`no answer for ${call.source}`);
    return { ...call, mine, ruby };
  });
}

function judge(pool: MethodPool, answers: readonly Answered[]): Report {
  const there = new Set<string>();
  const differences: string[] = [];
  let refused = 0;
  for (const { method, source, mine, ruby } of answers) {
    if (isRefused(mine)) refused += 1;
    else if (show(mine) !== showRuby(ruby)) {
      differences.push(`${source}\n  Ruby: ${showRuby(ruby)}\n  here: ${show(mine)}`);
    } else if ("value" in ruby) there.add(method);
  }
  const methods = methodsOf(pool);
  return {
    there: methods.filter((method) => there.has(method)),
    lacking: methods.filter((method) => !there.has(method)),
    leftOut: Object.keys(pool.leftOut ?? {}),
    calls: answers.length,
    refused,
    differences,
  };
}

/** Also where it would grow beyond a limit. */
function isRefused(answer: OurAnswer): boolean {
  if ("output" in answer || answer.errors.length === 0) return false;
  return answer.errors.every((error) => isRefusal(error) || error.code === "render/template-limit");
}

function methodsOf({ className, methods, leftOut = {} }: MethodPool): readonly string[] {
  const names = (methods ?? coreMethodNames[className] ?? "").split(" ");
  return names.filter((name) => !Object.hasOwn(leftOut, name));
}

/** The usual calls first, so that what is there does not depend on luck; then what the seed gives. */
function callsOf(pool: MethodPool, method: string): readonly MethodCall[] {
  const random = randomFrom(`${seed} ${pool.className} ${method}`);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? "";
  const usual = Object.hasOwn(pool.usual, method) ? (pool.usual[method]?.split(" ; ") ?? []) : [];
  // An assignment takes one value, and nothing else.
  const isAssignment = /\w=$/.test(method);
  const endings = isAssignment ? usual : ["", ...usual];
  const sources = new Set<string>();
  const add = (receiver: string, ending: string) =>
    sources.add(pool.changes === true ? changing(receiver, method, ending) : plain(receiver, method, ending));
  if (!isAssignment) for (const receiver of pool.receivers) add(receiver, "");
  for (const ending of endings) add(pick(pool.receivers), ending);
  for (let tries = 0; sources.size < callsPerMethod && tries < 3 * callsPerMethod; tries += 1) {
    if (isAssignment || random() < 0.6) add(pick(pool.receivers), pick(endings));
    else {
      const count = [0, 1, 1, 1, 1, 2, 2, 3][Math.floor(random() * 8)] ?? 1;
      const args = Array.from({ length: count }, () => pick(pool.args)).join(", ");
      add(pick(pool.receivers), `(${args})${random() < 0.2 ? ` ${pick(pool.blocks)}` : ""}`);
    }
  }
  return Array.from(sources, (source) => ({ method, source }));
}

function plain(receiver: string, method: string, ending: string): string {
  return receiver === "" ? `(${method}${ending}).inspect` : `((${receiver}).${method}${ending}).inspect`;
}

function changing(receiver: string, method: string, ending: string): string {
  return `(x = ${receiver}; [x.${method}${ending}, x]).inspect`;
}

function show(answer: OurAnswer): string {
  if ("output" in answer) return answer.output;
  return answer.errors.map(({ message }) => message).join("; ");
}

function showRuby(answer: RubyAnswer): string {
  if ("value" in answer) return answer.value;
  // Ruby, too, shows an empty message so.
  const message = answer.message.replaceAll(/\s*\n\s*/g, " ") || "unhandled exception";
  return `${answer.error}: ${message}`;
}
