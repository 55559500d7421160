// A control plane with a simulated node of either architecture, and what a test needs to know of it.
import { buildBinaries } from "./binaries.ts";
import { startControlPlane } from "./control-plane.ts";
import { kubectl } from "./kubectl.ts";

export interface Plane {
  /** Of Kubernetes: `v1.35.8`. */
  readonly version: string;
  readonly folder: string;
  /** Path of its administrator's kubeconfig. */
  readonly admin: string;
  readonly url: string;
  /** Where its store answers. */
  readonly etcd: string;
  /** Path of the program. */
  readonly kubectl: string;
  readonly controllerPid: number;
}

/** Undefined without Go to build it. */
export async function openPlane(): Promise<
  | {
      readonly plane: Plane;
      readonly restartApiServer: () => Promise<void>;
      readonly stop: () => Promise<void>;
    }
  | undefined
> {
  const binaries = buildBinaries();
  if (binaries === undefined) return undefined;
  const running = await startControlPlane(binaries);
  const { folder, admin, url, etcd, controllerPid } = running;
  const program = `${binaries.folder}/kubectl`;
  for (const arch of ["amd64", "arm64"]) {
    const node = {
      apiVersion: "v1",
      kind: "Node",
      metadata: { name: `node-${arch}`, labels: { "kubernetes.io/arch": arch, "kubernetes.io/os": "linux" } },
    };
    kubectl({ program, kubeconfig: admin }, ["apply", "-f", "-"], JSON.stringify(node));
  }
  return {
    plane: { version: binaries.version, folder, admin, url, etcd, kubectl: program, controllerPid },
    restartApiServer: () => running.restartApiServer(),
    stop: () => running.stop(),
  };
}
