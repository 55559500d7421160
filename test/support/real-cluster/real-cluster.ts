// Two real nodes with kubelet, containerd and runc, their control plane and a registry, in namespaces of
// their own on this machine. Nothing of it is seen outside, and nothing stays.
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildBinaries } from "../control-plane/binaries.ts";
import { writeFiles, writeKubeconfig } from "../control-plane/files.ts";
import { kubectl } from "../control-plane/kubectl.ts";
import { listGroups, removeGroups } from "./control-groups.ts";
import type { Emulation } from "./emulation.ts";
import { buildFlannelImage, buildShellImage, type Image } from "./images.ts";
import { type Layout, pauseImage } from "./layout.ts";
import { type Architecture, buildNodePrograms, type NodePrograms } from "./node-programs.ts";
import { type Packages, unpackPackages } from "./packages.ts";
import { pushImages } from "./registry.ts";

export interface RealCluster extends AsyncDisposable {
  /** Gone with it. */
  readonly folder: string;
  /** Of an administrator. */
  readonly kubeconfig: string;
  readonly images: ClusterImages;
  /** `name`: `quay.io/coreos/flannel:v1`; whatever its registry is called, it is found. */
  push(name: string, images: readonly Image[]): Promise<void>;
  kubectl(args: readonly string[], input?: string | object): string;
}

/** Of each architecture in the cluster. */
interface ClusterImages {
  readonly pause: readonly Image[];
  readonly shell: readonly Image[];
  readonly flannel: readonly Image[];
}

const prefix = "pharos-real-";

/** Nodes `node-1`, of amd64, and `node-2`, of arm64 with an emulation, else of amd64 as well. */
export async function startRealCluster(emulation: Emulation | undefined): Promise<RealCluster> {
  await removeLeftovers();
  const controlPlane = buildBinaries();
  if (controlPlane === undefined) throw new Error("there is no Go");
  const architectures: readonly Architecture[] = emulation === undefined ? ["amd64"] : ["amd64", "arm64"];
  const programs = buildNodePrograms(architectures);
  const packages = unpackPackages();
  const folder = mkdtempSync(join(tmpdir(), `${prefix}${process.pid}-`));
  const tokens = { admin: randomUUID(), controller: randomUUID(), scheduler: randomUUID() };
  const nodes = [1, 2].map((at) => {
    const architecture = architectures[at - 1] ?? "amd64";
    return {
      name: `node-${at}`,
      address: `10.202.0.1${at}`,
      token: randomUUID(),
      kubelet: programs.kubelet[architecture],
      containerd: programs.containerd[architecture],
    };
  });
  writeFiles(folder, { ...tokens, nodes: new Map(nodes.map(({ name, token }) => [name, token])) });
  const stop = startHub({
    folder,
    group: basename(folder),
    controlPlanePrograms: controlPlane.folder,
    nodePrograms: programs.folder,
    plugins: programs.plugins,
    packages: packages.machine,
    tokens,
    nodes,
    ...(emulation === undefined ? {} : { emulator: emulation.emulator }),
  });
  try {
    const door = await openDoor(join(folder, "api.sock"));
    const url = `https://localhost:${door.port}`;
    await until("the API server", folder, () => answers(`${url}/readyz`, tokens.admin));
    const admin = {
      program: join(controlPlane.folder, "kubectl"),
      kubeconfig: writeKubeconfig(folder, url, tokens.admin),
    };
    const push = (name: string, images: readonly Image[]): Promise<void> => {
      const [, path = "", tag = ""] = /^[^/]+\/(.*):(.*)$/.exec(name) ?? [];
      return pushImages(join(folder, "registry.sock"), path, tag, images);
    };
    const images = buildImages(architectures, packages, programs, emulation);
    await push(pauseImage, images.pause);
    return {
      folder,
      kubeconfig: admin.kubeconfig,
      images,
      push,
      kubectl: (args, input = "") =>
        kubectl(admin, args, typeof input === "string" ? input : JSON.stringify(input)),
      [Symbol.asyncDispose]: async () => {
        door.close();
        await stop();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

function buildImages(
  architectures: readonly Architecture[],
  packages: Packages,
  { flanneld }: NodePrograms,
  emulation: Emulation | undefined,
): ClusterImages {
  const shellOf = (architecture: Architecture): string =>
    architecture === "arm64" && emulation !== undefined
      ? emulation.shell
      : join(packages.image, "bin/busybox");
  const build = (of: (architecture: Architecture, shell: string) => Image): readonly Image[] =>
    architectures.map((architecture) => of(architecture, shellOf(architecture)));
  return {
    pause: build((architecture, shell) => buildShellImage(architecture, shell, ["/bin/sleep", "2147483647"])),
    shell: build((architecture, shell) => buildShellImage(architecture, shell)),
    flannel: build((architecture, shell) =>
      buildFlannelImage(architecture, shell, flanneld[architecture], packages),
    ),
  };
}

/** Returns what ends it. */
function startHub(layout: Layout): () => Promise<void> {
  const program = fileURLToPath(new URL("hub.ts", import.meta.url));
  const own = ["--net", "--mount", "--uts", "--ipc", "--pid", "--fork", "--kill-child", "--mount-proc"];
  const log = openSync(join(layout.folder, "hub.log"), "a");
  const child = spawn(
    "unshare",
    [...own, "--propagation", "private", process.execPath, program, JSON.stringify(layout)],
    // In a session of its own: an interrupted test run ends it by the closed pipe, which leaves time to tidy up.
    { stdio: ["pipe", log, log], detached: true },
  );
  const ended = new Promise<void>((resolve) => child.once("exit", () => resolve()));
  child.stdin?.on("error", () => undefined);
  return async () => {
    child.stdin?.end();
    await ended;
    // It does so itself, unless somebody has killed it.
    await removeGroups(layout.group);
    rmSync(layout.folder, { recursive: true, force: true });
  };
}

/** A port of this machine that leads into the cluster; a process of its own, since tests block this one. */
async function openDoor(socket: string): Promise<{ readonly port: number; close(): void }> {
  const program = fileURLToPath(new URL("relay.ts", import.meta.url));
  const child = spawn(process.execPath, [program, socket], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = (await once(child.stdout, "data")) as [Buffer];
  return { port: Number(line), close: () => child.stdin.end() };
}

async function until(what: string, folder: string, isDone: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (await isDone()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const log = readFileSync(join(folder, "hub.log"), "utf8");
  throw new Error(`${what} is not there after a minute: ${log.slice(-3000)}`);
}

function answers(url: string, token: string): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = { authorization: `Bearer ${token}` };
    // Its certificate is made while it starts; nothing else is sent before it is known.
    https
      .get(url, { headers, rejectUnauthorized: false }, (response) => {
        response.resume();
        resolve(response.statusCode === 200);
      })
      .on("error", () => resolve(false));
  });
}

/** Of clusters whose first process was killed before it could tidy up. */
async function removeLeftovers(): Promise<void> {
  for (const name of listGroups(prefix).filter(isLeft)) await removeGroups(name);
  for (const name of readdirSync(tmpdir()).filter(isLeft))
    rmSync(join(tmpdir(), name), { recursive: true, force: true });
}

function isLeft(name: string): boolean {
  const [, pid] = /^pharos-real-(\d+)-/.exec(name) ?? [];
  return pid !== undefined && !isAlive(Number(pid));
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
