// What an action printed and wrote → what GitHub's runner makes of it: annotations, masks, the log that
// people see, outputs. Commands are read as the runner reads them, also where an action did not mean any.
import { readFileSync } from "node:fs";

interface ShownAnnotation {
  readonly level: string;
  readonly message: string;
  readonly properties: Readonly<Record<string, string>>;
}

export interface RunnerView {
  readonly annotations: readonly ShownAnnotation[];
  /** With masked texts as `***`. */
  readonly log: string;
  /** Commands other than annotations, masks and stop-commands. */
  readonly otherCommands: readonly string[];
}

export function readRunnerView(stdout: string): RunnerView {
  const annotations: ShownAnnotation[] = [];
  const masks: string[] = [];
  const shown: string[] = [];
  const otherCommands: string[] = [];
  let stopped: string | undefined;
  for (const line of stdout.split("\n")) {
    const command = /^\s*::([^\s:]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/.exec(line);
    const [, name = "", properties = "", data = ""] = command ?? [];
    if (stopped !== undefined) {
      if (name === stopped) stopped = undefined;
      else shown.push(line);
    } else if (command === null) {
      if (line.includes("##[")) otherCommands.push(line);
      shown.push(line);
    } else if (name === "stop-commands") {
      stopped = data;
    } else if (name === "add-mask") {
      masks.push(decode(data));
    } else if (name === "error" || name === "warning" || name === "notice") {
      annotations.push({ level: name, message: decode(data), properties: decodeProperties(properties) });
      shown.push(decode(data));
    } else {
      otherCommands.push(line);
    }
  }
  const log = masks.reduce((text, mask) => text.replaceAll(mask, "***"), shown.join("\n"));
  return { annotations, log, otherCommands };
}

/** The file of GITHUB_OUTPUT: `name<<delimiter`, lines, `delimiter`. */
export function readOutputs(file: string): Readonly<Record<string, string>> {
  const outputs: Record<string, string> = {};
  const lines = readFileSync(file, "utf8").split("\n");
  for (let at = 0; at < lines.length; at++) {
    const [, name, delimiter] = /^([^=<]+)<<(.+)$/.exec(lines[at] ?? "") ?? [];
    if (name === undefined || delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, at + 1);
    outputs[name] = lines.slice(at + 1, end).join("\n");
    at = end;
  }
  return outputs;
}

function decodeProperties(text: string): Record<string, string> {
  const pairs = text.split(",").filter((pair) => pair !== "");
  return Object.fromEntries(
    pairs.map((pair) => {
      const equals = pair.indexOf("=");
      return [pair.slice(0, equals).trim(), decode(pair.slice(equals + 1))];
    }),
  );
}

function decode(text: string): string {
  return text
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}
