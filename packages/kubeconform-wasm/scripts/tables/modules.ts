// Which releases of Kubernetes' Go modules the tables are made from, and where Go keeps them.
import { execFile } from "node:child_process";
import { promisify } from "node:util";

/** One release of every minor, oldest first: its OpenAPI document tells what that minor served. */
export const kubernetesReleases: readonly string[] = Array.from(
  { length: 17 },
  (_, at) => `1.${12 + at}.0`,
).concat("1.29.6", "1.30.14", "1.31.14", "1.32.13", "1.33.13", "1.34.4", "1.35.4", "1.36.3", "1.37.1");

/** Oldest first: newer releases correct older ones, older ones know what newer ones forgot. */
const lifecycleReleases = ["0.20.6", "0.22.5", "0.25.9", "0.29.15", "0.32.13", "0.34.4", "0.37.1"] as const;

export const lifecycleModules: readonly string[] = lifecycleReleases.flatMap((version) =>
  ["api", "apiextensions-apiserver", "kube-aggregator"].map((name) => `k8s.io/${name}@v${version}`),
);

interface Downloaded {
  readonly Path: string;
  readonly Version: string;
  readonly Dir?: string;
  readonly Error?: string;
}

/** Folders of `modules` (`path@version`) in Go's module cache, in their order; fetched when missing. */
export async function loadModules(modules: readonly string[], cwd: string): Promise<readonly string[]> {
  const { stdout } = await promisify(execFile)("go", ["mod", "download", "-json", ...modules], {
    cwd,
    maxBuffer: 2 ** 26,
  });
  const answers = JSON.parse(`[${stdout.trim().replaceAll(/\}\s*\{/g, "},{")}]`) as readonly Downloaded[];
  return modules.map((module) => {
    const answer = answers.find(({ Path, Version }) => `${Path}@${Version}` === module);
    if (answer?.Dir === undefined) throw new Error(`go has no ${module}: ${answer?.Error ?? "no answer"}`);
    return answer.Dir;
  });
}
