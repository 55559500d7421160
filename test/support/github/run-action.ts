// Runs the action as GitHub's runner does: a process in the workspace, with variables, an event file
// and files for outputs and summary.
import { spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gitEnvironment } from "../git/repository.ts";
import { repository as project } from "../world.ts";
import { readOutputs, readRunnerView, type RunnerView } from "./runner-output.ts";
import { repository } from "./server.ts";

export interface ActionRequest {
  readonly workspace: string;
  readonly apiUrl: string;
  readonly event: { readonly name: string; readonly payload: unknown };
  readonly commit: string;
  readonly inputs: Readonly<Record<string, string>>;
}

export interface ActionRun extends RunnerView {
  readonly code: number | null;
  readonly outputs: Readonly<Record<string, string>>;
  readonly summary: string;
  /** Text of the files in the folder of the output `manifests`, by name. */
  readonly manifests: ReadonlyMap<string, string>;
  /** Everything that the run left anywhere but in GitHub, for a search. */
  readonly everything: string;
}

let runs = 0;

export async function runAction({
  workspace,
  apiUrl,
  event,
  commit,
  inputs,
}: ActionRequest): Promise<ActionRun> {
  const folder = mkdtempSync(join(tmpdir(), "runner-"));
  const file = (name: string, text = ""): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  runs += 1;
  const environment: Record<string, string> = {
    ...gitEnvironment(),
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_API_URL: apiUrl,
    GITHUB_SERVER_URL: "https://github.example",
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: file("event.json", JSON.stringify(event.payload)),
    GITHUB_OUTPUT: file("output"),
    GITHUB_REPOSITORY: repository,
    GITHUB_RUN_ID: String(9000 + runs),
    GITHUB_SHA: commit,
    GITHUB_STEP_SUMMARY: file("summary.md"),
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: join(folder, "temp"),
  };
  for (const [name, value] of Object.entries(inputs)) environment[`INPUT_${name.toUpperCase()}`] = value;
  const { code, stdout, stderr } = await spawned(environment, workspace);
  const outputs = readOutputs(join(folder, "output"));
  const summary = readFileSync(join(folder, "summary.md"), "utf8");
  const manifests = readManifests(outputs["manifests"] ?? "");
  const view = readRunnerView(stdout);
  rmSync(folder, { recursive: true });
  const everything = [
    view.log,
    stderr,
    JSON.stringify(view.annotations),
    JSON.stringify(outputs),
    summary,
    ...manifests.values(),
  ].join("\n");
  return { ...view, code, outputs, summary, manifests, everything };
}

function spawned(
  env: Record<string, string>,
  cwd: string,
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(project, "dist/action.js")], {
      cwd,
      env,
      stdio: ["ignore", "pipe", "pipe"],
    });
    let stdout = "";
    let stderr = "";
    child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
    child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
    child.on("error", reject).on("close", (code) => resolve({ code, stdout, stderr }));
  });
}

function readManifests(folder: string): ReadonlyMap<string, string> {
  const names = folder === "" ? [] : readdirSync(folder);
  return new Map(names.toSorted().map((name) => [name, readFileSync(join(folder, name), "utf8")]));
}
