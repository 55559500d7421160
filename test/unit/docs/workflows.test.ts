// The workflows that people copy, against the action that they use.
import { readdirSync, readFileSync } from "node:fs";
import { load } from "js-yaml";
import { describe, expect, it } from "vitest";

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
}

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, unknown>>;
}

const project = new URL("../../../", import.meta.url);
const read = (name: string) => readFileSync(new URL(name, project), "utf8");
const action = load(read("action.yml")) as { readonly inputs: object };
const printed = [...read("README.md").matchAll(/^```yaml\n(name: .*?)^```/gms)].map(([, text = ""]) => text);
const names = readdirSync(new URL("docs/workflows/", project));
const workflows: readonly (readonly [string, string])[] = [
  ...names.map((name) => [`docs/workflows/${name}`, read(`docs/workflows/${name}`)] as const),
  ...printed.map((text, at) => [`README.md, workflow ${at + 1}`, text] as const),
];

describe("an example workflow", () => {
  it("stands in the README and in docs/workflows", () => {
    expect(printed.length).toBeGreaterThan(0);
    expect(names.length).toBeGreaterThan(1);
  });

  it.each(workflows)("uses inputs that there are, after a checkout, and nothing else: %s", (_, text) => {
    const { jobs } = load(text) as Workflow;
    const steps = Object.values(jobs).flatMap((job) => job.steps);
    expect(steps.map(({ uses }) => uses?.replace(/@.*/, ""))).toEqual([
      "actions/checkout",
      "org/pharos-network",
    ]);
    for (const input of Object.keys(steps[1]?.with ?? {}))
      expect(Object.keys(action.inputs)).toContain(input);
  });

  it.each(workflows)(
    "asks for the permissions that its comment or issue needs, and no more: %s",
    (_, text) => {
      const told = text.includes("mode: drift") ? "issues" : "pull-requests";
      expect((load(text) as Workflow).permissions).toEqual({ contents: "read", [told]: "write" });
    },
  );
});
