// The programs of a Kubernetes control plane, built from their Go modules: etcd, kube-apiserver,
// kube-controller-manager, kube-scheduler, kubectl, and kwok for the nodes.
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildProgram, cachePath, go, type GoProgram, hasGo } from "../go-programs.ts";

export interface Binaries {
  readonly folder: string;
  /** Stages that tell kwok what its nodes and pods go through. */
  readonly stages: string;
}

/** Newest minor; its modules are pinned by the go.mod files beside this file. */
export const kubernetes = "v1.36.3";

const programs: Readonly<Record<string, GoProgram>> = {
  etcd: { module: moduleFolder("etcd"), target: "." },
  kwok: { module: moduleFolder("kwok"), target: "sigs.k8s.io/kwok/cmd/kwok" },
  "kube-apiserver": kubernetesProgram("kube-apiserver"),
  "kube-controller-manager": kubernetesProgram("kube-controller-manager"),
  "kube-scheduler": kubernetesProgram("kube-scheduler"),
  kubectl: kubernetesProgram("kubectl"),
};

/** Undefined where there is no Go to build them with and no cache that has them. */
export function buildBinaries(): Binaries | undefined {
  const folder = cachePath("control-plane", kubernetes);
  const stages = join(folder, "stages");
  mkdirSync(folder, { recursive: true });
  const missing = Object.entries(programs).filter(([name]) => !existsSync(join(folder, name)));
  if (missing.length === 0 && existsSync(stages)) return { folder, stages };
  if (!hasGo()) return undefined;
  for (const [name, program] of missing) buildProgram(join(folder, name), program);
  if (!existsSync(stages)) {
    const module = go(moduleFolder("kwok"), ["list", "-m", "-f", "{{.Dir}}", "sigs.k8s.io/kwok"]);
    cpSync(join(module, "kustomize", "stage"), stages, { recursive: true });
  }
  return { folder, stages };
}

/** Of any program of Kubernetes itself. */
export function kubernetesProgram(name: string): GoProgram {
  return {
    module: moduleFolder("kubernetes"),
    target: `k8s.io/kubernetes/cmd/${name}`,
    linkerFlags: `-X k8s.io/component-base/version.gitVersion=${kubernetes}`,
  };
}

function moduleFolder(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
