import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../src/kube/json.ts";
import type { KubeObject } from "../../../src/kube/object-ref.ts";
import { reckon } from "../../../src/live/reckon.ts";
import { manifestsOf } from "../../support/checking.ts";

function objectOf(text: string): KubeObject {
  const [manifest] = manifestsOf(text);
  if (manifest === undefined) throw new Error("no manifest");
  return manifest.object;
}

function settings(data: string, holders: readonly Json[] = []): KubeObject {
  const object = objectOf(
    `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: a, namespace: b }\ndata: ${data}\n`,
  );
  return { ...object, metadata: { ...object.metadata, managedFields: holders } };
}

function holder(manager: string, fieldsV1: JsonObject, operation = "Apply"): JsonObject {
  return { manager, operation, apiVersion: "v1", fieldsType: "FieldsV1", fieldsV1 };
}

function agent(containers: string, holders: readonly Json[] = []): KubeObject {
  const object = objectOf(`apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: net }
spec:
  selector: { matchLabels: { app: a } }
  template:
    metadata: { labels: { app: a } }
    spec: { containers: ${containers} }
`);
  return { ...object, metadata: { ...object.metadata, managedFields: holders } };
}

const itemOf = (name: string) => `k:{"name":"${name}"}`;

const data = (object: KubeObject) => object["data"];

function containersOf(object: KubeObject): Json | undefined {
  const spec = object["spec"] as JsonObject;
  return ((spec["template"] as JsonObject)["spec"] as JsonObject)["containers"];
}

describe("With credentials that may only read, the reckoning", () => {
  test("drops a field that we hold alone and that no manifest names any more", () => {
    const live = settings("{ kept: a, gone: b }", [
      holder("pharos-network", { "f:data": { ".": {}, "f:kept": {}, "f:gone": {} } }),
    ]);
    expect(data(reckon(live, settings("{ kept: a }")))).toEqual({ kept: "a" });
  });

  test("keeps what somebody else holds, too, or alone", () => {
    const live = settings("{ ours: a, shared: b, theirs: c }", [
      holder("pharos-network", { "f:data": { "f:ours": {}, "f:shared": {} } }),
      holder("kubectl-edit", { "f:data": { "f:shared": {}, "f:theirs": {} } }, "Update"),
    ]);
    expect(data(reckon(live, settings("{ new: d }")))).toEqual({ shared: "b", theirs: "c", new: "d" });
  });

  test("keeps the defaults of a container that stays, and drops a container that goes", () => {
    const fields = { ".": {}, "f:name": {}, "f:image": {} };
    const tree = { [itemOf("one")]: fields, [itemOf("two")]: fields };
    const held = { "f:spec": { "f:template": { "f:spec": { "f:containers": tree } } } };
    const live = agent(
      "[{ name: one, image: a:1, imagePullPolicy: Always }, { name: two, image: b:1, imagePullPolicy: Always }]",
      [holder("pharos-network", held)],
    );
    expect(containersOf(reckon(live, agent("[{ name: one, image: a:2 }]")))).toEqual([
      { name: "one", image: "a:2", imagePullPolicy: "Always" },
    ]);
  });

  test("knows a port without a protocol as the TCP port that the server wrote", () => {
    const port = 'k:{"containerPort":80,"protocol":"TCP"}';
    const ports = { [port]: { ".": {}, "f:containerPort": {} } };
    const tree = { 'k:{"name":"one"}': { ".": {}, "f:name": {}, "f:ports": ports } };
    const held = { "f:spec": { "f:template": { "f:spec": { "f:containers": tree } } } };
    const live = agent("[{ name: one, ports: [{ containerPort: 80, protocol: TCP }] }]", [
      holder("pharos-network", held),
    ]);
    expect(containersOf(reckon(live, agent("[{ name: one, ports: [{ containerPort: 80 }] }]")))).toEqual([
      { name: "one", ports: [{ containerPort: 80, protocol: "TCP" }] },
    ]);
  });

  test("takes over what kubectl applied on its client's side, without what the manifest dropped", () => {
    const note = "kubectl.kubernetes.io/last-applied-configuration";
    const live = settings("{ kept: a, gone: b }", [
      holder(
        "kubectl-client-side-apply",
        {
          "f:metadata": { "f:annotations": { [`f:${note}`]: {} } },
          "f:data": { ".": {}, "f:kept": {}, "f:gone": {} },
        },
        "Update",
      ),
    ]);
    const applied = JSON.stringify({ data: { kept: "a", gone: "b" } });
    const noted = { ...live, metadata: { ...live.metadata, annotations: { [note]: applied } } };
    const after = reckon(noted, settings("{ kept: a }"));
    expect(data(after)).toEqual({ kept: "a" });
    expect(after.metadata["annotations"]).toBeUndefined();
  });
});
