// Which names in the stack's folder are manifests (those of Pharos, and .njk), and a word about those that only
// look so.
import { posix } from "node:path";
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import type { Files } from "../ports.ts";
import type { Span } from "../text/position.ts";
import { show } from "./findings.ts";

/** Dotfiles are none, and case counts. */
export function isManifestName(name: string): boolean {
  return !name.startsWith(".") && /\.ya?ml(?:\.erb|\.njk)?$/.test(name);
}

/** As Ruby sorts Strings. */
export function byBytes(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one), Buffer.from(other));
}

/** Notices that name what `folder` holds beside the manifests among its `children`. */
export async function readIgnored(
  files: Files,
  folder: string,
  children: readonly string[],
  at: { readonly span?: Span },
): Promise<readonly Diagnostic[]> {
  const found: Diagnostic[] = [];
  const beside = children.filter(looksLikeManifest);
  if (beside.length > 0) {
    const message = `not read as manifests in ${show(folder)}: ${formatNames(beside)}`;
    const hint = "rename to .yml or .yaml, or with .erb or .njk behind, what belongs to the stack";
    found.push(diagnostic("config/ignored-file", message, { ...at, hint }));
  }
  const nested = await readNested(files, folder);
  if (nested.length > 0) {
    const message = `folders with manifests in ${show(folder)} are not read: ${formatNames(nested)}`;
    const hint = "move up into the folder itself what belongs to the stack";
    found.push(diagnostic("config/ignored-file", message, { ...at, hint }));
  }
  return found;
}

async function readNested(files: Files, folder: string): Promise<readonly string[]> {
  const folders = (await files.listFolders?.(folder)) ?? [];
  const visible = folders.filter((name) => !name.startsWith("."));
  const held = await Promise.all(visible.map((name) => files.list(posix.join(folder, name))));
  return visible.filter((_, index) => held[index]?.some(isManifestName));
}

function looksLikeManifest(name: string): boolean {
  return (
    !name.startsWith(".") &&
    !isManifestName(name) &&
    /\.(?:ya?ml|json|erb|njk)(?:\.(?:erb|njk))?$/i.test(name)
  );
}

function formatNames(names: readonly string[]): string {
  const sorted = names.toSorted(byBytes);
  const shown = sorted.slice(0, 10).map(show).join(", ");
  return sorted.length > 10 ? `${shown} and ${sorted.length - 10} more` : shown;
}
