// A repository whose pull requests are merged as GitHub merges them, and whose runs of the action reach a
// real API server. What the emulator lacks (a commit's pull requests, reviews, comparisons) the proxy in
// front of it answers with bodies cut from the schemas of GitHub's OpenAPI description.
import { type Content, Repository } from "../git/repository.ts";
import { type ActionRun, runAction } from "../github/run-action.ts";
import { type GitHubServer, repository } from "../github/server.ts";
import { openScenario, type Scenario } from "./scenario.ts";

export interface PullRequest {
  readonly number: number;
  readonly branch: string;
  readonly head: string;
}

export interface Push {
  readonly before: string;
  readonly commit: string;
}

export interface GateReview {
  readonly state: "APPROVED" | "CHANGES_REQUESTED" | "COMMENTED" | "DISMISSED";
  readonly by?: string;
  readonly association?: string;
  readonly commit?: string;
  /** What the reviewer may do in the repository. */
  readonly permission?: "admin" | "write" | "read" | "none";
}

type Inputs = Readonly<Record<string, string>>;

let branches = 0;

export class GateScene {
  readonly server: GitHubServer;
  readonly stack: Scenario & AsyncDisposable;
  readonly upstream = Repository.create();
  readonly #token: string;
  #kubeconfig = "";

  private constructor(server: GitHubServer, stack: Scenario & AsyncDisposable, token: string) {
    this.server = server;
    this.stack = stack;
    this.#token = token;
  }

