// A repository that is only in memory.
import { type Files, PortError } from "../../src/ports.ts";

/** By their names. A text of `outside` stands for a link that leads out of the repository, `refused` for a file that may not be read. */
export function filesOf(texts: Readonly<Record<string, string>>): Files {
  const all = new Map(Object.entries(texts));
  const below = (folder: string): readonly string[] => {
    const start = folder === "." ? "" : `${folder}/`;
    return [...all.keys()].flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));
  };
  return {
    async read(name) {
      const text = all.get(name);
      if (text === "outside") throw new PortError("files", `${name} is outside`);
      if (text === "refused") throw new PortError("files", `${name} cannot be read`);
      return text;
    },
    async entry(name) {
      if (name.startsWith("..") || all.get(name) === "outside") return "outside";
      if (all.has(name)) return "file";
      return below(name).length > 0 ? "folder" : "absent";
    },
    async list(folder) {
      return below(folder).filter((name) => !name.includes("/"));
    },
    async listFolders(folder) {
      const nested = below(folder).filter((name) => name.includes("/"));
      return [...new Set(nested.map((name) => name.split("/")[0] ?? ""))];
    },
  };
}
