// The programs of a Kubernetes control plane, built from their Go modules once into a cache outside of the
// checkout: etcd, kube-apiserver, kube-controller-manager, kube-scheduler, kubectl, and kwok for the nodes.
import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, renameSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

export interface Binaries {
  readonly folder: string;
  /** Stages that tell kwok what its nodes and pods go through. */
  readonly stages: string;
}

/** Newest minor; its modules are pinned by the go.mod files beside this file. */
const kubernetes = "v1.36.3";
const kubernetesPrograms = ["kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubectl"];

/** Undefined where there is no Go to build them with and no cache that has them. */
export function buildBinaries(): Binaries | undefined {
  const cache = process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache");
  const folder = join(cache, "pharos-network", "control-plane", kubernetes);
  const stages = join(folder, "stages");
  mkdirSync(folder, { recursive: true });
  const missing = ["etcd", "kwok", ...kubernetesPrograms].filter((name) => !existsSync(join(folder, name)));
  if (missing.length === 0 && existsSync(stages)) return { folder, stages };
  if (spawnSync("go", ["version"]).status !== 0) return undefined;
  for (const name of missing) build(name, folder);
  if (!existsSync(stages)) {
    const module = go("kwok", ["list", "-m", "-f", "{{.Dir}}", "sigs.k8s.io/kwok"]);
    cpSync(join(module, "kustomize", "stage"), stages, { recursive: true });
  }
  return { folder, stages };
}

function build(name: string, folder: string): void {
  const [module, target, flags] =
    name === "etcd"
      ? ["etcd", ".", ""]
      : name === "kwok"
        ? ["kwok", "sigs.k8s.io/kwok/cmd/kwok", ""]
        : [
            "kubernetes",
            `k8s.io/kubernetes/cmd/${name}`,
            `-X k8s.io/component-base/version.gitVersion=${kubernetes}`,
          ];
  console.log(`building ${name} (once; minutes)`);
  // Under another name first: a build that is cut leaves nothing that looks whole.
  const partial = join(folder, `.${name}`);
  go(module, ["build", "-trimpath", "-ldflags", `-s -w ${flags}`, "-o", partial, target]);
  renameSync(partial, join(folder, name));
}

function go(module: string, args: readonly string[]): string {
  const cwd = fileURLToPath(new URL(module, import.meta.url));
  const env = { ...process.env, CGO_ENABLED: "0", GOFLAGS: "-mod=readonly" };
  const { status, stdout, stderr } = spawnSync("go", args, {
    cwd,
    env,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  if (status !== 0) throw new Error(`go ${args.join(" ")} failed: ${stderr.slice(-2000)}`);
  return stdout.trim();
}
