// kubeconform as everybody runs it, built from the same pinned module, and schema files for it: what the
// WASM is compared with.
import { execFile } from "node:child_process";
import { access, mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliDecompressSync } from "node:zlib";
import { cutSchema } from "../src/cut-schema.ts";
import { parseStore } from "../src/store.ts";

const program = fileURLToPath(new URL("../go/", import.meta.url));

/** Path of the program; built once per version into the user's cache folder. */
export async function buildNative(): Promise<string> {
  const version = /kubeconform (v\S+)/.exec(await readFile(join(program, "go.mod"), "utf8"))?.[1];
  if (version === undefined) throw new Error("go.mod does not name kubeconform");
  const cache = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "pharos-network");
  const path = join(cache, `kubeconform-${version}`);
  if (await isThere(path)) return path;
  await mkdir(cache, { recursive: true });
  // Several test processes may build at the same time: each its own file, the last name wins.
  const own = `${path}.${process.pid}`;
  const args = ["build", "-trimpath", "-o", own, "github.com/yannh/kubeconform/cmd/kubeconform"];
  await promisify(execFile)("go", args, { cwd: program, env: { ...process.env, GOFLAGS: "" } });
  await rename(own, path);
  return path;
}

/** Name of a kind's schema file as kubeconform looks for it: `daemonset-apps-v1.json`. */
export function schemaFileName(key: string): string {
  const parts = key.split("/");
  const kind = parts.pop() ?? "";
  const [first = "", version] = parts;
  const group = (first.split(".")[0] ?? "").toLowerCase();
  return `${[kind.toLowerCase(), group, ...(version === undefined ? [] : [version.toLowerCase()])].join("-")}.json`;
}

export interface SchemaFolder {
  /** kubeconform's -schema-location. */
  readonly location: string;
  /** As in `apps/v1/DaemonSet`. */
  readonly kinds: readonly string[];
}

/** Writes a schema file for every kind of `version` (a minor) into `folder`. */
export async function writeSchemaFolder(
  artifacts: URL,
  version: string,
  folder: string,
): Promise<SchemaFolder> {
  const store = parseStore(
    brotliDecompressSync(await readFile(new URL(`schemas-${version}.jsonl.br`, artifacts))).toString("utf8"),
  );
  await mkdir(folder, { recursive: true });
  for (const key of store.kinds) {
    await writeFile(join(folder, schemaFileName(key)), cutSchema(store, key) ?? "");
  }
  return { location: `${folder}/{{.ResourceKind}}{{.KindSuffix}}.json`, kinds: store.kinds };
}

function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
