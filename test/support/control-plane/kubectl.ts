// kubectl, as the people who look after the cluster use it.
import { spawnSync } from "node:child_process";

export interface Kubectl {
  readonly program: string;
  readonly kubeconfig: string;
}

/** Its output; throws with what it says when it fails. */
export function kubectl({ program, kubeconfig }: Kubectl, args: readonly string[], input = ""): string {
  const { status, stdout, stderr } = spawnSync(program, ["--kubeconfig", kubeconfig, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    env: { PATH: process.env["PATH"] ?? "", HOME: "/nonexistent" },
  });
  if (status !== 0) throw new Error(`kubectl ${args.join(" ")}: ${stderr}`);
  return stdout;
}
