// A cluster of a few nodes for the tests of a probe: pods run at once, and those that ask end as the ways
// between the nodes are.
import type { Json, JsonObject } from "../../src/kube/json.ts";
import { textAt, valueAt } from "../../src/kube/pod-template.ts";
import type { Cluster, ClusterAnswer, ClusterRequest } from "../../src/ports.ts";

export interface FakeNodes extends Cluster {
  /** By name: those that are there. */
  readonly pods: Map<string, JsonObject>;
  readonly created: readonly JsonObject[];
}

export interface FakeNode {
  readonly name: string;
  /** Of the condition Ready; `True` without it. */
  readonly ready?: string;
  readonly message?: string;
  readonly labels?: JsonObject;
}

export interface FakeNodesOptions {
  readonly nodes: readonly FakeNode[];
  /** `a>b`: nothing on node a reaches pods on node b. */
  readonly cut?: readonly string[];
  /** Whole status of pods of that image or node, instead of what the ways say. */
  readonly status?: (pod: JsonObject) => JsonObject | undefined;
  /** Answers to these requests instead. */
  readonly refuse?: (request: ClusterRequest) => ClusterAnswer | undefined;
}

export function fakeNodes({ nodes, cut = [], status, refuse }: FakeNodesOptions): FakeNodes {
  const pods = new Map<string, JsonObject>();
  const created: JsonObject[] = [];
  const answer = (request: ClusterRequest): ClusterAnswer => {
    const refused = refuse?.(request);
    if (refused !== undefined) return refused;
    const [path = ""] = request.path.split("?");
    const name = /\/pods\/([^/]+)$/.exec(path)?.[1];
    if (path === "/api/v1/nodes") return list(nodes.map(toNode));
    if (request.method === "POST") {
      const pod = request.body as JsonObject;
      const uid = textAt(pod, ["metadata", "name"]) ?? "";
      created.push(pod);
      pods.set(uid, { ...pod, metadata: { ...(pod["metadata"] as JsonObject), uid } });
      return { status: 201, body: pod };
    }
    if (request.method === "DELETE" && name !== undefined) {
      pods.delete(name);
      return { status: 200, body: null };
    }
    if (path.endsWith("/events")) return list([]);
    return list(
      [...pods.values()].map((pod) => Object.assign({}, pod, { status: status?.(pod) ?? run(pod) })),
    );
  };
  const run = (pod: JsonObject): JsonObject => {
    const command = valueAt(pod, ["spec", "containers", 0, "command"]) as readonly string[];
    const node = textAt(pod, ["spec", "nodeName"]) ?? "";
    const at = nodes.findIndex((each) => each.name === node);
    if (command[0] === "httpd") return { phase: "Running", podIP: `10.0.${at}.1` };
    const ways = command.slice(4).map((way) => way.split("=http://") as [string, string]);
    const left = ways.filter(([, url]) => {
      const to = nodes[Number(url.split(".")[2])]?.name;
      return cut.includes(`${node}>${to}`);
    });
    if (left.length === 0) return { phase: "Succeeded" };
    const message = `unreached: ${left.map(([name]) => name).join(" ")}\n`;
    return {
      phase: "Failed",
      containerStatuses: [{ name: "probe", state: { terminated: { exitCode: 1, message } } }],
    };
  };
  return {
    label: "fake",
    pods,
    created,
    send: (request) => Promise.resolve(answer(request)),
    close: () => undefined,
  };
}

function toNode({ name, ready = "True", message = "", labels = {} }: FakeNode): JsonObject {
  return {
    metadata: { name, labels },
    status: { conditions: [{ type: "Ready", status: ready, message }] },
  };
}

function list(items: readonly Json[]): ClusterAnswer {
  return { status: 200, body: { items } };
}
