// Fills the parts of README.md that other files know better: the inputs and outputs of action.yml, and
// a finding as the command line prints it.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { load } from "js-yaml";
import { replacePart, toBlock } from "./markdown.ts";

const root = new URL("../", import.meta.url);

interface Entry {
  readonly description: string;
  readonly default?: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, Entry>>;
  readonly outputs: Readonly<Record<string, Entry>>;
}

/** `readme` with its generated parts as they should be. */
export function formatReadme(readme: string): string {
  const action = load(readFileSync(new URL("action.yml", root), "utf8")) as Action;
  const inputs = Object.entries(action.inputs).map(([name, entry]) =>
    row(name, toCode(entry.default), entry.description),
  );
  const outputs = Object.entries(action.outputs).map(([name, entry]) => row(name, entry.description));
  return [
    ["inputs", ["| input | default | meaning |", "| --- | --- | --- |", ...inputs].join("\n")],
    ["outputs", ["| output | meaning |", "| --- | --- |", ...outputs].join("\n")],
    ["finding", toBlock(readFinding())],
  ].reduce((text, [name = "", part = ""]) => replacePart(text, name, part), readme);
}

function row(name: string, ...cells: readonly string[]): string {
  const texts = cells.map((cell) => cell.replaceAll(/\s+/g, " ").trim().replaceAll("|", "\\|"));
  return `| \`${name}\` | ${texts.join(" | ")} |`;
}

function toCode(value: string | undefined): string {
  return value === undefined || value === "" ? "" : `\`${value}\``;
}

/** The first finding of the documentation's example, as a person sees it. */
function readFinding(): string {
  const args = [
    "dist/cli.js",
    "check",
    "-f",
    "fixtures/stacks/flannel-docs/cluster.yml",
    "--kubernetes-version",
    "1.36",
  ];
  const { stdout } = spawnSync(process.execPath, args, {
    cwd: fileURLToPath(root),
    encoding: "utf8",
    env: { NO_COLOR: "1" },
  });
  const error = stdout.split(/\n(?=\S+:\d+:\d+: )/).find((finding) => finding.includes(": error: "));
  if (error === undefined) throw new Error(`no finding in: ${stdout}`);
  return error.trimEnd();
}

if (import.meta.main) {
  const file = new URL("README.md", root);
  writeFileSync(file, formatReadme(readFileSync(file, "utf8")));
  execFileSync("oxfmt", [fileURLToPath(file)], { stdio: "inherit" });
}
