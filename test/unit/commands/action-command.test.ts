import { describe, expect, it } from "vitest";
import { type InputName, parseInputs } from "../../../src/config/inputs.ts";
import { formatCommand } from "../../../src/commands/action-command.ts";
import { parseCommandLine } from "../../../src/command-line.ts";

const command = (given: Partial<Record<InputName, string>>, eventBase?: string) => {
  const parsed = parseInputs(given);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  return formatCommand(parsed.inputs, eventBase);
};

describe("the command for at home", () => {
  it("plans against the base of the event", () => {
    expect(command({}, "origin/main")).toBe(
      "pharos-network plan -f cluster.yml --base origin/main --format json",
    );
  });

  it("says everything that the inputs say, and is one that the command line takes", () => {
    const given = {
      config: "a/cluster.yml",
      base: "./base",
      architectures: "arm64",
      "kubernetes-version": "1.35",
      target: "east",
      env: "HTTP_PROXY, no_proxy",
    } as const;
    const text = command(given, "origin/main");
    expect(text).toBe(
      "pharos-network plan -f a/cluster.yml --base ./base --arch arm64 --kubernetes-version 1.35 --target east --env HTTP_PROXY,no_proxy --format json",
    );
    expect(parseCommandLine(text.split(" ").slice(1))).toMatchObject({
      verb: "plan",
      options: { file: "a/cluster.yml", target: "east" },
    });
  });

  it("quotes what a shell would take apart", () => {
    expect(command({ target: "it's; rm -rf" })).toBe(
      "pharos-network plan -f cluster.yml --target 'it'\\''s; rm -rf' --format json",
    );
  });
});
