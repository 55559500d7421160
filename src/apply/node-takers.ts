// DaemonSets → whether any node takes their pods. One that is for nodes which are not there, such as those of
// another architecture, is finished as soon as it is written.
import { listPath } from "../kube/api-path.ts";
import { isJsonObject } from "../kube/json.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import { valueAt } from "../kube/pod-template.ts";
import { nodeResource } from "../kube/pods.ts";
import type { Cluster } from "../ports.ts";

/** Asks once per selector; what may not be asked counts as taken. */
export class NodeTakers {
  readonly #cluster: Cluster;
  readonly #found = new Map<string, Promise<boolean>>();

  constructor(cluster: Cluster) {
    this.#cluster = cluster;
  }

  has(daemonSet: KubeObject): Promise<boolean> {
    const selector = valueAt(daemonSet, ["spec", "template", "spec", "nodeSelector"]);
    const labels = isJsonObject(selector) ? Object.entries(selector) : [];
    const labelSelector = labels
      .map(([label, value]) => `${label}=${typeof value === "string" ? value : ""}`)
      .join(",");
    const found = this.#found.get(labelSelector) ?? this.#ask(labelSelector);
    this.#found.set(labelSelector, found);
    return found;
  }

  async #ask(labelSelector: string): Promise<boolean> {
    const query = { limit: "1", ...(labelSelector === "" ? {} : { labelSelector }) };
    const path = listPath(nodeResource, undefined, query);
    const { status, body } = await this.#cluster.send({ method: "GET", path });
    const items = status === 200 && isJsonObject(body) ? body["items"] : undefined;
    return !Array.isArray(items) || items.length > 0;
  }
}
