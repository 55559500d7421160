// What an account must be allowed → a ClusterRole in YAML, each rule with its reason.
import type { Grant } from "../apply/grant.ts";
import { emptyJsonObject, type JsonObject } from "../kube/json.ts";
import { formatYaml } from "../yaml/format-yaml.ts";
import { toVisibleLine } from "./visible.ts";

export interface RoleTextOptions {
  readonly name: string;
  /** What it is for, in lines of comment. */
  readonly about: readonly string[];
}

/** Ends with a line break. */
export function formatRole(grants: readonly Grant[], { name, about }: RoleTextOptions): string {
  const head = formatYaml(
    objectOf({
      apiVersion: "rbac.authorization.k8s.io/v1",
      kind: "ClusterRole",
      metadata: objectOf({ name }),
    }),
  );
  const rules = toRules(grants);
  const lines = rules.map(({ why, rule }) => `# ${toVisibleLine(why)}\n${formatYaml([rule])}`);
  const comment = about.map((line) => `# ${line}\n`).join("");
  return `${comment}${head}${lines.length === 0 ? "rules: []\n" : "rules:\n"}${lines.join("")}`;
}

interface Rule {
  readonly why: string;
  readonly rule: JsonObject;
}

/** Atoms that differ in one thing alone become one rule: verbs first, then names, then resources. */
function toRules(grants: readonly Grant[]): readonly Rule[] {
  const urls = gather(
    grants.flatMap((each) => ("url" in each ? [each] : [])),
    ({ why, url }) => [why, url],
    ({ verb }) => verb,
  );
  const byName = gather(
    grants.flatMap((each) => ("url" in each ? [] : [each])),
    ({ why, group, resource, name }) => [why, group, resource, name],
    ({ verb }) => verb,
  );
  const byResource = gather(
    byName,
    ({ first: { why, group, resource, name }, all }) => [why, group, resource, name === undefined, all],
    ({ first }) => first.name,
  );
  const byRule = gather(
    byResource,
    ({ first: { first, all }, all: names }) => [first.why, first.group, all, names],
    ({ first }) => first.first.resource,
  );
  return [
    ...byRule.map(({ first: { first, all: names }, all: resources }) => ({
      why: first.first.why,
      rule: objectOf({
        apiGroups: [first.first.group],
        resources,
        ...(first.first.name === undefined
          ? {}
          : { resourceNames: names.filter((each) => each !== undefined) }),
        verbs: first.all,
      }),
    })),
    ...urls.map(({ first, all }) => ({
      why: first.why,
      rule: objectOf({ nonResourceURLs: [first.url], verbs: all }),
    })),
  ];
}

interface Gathered<T, P> {
  readonly first: T;
  /** Each once, in their order. */
  readonly all: readonly P[];
}

function gather<T, P>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  partOf: (item: T) => P,
): readonly Gathered<T, P>[] {
  const groups = new Map<string, { readonly first: T; readonly all: Set<P> }>();
  for (const item of items) {
    const key = JSON.stringify(keyOf(item));
    const group = groups.get(key) ?? { first: item, all: new Set<P>() };
    group.all.add(partOf(item));
    groups.set(key, group);
  }
  return [...groups.values()].map(({ first, all }) => ({ first, all: [...all] }));
}

function objectOf(entries: JsonObject): JsonObject {
  return Object.assign(emptyJsonObject(), entries);
}
