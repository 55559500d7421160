import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { openRunner } from "../../../src/adapters/runner.ts";
import { readOutputs, readRunnerView } from "../../support/github/runner-output.ts";

let folder: string;
let printed: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "runner-"));
  for (const name of ["output", "summary"]) writeFileSync(join(folder, name), "");
  writeFileSync(join(folder, "event.json"), '{"number":7}');
  vi.stubEnv("GITHUB_OUTPUT", join(folder, "output"));
  vi.stubEnv("GITHUB_STEP_SUMMARY", join(folder, "summary"));
  vi.stubEnv("GITHUB_EVENT_PATH", join(folder, "event.json"));
  vi.stubEnv("GITHUB_EVENT_NAME", "pull_request");
  vi.stubEnv("RUNNER_TEMP", folder);
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed += String(text);
    return true;
  });
});

afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Texts that the runner would obey if they came to it as they are. */
const commands = [
  "::error::pwned",
  "  ::set-output name=verdict::no-changes",
  "##[error]pwned",
  "words ##[add-mask]e",
  "::stop-commands::x",
];

describe("what is printed", () => {
  it.each(commands)("is never a command: %s", async (text) => {
    const runner = await openRunner();
    runner.print(`before\n${text}\nafter`);
    runner.progress(text);
    runner.progress(`before\n${text}`);
    expect(readRunnerView(printed)).toMatchObject({ annotations: [], otherCommands: [] });
  });

  it("appears in the log line by line", async () => {
    (await openRunner()).print("one\n::two::\n");
    expect(readRunnerView(printed).log.trimEnd().split("\n")).toEqual(["one", "::two::"]);
  });

  it("hides what is masked, each line of it", async () => {
    const runner = await openRunner();
    runner.mask("first\nsecond\n\n");
    runner.mask("");
    runner.progress("a first and a second word");
    expect(readRunnerView(printed).log).toBe("a *** and a *** word\n");
  });
});

describe("an annotation", () => {
  it("keeps every character of its message, title and path", async () => {
    const annotation = {
      level: "warning" as const,
      title: "a, b: 100%",
      message: "one\r\n::error::two 100%0A",
      path: "a,b:c%.yml",
      line: 3,
      endLine: 3,
      column: 5,
      endColumn: 9,
    };
    (await openRunner()).annotate(annotation);
    expect(printed.trimEnd().split("\n")).toHaveLength(1);
    expect(readRunnerView(printed).annotations).toEqual([
      {
        level: "warning",
        message: annotation.message,
        properties: {
          title: annotation.title,
          file: annotation.path,
          line: "3",
          endLine: "3",
          col: "5",
          endColumn: "9",
        },
      },
    ]);
  });
});

describe("the runner's files", () => {
  it("take outputs of any text", async () => {
    const runner = await openRunner();
    runner.setOutput("verdict", "changes");
    runner.setOutput("other", "a\nverdict<<x\nno-changes\nx");
    expect(readOutputs(join(folder, "output"))).toEqual({
      verdict: "changes",
      other: "a\nverdict<<x\nno-changes\nx",
    });
  });

  it("take the summary, piece by piece; without one nothing is written", async () => {
    const runner = await openRunner();
    await runner.appendSummary("one\n");
    await runner.appendSummary("two\n");
    expect(readFileSync(join(folder, "summary"), "utf8")).toBe("one\ntwo\n");
    vi.stubEnv("GITHUB_STEP_SUMMARY", "");
    await expect(runner.appendSummary("three\n")).resolves.toBeUndefined();
  });

  it("give the event, or a refusal when it is damaged", async () => {
    expect(await (await openRunner()).readEvent()).toEqual({ name: "pull_request", payload: { number: 7 } });
    writeFileSync(join(folder, "event.json"), "{");
    await expect((await openRunner()).readEvent()).rejects.toThrow(
      "the event file of the runner cannot be read",
    );
  });

  it("get each folder of manifests for itself", async () => {
    const runner = await openRunner();
    const first = await runner.writeFolder([{ name: "a.yaml", text: "a: 1\n" }]);
    const second = await runner.writeFolder([{ name: "a.yaml", text: "a: 2\n" }]);
    expect([first, second].map((path) => readFileSync(join(path, "a.yaml"), "utf8"))).toEqual([
      "a: 1\n",
      "a: 2\n",
    ]);
  });
});

describe("inputs", () => {
  it("are read by their names, dashes and all", async () => {
    vi.stubEnv("INPUT_KUBERNETES-VERSION", " 1.36 ");
    expect((await openRunner()).readInputs(["kubernetes-version", "base"])).toEqual({
      "kubernetes-version": "1.36",
      base: "",
    });
  });
});
