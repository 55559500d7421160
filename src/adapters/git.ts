// A Git ref → the files of the merge base with HEAD, read without touching the work tree.
import { type Files, PortError } from "../ports.ts";
import { openGit } from "./git-command.ts";
import { findMergeBase } from "./git-merge-base.ts";
import { openTree } from "./git-tree.ts";

export interface BaseCommit {
  readonly files: Files;
  readonly commit: string;
  /** For people: `origin/main (merge base 1a2b3c4)`. */
  readonly label: string;
}

export interface BaseOptions {
  /** Head of the pull request whose merge commit HEAD may be; it decides the base without a search. */
  readonly pullRequestHead?: string;
  /** What people call the ref when it is given as a commit. */
  readonly shownAs?: string;
}

/**
 * Opens the merge base of HEAD and `ref` in the repository at `root`; names of its files are relative to
 * `displayBase`, a folder on disk. A shallow clone is deepened as far as needed. Throws PortError with
 * the cure when there is no such ref or no common ancestor.
 */
export async function openBase(
  root: string,
  ref: string,
  displayBase: string,
  options: BaseOptions = {},
): Promise<BaseCommit> {
  const git = openGit(root);
  const { commit, atTip } = await findMergeBase(git, root, ref, options.pullRequestHead);
  const label = `${options.shownAs ?? ref} (${atTip ? "" : "merge base "}${commit.slice(0, 7)})`;
  return { files: openTree(git, root, commit, displayBase), commit, label };
}

/** The commit that is checked out in the repository at `root`; undefined where there is none, or no Git. */
export async function readHead(root: string): Promise<string | undefined> {
  return openGit(root).ask(["rev-parse", "--verify", "--quiet", "HEAD^{commit}"]).catch(toNone);
}

/** The same, where no file differs from it, files that Git does not know included; those that it ignores aside. */
export async function readCleanHead(root: string): Promise<string | undefined> {
  const shown = ["--porcelain=v2", "--branch", "--untracked-files=normal"];
  const status = await openGit(root)
    .ask(["--no-optional-locks", "status", ...shown])
    .catch(toNone);
  const lines = (status ?? "").split("\n");
  return lines.every((line) => line.startsWith("# "))
    ? /^# branch\.oid ([0-9a-f]+)$/.exec(lines[0] ?? "")?.[1]
    : undefined;
}

/** Without Git there is no commit. */
function toNone(error: unknown): undefined {
  if (!(error instanceof PortError)) throw error;
}

/** Whether Git knows `name`, here or as a branch of origin. Throws PortError when git cannot be started. */
export async function isRef(root: string, name: string): Promise<boolean> {
  const git = openGit(root);
  const names = [name, `refs/remotes/origin/${name}`].map((ref) => `${ref}^{commit}`);
  const found = await Promise.all(
    names.map((ref) => git.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", ref])),
  );
  return found.some((commit) => commit !== undefined);
}
