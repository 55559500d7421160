// The first process of a test cluster's own process, mount and network namespaces: runs the control plane, a
// registry and the nodes, and lets the test in by sockets. When the test is gone, however it ended, its end
// of standard input closes; then all of this ends, and leaves nothing.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdirSync, openSync, readlinkSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { apiServerArgs, writeKubeconfig } from "../control-plane/files.ts";
import { startEmulating } from "./binary-formats.ts";
import { openGroups, removeGroups } from "./control-groups.ts";
import {
  hub,
  type Layout,
  type NodeLayout,
  pauseImage,
  podRange,
  registryPort,
  service,
  serviceRange,
} from "./layout.ts";
import { startRelay } from "./relay.ts";

const layout = JSON.parse(process.argv[2] ?? "") as Layout;
const { folder, group, packages } = layout;
const running: ChildProcess[] = [];
let isEnding = false;
let stopEmulating = (): void => undefined;

function start(
  name: string,
  program: string,
  args: readonly string[],
  env: NodeJS.ProcessEnv = {},
): ChildProcess {
  const log = openSync(join(folder, `${name}.log`), "a");
  const child = spawn(program, args, { stdio: ["ignore", log, log], env: { ...process.env, ...env } });
  child.on("exit", (code) => {
    if (!isEnding) console.log(`${name} has ended with ${code}`);
  });
  running.push(child);
  return child;
}

function ip(...args: readonly string[]): void {
  execFileSync("ip", args);
}

function startNetwork(): void {
  ip("link", "set", "lo", "up");
  ip("addr", "add", `${service}/32`, "dev", "lo");
  ip("link", "add", "hub", "type", "bridge");
  ip("addr", "add", `${hub}/24`, "dev", "hub");
  ip("link", "set", "hub", "up");
}

/** On port 443 of all addresses: nodes and pods find it behind its service without a proxy. */
function startApi(): void {
  const programs = layout.controlPlanePrograms;
  start("etcd", join(programs, "etcd"), ["--data-dir", join(folder, "etcd"), "--unsafe-no-fsync"]);
  start("kube-apiserver", join(programs, "kube-apiserver"), [
    ...apiServerArgs(folder, 2379, 443),
    "--bind-address=0.0.0.0",
    `--advertise-address=${hub}`,
    `--service-cluster-ip-range=${serviceRange}`,
    "--enable-admission-plugins=NodeRestriction",
    "--kubelet-preferred-address-types=InternalIP",
  ]);
}

function startControllers({ controller, scheduler }: Layout["tokens"]): void {
  const programs = layout.controlPlanePrograms;
  start("kube-controller-manager", join(programs, "kube-controller-manager"), [
    `--kubeconfig=${writeKubeconfig(folder, `https://${hub}`, controller)}`,
    "--leader-elect=false",
    "--allocate-node-cidrs",
    `--cluster-cidr=${podRange}`,
    `--service-cluster-ip-range=${serviceRange}`,
    `--service-account-private-key-file=${join(folder, "sa.key")}`,
    `--root-ca-file=${join(folder, "certs", "apiserver.crt")}`,
    "--use-service-account-credentials",
    "--secure-port=0",
  ]);
  start("kube-scheduler", join(programs, "kube-scheduler"), [
    `--kubeconfig=${writeKubeconfig(folder, `https://${hub}`, scheduler)}`,
    "--leader-elect=false",
    "--secure-port=0",
  ]);
}

function startRegistry(): void {
  const config = join(folder, "registry.json");
  writeFileSync(
    config,
    JSON.stringify({
      version: 0.1,
      log: { level: "warn" },
      storage: { filesystem: { rootdirectory: join(folder, "registry") } },
      http: { addr: `${hub}:${registryPort}` },
    }),
  );
  start("registry", join(packages, "usr/bin/docker-registry"), ["serve", config]);
}

/** A node has namespaces of its own, within ours, and a cable to the bridge. */
async function startNode(node: NodeLayout, at: number): Promise<void> {
  const { name, address, token, kubelet, containerd } = node;
  const store = join(folder, "nodes", name);
  mkdirSync(store, { recursive: true });
  openGroups(join(group, name));
  const own = ["--net", "--mount", "--uts", "--ipc", "--pid", "--fork", "--kill-child", "--mount-proc"];
  const script = fileURLToPath(new URL("node.sh", import.meta.url));
  const child = start(name, "unshare", [...own, "--propagation", "private", "bash", script], {
    NODE: name,
    ADDRESS: address,
    STORE: store,
    HUB: hub,
    REGISTRY: `http://${hub}:${registryPort}`,
    PAUSE: pauseImage,
    GROUP: `/${group}/${name}`,
    PROGRAMS: layout.nodePrograms,
    KUBELET: kubelet,
    CONTAINERD: containerd,
    PLUGINS: layout.plugins,
    PACKAGES: packages,
    LOGS: folder,
    KUBECONFIG: writeKubeconfig(folder, `https://${hub}`, token),
  });
  const ours = readlinkSync("/proc/self/ns/net");
  while (readlinkSync(`/proc/${child.pid}/ns/net`) === ours) await pause();
  const cable = `node${at}`;
  ip("link", "add", cable, "type", "veth", "peer", "name", "eth0", "netns", String(child.pid));
  ip("link", "set", cable, "master", "hub", "up");
}

function openSocket(name: string, port: number): Promise<void> {
  const server = startRelay({ port, host: hub });
  return new Promise((resolve) => server.listen(join(folder, `${name}.sock`), resolve));
}

async function end(): Promise<void> {
  isEnding = true;
  const ends = running.map(
    (child) =>
      new Promise<void>((resolve) => {
        if (child.exitCode !== null || child.signalCode !== null) resolve();
        else child.once("exit", () => resolve());
      }),
  );
  for (const child of running) child.kill("SIGKILL");
  await Promise.all(ends);
  stopEmulating();
  await removeGroups(group);
  rmSync(folder, { recursive: true, force: true });
  process.exit();
}

function isWritten(file: string): boolean {
  return (statSync(file, { throwIfNoEntry: false })?.size ?? 0) > 0;
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}

if (layout.emulator !== undefined) stopEmulating = startEmulating(layout.emulator, group);
process.stdin.resume().on("close", () => void end());
startNetwork();
startApi();
startRegistry();
await openSocket("api", 443);
await openSocket("registry", registryPort);
// The API server makes its certificate, which all others go by.
while (!isWritten(join(folder, "certs", "apiserver.crt"))) await pause();
startControllers(layout.tokens);
for (const [at, node] of layout.nodes.entries()) await startNode(node, at);
