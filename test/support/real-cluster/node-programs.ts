// The programs that run on a node, built from their Go modules: kubelet, containerd with its shim, the CNI
// plugins, and the flanneld that goes into the agents' image.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kubernetes, kubernetesProgram } from "../control-plane/binaries.ts";
import { buildProgram, cachePath, type GoProgram } from "../go-programs.ts";

export interface NodePrograms {
  /** kubelet, containerd, containerd-shim-runc-v2, ctr */
  readonly folder: string;
  readonly plugins: string;
  readonly flanneld: string;
}

const containerdFlags = ["-tags", "no_btrfs,no_devmapper,no_zfs,urfave_cli_no_docs"];
const plugins = ["ipam/host-local", "main/bridge", "main/loopback", "meta/flannel", "meta/portmap"];

export function buildNodePrograms(): NodePrograms {
  const folder = cachePath("real-cluster", kubernetes);
  buildProgram(join(folder, "kubelet"), kubernetesProgram("kubelet"));
  for (const name of ["containerd", "containerd-shim-runc-v2", "ctr"])
    buildProgram(join(folder, name), containerdProgram(name));
  const pluginFolder = join(folder, "plugins");
  for (const name of plugins) {
    buildProgram(join(pluginFolder, name.replace(/.*\//, "")), {
      module: moduleFolder("plugins"),
      target: `github.com/containernetworking/plugins/plugins/${name}`,
    });
  }
  const flanneld = join(folder, "flanneld");
  buildProgram(flanneld, { module: moduleFolder("flannel"), target: "github.com/flannel-io/flannel" });
  return { folder, plugins: pluginFolder, flanneld };
}

function containerdProgram(name: string): GoProgram {
  return {
    module: moduleFolder("containerd"),
    target: `github.com/containerd/containerd/v2/cmd/${name}`,
    flags: containerdFlags,
  };
}

function moduleFolder(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
