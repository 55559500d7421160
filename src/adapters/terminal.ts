// The terminal, or what stands in its place: results on stdout, everything else on stderr, colour only
// for people (and never with NO_COLOR).
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Log, PortError } from "../ports.ts";

export interface OutputFile {
  readonly name: string;
  readonly text: string;
}

export interface Terminal extends Log {
  /** Whether stdout shows colours. */
  readonly color: boolean;
  /** Whether stderr shows colours. */
  readonly errorColor: boolean;
  print(text: string): void;
  tell(text: string): void;
  /** Throws PortError when the file cannot be written. */
  writeFile(name: string, text: string): Promise<void>;
  /** Into a new or empty folder: what an earlier run left there would be mistaken for this one's. */
  writeFolder(folder: string, files: readonly OutputFile[]): Promise<void>;
}

export function openTerminal(): Terminal {
  const plain = (process.env["NO_COLOR"] ?? "") !== "" || process.env["TERM"] === "dumb";
  const errorColor = process.stderr.isTTY && !plain;
  return {
    color: process.stdout.isTTY && !plain,
    errorColor,
    print: (text) => void process.stdout.write(text),
    tell: (text) => void process.stderr.write(text),
    progress: (message) => {
      if (process.stderr.isTTY)
        process.stderr.write(errorColor ? `\u001B[2m${message} …\u001B[22m\n` : `${message} …\n`);
    },
    writeFile: (name, text) => refused(name, () => writeFile(name, text)),
    writeFolder: async (folder, files) => {
      await refused(folder, () => mkdir(folder, { recursive: true }));
      const present = await refused(folder, () => readdir(folder));
      if (present.length > 0) {
        throw new PortError("files", `${folder} is not empty`, {
          cure: "name a new or empty folder, so that nothing old is taken for part of this render",
        });
      }
      await Promise.all(
        files.map(({ name, text }) => refused(name, () => writeFile(join(folder, name), text))),
      );
    },
  };
}

async function refused<T>(name: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (cause) {
    throw new PortError(
      "files",
      `${name} cannot be written: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  }
}
