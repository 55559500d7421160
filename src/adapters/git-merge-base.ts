// A ref → the commit that a change is compared with: the merge base of HEAD and the ref, fetched as far
// as a shallow clone lacks it. Only objects are added; no ref, index or work tree is touched.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { PortError } from "../ports.ts";
import { complaint, type Git, type GitResult } from "./git-command.ts";

export interface MergeBase {
  readonly commit: string;
  /** The ref's own commit is the base: nothing was added to it since the change began. */
  readonly atTip: boolean;
}

/** Commits that each round adds below what is known; the last round takes all there is. */
const deepenings = ["--deepen=32", "--deepen=128", "--deepen=512", "--deepen=2048", "--unshallow"] as const;

const wholeHistory = "fetch the whole history (actions/checkout with `fetch-depth: 0`)";

/**
 * @param pullRequestHead the commit that GitHub merged into the base for a pull request: when HEAD is
 *   that merge, its other parent is the base, wherever the branch has moved to since
 */
export async function findMergeBase(
  git: Git,
  root: string,
  ref: string,
  pullRequestHead?: string,
): Promise<MergeBase> {
  if (ref === "" || ref.startsWith("-") || /\p{Cc}/u.test(ref)) {
    throw new PortError("git", `${JSON.stringify(ref)} is no Git ref`, {
      cure: "give a branch, a tag, a commit or a folder",
    });
  }
  const head = await readHead(git, root);
  const parents = await readParents(git, head);
  const [first, merged] = parents;
  if (first !== undefined && parents.length === 2 && merged === pullRequestHead) {
    await ensureCommit(git, first, "origin");
    return { commit: first, atTip: true };
  }
  const tip = await resolveTip(git, ref);
  if (tip === head || parents.includes(tip)) return { commit: tip, atTip: true };
  for (const deepening of deepenings) {
    const base = await git.ask(["merge-base", head, tip]);
    const shallow = await readShallow(git, root);
    if (base !== undefined && (await isCertain(git, base, head, tip, shallow)))
      return { commit: base, atTip: base === tip };
    if (shallow.length === 0) break;
    const remote = await chooseRemote(git, "origin");
    const fetched = await fetch(git, remote, [deepening], shallow);
    if (fetched.exitCode !== 0) throw notFetched(remote, "older commits", fetched);
  }
  const base = await git.ask(["merge-base", head, tip]);
  if (base !== undefined) return { commit: base, atTip: base === tip };
  throw new PortError("git", `HEAD and ${ref} have no common ancestor`, {
    cure: "check the name of the base, or compare with a folder",
  });
}

async function readHead(git: Git, root: string): Promise<string> {
  const result = await git.run(["rev-parse", "--verify", "--end-of-options", "HEAD^{commit}"]);
  if (result.exitCode === 0) return result.stdout.toString("latin1").trim();
  if (result.stderr.includes("dubious ownership")) {
    throw new PortError("git", "Git refuses this repository because it belongs to another user", {
      cure: `git config --global --add safe.directory ${root}`,
    });
  }
  if (result.stderr.includes("not a git repository")) {
    throw new PortError("git", "there is no Git repository here, so the base must be a folder", {
      cure: "check the repository out (actions/checkout), or compare with a folder",
    });
  }
  throw new PortError("git", `the repository has no commit to compare with: ${complaint(result)}`);
}

/** Also those that a shallow clone cuts off: they stand in the commit itself. */
async function readParents(git: Git, commit: string): Promise<readonly string[]> {
  const text = (await git.ask(["cat-file", "commit", commit])) ?? "";
  const header = text.slice(0, text.indexOf("\n\n"));
  return [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, id = ""]) => id);
}

async function readShallow(git: Git, root: string): Promise<readonly string[]> {
  const path = await git.ask(["rev-parse", "--git-path", "shallow"]);
  if (path === undefined) return [];
  const text = await readFile(resolve(root, path), "latin1").catch(() => "");
  return text.split("\n").filter((line) => line !== "");
}

