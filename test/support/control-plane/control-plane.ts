// A real control plane on free loopback ports: started once, stopped with the tests. Its nodes are simulated
// by kwok; everything else is Kubernetes itself.
import { spawn, type ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtempSync, openSync, readdirSync, readFileSync, rmSync } from "node:fs";
import https from "node:https";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Binaries } from "./binaries.ts";
import { withFailures, writeFailures } from "./failing-pods.ts";
import { apiServerArgs, writeFiles, writeKubeconfig } from "./files.ts";
import { writeProbes } from "./probing-pods.ts";

export interface ControlPlane {
  readonly url: string;
  /** Where its store answers. */
  readonly etcd: string;
  readonly folder: string;
  /** A kubeconfig file with that bearer token. */
  kubeconfig(token: string): string;
  /** May do everything; the tests' own, never the product's. */
  readonly admin: string;
  readonly controllerPid: number;
  /** Kills the API server, without warning, and starts it again on the same port. */
  restartApiServer(): Promise<void>;
  stop(): Promise<void>;
}

/** By default they ask so little in a second that tests side by side would wait for them. */
const swift = ["--kube-api-qps=500", "--kube-api-burst=1000"];

/** `serverOnly`: nothing happens in it but what is asked of its API server. */
export async function startControlPlane(
  binaries: Binaries,
  { serverOnly = false }: { readonly serverOnly?: boolean } = {},
): Promise<ControlPlane> {
  const folder = mkdtempSync(join(tmpdir(), "control-plane-"));
  const [etcdPort, peerPort, port] = await freePorts(3);
  const tokens = {
    admin: randomUUID(),
    controller: randomUUID(),
    scheduler: randomUUID(),
    kwok: randomUUID(),
  };
  writeFiles(folder, tokens);
  const url = `https://127.0.0.1:${port}`;
  const running = new Map<string, ChildProcess>();
  const start = (name: string, args: readonly string[]): void => {
    const log = openSync(join(folder, `${name}.log`), "a");
    const child = spawn(join(binaries.folder, name), args, { stdio: ["ignore", log, log] });
    running.set(name, child);
  };
  const startApiServer = async (): Promise<void> => {
    start("kube-apiserver", apiServerArgs(folder, Number(etcdPort), Number(port)));
    await ready(url, tokens.admin, folder);
  };
  const kubeconfig = (token: string): string => writeKubeconfig(folder, url, token);
  const stop = async (): Promise<void> => {
    const ends = [...running.values()].map((child) => ended(child));
    for (const child of running.values()) child.kill("SIGKILL");
    await Promise.all(ends);
    rmSync(folder, { recursive: true, force: true });
  };
  // Nothing may outlive the tests, however they end.
  process.once("exit", () => {
    for (const child of running.values()) child.kill("SIGKILL");
  });
  start("etcd", [
    "--data-dir",
    join(folder, "etcd"),
    "--unsafe-no-fsync",
    `--listen-client-urls=http://127.0.0.1:${etcdPort}`,
    `--advertise-client-urls=http://127.0.0.1:${etcdPort}`,
    `--listen-peer-urls=http://127.0.0.1:${peerPort}`,
    `--initial-advertise-peer-urls=http://127.0.0.1:${peerPort}`,
    `--initial-cluster=default=http://127.0.0.1:${peerPort}`,
  ]);
  try {
    await startApiServer();
  } catch (error) {
    await stop();
    throw error;
  }
  if (!serverOnly) {
    for (const [name, args] of controllersOf(binaries, folder, (who) => kubeconfig(tokens[who])))
      start(name, args);
  }
  return {
    url,
    etcd: `http://127.0.0.1:${etcdPort}`,
    folder,
    kubeconfig,
    admin: kubeconfig(tokens.admin),
    controllerPid: running.get("kube-controller-manager")?.pid ?? 0,
    restartApiServer: async () => {
      const child = running.get("kube-apiserver");
      child?.kill("SIGKILL");
      if (child !== undefined) await ended(child);
      await startApiServer();
    },
    stop,
  };
}

/** What makes a cluster of an API server: names of programs and their arguments. */
function controllersOf(
  { stages }: Binaries,
  folder: string,
  kubeconfigOf: (who: "controller" | "scheduler" | "kwok") => string,
): readonly (readonly [string, readonly string[]])[] {
  return [
    [
      "kube-controller-manager",
      [
        `--kubeconfig=${kubeconfigOf("controller")}`,
        "--leader-elect=false",
        "--allocate-node-cidrs",
        "--cluster-cidr=10.244.0.0/16",
        "--service-cluster-ip-range=10.96.0.0/16",
        `--service-account-private-key-file=${join(folder, "sa.key")}`,
        `--root-ca-file=${join(folder, "certs", "apiserver.crt")}`,
        "--secure-port=0",
        ...swift,
      ],
    ],
    [
      "kube-scheduler",
      [`--kubeconfig=${kubeconfigOf("scheduler")}`, "--leader-elect=false", "--secure-port=0", ...swift],
    ],
    [
      "kwok",
      [
        `--kubeconfig=${kubeconfigOf("kwok")}`,
        "--manage-all-nodes",
        // Without it the controller manager takes the nodes for dead after 50 seconds.
        "--node-lease-duration-seconds=40",
        ...["node/fast", "node/heartbeat-with-lease", "pod/fast"].flatMap((each) =>
          stageFiles(join(stages, each)).map((file) => `--config=${withFailures(file, folder)}`),
        ),
        `--config=${writeFailures(folder)}`,
        `--config=${writeProbes(folder)}`,
      ],
    ],
  ];
}

function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => child.once("exit", () => resolve()));
}

function stageFiles(folder: string): readonly string[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".yaml") && name !== "kustomization.yaml")
    .map((name) => join(folder, name));
}

async function freePorts(count: number): Promise<readonly number[]> {
  const servers = await Promise.all(
    Array.from({ length: count }, async () => {
      const server = createServer();
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return server;
    }),
  );
  return Promise.all(
    servers.map(async (server) => {
      const address = server.address();
      await new Promise((resolve) => server.close(resolve));
      return typeof address === "object" && address !== null ? address.port : 0;
    }),
  );
}

async function ready(url: string, token: string, folder: string): Promise<void> {
  const end = Date.now() + 60_000;
  while (Date.now() < end) {
    if (await answers(`${url}/readyz`, token)) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const log = readFileSync(join(folder, "kube-apiserver.log"), "utf8");
  throw new Error(`kube-apiserver is not ready after a minute: ${log.slice(-3000)}`);
}

function answers(url: string, token: string): Promise<boolean> {
  return new Promise((resolve) => {
    const headers = { authorization: `Bearer ${token}` };
    // Its certificate is made while it starts; nothing secret is sent before it is known.
    const request = https.get(url, { headers, rejectUnauthorized: false }, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    request.on("error", () => resolve(false));
  });
}
