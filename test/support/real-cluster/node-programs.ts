// The programs that run on a node, built from their Go modules: kubelet, containerd with its shim, the CNI
// plugins, and the flanneld that goes into the agents' image. On a node of arm64 the kubelet and all that is
// in images is arm64's, emulated; containerd, runc and the plugins are this machine's.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kubernetes, kubernetesProgram } from "../control-plane/binaries.ts";
import { buildProgram, cachePath, go, type GoProgram } from "../go-programs.ts";

export type Architecture = "amd64" | "arm64";

export interface NodePrograms {
  /** containerd-shim-runc-v2 and ctr */
  readonly folder: string;
  readonly plugins: string;
  readonly kubelet: Readonly<Record<Architecture, string>>;
  readonly containerd: Readonly<Record<Architecture, string>>;
  readonly flanneld: Readonly<Record<Architecture, string>>;
}

const containerdFlags = ["-tags", "no_btrfs,no_devmapper,no_zfs,urfave_cli_no_docs"];
const pluginPackages = ["ipam/host-local", "main/bridge", "main/loopback", "meta/flannel", "meta/portmap"];

/** Files of an architecture that is not asked for may not be there. */
export function buildNodePrograms(architectures: readonly Architecture[]): NodePrograms {
  const folder = cachePath("real-cluster", kubernetes);
  const plugins = join(folder, "plugins");
  const perArchitecture = (name: string): Record<Architecture, string> => ({
    amd64: join(folder, name),
    arm64: join(folder, "arm64", name),
  });
  const kubelet = perArchitecture("kubelet");
  const containerd = perArchitecture("containerd");
  const flanneld = perArchitecture("flanneld");
  for (const name of ["containerd-shim-runc-v2", "ctr"])
    buildProgram(join(folder, name), containerdProgram(name));
  for (const name of pluginPackages) {
    buildProgram(join(plugins, name.replace(/.*\//, "")), {
      module: moduleFolder("plugins"),
      target: `github.com/containernetworking/plugins/plugins/${name}`,
    });
  }
  for (const architecture of architectures) {
    const env = { GOARCH: architecture };
    buildProgram(kubelet[architecture], { ...kubernetesProgram("kubelet"), env });
    const flannel = { module: moduleFolder("flannel"), target: "github.com/flannel-io/flannel", env };
    buildProgram(flanneld[architecture], flannel);
    const flags = architecture === "amd64" ? [] : pullFor(architecture, join(folder, architecture));
    buildProgram(containerd[architecture], containerdProgram("containerd", flags));
  }
  return { folder, plugins, kubelet, containerd, flanneld };
}

/**
 * Flags that build a containerd for this machine which takes images of that architecture: an emulated one
 * cannot set up containers.
 */
function pullFor(architecture: Architecture, folder: string): readonly string[] {
  const module = go(moduleFolder("containerd"), [
    "list",
    "-m",
    "-f",
    "{{.Dir}}",
    "github.com/containerd/platforms",
  ]);
  const original = join(module, "defaults_unix.go");
  const changed = join(folder, "defaults_unix.go");
  const overlay = join(folder, "overlay.json");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    changed,
    readFileSync(original, "utf8").replace("runtime.GOARCH", JSON.stringify(architecture)),
  );
  writeFileSync(overlay, JSON.stringify({ Replace: { [original]: changed } }));
  return ["-overlay", overlay];
}

function containerdProgram(name: string, flags: readonly string[] = []): GoProgram {
  return {
    module: moduleFolder("containerd"),
    target: `github.com/containerd/containerd/v2/cmd/${name}`,
    flags: [...containerdFlags, ...flags],
  };
}

function moduleFolder(name: string): string {
  return fileURLToPath(new URL(name, import.meta.url));
}
