// Renders templates one after the other in this process, which may neither write nor start anything. Gets a list
// of texts as JSON on stdin; prints for each what was found, how long it worked and how much memory the process
// had at most so far, and at the end what has changed of JavaScript's own objects.
import { text } from "node:stream/consumers";
import { loadRubyParser } from "../../../src/adapters/ruby-parser.ts";
import { renderErbFile } from "../../../src/commands/erb.ts";

export interface HostileAnswer {
  readonly rendered: boolean;
  /** Of errors: the codes. */
  readonly codes: readonly string[];
  readonly cpuMilliseconds: number;
  /** High-water mark of the process. */
  readonly megabytes: number;
}

export interface HostileReport {
  readonly answers: readonly HostileAnswer[];
  /** What has appeared on prototypes and among globals. */
  readonly traces: readonly string[];
}

const watched: Readonly<Record<string, object>> = {
  globalThis,
  "Object.prototype": Object.prototype,
  "Array.prototype": Array.prototype,
  "Function.prototype": Function.prototype,
  "String.prototype": String.prototype,
  "Map.prototype": Map.prototype,
  "RegExp.prototype": RegExp.prototype,
  "process.env": process.env,
};

/** Others may use the machine, too: what counts is what this process did. */
function work({ user, system }: NodeJS.CpuUsage): number {
  return (user + system) / 1000;
}

function traces(): readonly string[] {
  return Object.entries(watched).flatMap(([name, object]) =>
    Reflect.ownKeys(object).map((key) => `${name} ${String(key)}`),
  );
}

const parser = await loadRubyParser(new URL("../../../dist/prism.wasm", import.meta.url));
const templates = JSON.parse(await text(process.stdin)) as string[];
// What is loaded with the first use counts as before.
renderErbFile({ file: "warm.erb", text: "<%= 1 %>" }, parser);
const before = new Set(traces());
const answers = templates.map((template): HostileAnswer => {
  const started = process.cpuUsage();
  const { ok, diagnostics } = renderErbFile({ file: "t.erb", text: template }, parser);
  return {
    rendered: ok,
    codes: diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
    cpuMilliseconds: work(process.cpuUsage(started)),
    megabytes: process.resourceUsage().maxRSS / 1024,
  };
});
const report: HostileReport = { answers, traces: traces().filter((trace) => !before.has(trace)) };
process.stdout.write(JSON.stringify(report));
