import { describe, expect, it } from "vitest";
import { type DiagnosticCode, diagnostic, diagnosticCodes, hasErrors } from "../../src/diagnostic.ts";
import type { CodeEntry } from "../../src/codes/table.ts";

const codes = Object.entries<CodeEntry>(diagnosticCodes);

describe("a diagnostic", () => {
  it("has the severity of its code unless it says otherwise", () => {
    const code: DiagnosticCode = "check/removed-api";
    expect(diagnostic(code, "gone")).toEqual({ code, severity: "error", message: "gone" });
    expect(diagnostic(code, "gone", { severity: "notice", hint: "x" })).toEqual({
      code,
      severity: "notice",
      message: "gone",
      hint: "x",
    });
  });

  it("counts as an error by its severity alone", () => {
    expect(hasErrors([])).toBe(false);
    expect(
      hasErrors([diagnostic("check/deprecated-api", "old"), diagnostic("check/no-schema", "none")]),
    ).toBe(false);
    expect(
      hasErrors([diagnostic("check/deprecated-api", "old"), diagnostic("check/removed-api", "gone")]),
    ).toBe(true);
  });
});

describe("the table of codes", () => {
  it("has only codes of the stages, and many of them", () => {
    const stages = new Set(codes.map(([code]) => code.split("/")[0]));
    expect(["config", "render", "variants", "check", "live", "diff"]).toEqual(
      expect.arrayContaining([...stages]),
    );
    expect(codes.length).toBeGreaterThan(40);
  });

  it.each(codes)("%s is named and explained as all are", (code, { title, cure }) => {
    expect(code).toMatch(/^[a-z]+\/[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/);
    for (const sentence of [title, cure]) {
      expect(sentence).toMatch(/^(?:[A-Z`]|[a-z]+_).*[.?`]$/u);
      expect(sentence).not.toMatch(/\n| {2}|TODO/);
    }
  });
});
