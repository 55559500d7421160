// A folder on disk → Files that never leave their root, whatever names and links say.
import type { Dirent } from "node:fs";
import { lstat, open, readdir, readlink, realpath } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { type Files, PortError } from "../ports.ts";
import { followInside, type Node, type Place } from "./inside.ts";
import { decodeText, maxFileBytes, outside, tooLarge } from "./text-file.ts";

/**
 * The files under `root`. Names are relative to `displayBase`, which may be above, below or beside it.
 * A link that leads out of `root` or nowhere is named by `list`, too, so that it is not overlooked.
 */
export function openFolder(root: string, displayBase: string): Files {
  const realRoot = memoized(() => realpath(root).catch(() => resolve(root)));

  const find = async (name: string): Promise<Place> => {
    const top = await realRoot();
    const toPath = (absolute: string): string | undefined => below(root, absolute) ?? below(top, absolute);
    return followInside(pathOf(root, displayBase, name), (path) => look(join(top, path), name), toPath);
  };

  const children = async (folder: string): Promise<readonly Dirent[]> => {
    const { found, path } = await find(folder);
    if (found === "outside") throw outside(folder);
    if (found !== "folder") return [];
    const top = await realRoot();
    return (await asked(folder, "listed", () => readdir(join(top, path), { withFileTypes: true }))) ?? [];
  };

  return {
    async read(name) {
      const { found, path } = await find(name);
      if (found === "absent") return undefined;
      if (found === "outside") throw outside(name);
      if (found !== "file") throw new PortError("files", `${name} is not a file`);
      return readText(join(await realRoot(), path), name);
    },
    async entry(name) {
      const { found } = await find(name);
      if (found === "special") throw new PortError("files", `${name} is neither a file nor a folder`);
      return found;
    },
    async list(folder) {
      const kept = (await children(folder)).map(async (child) => {
        const isKept = child.isSymbolicLink()
          ? (await find(`${folder}/${child.name}`)).found !== "folder"
          : child.isFile();
        return isKept ? [child.name] : [];
      });
      return (await Promise.all(kept)).flat();
    },
    async listFolders(folder) {
      return (await children(folder)).filter((child) => child.isDirectory()).map(({ name }) => name);
    },
  };
}

/** The nearest folder at or above `start` that holds `.git`; `start` itself when there is none. */
export async function readRepositoryRoot(start: string): Promise<string> {
  for (let folder = resolve(start); ; folder = dirname(folder)) {
    const found = await lstat(join(folder, ".git")).then(
      () => true,
      () => false,
    );
    if (found) return folder;
    if (dirname(folder) === folder) return resolve(start);
  }
}

/** The path below `root` that a name means; it may begin with `..`. */
export function pathOf(root: string, displayBase: string, name: string): string {
  const base = below(root, resolve(displayBase));
  // From a base outside the root the way in goes through folders that are not ours to look at.
  if (base === undefined) return toSlashes(relative(resolve(root), resolve(displayBase, name)));
  return base === "" ? toSlashes(name) : `${base}/${toSlashes(name)}`;
}

function below(root: string, absolute: string): string | undefined {
  const path = relative(resolve(root), absolute);
  return path === ".." || path.startsWith(`..${sep}`) || resolve(path) === path ? undefined : toSlashes(path);
}

function toSlashes(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}

async function look(path: string, name: string): Promise<Node> {
  const stats = await asked(name, "read", () => lstat(path));
  if (stats === undefined) return { found: "absent" };
  if (stats.isSymbolicLink()) return { found: "link", target: await readlink(path) };
  if (stats.isFile()) return { found: "file" };
  return { found: stats.isDirectory() ? "folder" : "special" };
}

async function readText(path: string, name: string): Promise<string | undefined> {
  const file = await asked(name, "read", () => open(path));
  if (file === undefined) return undefined;
  try {
    const { size } = await file.stat();
    if (size > maxFileBytes) throw tooLarge(name, size);
    return decodeText(name, await file.readFile());
  } finally {
    await file.close();
  }
}

/** Undefined when there is nothing of that name; every other refusal is told. */
async function asked<T>(name: string, verb: string, action: () => Promise<T>): Promise<T | undefined> {
  try {
    return await action();
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    const denied = code === "EACCES" || code === "EPERM";
    throw new PortError("files", `${name} cannot be ${verb}: ${code ?? message}`, {
      ...(denied ? { cure: `let this user read ${name}` } : {}),
      cause,
    });
  }
}

function memoized<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
