// The two sides of the comparison: the same steps as commands of pharos-network and of kubectl.
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { type Command, measureTime } from "./measure.ts";
import { type StackFolder, writeStack } from "./cluster-stack.ts";

/** What is measured, in this order. */
export type Step = "first apply" | "apply, nothing to do" | "live plan of a change" | "apply with prune";

export interface Side {
  readonly namespace: string;
  readonly warmUp: Command;
  /** What has to be done before the step, unmeasured. */
  readonly prepare: Readonly<Partial<Record<Step, Command>>>;
  readonly commands: Readonly<Record<Step, Command>>;
}

export interface Plane {
  readonly folder: string;
  readonly kubeconfig: string;
  readonly kubectl: string;
}

/** `program`: the bundle's cli.js. The inventory and the Lease are as without the bench. */
export function toOurs(plane: Plane, program: string, count: number, namespace: string): Side {
  const { first, edited } = writeBoth(plane, namespace, count);
  const inventory = `inventory-${namespace}`;
  const run = ({ folder: cwd }: StackFolder, ...args: string[]): Command => ({
    program: process.execPath,
    args: [program, ...args, "-f", "cluster.yml", "--kubeconfig", plane.kubeconfig, "--inventory", inventory],
    cwd,
  });
  const consent = ["--max-deletes", String(count)];
  return {
    namespace,
    warmUp: run(first, "plan", "--live"),
    prepare: {},
    commands: {
      "first apply": run(first, "apply"),
      "apply, nothing to do": run(first, "apply"),
      "live plan of a change": run(edited, "plan", "--live", ...consent),
      "apply with prune": run(edited, "apply", ...consent),
    },
  };
}

/** With a home of its own, in which it keeps what the server told it of its kinds. */
export function toKubectl(plane: Plane, count: number, namespace: string): Side {
  const { first, edited } = writeBoth(plane, namespace, count);
  const home = join(plane.folder, "home");
  mkdirSync(home, { recursive: true });
  const env = { PATH: process.env["PATH"], HOME: home, KUBECTL_APPLYSET: "true" };
  const run = (args: readonly string[], { manifests }: StackFolder): Command => ({
    program: plane.kubectl,
    args: ["--kubeconfig", plane.kubeconfig, ...args, "--server-side", "-f", manifests],
    fine: args[0] === "diff" ? [0, 1] : [0],
    env,
  });
  const set = ["apply", "-n", namespace, "--prune", "--applyset=configmaps/set"];
  return {
    namespace,
    warmUp: run(["diff"], first),
    prepare: { "apply with prune": run(set, first) },
    commands: {
      "first apply": run(["apply"], first),
      "apply, nothing to do": run(["apply"], first),
      "live plan of a change": run(["diff"], edited),
      "apply with prune": run(set, edited),
    },
  };
}

function writeBoth({ folder }: Plane, namespace: string, count: number) {
  const place = join(folder, namespace);
  return {
    first: writeStack(join(place, "first"), namespace, { count, isEdited: false }),
    edited: writeStack(join(place, "edited"), namespace, { count, isEdited: true }),
  };
}

export function makeNamespace({ kubectl, kubeconfig }: Plane, name: string): void {
  measureTime([{ program: kubectl, args: ["--kubeconfig", kubeconfig, "create", "namespace", name] }]);
}
