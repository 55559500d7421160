// Starts one control plane for all scenario files, with a simulated node of either architecture, and tells
// the tests where it is. Without Go to build it they are skipped, and say so.
import type { TestProject } from "vitest/node";
import { buildBinaries } from "./binaries.ts";
import { type ControlPlane, startControlPlane } from "./control-plane.ts";
import { kubectl } from "./kubectl.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Undefined where there is no control plane. */
    readonly controlPlane:
      | {
          readonly folder: string;
          readonly admin: string;
          readonly url: string;
          readonly kubectl: string;
          readonly controllerPid: number;
        }
      | undefined;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const binaries = buildBinaries();
  let running: ControlPlane | undefined;
  if (binaries !== undefined) {
    running = await startControlPlane(binaries);
    const program = `${binaries.folder}/kubectl`;
    for (const arch of ["amd64", "arm64"]) {
      const node = {
        apiVersion: "v1",
        kind: "Node",
        metadata: {
          name: `node-${arch}`,
          labels: { "kubernetes.io/arch": arch, "kubernetes.io/os": "linux" },
        },
      };
      kubectl({ program, kubeconfig: running.admin }, ["apply", "-f", "-"], JSON.stringify(node));
    }
    const { folder, admin, url, controllerPid } = running;
    project.provide("controlPlane", { folder, admin, url, kubectl: program, controllerPid });
  } else project.provide("controlPlane", undefined);
  return async () => running?.stop();
}
