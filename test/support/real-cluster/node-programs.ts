// The programs that run on a node, built from their Go modules: kubelet, containerd with its shim, the CNI
// plugins, and the flanneld that goes into the agents' image. On a node of arm64 the kubelet and all that is
// in images is arm64's, emulated; containerd, runc and the plugins are this machine's.
import {
  chmodSync,
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { kubernetesProgram } from "../control-plane/binaries.ts";
import { findReleases } from "../control-plane/release.ts";
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
  const { nodes: release } = findReleases();
  const folder = cachePath("real-cluster", release.version);
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
    buildProgram(kubelet[architecture], { ...kubernetesProgram(release, "kubelet"), env });
    const agent = flanneld[architecture];
    if (!existsSync(agent)) buildProgram(agent, { ...flannelProgram(folder), env });
    const file = containerd[architecture];
    const isPlain = architecture === "amd64" || existsSync(file);
    const flags = isPlain ? [] : pullFor(architecture, join(folder, architecture));
    buildProgram(file, containerdProgram("containerd", flags));
  }
  return { folder, plugins, kubelet, containerd, flanneld };
}

/** Without its oldest backend, which on amd64 is written in C and would need a compiler for that. */
function flannelProgram(folder: string): GoProgram {
  const name = "github.com/flannel-io/flannel";
  const module = moduleFolder("flannel");
  const flags = withChanged(module, name, join(folder, "flannel"), (source) => {
    const backend = join(source, "pkg/backend/udp");
    rmSync(backend, { recursive: true });
    mkdirSync(backend);
    writeFileSync(join(backend, "udp.go"), "package udp\n");
  });
  return { module, target: name, flags };
}

/**
 * A containerd for this machine which takes images of that architecture: an emulated one cannot set up
 * containers.
 */
function pullFor(architecture: Architecture, folder: string): readonly string[] {
  const name = "github.com/containerd/platforms";
  return withChanged(moduleFolder("containerd"), name, join(folder, "platforms"), (source) => {
    const file = join(source, "defaults_unix.go");
    const text = readFileSync(file, "utf8").replace("runtime.GOARCH", JSON.stringify(architecture));
    writeFileSync(file, text);
  });
}

/** Flags that build a module's programs with a changed copy of `name`, which is kept in `folder`. */
function withChanged(
  module: string,
  name: string,
  folder: string,
  change: (source: string) => void,
): readonly string[] {
  const source = join(folder, "source");
  rmSync(folder, { recursive: true, force: true });
  // It has no folder before it is there.
  go(module, ["mod", "download", name]);
  cpSync(go(module, ["list", "-m", "-f", "{{.Dir}}", name]), source, { recursive: true });
  for (const each of ["go.mod", "go.sum"]) copyFileSync(join(module, each), join(folder, each));
  go(folder, ["mod", "edit", `-replace=${name}=${source}`]);
  // Modules are kept so that nobody can write to them.
  for (const each of readdirSync(source, { recursive: true, encoding: "utf8" }))
    chmodSync(join(source, each), 0o755);
  change(source);
  return [`-modfile=${join(folder, "go.mod")}`];
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
