// The inputs of the action → the command that prints the same plan at home.
import type { Inputs } from "../config/inputs.ts";

/** `eventBase`: what the event is compared with, as a clone calls it. */
export function formatCommand(inputs: Inputs, eventBase: string | undefined): string {
  const { architectures, config, env, kubernetesVersion, target } = inputs;
  const [arch] = architectures;
  const options = [
    ["-f", config],
    ["--base", inputs.base === undefined ? eventBase : Object.values(inputs.base)[0]],
    ["--arch", architectures.length === 1 ? arch : undefined],
    ["--kubernetes-version", kubernetesVersion],
    ["--target", target],
    ["--env", env.length === 0 ? undefined : env.join(",")],
    ["--format", "json"],
  ] as const;
  const words = options.flatMap(([option, value]) => (value === undefined ? [] : [option, quoted(value)]));
  return ["pharos-network", "plan", ...words].join(" ");
}

/** As a shell reads it as one word. */
function quoted(word: string): string {
  return /^[\w./:@,-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
