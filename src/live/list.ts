// All objects of a kind, page by page.
import { listPath, type Query, type Resource } from "../kube/api-path.ts";
import { emptyJsonObject, isJsonObject, type Json } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { textAt } from "../kube/pod-template.ts";
import type { Cluster } from "../ports.ts";
import { isKubeObject, type Refusal, toRefusal } from "./answers.ts";

const pageSize = "500";
const namesOnly = "application/json;as=PartialObjectMetadataList;g=meta.k8s.io;v=v1";

/** Whole objects; the server's refusal when it does not let them be listed. */
export async function listObjects(
  cluster: Cluster,
  resource: Resource,
  namespace: string | undefined,
  query: Query,
): Promise<readonly KubeObject[] | Refusal> {
  const items = await listPages(cluster, resource, namespace, query);
  if ("answer" in items) return items;
  const { apiVersion, kind } = resource;
  // The items of a list do not say what they are.
  return items.flatMap((item) => {
    const object = Object.assign(emptyJsonObject(), isJsonObject(item) ? item : {}, { apiVersion, kind });
    return isKubeObject(object) ? [object] : [];
  });
}

/** Only their names: nothing of what is in them leaves the server. */
export async function listNames(
  cluster: Cluster,
  resource: Resource,
  namespace: string | undefined,
): Promise<ReadonlySet<string> | Refusal> {
  const items = await listPages(cluster, resource, namespace, {}, namesOnly);
  if ("answer" in items) return items;
  return new Set(
    items.flatMap((item) => {
      const metadata = isJsonObject(item) ? item["metadata"] : undefined;
      const name = isJsonObject(metadata) ? metadata["name"] : undefined;
      return typeof name === "string" ? [name] : [];
    }),
  );
}

/** `kube-system/x` of every object of a kind, or `x`; nothing of what is in them leaves the server. */
export async function listPlaces(cluster: Cluster, resource: Resource): Promise<readonly string[] | Refusal> {
  const items = await listPages(cluster, resource, undefined, {}, namesOnly);
  if ("answer" in items) return items;
  return items.map((item) => {
    const [namespace, name] = ["namespace", "name"].map((key) => textAt(item, ["metadata", key]));
    return namespace === undefined ? (name ?? "") : `${namespace}/${name}`;
  });
}

async function listPages(
  cluster: Cluster,
  resource: Resource,
  namespace: string | undefined,
  query: Query,
  accept?: string,
): Promise<readonly Json[] | Refusal> {
  const items: Json[] = [];
  let token: string | undefined;
  do {
    const path = listPath(resource, namespace, { ...query, limit: pageSize, continue: token });
    const answer = await cluster.send({ method: "GET", path, ...(accept === undefined ? {} : { accept }) });
    if (answer.status !== 200 || !isJsonObject(answer.body)) return toRefusal(answer);
    items.push(...((answer.body["items"] ?? []) as readonly Json[]));
    const metadata = answer.body["metadata"];
    const next = isJsonObject(metadata) ? metadata["continue"] : undefined;
    token = typeof next === "string" && next !== "" ? next : undefined;
  } while (token !== undefined);
  return items;
}
