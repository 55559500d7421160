// The parts of Kubernetes' OpenAPI document (Swagger 2.0) that the tables are made from.

export interface Gvk {
  readonly group: string;
  readonly version: string;
  readonly kind: string;
}

export interface OpenApiProperty {
  readonly $ref?: string;
  readonly type?: string;
  readonly items?: OpenApiProperty;
  readonly additionalProperties?: OpenApiProperty;
  readonly "x-kubernetes-list-type"?: string;
  readonly "x-kubernetes-list-map-keys"?: readonly string[];
  readonly "x-kubernetes-patch-merge-key"?: string;
  readonly "x-kubernetes-patch-strategy"?: string;
}

export interface OpenApiDefinition {
  readonly properties?: Readonly<Record<string, OpenApiProperty>>;
  readonly required?: readonly string[];
  readonly "x-kubernetes-group-version-kind"?: readonly Gvk[];
}

interface Operation {
  readonly "x-kubernetes-group-version-kind"?: Gvk;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly definitions: Readonly<Record<string, OpenApiDefinition>>;
}

export interface Served extends Gvk {
  readonly namespaced: boolean;
}

const collection = /^\/apis?\/(?:[^/]+\/)?v[^/]+(\/namespaces\/\{namespace\})?\/[a-z]+$/;

/** What can be listed or created; a path with {namespace} tells that the kind is namespaced. */
export function servedKinds({ paths }: OpenApi): readonly Served[] {
  const found = new Map<string, Served>();
  for (const [path, operations] of Object.entries(paths)) {
    const match = collection.exec(path);
    if (match === null) continue;
    const gvk = (operations["post"] ?? operations["get"])?.["x-kubernetes-group-version-kind"];
    if (gvk === undefined) continue;
    const { group, version, kind } = gvk;
    const key = `${group}/${version}/${kind}`;
    const namespaced = match[1] !== undefined || found.get(key)?.namespaced === true;
    found.set(key, { group, version, kind, namespaced });
  }
  return [...found.values()];
}
