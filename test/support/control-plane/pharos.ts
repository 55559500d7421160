// Objects as Pharos' own client makes them: a POST, and JSON Patches afterwards, with its marks on them.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { pluralOf } from "../../../src/kube/plural.ts";
import { scopeOf } from "../../../src/kube/kinds.ts";
import { type KubeObject, parseApiVersion, refOf } from "../../../src/kube/object-ref.ts";
import { listPath, objectPath } from "../../../src/kube/api-path.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { formatMarshal } from "../../../src/yaml/ruby-marshal.ts";
import { toJson } from "../../../src/yaml/to-json.ts";
import { openApi } from "./api.ts";
import type { Plane } from "./plane.ts";

const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

/** `text`: one YAML document. Resolves to what the server says stands there. */
export async function createAsPharos(plane: Plane, stack: string, text: string): Promise<KubeObject> {
  const { object, marked } = toMarked(stack, text);
  return send(plane, "POST", listPath(resourceOf(object), refOf(object).namespace), marked);
}

/** As `createAsPharos`, of an object that stands there: only its data and marks differ. */
export async function patchAsPharos(plane: Plane, stack: string, text: string): Promise<KubeObject> {
  const { object, marked } = toMarked(stack, text);
  const { labels, annotations } = marked.metadata;
  const patch = [
    { op: "replace", path: "/data", value: object["data"] ?? {} },
    { op: "add", path: "/metadata/labels", value: labels },
    // Pharos compares with what it applied last, which has no annotations: it puts all of them.
    { op: "add", path: "/metadata/annotations", value: annotations },
  ];
  return send(plane, "PATCH", objectPath(resourceOf(object), refOf(object)), patch);
}

function toMarked(stack: string, text: string): { readonly object: KubeObject; readonly marked: KubeObject } {
  const root = readYaml(text).documents[0]?.root;
  const bytes = root === undefined ? undefined : formatMarshal(root);
  if (root === undefined || bytes === undefined) throw new Error("not what Pharos reads");
  const object = toJson(root) as KubeObject;
  const { labels, annotations } = object.metadata as Record<string, Record<string, string> | undefined>;
  const metadata = {
    ...object.metadata,
    labels: { ...labels, "pharos.kontena.io/stack": stack },
    annotations: {
      ...annotations,
      "pharos.kontena.io/stack-checksum": createHash("md5").update(bytes).digest("hex"),
      [lastApplied]: JSON.stringify(object),
    },
  };
  return { object, marked: { ...object, metadata } };
}

function resourceOf({ apiVersion, kind }: KubeObject) {
  const namespaced = scopeOf(parseApiVersion(apiVersion).group, kind) === "namespaced";
  return { apiVersion, kind, plural: pluralOf(kind), namespaced };
}

async function send(
  plane: Plane,
  method: "POST" | "PATCH",
  path: string,
  body: unknown,
): Promise<KubeObject> {
  using admin = openApi(readFileSync(plane.admin, "utf8"));
  const contentType = method === "PATCH" ? "application/json-patch+json" : "application/json";
  // Excon's name, which Pharos' client leaves as it is.
  const sent = await admin.send({ method, path, body, contentType, userAgent: "excon/0.73.0" });
  return sent as KubeObject;
}
