// A stack of its own for one scenario: a folder with cluster.yml and manifests, a namespace, an inventory, and
// the command line as a user runs it, with an account that may do what `rbac` prints and nothing else.
import { randomUUID } from "node:crypto";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { inject } from "vitest";
import { parseCommandLine } from "../../../src/command-line.ts";
import { type Run, runCli } from "../run-cli.ts";
import { openAccount } from "./accounts.ts";
import { kubectl } from "./kubectl.ts";
import { openLeastRole } from "./least-role.ts";

export interface Scenario {
  readonly namespace: string;
  readonly folder: string;
  /** Name of the inventory's ConfigMap in kube-system. */
  readonly inventory: string;
  /** By which the API server knows the account that the product comes in with. */
  readonly username: string;
  /** Replaces the stack's manifests; `$NS` in them is the scenario's namespace. */
  write(manifests: Readonly<Record<string, string | object>>): Promise<void>;
  /** `pharos-network VERB …` on this stack. */
  run(verb: string, ...args: string[]): Promise<Run>;
  apply(...args: string[]): Promise<Run>;
  /** An apply that is killed when that has come, or when it has said that; its Lease is taken away. */
  applyUntil(moment: Promise<unknown> | RegExp, ...args: string[]): Promise<void>;
  /** An apply that is listened to: what it says while it is under way, piece by piece. */
  applyHeard(heard: (text: string) => void, ...args: string[]): Promise<Run>;
  plan(...args: string[]): Promise<Run>;
  /** `pharos-network rbac …`, which asks no cluster. */
  rbac(...args: string[]): Promise<Run>;
  /** This ClusterRole is what the account may do, now and in every run to come. */
  grant(role: string): Promise<void>;
  /** Path of the account's kubeconfig; until something else was granted it may do what `rbac` prints now. */
  kubeconfig(...args: string[]): Promise<string>;
  /** As the cluster's administrator. */
  kubectl(args: readonly string[], input?: string | object): string;
  /** The live object, undefined when there is none. */
  get(kind: string, name: string): LiveObject | undefined;
}

export interface LiveObject {
  readonly metadata: {
    readonly uid: string;
    readonly resourceVersion: string;
    readonly generation?: number;
    readonly labels?: Readonly<Record<string, string>>;
    readonly annotations?: Readonly<Record<string, string>>;
    readonly managedFields?: readonly { readonly manager: string; readonly operation: string }[];
  };
  readonly data?: Readonly<Record<string, string>>;
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look at whatever the kind has
  readonly [field: string]: any;
}

/** True where there is no control plane: `describe.skipIf(noCluster)`. */
export const noCluster = inject("controlPlane") === undefined;

/** On the control plane that all scenarios share, unless it leaves traces that others would see. */
export async function openScenario(plane = inject("controlPlane")): Promise<Scenario & AsyncDisposable> {
  if (plane === undefined) throw new Error("there is no control plane");
  const id = randomUUID().slice(0, 8);
  const namespace = `s-${id}`;
  const inventory = `inventory-${id}`;
  const folder = await mkdtemp(join(tmpdir(), "scenario-"));
  const admin = { program: plane.kubectl, kubeconfig: plane.admin };
  const call = (args: readonly string[], input: string | object = ""): string =>
    kubectl(admin, args, typeof input === "string" ? input : JSON.stringify(input));
  call(["create", "namespace", namespace]);
  await mkdir(join(folder, ".git"));
  await writeFile(
    join(folder, "cluster.yml"),
    "network:\n  provider: custom\n  pod_network_cidr: 10.244.0.0/16\n  custom:\n    manifest_path: ./manifests\n",
  );
  const account = await openAccount(plane, { namespace, folder });
  const leastRole = openLeastRole(folder);
  let granted: string | undefined;
  let isByHand = false;
  const kubeconfig = async (args: readonly string[]): Promise<string> => {
    if (isByHand) return account.kubeconfig;
    const parsed = parseCommandLine(args);
    const role = await leastRole("options" in parsed ? parsed.options : {});
    if (role !== granted) await account.grant(role);
    granted = role;
    return account.kubeconfig;
  };
  const toArgs = async (verb: string, args: readonly string[]): Promise<readonly string[]> => {
    const all = [verb, "-f", "cluster.yml", "--inventory", inventory, ...args];
    return args.includes("--kubeconfig") ? all : [...all, "--kubeconfig", await kubeconfig(all)];
  };
  // The user's own kubeconfig is not to be found by accident.
  const place = { cwd: folder, env: { HOME: "/nonexistent" } };
  const run = async (verb: string, ...args: string[]): Promise<Run> =>
    runCli(await toArgs(verb, args), place);
  return {
    namespace,
    folder,
    inventory,
    username: account.username,
    grant: (role) => {
      isByHand = true;
      return account.grant(role);
    },
    kubeconfig: (...args) => kubeconfig(["apply", "-f", "cluster.yml", "--inventory", inventory, ...args]),
    run,
    apply: (...args) => run("apply", ...args),
    applyUntil: async (moment, ...args) => {
      const end = await runCli(await toArgs("apply", args), { ...place, killedAt: moment });
      if (end.code !== null) throw new Error(`it ended by itself: ${end.stdout}${end.stderr}`);
      call(["delete", "lease", inventory, "-n", "kube-system"]);
    },
    applyHeard: async (heard, ...args) => runCli(await toArgs("apply", args), { ...place, heard }),
    plan: (...args) => run("plan", "--live", ...args),
    rbac: (...args) => runCli(["rbac", "-f", "cluster.yml", "--inventory", inventory, ...args], place),
    kubectl: call,
    get: (kind, name) => {
      const text = call([
        "get",
        kind,
        name,
        "-n",
        namespace,
        "-o",
        "json",
        "--ignore-not-found",
        "--show-managed-fields",
      ]);
      return text === "" ? undefined : (JSON.parse(text) as LiveObject);
    },
    write: async (manifests) => {
      await rm(join(folder, "manifests"), { recursive: true, force: true });
      for (const [name, content] of Object.entries(manifests)) {
        const file = join(folder, "manifests", name);
        await mkdir(dirname(file), { recursive: true });
        const text = typeof content === "string" ? content : JSON.stringify(content);
        await writeFile(file, text.replaceAll("$NS", namespace));
      }
    },
    [Symbol.asyncDispose]: async () => {
      await rm(folder, { recursive: true, force: true });
      await account[Symbol.asyncDispose]();
      call(["delete", "namespace", namespace, "--wait=false"]);
      call(["delete", "configmap", inventory, "-n", "kube-system", "--ignore-not-found"]);
    },
  };
}
