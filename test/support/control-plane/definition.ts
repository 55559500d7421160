// A CustomResourceDefinition of a namespaced kind, as tests bring it.
interface Definition {
  readonly group: string;
  readonly kind: string;
  readonly plural: string;
  /** The last one is that in which objects are stored. */
  readonly versions?: readonly string[];
  readonly listKind?: string;
  /** What a version takes; anything without it. */
  readonly schemaOf?: (version: string) => object;
}

const anything = () => ({ type: "object", "x-kubernetes-preserve-unknown-fields": true });

export function toDefinition(definition: Definition) {
  const { group, kind, plural, versions = ["v1"], listKind, schemaOf = anything } = definition;
  return {
    apiVersion: "apiextensions.k8s.io/v1",
    kind: "CustomResourceDefinition",
    metadata: { name: `${plural}.${group}` },
    spec: {
      group,
      scope: "Namespaced",
      names: { kind, plural, ...(listKind === undefined ? {} : { listKind }) },
      versions: versions.map((name, at) => ({
        name,
        served: true,
        storage: at === versions.length - 1,
        schema: { openAPIV3Schema: schemaOf(name) },
      })),
    },
  };
}

/** With a range of addresses, as the custom resources of networks have. */
export const poolSchema = (more: Readonly<Record<string, object>> = {}) => ({
  type: "object",
  properties: { spec: { type: "object", properties: { cidr: { type: "string" }, ...more } } },
});
