// Templates that never end or swell, rendered in processes that may not write, start or connect, whose heaps are
// small, and whose work and memory are measured.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { HostileReport } from "../../support/erb-hostile/runner.ts";
import { hostileTemplates } from "../../support/erb-hostile/templates.ts";

const runner = fileURLToPath(new URL("../../support/erb-hostile/runner.ts", import.meta.url));

function run(templates: readonly string[]): HostileReport {
  const { status, signal, stdout, stderr } = spawnSync(
    process.execPath,
    [
      "--permission",
      "--allow-fs-read=*",
      "--max-old-space-size=280",
      "--max-semi-space-size=16",
      "--no-warnings",
      runner,
    ],
    { input: JSON.stringify(templates), encoding: "utf8", maxBuffer: 1 << 26, timeout: 200_000 },
  );
  if (status !== 0) throw new Error(`the process ended with ${status ?? signal}: ${stderr.slice(0, 2000)}`);
  return JSON.parse(stdout) as HostileReport;
}

describe.each(hostileTemplates)("%s: %s", (_, code, templates) => {
  let report: HostileReport;

  beforeAll(() => {
    report = run(templates);
  });

  test.each(templates.map((template, at) => ({ shown: template.slice(0, 100), at })))("$shown", ({ at }) => {
    const answer = report.answers[at];
    expect(answer).toMatchObject({ rendered: false, codes: [code] });
    expect(answer?.cpuMilliseconds).toBeLessThan(2000);
    expect(answer?.megabytes).toBeLessThan(400);
  });

  test("leave no trace", () => {
    expect(report.traces).toEqual([]);
  });
});