/** Whether no commit that a shallow clone lacks can be a nearer ancestor than `base`. */
async function isCertain(
  git: Git,
  base: string,
  head: string,
  tip: string,
  shallow: readonly string[],
): Promise<boolean> {
  if (shallow.length === 0 || base === tip || base === head) return true;
  const between = (await git.ask(["rev-list", head, tip, `^${base}`])) ?? "";
  const cut = new Set(shallow);
  return !between.split("\n").some((commit) => cut.has(commit));
}

async function resolveTip(git: Git, ref: string): Promise<string> {
  const remote = await chooseRemote(git, ref);
  const known = (await toCommit(git, ref)) ?? (await toCommit(git, `refs/remotes/${remote}/${ref}`));
  if (known !== undefined) return known;
  if (isObjectId(ref)) return ensureCommit(git, ref, remote);
  const name = withoutPrefix(ref, ["refs/heads/", "refs/tags/", `refs/remotes/${remote}/`, `${remote}/`]);
  const id = remote !== "" && isPlainName(name) ? await askRemote(git, remote, name) : undefined;
  if (id !== undefined) return ensureCommit(git, id, remote);
  throw new PortError(
    "git",
    `Git knows no commit called ${ref}${remote === "" ? "" : `, here or on ${remote}`}`,
    {
      cure: "check the name of the base; actions/checkout with `fetch-depth: 0` brings every branch",
    },
  );
}

async function askRemote(git: Git, remote: string, name: string): Promise<string | undefined> {
  const result = await git.run([
    "ls-remote",
    "--quiet",
    "--end-of-options",
    remote,
    `refs/heads/${name}`,
    `refs/tags/${name}`,
  ]);
  if (result.exitCode !== 0) throw notFetched(remote, name, result);
  // Branches sort before tags: the branch wins, as a base is one.
  const [id] = result.stdout.toString("utf8").split("\t");
  return id === undefined || id === "" ? undefined : id;
}

async function ensureCommit(git: Git, id: string, wanted: string): Promise<string> {
  const known = await toCommit(git, id);
  if (known !== undefined) return known;
  const remote = await chooseRemote(git, wanted);
  const shallow = (await git.ask(["rev-parse", "--is-shallow-repository"])) === "true";
  const result = await fetch(git, remote, shallow ? ["--depth=1"] : [], [id]);
  const commit = await toCommit(git, id);
  if (commit === undefined) throw notFetched(remote, `commit ${id.slice(0, 7)}`, result);
  return commit;
}

function fetch(
  git: Git,
  remote: string,
  flags: readonly string[],
  ids: readonly string[],
): Promise<GitResult> {
  const quiet = ["--quiet", "--no-tags", "--no-write-fetch-head", "--no-auto-maintenance", "--refmap="];
  return git.run(["fetch", ...quiet, ...flags, "--end-of-options", remote, ...ids]);
}

function toCommit(git: Git, name: string): Promise<string | undefined> {
  return git.ask(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
}

/** The remote that `ref` names (`upstream/main`), else origin, else the only one; empty without any. */
async function chooseRemote(git: Git, ref: string): Promise<string> {
  const remotes = ((await git.ask(["remote"])) ?? "").split("\n").filter((name) => name !== "");
  const named = remotes.find((name) => ref.startsWith(`${name}/`));
  return named ?? (remotes.includes("origin") ? "origin" : (remotes[0] ?? ""));
}

function isObjectId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

function withoutPrefix(ref: string, prefixes: readonly string[]): string {
  const prefix = prefixes.find((start) => ref.startsWith(start));
  return prefix === undefined ? ref : ref.slice(prefix.length);
}

/** A name that stands for itself on the wire: no revision syntax, no pattern. */
function isPlainName(name: string): boolean {
  return !/[\s~^:?*[\\]|\.\.|@\{/.test(name);
}

function notFetched(remote: string, what: string, result: GitResult): PortError {
  const where = remote === "" ? "there is no remote to fetch from" : `${remote} does not give it`;
  return new PortError("git", `${what} is missing here, and ${where}: ${complaint(result)}`, {
    cure: `${wholeHistory}, and leave its credentials in place (\`persist-credentials: true\`)`,
  });
}
