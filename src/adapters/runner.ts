// GitHub's runner: what it tells an action in variables and files, and what it reads of its output. Text
// from a repository is printed so that no line of it can be taken for a command.
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Log, PortError } from "../ports.ts";

interface RunnerAnnotation {
  readonly level: "error" | "warning" | "notice";
  readonly title: string;
  readonly message: string;
  readonly path?: string;
  readonly line?: number;
  readonly endLine?: number;
  readonly column?: number;
  readonly endColumn?: number;
}

export interface Runner extends Log {
  /** `owner/name`. */
  readonly repository: string;
  /** The commit that the run is for: a pull request's is its merge with the base. */
  readonly commit: string;
  readonly apiUrl: string;
  /** Address of the run, which shows its summary. */
  readonly runUrl: string;
  /** Address of the repository's files as they are at a commit. */
  blobUrl(commit: string): string;
  commitUrl(commit: string): string;
  /** Throws PortError when the runner's event file is damaged. */
  readEvent(): Promise<{ readonly name: string; readonly payload: unknown }>;
  readInputs<Name extends string>(names: readonly Name[]): Readonly<Record<Name, string>>;
  /** From here on the runner hides this text in the log. */
  mask(secret: string): void;
  annotate(annotation: RunnerAnnotation): void;
  /** Into the log, line by line as it is. */
  print(text: string): void;
  setOutput(name: string, value: string): void;
  appendSummary(markdown: string): Promise<void>;
  /** Into a new folder that is gone after the job; returns its path. */
  writeFolder(files: readonly { readonly name: string; readonly text: string }[]): Promise<string>;
  /** Fails the step with one message. */
  fail(message: string): void;
}

export async function openRunner(): Promise<Runner> {
  const core = await import("@actions/core");
  const serverUrl = variable("GITHUB_SERVER_URL") || "https://github.com";
  const repository = variable("GITHUB_REPOSITORY");
  return {
    repository,
    commit: variable("GITHUB_SHA"),
    apiUrl: variable("GITHUB_API_URL") || "https://api.github.com",
    runUrl: `${serverUrl}/${repository}/actions/runs/${variable("GITHUB_RUN_ID")}`,
    blobUrl: (commit) => `${serverUrl}/${repository}/blob/${commit}`,
    commitUrl: (commit) => `${serverUrl}/${repository}/commit/${commit}`,
    async readEvent() {
      return {
        name: variable("GITHUB_EVENT_NAME"),
        payload: await readPayload(variable("GITHUB_EVENT_PATH")),
      };
    },
    readInputs(names) {
      return Object.fromEntries(names.map((name) => [name, core.getInput(name)])) as Record<
        (typeof names)[number],
        string
      >;
    },
    mask(secret) {
      // Each line is a secret of its own to the runner, which compares line by line.
      for (const line of secret.split(/\r?\n/)) if (line.trim() !== "") core.setSecret(line);
    },
    annotate({ level, title, message, path, line, endLine, column, endColumn }) {
      core[level](message, {
        title,
        ...(path === undefined ? {} : { file: path }),
        ...(line === undefined ? {} : { startLine: line }),
        ...(endLine === undefined ? {} : { endLine }),
        ...(column === undefined ? {} : { startColumn: column }),
        ...(endColumn === undefined ? {} : { endColumn }),
      });
    },
    print(text) {
      const stop = randomUUID();
      process.stdout.write(
        `::stop-commands::${stop}\n${text}${text.endsWith("\n") ? "" : "\n"}::${stop}::\n`,
      );
    },
    progress(message) {
      core.info(toLogLine(message));
    },
    setOutput: (name, value) => core.setOutput(name, value),
    async appendSummary(markdown) {
      if (variable("GITHUB_STEP_SUMMARY") === "") return;
      await core.summary.addRaw(markdown).write();
    },
    async writeFolder(files) {
      const parent = variable("RUNNER_TEMP") || tmpdir();
      try {
        await mkdir(parent, { recursive: true });
        const folder = await mkdtemp(join(parent, "manifests-"));
        await Promise.all(files.map(({ name, text }) => writeFile(join(folder, name), text)));
        return folder;
      } catch (cause) {
        throw new PortError("files", "the manifests cannot be written to the runner's temporary folder", {
          cause,
        });
      }
    },
    fail: (message) => core.setFailed(message),
  };
}

/** Empty when it is not set: the runner does not tell the two apart, either. */
function variable(name: string): string {
  return process.env[name] ?? "";
}

/** One line in which the runner finds no command, neither `::name::` nor the older `##[name]`. */
function toLogLine(message: string): string {
  return message
    .replace(/\p{Cc}/gu, " ")
    .replaceAll("##[", "## [")
    .replace(/^\s*::/, ": :");
}

async function readPayload(path: string): Promise<unknown> {
  if (path === "") return undefined;
  try {
    return JSON.parse(await readFile(path, "utf8")) as unknown;
  } catch (cause) {
    throw new PortError("files", "the event file of the runner cannot be read", { cause });
  }
}
