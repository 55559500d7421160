// One small stack for every diagnostic code, with all that the tool says about it. UPDATE=1 writes the
// expected texts anew: read their diff as a user would.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatDiagnosticsPage } from "../../scripts/diagnostics-page.ts";
import { diagnosticCodes } from "../../src/diagnostic.ts";
import { expectedOf, notShown, readFixtureNames, renderFindings } from "../support/diagnostic-fixtures.ts";

const names = readFixtureNames();

describe("the fixtures of diagnostics", () => {
  test("are one for every code, and none for anything else", () => {
    const codes = Object.keys(diagnosticCodes).filter((code) => !Object.hasOwn(notShown, code));
    expect(codes.length).toBeGreaterThan(40);
    expect(names).toEqual(codes.toSorted());
  });

  test("leave out only codes that exist, with a reason", () => {
    const unknown = Object.keys(notShown).filter((code) => !Object.hasOwn(diagnosticCodes, code));
    const unreasoned = Object.entries(notShown).filter(([, reason]) => reason.length < 20);
    expect({ unknown, unreasoned }).toEqual({ unknown: [], unreasoned: [] });
  });

  test.each(names)("%s is shown with its place and its cure", async (name) => {
    const found = await renderFindings(name);
    if (process.env["UPDATE"] !== undefined) writeFileSync(expectedOf(name), found);
    expect(found).toContain(`[${name}]`);
    expect(existsSync(expectedOf(name)), "expected.txt is missing: run with UPDATE=1").toBe(true);
    expect(found).toBe(readFileSync(expectedOf(name), "utf8"));
  });
});

test("docs/diagnostics.md tells what the codes and their fixtures tell", async () => {
  const page = new URL("../../docs/diagnostics.md", import.meta.url);
  const text = await formatDiagnosticsPage();
  if (process.env["UPDATE"] !== undefined) writeFileSync(page, text);
  expect(readFileSync(page, "utf8")).toBe(text);
});
