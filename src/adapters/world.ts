// The world of a run that starts in a working folder: its repository's files, a base to compare with,
// and the parsers and schemas that the bundle carries, each loaded when it is first needed.
import { relative, resolve, sep } from "node:path";
import { stat } from "node:fs/promises";
import type { Base, World } from "../pipeline.ts";
import type { Files, Log } from "../ports.ts";
import type { BaseOptions } from "./git.ts";
import { openFolder, readRepositoryRoot } from "./files.ts";

interface BaseRef extends BaseOptions {
  readonly ref: string;
}

export interface WorldRequest {
  /** As the user wrote it; `-` is stdin, undefined the default. */
  readonly config: string | undefined;
  /** A Git ref or a folder; what is certainly a ref is never looked for among the files. */
  readonly base: string | BaseRef | undefined;
  readonly artifacts: URL;
  readonly log: Log;
  /** The run will check its objects: the schemas load from now on, beside all that comes before. */
  readonly checks?: boolean;
}

const stdinName = "<stdin>";
const defaultConfig = "cluster.yml";

/** `root`: the folder of the repository, or the one that stands for it. */
export async function openWorld(
  request: WorldRequest,
): Promise<{ readonly world: World; readonly config: string; readonly root: string }> {
  const cwd = process.cwd();
  const near =
    request.config === undefined || request.config === "-" ? cwd : resolve(cwd, request.config, "..");
  const root = await readRepositoryRoot(near);
  const folder = openFolder(root, cwd);
  const config = request.config === "-" ? stdinName : await toConfigName(request.config, folder, cwd);
  const files = request.config === "-" ? withStdin(folder, await readStdin()) : folder;
  const { base, artifacts, log } = request;
  const loadValidator = once(async () =>
    (await import("./schema-validator.ts")).loadSchemaValidator(new URL("kubeconform/", artifacts)),
  );
  // Whoever asks for it will see what went wrong.
  if (request.checks === true) loadValidator().catch(() => undefined);
  const world: World = {
    files,
    ...(base === undefined ? {} : { openBase: () => openBase(base, root, cwd, config) }),
    loadRuby: async () => (await import("./ruby-parser.ts")).loadRubyParser(new URL("prism.wasm", artifacts)),
    loadValidator,
    log,
  };
  return { world, config, root };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}

/** Without a name Pharos looks for cluster.yml, then for cluster.yml.erb. */
async function toConfigName(given: string | undefined, files: Files, cwd: string): Promise<string> {
  const name = toName(given ?? defaultConfig, cwd);
  if (given !== undefined || (await files.entry(name)) !== "absent") return name;
  const template = `${name}.erb`;
  return (await files.entry(template)) === "file" ? template : name;
}

async function openBase(base: string | BaseRef, root: string, cwd: string, config: string): Promise<Base> {
  const named = config === stdinName ? defaultConfig : config;
  if (typeof base === "string" && (await isMeantAsFolder(base, root, cwd))) {
    return openBaseFolder(base, root, cwd, named);
  }
  const { openBase: openCommit } = await import("./git.ts");
  const { ref, ...options } = typeof base === "string" ? { ref: base } : base;
  const { files, label } = await openCommit(root, ref, cwd, options);
  return { files, config: named, label };
}

/**
 * A ref wins over a folder of the same name: a pull request can add a folder, and would choose with it
 * what it is compared with. `./name` is always the folder.
 */
async function isMeantAsFolder(base: string, root: string, cwd: string): Promise<boolean> {
  if (/^(\.{0,2}\/|\.{1,2}$)/.test(base)) return true;
  if (!(await isFolder(resolve(cwd, base)))) return false;
  const { isRef } = await import("./git.ts");
  return !(await isRef(root, base));
}

/** A folder holds base's cluster.yml at the same place as its repository does, or directly. */
async function openBaseFolder(base: string, root: string, cwd: string, config: string): Promise<Base> {
  const folder = resolve(cwd, base);
  const files = openFolder(await readRepositoryRoot(folder), cwd);
  const mirrored = toName(resolve(folder, relative(root, resolve(cwd, config))), cwd);
  const direct = toName(resolve(folder, config.slice(config.lastIndexOf("/") + 1)), cwd);
  return { files, config: (await files.entry(mirrored)) === "file" ? mirrored : direct, label: base };
}

function withStdin(files: Files, text: string): Files {
  return {
    ...files,
    read: async (name) => (name === stdinName ? text : files.read(name)),
    entry: async (name) => (name === stdinName ? "file" : files.entry(name)),
  };
}

async function readStdin(): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks).toString("utf8");
}

function toName(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join("/") || ".";
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}
