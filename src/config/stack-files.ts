// manifest_path → the files that make up the stack, in Pharos' order: one regular file, or the direct
// children of a folder that end in .yml, .yaml, .yml.erb or .yaml.erb, by the bytes of their names.
import { posix } from "node:path";
import { type Diagnostic, diagnostic, type Outcome } from "../diagnostic.ts";
import { type Files, PortError } from "../ports.ts";
import type { Span } from "../text/position.ts";
import type { ClusterConfig } from "./cluster-config.ts";
import { quote, show } from "./findings.ts";

interface StackFile {
  /** Relative, as the user would write it. */
  readonly name: string;
  readonly text: string;
}

type Located = Pick<ClusterConfig, "file" | "provider" | "custom" | "spanOf">;

/**
 * Reads the stack of a configuration, all files side by side. Differs from Pharos: a path without
 * manifests is an error; Pharos would delete the whole stack.
 */
export async function selectStackFiles(
  files: Files,
  config: Located,
): Promise<Outcome<readonly StackFile[]>> {
  const { custom } = config;
  if (custom === undefined) return { ok: false, diagnostics: [refuseProvider(config)] };
  const path = resolveBeside(config.file, custom.manifestPath);
  const span = config.spanOf(["network", "custom", "manifest_path"]);
  const at = span === undefined ? {} : { span };
  const found = await files.entry(path);
  if (found === "outside") return { ok: false, diagnostics: [refuseOutside(path, at)] };
  if (found === "absent")
    return { ok: false, diagnostics: [refuseEmpty(`there is no ${show(path)}`, custom.manifestPath, at)] };
  const children = found === "file" ? [] : await files.list(path);
  const names =
    found === "file"
      ? [path]
      : children
          .filter(isManifestName)
          .toSorted(byBytes)
          .map((name) => posix.join(path, name));
  const ignored = await findIgnored(files, path, children, at);
  if (names.length === 0) {
    const nothing = refuseEmpty(
      `${show(path)} holds no .yml, .yaml, .yml.erb or .yaml.erb file`,
      custom.manifestPath,
      at,
    );
    return { ok: false, diagnostics: [nothing, ...ignored] };
  }
  const read = await Promise.all(names.map((name) => readInside(files, name, at)));
  const refused = read.flatMap((result) => ("refused" in result ? [result.refused] : []));
  if (refused.length > 0) return { ok: false, diagnostics: [...refused, ...ignored] };
  return {
    ok: true,
    value: read.flatMap((result) => ("text" in result ? [result] : [])),
    diagnostics: ignored,
  };
}

/** Dotfiles are none, and case counts. */
function isManifestName(name: string): boolean {
  return !name.startsWith(".") && /\.ya?ml(?:\.erb)?$/.test(name);
}

function looksLikeManifest(name: string): boolean {
  return !name.startsWith(".") && !isManifestName(name) && /\.(?:ya?ml|json)(?:\.erb)?$|\.erb$/i.test(name);
}

function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** `clusters/cluster.yml` and `./flannel/` → `clusters/flannel`. */
function resolveBeside(file: string, path: string): string {
  const folder = posix.dirname(file);
  return posix.join(folder, path).replace(/(?<=.)\/$/, "");
}

async function readInside(
  files: Files,
  name: string,
  at: { readonly span?: Span },
): Promise<StackFile | { readonly refused: Diagnostic }> {
  try {
    const text = await files.read(name);
    return text === undefined ? { refused: refuseEmpty(`${show(name)} is gone`, name, at) } : { name, text };
  } catch (error) {
    // A link may lead outside; only a refused read is worth the question.
    if (!(error instanceof PortError) || (await files.entry(name)) !== "outside") throw error;
    return { refused: refuseOutside(name, at) };
  }
}

async function findIgnored(
  files: Files,
  path: string,
  children: readonly string[],
  at: { readonly span?: Span },
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  const beside = children.filter(looksLikeManifest).toSorted(byBytes);
  if (beside.length > 0) {
    found.push(
      diagnostic("config/ignored-file", `not read as manifests in ${show(path)}: ${formatNames(beside)}`, {
        ...at,
        hint: "rename to .yml, .yaml, .yml.erb or .yaml.erb what belongs to the stack",
      }),
    );
  }
  const folders = (await files.listFolders?.(path)) ?? [];
  const held = await Promise.all(
    folders.map(async (folder) =>
      (await files.list(posix.join(path, folder))).some(isManifestName) ? [folder] : [],
    ),
  );
  const nested = held.flat().toSorted(byBytes);
  if (nested.length > 0) {
    found.push(
      diagnostic(
        "config/ignored-file",
        `folders with manifests in ${show(path)} are not read: ${formatNames(nested)}`,
        {
          ...at,
          hint: "move up into the folder itself what belongs to the stack",
        },
      ),
    );
  }
  return found;
}

function formatNames(names: readonly string[]): string {
  const shown = names.slice(0, 10).map(show).join(", ");
  return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
}

function refuseEmpty(message: string, manifestPath: string, at: { readonly span?: Span }): Diagnostic {
  return diagnostic(
    "config/no-manifests",
    `${message}, so the stack would be empty and the whole network deleted`,
    {
      ...at,
      hint: `correct ${quote(manifestPath)}, or add the manifests; the path starts from the folder of the configuration`,
    },
  );
}

function refuseOutside(path: string, at: { readonly span?: Span }): Diagnostic {
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
