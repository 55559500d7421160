// One pull request, from Git's side and from GitHub's: pushes are commits, and every run of the action
// starts from a fresh, shallow checkout, as on a runner.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Content, Repository } from "../../support/git/repository.ts";
import { type ActionRun, runAction } from "../../support/github/run-action.ts";
import { type Comment, type GitHubServer, repository } from "../../support/github/server.ts";
import { repository as project } from "../../support/world.ts";

export type Files = Readonly<Record<string, Content>>;

export interface RunOptions {
  readonly inputs?: Readonly<Record<string, string>>;
  readonly event?: "pull_request" | "push" | "workflow_run" | "workflow_dispatch";
  readonly fromFork?: boolean;
  readonly token?: string;
}

let scenes = 0;

export class Scene {
  readonly server: GitHubServer;
  readonly number: number;
  readonly branch: string;
  readonly upstream = Repository.create();
  readonly #payload: Readonly<Record<string, unknown>>;
  readonly #checkouts: Repository[] = [];
  #base: string;
  #head = "";
  #before = "";

  private constructor(
    server: GitHubServer,
    branch: string,
    pullRequest: { readonly number: number },
    files: Files,
  ) {
    this.server = server;
    this.branch = branch;
    this.number = pullRequest.number;
    this.#payload = pullRequest;
    this.#base = this.upstream.commit("base", files);
    this.upstream.git("checkout", "--quiet", "-b", branch);
  }

  /** A pull request whose base holds these files. */
  static async open(server: GitHubServer, files: Files): Promise<Scene> {
    scenes += 1;
    const branch = `feature/${scenes}`;
    return new Scene(server, branch, await server.openPullRequest(branch), files);
  }

  /** Commits to the pull request's branch and pushes. */
  push(files: Files = {}): void {
    this.#before = this.#head;
    this.#head = this.upstream.commit("change", files);
  }

  /** Commits to main, without anything from the pull request. */
  moveBase(files: Files): void {
    this.upstream.git("checkout", "--quiet", "main");
    this.#base = this.upstream.commit("other", files);
    this.upstream.git("checkout", "--quiet", this.branch);
  }

  async run({
    inputs = {},
    event = "pull_request",
    fromFork = false,
    token,
  }: RunOptions = {}): Promise<ActionRun> {
    const commit = event === "pull_request" ? this.#merge() : this.#head;
    const checkout = this.upstream.checkout(commit);
    this.#checkouts.push(checkout);
    const githubToken = token ?? (await this.server.jobToken({ contents: "read", pull_requests: "write" }));
    return runAction({
      workspace: checkout.folder,
      apiUrl: this.server.url,
      event: { name: event, payload: this.#event(event, fromFork) },
      commit,
      inputs: { "github-token": githubToken, ...inputs },
    });
  }

  /** Comments by the workflow's own token. */
  async ownComments(): Promise<readonly Comment[]> {
    return (await this.server.comments(this.number)).filter(
      ({ user }) => user.login === "github-actions[bot]",
    );
  }

  [Symbol.dispose](): void {
    for (const repository of [this.upstream, ...this.#checkouts]) repository[Symbol.dispose]();
  }

  /** The commit that GitHub makes to run a pull request's workflows on. */
  #merge(): string {
    this.upstream.git("checkout", "--quiet", "--detach", "main");
    this.upstream.git("merge", "--quiet", "--no-ff", "--message", "merge", this.branch);
    const merge = this.upstream.git("rev-parse", "HEAD");
    this.upstream.git("checkout", "--quiet", this.branch);
    return merge;
  }

  #event(name: string, fromFork: boolean): unknown {
    if (name === "workflow_dispatch") return { ref: `refs/heads/${this.branch}` };
    // The emulator has commits of its own: its answers name ours instead.
    const { base, head } = this.#payload as Record<"base" | "head", { readonly sha: string }>;
    this.server.substitute(base.sha, this.#base);
    this.server.substitute(head.sha, this.#head);
    if (name === "workflow_run") {
      const event = readEvent("workflow_run") as { readonly workflow_run: object };
      const ran = {
        head_branch: this.branch,
        head_sha: this.#head,
        head_repository: { full_name: repository },
      };
      return { ...event, workflow_run: { ...event.workflow_run, ...ran } };
    }
    if (name === "push") {
      const pushed = readEvent("push");
      const before = this.#before === "" ? "0".repeat(40) : this.#before;
      return { ...pushed, ref: `refs/heads/${this.branch}`, before, after: this.#head };
    }
    const event = readEvent("pull_request") as {
      readonly pull_request: { readonly head: object; readonly base: object };
    };
    const repo = { full_name: fromFork ? "stranger/network" : repository };
    return {
      ...event,
      number: this.number,
      pull_request: {
        ...event.pull_request,
        number: this.number,
        head: { ...event.pull_request.head, ref: this.branch, sha: this.#head, repo },
        base: { ...event.pull_request.base, sha: this.#base },
      },
    };
  }
}

/** The files of a folder of this project, by their names below it. */
export function filesOf(folder: string): Record<string, string> {
  const top = join(project, folder);
  const entries = readdirSync(top, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return Object.fromEntries(
    entries.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [path.slice(top.length + 1), readFileSync(path, "utf8")];
    }),
  );
}

function readEvent(name: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(project, `fixtures/events/${name}.json`), "utf8")) as Record<
    string,
    unknown
  >;
}
