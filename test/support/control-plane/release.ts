// Which Kubernetes the tests run on. Each minor that is supported upstream is pinned by a folder beside this
// file: the newest is the one of every run, `KUBERNETES=1.35` names another.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { compareMinors } from "../../../src/kube/version.ts";

export interface Release {
  /** `v1.35.8` */
  readonly version: string;
  /** Folder with the go.mod that pins it. */
  readonly module: string;
}

export interface Releases {
  readonly controlPlane: Release;
  /**
   * The minor before, where it is pinned: kubelets may be older than their API server, never newer, and are
   * while a cluster is being upgraded.
   */
  readonly nodes: Release;
}

/** Throws when `wanted`, such as `1.35`, is not pinned. */
export function findReleases(wanted = process.env["KUBERNETES"]): Releases {
  const beside = fileURLToPath(new URL(".", import.meta.url));
  const minors = readdirSync(beside)
    .flatMap((name) => /^kubernetes-([\d.]+)$/.exec(name)?.[1] ?? [])
    .toSorted(compareMinors);
  // An empty variable is one that is not set.
  const at = wanted ? minors.indexOf(wanted) : minors.length - 1;
  const [minor, before = minor] = [minors[at], minors[at - 1]];
  if (minor === undefined || before === undefined)
    throw new Error(`KUBERNETES=${wanted}: the tests can run on ${minors.join(", ")}; unset it for the last`);
  return { controlPlane: readRelease(beside, minor), nodes: readRelease(beside, before) };
}

function readRelease(beside: string, minor: string): Release {
  const module = join(beside, `kubernetes-${minor}`);
  const [, version] =
    /^require k8s\.io\/kubernetes (v\S+)$/m.exec(readFileSync(join(module, "go.mod"), "utf8")) ?? [];
  if (version === undefined)
    throw new Error(`${module}/go.mod does not say which release of Kubernetes it pins`);
  return { version, module };
}
