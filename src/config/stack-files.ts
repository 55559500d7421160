// manifest_path → the files that make up the stack, in Pharos' order: one regular file, or the direct
// children of a folder that end in .yml or .yaml, also with .erb behind, by the bytes of their names. Differs
// from Pharos: .njk behind makes a nunjucks template.
import { posix } from "node:path";
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostic.ts";
import { type Files, PortError } from "../ports.ts";
import type { Span } from "../text/position.ts";
import type { ClusterConfig } from "./cluster-config.ts";
import { quote, show } from "./findings.ts";
import { byBytes, isManifestName, readIgnored } from "./ignored-files.ts";
import { suggestValue } from "./suggest.ts";

interface StackFile {
  /** Relative, as the user would write it. */
  readonly name: string;
  readonly text: string;
}

type Located = Pick<ClusterConfig, "file" | "provider" | "custom" | "spanOf">;

interface At {
  readonly span?: Span;
}

/**
 * Reads the stack of a configuration, all files side by side. Differs from Pharos: a path without
 * manifests is an error; Pharos would delete the whole stack. Throws PortError when a file that is
 * there cannot be read.
 */
export async function selectStackFiles(
  files: Files,
  config: Located,
): Promise<Outcome<readonly StackFile[]>> {
  const { custom } = config;
  if (custom === undefined) return refuse(refuseProvider(config));
  const path = resolveBeside(config.file, custom.manifestPath);
  const span = config.spanOf(["network", "custom", "manifest_path"]);
  const at = span === undefined ? {} : { span };
  const found = await files.entry(path);
  if (found === "outside") return refuse(refuseOutside(path, at));
  if (found === "absent") return refuse(await refuseAbsent(files, path, at));
  return found === "file" ? readAll(files, [path], [], at) : readFolder(files, path, at);
}

async function readFolder(files: Files, folder: string, at: At): Promise<Outcome<readonly StackFile[]>> {
  const children = await files.list(folder);
  const names = children.filter(isManifestName).toSorted(byBytes);
  const ignored = await readIgnored(files, folder, children, at);
  if (names.length > 0)
    return readAll(
      files,
      names.map((name) => posix.join(folder, name)),
      ignored,
      at,
    );
  const problem = "holds no .yml or .yaml file, nor one with .erb or .njk behind";
  return refuse(refuseEmpty(folder, problem, "correct the path, or add the manifests", at), ...ignored);
}

async function readAll(
  files: Files,
  names: readonly string[],
  notices: readonly Diagnostic[],
  at: At,
): Promise<Outcome<readonly StackFile[]>> {
  const read = await Promise.all(names.map((name) => readInside(files, name, at)));
  const refused = read.flatMap((result) => ("refused" in result ? [result.refused] : []));
  if (refused.length > 0) return refuse(...refused, ...notices);
  const value = read.flatMap((result) => ("text" in result ? [result] : []));
  return { ok: true, value, diagnostics: notices };
}

async function readInside(
  files: Files,
  name: string,
  at: At,
): Promise<StackFile | { readonly refused: Diagnostic }> {
  try {
    const text = await files.read(name);
    return text === undefined ? { refused: refuseEmpty(name, "is gone", "run again", at) } : { name, text };
  } catch (error) {
    // A link may lead outside; only a refused read is worth the question.
    if (!(error instanceof PortError) || (await files.entry(name)) !== "outside") throw error;
    return { refused: refuseOutside(name, at) };
  }
}

/** `clusters/cluster.yml` and `./flannel/` → `clusters/flannel`. */
function resolveBeside(file: string, path: string): string {
  return posix.join(posix.dirname(file), path).replace(/(?<=.)\/$/, "");
}

function refuse(...diagnostics: readonly Diagnostic[]): {
  readonly ok: false;
  readonly diagnostics: readonly Diagnostic[];
} {
  return { ok: false, diagnostics };
}

async function refuseAbsent(files: Files, path: string, at: At): Promise<Diagnostic> {
  const parent = posix.dirname(path);
  const beside = (await files.entry(parent)) === "folder" ? ((await files.listFolders?.(parent)) ?? []) : [];
  const meant = suggestValue(posix.basename(path), beside);
  const hint =
    meant === undefined
      ? "correct the path: it starts from the folder of the configuration"
      : `correct the path: there is ${show(posix.join(parent, meant))}`;
  return refuseEmpty(path, "does not exist", hint, at);
}

function refuseEmpty(path: string, problem: string, hint: string, at: At): Diagnostic {
  const result = "so the stack would be empty and the whole network deleted";
  const message = `manifest_path leads to ${quote(path)}, which ${problem}, ${result}`;
  return diagnostic("config/no-manifests", message, { ...at, hint });
}

function refuseOutside(path: string, at: At): Diagnostic {
  return diagnostic("config/outside-repository", `${show(path)} is not inside the repository`, {
    ...at,
    hint: "keep the manifests inside the repository, without links that lead out of it",
  });
}

function refuseProvider({ provider, spanOf, file }: Located): Diagnostic {
  const start = { line: 1, column: 1 };
  const span = spanOf(["network", "provider"]) ?? { file, start, end: start };
  return diagnostic(
    "config/no-templates",
    `the manifests of provider ${provider} are not part of this release`,
    {
      span,
      hint: "use provider: custom with manifests of your own, or only validate this configuration",
    },
  );
}