  /** main holds no stack yet. */
  static async open(server: GitHubServer): Promise<GateScene> {
    const token = await server.jobToken({ contents: "read", pull_requests: "write", issues: "write" });
    const stack = await openScenario();
    const scene = new GateScene(server, stack, token);
    const settings = {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "settings", namespace: "$NS" },
    };
    await stack.write({ "settings.yml": settings });
    scene.#kubeconfig = await stack.kubeconfig();
    scene.upstream.commit("start", { "README.md": "the network\n" });
    return scene;
  }

  /** The stack with this data in its one ConfigMap. */
  files(data: Readonly<Record<string, string>>, name = "settings"): Record<string, Content> {
    const { namespace } = this.stack;
    const object = { apiVersion: "v1", kind: "ConfigMap", metadata: { name, namespace }, data };
    return {
      "cluster.yml":
        "network:\n  provider: custom\n  pod_network_cidr: 10.244.0.0/16\n  custom:\n    manifest_path: ./network\n",
      [`network/${name}.yml`]: JSON.stringify(object),
    };
  }

  /** Opens a pull request from main of one commit a set of files, and lets its plan run. */
  async pull(...commits: readonly Readonly<Record<string, Content>>[]): Promise<PullRequest> {
    branches += 1;
    const branch = `gate/${branches}`;
    const { number } = await this.server.openPullRequest(branch);
    this.upstream.git("checkout", "--quiet", "-b", branch, "main");
    for (const [at, files] of commits.entries()) this.upstream.commit(`change ${at}`, files);
    const head = this.upstream.git("rev-parse", "HEAD");
    this.upstream.git("checkout", "--quiet", "main");
    return { number, branch, head };
  }

  /** `mode: plan` on the pull request. */
  async plan({ number, branch, head }: PullRequest, inputs: Inputs = {}): Promise<ActionRun> {
    this.upstream.git("checkout", "--quiet", "--detach", "main");
    this.upstream.git("merge", "--quiet", "--no-ff", "--message", "merge", branch);
    const commit = this.upstream.git("rev-parse", "HEAD");
    this.upstream.git("checkout", "--quiet", "main");
    const base = {
      ref: "main",
      sha: this.upstream.git("rev-parse", "main"),
      repo: { full_name: repository },
    };
    const payload = {
      pull_request: { number, head: { ref: branch, sha: head, repo: { full_name: repository } }, base },
    };
    return this.#run({ name: "pull_request", payload }, commit, inputs);
  }

  merge({ number, branch, head }: PullRequest, how: "merge" | "squash" | "rebase" = "merge"): Push {
    const before = this.upstream.git("rev-parse", "main");
    if (how === "merge")
      this.upstream.git("merge", "--quiet", "--no-ff", "--message", `Merge #${number}`, branch);
    else if (how === "squash") {
      this.upstream.git("merge", "--quiet", "--squash", branch);
      this.upstream.git("commit", "--quiet", "--message", `Change (#${number})`);
    } else {
      // As GitHub does: also where nothing moved, the commits are new ones.
      this.upstream.git("cherry-pick", "--no-ff", "--keep-redundant-commits", `${before}..${branch}`);
    }
    const commit = this.upstream.git("rev-parse", "main");
    this.server.answer(`/commits/${commit}/pulls`, [
      {
        number,
        state: "closed",
        merged_at: "2026-01-01T00:00:00Z",
        merge_commit_sha: commit,
        base: { ref: "main", sha: before },
        head: { ref: branch, sha: head },
      },
    ]);
    return { before, commit };
  }

  /** A commit that somebody pushes to main without a pull request. */
  push(files: Readonly<Record<string, Content>>): Push {
    const before = this.upstream.git("rev-parse", "main");
    const commit = this.upstream.commit("pushed", files);
    this.server.answer(`/commits/${commit}/pulls`, []);
    return { before, commit };
  }

  review({ number, head }: PullRequest, reviews: readonly GateReview[]): void {
    for (const { by = "maintainer", permission = "write" } of reviews)
      this.server.answer(`/collaborators/${by}/permission`, { permission, role_name: permission });
    this.server.answer(
      `/pulls/${number}/reviews`,
      reviews.map(({ state, by = "maintainer", association = "MEMBER", commit = head }, at) => ({
        id: at + 1,
        user: { login: by },
        state,
        commit_id: commit,
        author_association: association,
      })),
    );
  }

  /** What GitHub says about two commits of ours. */
  compare(from: string, to: string, status: "ahead" | "behind"): void {
    this.server.answer(`/compare/${from}...${to}`, { status, ahead_by: 1, behind_by: 0 });
  }

  /** `mode: apply` after the push. `checkout`: another commit than the one that was pushed. */
  async apply({ before, commit }: Push, inputs: Inputs = {}, checkout = commit): Promise<ActionRun> {
    const payload = { ref: "refs/heads/main", before, after: commit, repository: { default_branch: "main" } };
    const all = { mode: "apply", ...this.access, ...inputs };
    return this.#run({ name: "push", payload }, commit, all, checkout);
  }

  /** `mode: drift` on a schedule, at the tip of main. */
  async drift(inputs: Inputs = {}): Promise<ActionRun> {
    const commit = this.upstream.git("rev-parse", "main");
    const event = { name: "schedule", payload: { schedule: "0 * * * *" } };
    return this.#run(event, commit, {
      mode: "drift",
      target: this.stack.namespace,
      ...this.access,
      ...inputs,
    });
  }

  async comment({ number }: PullRequest): Promise<string> {
    const all = await this.server.comments(number);
    return all.findLast(({ user }) => user.login === "github-actions[bot]")?.body ?? "";
  }

  /** Data of the live ConfigMap. */
  live(name = "settings"): Readonly<Record<string, string>> | undefined {
    return this.stack.get("configmap", name)?.data;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    this.upstream[Symbol.dispose]();
    await this.stack[Symbol.asyncDispose]();
  }

  /** Inputs that lead to the cluster. */
  get access(): Inputs {
    return { kubeconfig: this.#kubeconfig, inventory: this.stack.inventory };
  }

  async #run(
    event: { readonly name: string; readonly payload: unknown },
    commit: string,
    inputs: Inputs,
    checkout = commit,
  ): Promise<ActionRun> {
    using workspace = this.upstream.checkout(checkout);
    return await runAction({
      workspace: workspace.folder,
      apiUrl: this.server.url,
      event,
      commit,
      inputs: { "github-token": this.#token, ...inputs },
    });
  }
}
