// The programs of a Kubernetes control plane, built from their Go modules: etcd, kube-apiserver,
// kube-controller-manager, kube-scheduler, kubectl, and kwok for the nodes.
import { cpSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildProgram, cachePath, go, type GoProgram, hasGo } from "../go-programs.ts";
import { findReleases, type Release } from "./release.ts";

export interface Binaries {
  /** Of Kubernetes: `v1.35.8`. */
  readonly version: string;
  readonly folder: string;
  /** Stages that tell kwok what its nodes and pods go through. */
  readonly stages: string;
}

const ofKubernetes = ["kube-apiserver", "kube-controller-manager", "kube-scheduler", "kubectl"];

/** Undefined where there is no Go to build them with and no cache that has them. */
export function buildBinaries(): Binaries | undefined {
  const { controlPlane: release } = findReleases();
  const { version } = release;
  const folder = cachePath("control-plane", version);
  const stages = join(folder, "stages");
  mkdirSync(folder, { recursive: true });
  const programs: readonly (readonly [name: string, GoProgram])[] = [
    ["etcd", { module: moduleFolder("etcd"), target: "." }],
    ["kwok", { module: moduleFolder("kwok"), target: "sigs.k8s.io/kwok/cmd/kwok" }],
    ...ofKubernetes.map((name) => [name, kubernetesProgram(release, name)] as const),
  ];
  const missing = programs.filter(([name]) => !existsSync(join(folder, name)));
  if (missing.length === 0 && existsSync(stages)) return { version, folder, stages };
  if (!hasGo()) return undefined;
  for (const [name, program] of missing) buildProgram(join(folder, name), program);
  if (!existsSync(stages)) {
    const module = go(moduleFolder("kwok"), ["list", "-m", "-f", "{{.Dir}}", "sigs.k8s.io/kwok"]);
    cpSync(join(module, "kustomize", "stage"), stages, { recursive: true });
  }
  return { version, folder, stages };
}

/** Of any program of Kubernetes itself. */
export function kubernetesProgram({ version, module }: Release, name: string): GoProgram {
  return {
    module,
    target: `k8s.io/kubernetes/cmd/${name}`,
    linkerFlags: `-X k8s.io/component-base/version.gitVersion=${version}`,
  };
}

function moduleFolder(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
