// The ported Flannel example of the fixtures in a repository, and the action that applies its pushes to the
// real cluster, as GitHub's runner starts it, with the role that `rbac` prints for it.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { defaultProbeImage } from "../../../src/kube/probe.ts";
import { runCli } from "../run-cli.ts";
import { Repository } from "../git/repository.ts";
import { type ActionRun, runAction } from "../github/run-action.ts";
import { repository as project } from "../world.ts";
import type { RealCluster } from "./real-cluster.ts";

const agents = ["get", "pods", "-n", "kube-system", "-l", "app=flannel", "-o", "json"];
/** An emulated agent would take minutes to start within the limits of the example. */
const needs = { 'cpu: "100m"': 'cpu: "500m"', 'memory: "50Mi"': 'memory: "200Mi"' };
const account = "pharos-network";

export interface Agent {
  readonly node: string;
  readonly uid: string;
  readonly image: string;
  readonly isReady: boolean;
}

interface PodView {
  readonly metadata: { readonly uid: string };
  readonly spec: { readonly nodeName: string; readonly containers: readonly { readonly image: string }[] };
  readonly status: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] };
}

export class FlannelScene implements Disposable {
  readonly #cluster: RealCluster;
  readonly #upstream: Repository;
  readonly #kubeconfig: string;

  private constructor(cluster: RealCluster, upstream: Repository, kubeconfig: string) {
    this.#cluster = cluster;
    this.#upstream = upstream;
    this.#kubeconfig = kubeconfig;
  }

  static async open(cluster: RealCluster): Promise<FlannelScene> {
    const architectures = cluster.images.flannel.map(({ architecture }) => architecture);
    for (const image of cluster.images.flannel)
      await cluster.push(`quay.io/coreos/flannel:v0.10.0-${image.architecture}`, [image]);
    const upstream = Repository.create();
    upstream.commit("start", readStack(needs));
    await cluster.push(`docker.io/library/${defaultProbeImage}`, cluster.images.shell);
    const arch = architectures.length === 1 ? ["--arch", ...architectures] : [];
    const asked = ["rbac", "-f", "cluster.yml", "--probe", "pods", ...arch];
    const role = await runCli(asked, { cwd: upstream.folder });
    return new FlannelScene(cluster, upstream, openAccount(cluster, role.stdout));
  }

  /** One pod a node, by the node's name. */
  agents(): readonly Agent[] {
    const { items } = JSON.parse(this.#cluster.kubectl(agents)) as { items: readonly PodView[] };
    return items
      .map(({ metadata: { uid }, spec, status }) => ({
        node: spec.nodeName,
        uid,
        image: spec.containers[0]?.image ?? "",
        isReady: status.conditions?.find(({ type }) => type === "Ready")?.status === "True",
      }))
      .toSorted((a, b) => (a.node < b.node ? -1 : 1));
  }

  /** Applies the example with these replacements in its files, pushed to main. */
  async apply(edits: Readonly<Record<string, string>> = {}): Promise<ActionRun> {
    const before = this.#upstream.git("rev-parse", "HEAD");
    const commit = this.#upstream.commit("change", readStack({ ...needs, ...edits }));
    using checkout = this.#upstream.checkout(commit);
    const payload = { ref: "refs/heads/main", before, after: commit, repository: { default_branch: "main" } };
    return await runAction({
      workspace: checkout.folder,
      // Nobody: without a token nothing is asked of GitHub.
      apiUrl: "http://127.0.0.1:1",
      event: { name: "push", payload },
      commit,
      inputs: {
        mode: "apply",
        "require-review": "none",
        architectures: this.#cluster.images.flannel.map(({ architecture }) => architecture).join(","),
        kubeconfig: this.#kubeconfig,
        probe: "pods",
        timeout: "60s",
      },
    });
  }

  [Symbol.dispose](): void {
    this.#upstream[Symbol.dispose]();
  }
}

/** Path of the kubeconfig of an account with that ClusterRole, which is in YAML. */
function openAccount(cluster: RealCluster, role: string): string {
  const namespaced = ["-n", "kube-system"];
  const [, name = ""] = /^ {2}name: (.*)$/m.exec(role) ?? [];
  cluster.kubectl(["apply", "-f", "-"], role);
  cluster.kubectl(["create", "serviceaccount", account, ...namespaced]);
  const of = [`--clusterrole=${name}`, `--serviceaccount=kube-system:${account}`];
  cluster.kubectl(["create", "clusterrolebinding", account, ...of]);
  const token = cluster.kubectl(["create", "token", account, ...namespaced]).trim();
  const config = JSON.parse(readFileSync(cluster.kubeconfig, "utf8")) as Record<string, unknown>;
  const path = join(cluster.folder, "account.kubeconfig");
  const users = [{ name: "test", user: { token } }];
  writeFileSync(path, JSON.stringify({ ...config, users }), { mode: 0o600 });
  return path;
}

/** Throws when something that is to be replaced is nowhere. */
function readStack(edits: Readonly<Record<string, string>>): Record<string, string> {
  const root = join(project, "fixtures/stacks/flannel");
  const names = ["cluster.yml", ...readdirSync(join(root, "flannel")).map((name) => `flannel/${name}`)];
  const left = new Set(Object.keys(edits));
  const files = names.map((name) => {
    let text = readFileSync(join(root, name), "utf8");
    for (const [from, to] of Object.entries(edits)) {
      if (!text.includes(from)) continue;
      left.delete(from);
      text = text.replaceAll(from, to);
    }
    return [name, text] as const;
  });
  if (left.size > 0) throw new Error(`nowhere in the stack: ${[...left].join(", ")}`);
  return Object.fromEntries(files);
}
