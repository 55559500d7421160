// One commit's tree → Files, without a work tree: folders are listed when they are first looked at, and
// files that are read side by side come from one `git cat-file`.
import { type Files, PortError } from "../ports.ts";
import { pathOf } from "./files.ts";
import { complaint, type Git } from "./git-command.ts";
import { followInside, type Node, type Place } from "./inside.ts";
import { decodeText, outside } from "./text-file.ts";

interface Entry {
  readonly found: "file" | "folder" | "link" | "submodule";
  readonly id: string;
}

type Folder = ReadonlyMap<string, Entry>;

/** The files of `commit`; names are relative to `displayBase`, a folder on disk, as if checked out. */
export function openTree(git: Git, root: string, commit: string, displayBase: string): Files {
  const folders = new Map<string, Promise<Folder>>();
  const readBlob = batched((ids: readonly string[]) => readBlobs(git, ids));

  const listTree = (id: string): Promise<Folder> => {
    const known = folders.get(id) ?? readFolder(git, id);
    folders.set(id, known);
    return known;
  };
  const entryAt = async (path: string): Promise<Entry | undefined> => {
    let entry: Entry = { found: "folder", id: `${commit}^{tree}` };
    if (path === "") return entry;
    for (const step of path.split("/")) {
      if (entry.found !== "folder") return undefined;
      const next: Entry | undefined = (await listTree(entry.id)).get(step);
      if (next === undefined) return undefined;
      entry = next;
    }
    return entry;
  };
  const look = async (path: string): Promise<Node> => {
    const entry = await entryAt(path);
    if (entry?.found === "link")
      return { found: "link", target: (await readBlob(entry.id)).toString("utf8") };
    // Another repository's files are not part of this one's commit.
    return { found: entry === undefined || entry.found === "submodule" ? "absent" : entry.found };
  };
  const find = (name: string): Promise<Place> =>
    followInside(pathOf(root, displayBase, name), look, () => undefined);

  return {
    async read(name) {
      const { found, path } = await find(name);
      if (found === "absent") return undefined;
      if (found === "outside") throw outside(name);
      const entry = await entryAt(path);
      if (entry?.found !== "file") throw new PortError("files", `${name} is not a file`);
      return decodeText(name, await readBlob(entry.id));
    },
    async entry(name) {
      const { found } = await find(name);
      return found === "special" ? "absent" : found;
    },
    async list(folder) {
      const { found, path } = await find(folder);
      if (found === "outside") throw outside(folder);
      const entry = found === "folder" ? await entryAt(path) : undefined;
      if (entry === undefined) return [];
      const names: string[] = [];
      for (const [name, child] of await listTree(entry.id)) {
        if (child.found === "file") names.push(name);
        if (child.found !== "link") continue;
        const target = await find(`${folder}/${name}`);
        if (target.found !== "folder") names.push(name);
      }
      return names;
    },
    async listFolders(folder) {
      const { found, path } = await find(folder);
      const entry = found === "folder" ? await entryAt(path) : undefined;
      const children = entry === undefined ? [] : [...(await listTree(entry.id))];
      return children.filter(([, child]) => child.found === "folder").map(([name]) => name);
    },
  };
}

async function readFolder(git: Git, id: string): Promise<Folder> {
  const result = await git.run(["ls-tree", "-z", "--end-of-options", id]);
  if (result.exitCode !== 0) throw unreadable(complaint(result));
  const entries = result.stdout.toString("utf8").split("\0").slice(0, -1);
  return new Map(
    entries.map((line) => {
      const tab = line.indexOf("\t");
      const [mode = "", , object = ""] = line.slice(0, tab).split(" ");
      return [line.slice(tab + 1), { found: foundBy(mode), id: object }] as const;
    }),
  );
}

function foundBy(mode: string): Entry["found"] {
  if (mode === "040000") return "folder";
  if (mode === "120000") return "link";
  return mode === "160000" ? "submodule" : "file";
}

/** In the order of `ids`. */
async function readBlobs(git: Git, ids: readonly string[]): Promise<readonly Buffer[]> {
  const result = await git.run(["cat-file", "--batch"], ids.map((id) => `${id}\n`).join(""));
  let at = 0;
  return ids.map((id) => {
    const end = result.stdout.indexOf(0x0a, at);
    const [, type, size = ""] = result.stdout.subarray(at, Math.max(at, end)).toString("latin1").split(" ");
    if (end < 0 || type !== "blob")
      throw unreadable(result.stderr === "" ? `no object ${id}` : complaint(result));
    const start = end + 1;
    at = start + Number(size) + 1;
    return result.stdout.subarray(start, at - 1);
  });
}

function unreadable(reason: string): PortError {
  return new PortError("git", `the base cannot be read: ${reason}`, {
    cure: "fetch the whole history (actions/checkout with `fetch-depth: 0`)",
  });
}

/** Collects the keys that are asked for in one turn of the event loop into one call. */
function batched(
  load: (keys: readonly string[]) => Promise<readonly Buffer[]>,
): (key: string) => Promise<Buffer> {
  const known = new Map<string, Promise<Buffer>>();
  let waiting: string[] = [];
  let loading: Promise<readonly Buffer[]> | undefined;
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const at = waiting.push(key) - 1;
    loading ??= new Promise((resolve) => setImmediate(resolve)).then(() => {
      const keys = waiting;
      waiting = [];
      loading = undefined;
      return load(keys);
    });
    const value = loading.then((values) => values[at] ?? Buffer.alloc(0));
    known.set(key, value);
    return value;
  };
}
