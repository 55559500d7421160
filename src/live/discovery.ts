// An API server → its minor, and how it serves the kinds of a stack: asked for only the groups in use.
import type { Resource } from "../kube/api-path.ts";
import { isJsonObject, type Json } from "../kube/json.ts";
import { compareMinors, toMinor } from "../kube/version.ts";
import { type Cluster, PortError } from "../ports.ts";

/** Strict field validation, on which the promise that nothing is dropped rests, came with this minor. */
export const oldestServer = "1.25";

export interface Discovery {
  readonly minor: string;
  /** Undefined when the server does not serve the kind under that API version. */
  find(apiVersion: string, kind: string): Resource | undefined;
}

/** Throws PortError for a server that is too old, or whose answer cannot be read. */
export async function discover(cluster: Cluster, apiVersions: Iterable<string>): Promise<Discovery> {
  const [minor, ...lists] = await Promise.all([
    readMinor(cluster),
    ...[...new Set(apiVersions)].map((apiVersion) => readResources(cluster, apiVersion)),
  ]);
  const resources = new Map(lists.flat().map((each) => [`${each.apiVersion} ${each.kind}`, each]));
  return { minor, find: (apiVersion, kind) => resources.get(`${apiVersion} ${kind}`) };
}

/** The API versions of a group, the preferred one first; none for a group that is not served. */
export async function versionsOf(cluster: Cluster, group: string): Promise<readonly string[]> {
  if (group === "") return ["v1"];
  const { status, body } = await cluster.send({ method: "GET", path: `/apis/${encodeURIComponent(group)}` });
  if (status === 404) return [];
  if (status !== 200 || !isJsonObject(body)) throw undiscovered(cluster, status, group);
  const { preferredVersion, versions } = body;
  const all = [preferredVersion, ...(Array.isArray(versions) ? (versions as readonly Json[]) : [])];
  const names = all.flatMap((each) => (isJsonObject(each) ? [each["groupVersion"]] : []));
  return [...new Set(names.filter((name) => typeof name === "string"))];
}

/** Every kind that can be listed, under the version that its group prefers; undefined before Kubernetes 1.26. */
export async function readServedResources(cluster: Cluster): Promise<readonly Resource[] | undefined> {
  const answers = await Promise.all(
    ["/api", "/apis"].map((path) => cluster.send({ method: "GET", path, accept: aggregated })),
  );
  if (answers.some(({ body }) => !isJsonObject(body) || body["items"] === undefined)) return undefined;
  return answers.flatMap(({ body }) =>
    listAt(body, "items").flatMap((group) => {
      const metadata = isJsonObject(group) ? group["metadata"] : undefined;
      const name = isJsonObject(metadata) ? metadata["name"] : undefined;
      const [version] = listAt(group, "versions");
      const label = isJsonObject(version) ? version["version"] : undefined;
      if (typeof label !== "string") return [];
      const apiVersion = typeof name === "string" && name !== "" ? `${name}/${label}` : label;
      return listAt(version, "resources").flatMap((each) => toListed(each, apiVersion));
    }),
  );
}

const aggregated = ["v2", "v2beta1"]
  .map((version) => `application/json;g=apidiscovery.k8s.io;v=${version};as=APIGroupDiscoveryList`)
  .concat("application/json")
  .join(",");

function toListed(entry: Json, apiVersion: string): readonly Resource[] {
  if (!isJsonObject(entry) || !listAt(entry, "verbs").includes("list")) return [];
  const { resource: plural, responseKind, scope } = entry;
  const kind = isJsonObject(responseKind) ? responseKind["kind"] : undefined;
  if (typeof plural !== "string" || typeof kind !== "string") return [];
  return [{ apiVersion, kind, plural, namespaced: scope === "Namespaced" }];
}

function listAt(value: Json | undefined, key: string): readonly Json[] {
  const list = isJsonObject(value) ? value[key] : undefined;
  return Array.isArray(list) ? (list as readonly Json[]) : [];
}

async function readMinor(cluster: Cluster): Promise<string> {
  const { status, body } = await cluster.send({ method: "GET", path: "/version" });
  const text = isJsonObject(body) ? body["gitVersion"] : undefined;
  const minor = typeof text === "string" ? toMinor(text.replace(/[-+].*/, "")) : undefined;
  if (minor === undefined) {
    throw new PortError("cluster", `${cluster.label} answers ${status} when asked for its version`, {
      cure: "check that the address in the kubeconfig is that of a Kubernetes API server",
    });
  }
  if (compareMinors(minor, oldestServer) < 0) {
    throw new PortError(
      "cluster",
      `${cluster.label} is Kubernetes ${minor}; ${oldestServer} is the oldest that works`,
      {
        cure: "upgrade the cluster, or apply the output of `pharos-network render` with the kubectl of its version",
      },
    );
  }
  return minor;
}

async function readResources(cluster: Cluster, apiVersion: string): Promise<readonly Resource[]> {
  const path = apiVersion.includes("/") ? `/apis/${apiVersion}` : `/api/${apiVersion}`;
  const { status, body } = await cluster.send({ method: "GET", path });
  if (status === 404) return [];
  const list = isJsonObject(body) ? body["resources"] : undefined;
  if (status !== 200 || !Array.isArray(list)) {
    throw undiscovered(cluster, status, apiVersion);
  }
  return (list as readonly Json[]).flatMap((each) => toResource(each, apiVersion));
}

function undiscovered(cluster: Cluster, status: number, what: string): PortError {
  const message = `${cluster.label} answers ${status} when asked what ${what} serves`;
  return new PortError("cluster", message, {
    cure:
      status >= 500
        ? "see to what serves it: kubectl get apiservices"
        : "the kubeconfig's account needs the ClusterRole system:discovery, which every account has by default",
  });
}

function toResource(entry: Json, apiVersion: string): readonly Resource[] {
  if (!isJsonObject(entry)) return [];
  const { name, kind, namespaced } = entry;
  // `daemonsets/status` is a part of a resource, not one of its own.
  if (typeof name !== "string" || typeof kind !== "string" || name.includes("/")) return [];
  return [{ apiVersion, kind, plural: name, namespaced: namespaced === true }];
}
