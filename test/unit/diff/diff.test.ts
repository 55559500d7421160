import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FieldChange } from "../../../src/diff/change-set.ts";
import { diffManifests } from "../../../src/diff/diff.ts";
import {
  formatCanonicalJson,
  formatJson,
  isJsonObject,
  type Json,
  type JsonObject,
} from "../../../src/kube/json.ts";
import { type KubeObject, refOf } from "../../../src/kube/object-ref.ts";
import type { Manifest } from "../../../src/render/manifest.ts";
import { formatPath } from "../../../src/text/path.ts";
import { diffOf, fieldLines, updateOf } from "../../support/diff.ts";
import { jsonValue } from "../../support/json-values.ts";
import { manifestsOf } from "../../support/checking.ts";
import { unsuffixedArchs } from "../../../src/variants/variants.ts";
import { variantsOf } from "../../support/variants.ts";

function configMap(data: string, name = "cfg"): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: net }\ndata: ${data}\n`;
}

function daemonSet(spec: string, apiVersion = "apps/v1"): string {
  return `apiVersion: ${apiVersion}
kind: DaemonSet
metadata: { name: cni, namespace: net }
spec:
  selector: { matchLabels: { app: a } }
  template:
    metadata: { labels: { app: a } }
    spec:
${spec.replaceAll(/^/gm, "      ")}
`;
}

const containers = `containers:
- name: agent
  image: x:1
  args: [--one, --two, --three]
  env:
  - { name: A, value: a }
  - { name: B, value: b }
- name: side
  image: s:1`;

function summary(base: string | undefined, head: string): readonly string[] {
  return diffOf(base, head).changes.map(
    ({ action, ref, span }) => `${action} ${ref.name} ${span.file}:${span.start.line}`,
  );
}

const image = (tag: string) => `containers: [{ name: a, image: "flannel:${tag}-amd64" }]`;

const ports = (list: string) => daemonSet(`containers: [{ name: a, image: x, ports: [${list}] }]`);

const foo = (value: string) =>
  `apiVersion: x.io/v1\nkind: Foo\nmetadata: { name: a }\nspec: { number: ${value} }\n`;

const env = (list: string) => daemonSet(`containers: [{ name: a, image: x, env: [${list}] }]`);

const netConf = (more: string) =>
  configMap(
    `\n  net-conf.json: |\n    {\n      "Network": "10.0.0.0/8",\n      "Backend": { "Type": "vxlan"${more} }\n    }`,
  );

const plugins = (list: string) => configMap(`{ c: '{"plugins": [${list}]}' }`);

const conf = (...lines: string[]) => configMap(`\n  frr.conf: |\n    ${lines.join("\n    ")}`);

describe("what a change does to the objects", () => {
  test("each is created, updated, deleted or unchanged; deletions come last", () => {
    const base = [
      configMap("{ a: b }", "gone"),
      configMap("{ a: b }", "same"),
      configMap("{ a: b }", "other"),
    ];
    const head = [
      configMap("{ a: c }", "other"),
      configMap("{ a: b }", "made"),
      configMap("{ a: b }", "same"),
    ];
    expect(summary(base.join("---\n"), head.join("---\n"))).toEqual([
      "update other net/a.yml:1",
      "create made net/a.yml:6",
      "unchanged same net/a.yml:11",
      "delete gone net/a.yml:1",
    ]);
  });

  test("a base that is missing makes everything new and deletes nothing", () => {
    expect(summary(undefined, configMap("{ a: b }"))).toEqual(["create cfg net/a.yml:1"]);
  });

  test("an empty head deletes everything, with a reason", () => {
    const [change] = diffOf(configMap("{ a: b }"), "").changes;
    expect(change).toMatchObject({
      action: "delete",
      reason: "net/a.yml is gone, or gives no objects any more",
    });
    expect(change?.action === "delete" && change.patch()).toContain("-kind: ConfigMap\n");
  });

  test("a deletion says when the document has another name now", () => {
    const deleted = diffOf(configMap("{ a: b }", "cfg-1"), configMap("{ a: b }", "cfg-2")).changes.at(-1);
    expect(deleted).toMatchObject({ action: "delete", reason: "net/a.yml names it ConfigMap net/cfg-2 now" });
    const other = diffOf(`${configMap("{}")}---\n${configMap("{}", "b")}`, configMap("{}")).changes.at(-1);
    expect(other).toMatchObject({ action: "delete", reason: "it is no longer in net/a.yml" });
  });

  test("of an object that stands twice the later one counts", () => {
    const twice = `${configMap("{ a: b }")}---\n${configMap("{ a: c }")}`;
    expect(summary(configMap("{ a: c }"), twice)).toEqual(["unchanged cfg net/a.yml:6"]);
  });

  test("a port to today's API version is an update, not a deletion", () => {
    const update = updateOf(daemonSet(containers, "extensions/v1beta1"), daemonSet(containers));
    expect(update.baseApiVersion).toBe("extensions/v1beta1");
    expect(fieldLines(update)).toEqual(['apiVersion: "extensions/v1beta1" → "apps/v1"']);
    expect(update.restartsPods).toBe(false);
  });

  test("of a split DaemonSet each architecture has its own change", () => {
    const base = variantsOf(daemonSet(image("v1"))).manifests;
    const unsuffixedOnBase = unsuffixedArchs(base);
    const head = variantsOf(daemonSet(image("v2")), { unsuffixedOnBase }).manifests;
    const { changes } = diffManifests({ base, head, architectures: ["amd64", "arm64"] });
    expect(changes.map(({ action, ref, arch }) => `${action} ${ref.name} ${arch}`)).toEqual([
      "update cni amd64",
      "update cni-arm64 arm64",
    ]);
  });
});

describe("what is no change", () => {
  test.each([
    ["key order", configMap("{ a: x, b: z }"), configMap("{ b: z, a: x }")],
    ["layout and comments", configMap("{ a: x }"), configMap('\n  # said why\n  "a": x')],
    ["a field that is null", configMap("{ a: x }"), `${configMap("{ a: x }")}immutable: null\n`],
    [
      "a creationTimestamp that is null",
      configMap("{}"),
      configMap("{}").replace("{ name", "{ creationTimestamp: null, name"),
    ],
    ["the order of containers", daemonSet(containers), daemonSet(reversed(containers))],
  ])("%s", (_, base, head) => {
    const { changes, digests } = diffOf(base, head);
    expect(changes.map(({ action }) => action)).toEqual(["unchanged"]);
    expect(digests).toEqual(diffOf(base, base).digests);
  });

  test.each([
    ["a null among data, which becomes an empty text", configMap("{}"), configMap("{ a: null }")],
    [
      "an empty mapping, which selects everything",
      daemonSet("containers: []"),
      daemonSet("containers: []\nsecurityContext: {}"),
    ],
    [
      "a null in a custom resource",
      "apiVersion: x.io/v1\nkind: Foo\nmetadata: { name: a }\nspec: {}\n",
      "apiVersion: x.io/v1\nkind: Foo\nmetadata: { name: a }\nspec: { b: null }\n",
    ],
  ])("but %s is one", (_, base, head) => {
    expect(updateOf(base, head).fields).toHaveLength(1);
  });
});

function reversed(spec: string): string {
  const [first = "", ...items] = spec.split(/^(?=- )/m);
  return (
    first +
    items
      .toReversed()
      .map((item) => `${item.trimEnd()}\n`)
      .join("")
  );
}

describe("a changed field", () => {
  test("has a path, a label by merge key, both values and head's place", () => {
    const update = updateOf(daemonSet(containers), daemonSet(containers.replace("s:1", "s:2")));
    expect(fieldLines(update)).toEqual(['spec.template.spec.containers[side].image: "s:1" → "s:2"']);
    const [field] = update.fields;
    expect(formatPath(field?.path ?? [])).toBe("spec.template.spec.containers[1].image");
    expect(field?.span).toMatchObject({ file: "net/a.yml", start: { line: 17 } });
    expect(update.patch()).toBe(
      "@@ -25,4 +25,4 @@\n         - name: B\n           value: b\n       - name: side\n-        image: s:1\n+        image: s:2\n",
    );
  });

  test("of an item that only head or base has is the whole item", () => {
    const more = `${containers}\n- name: extra\n  image: e:1`;
    const label = "spec.template.spec.containers[extra]";
    expect(fieldLines(updateOf(daemonSet(containers), daemonSet(more)))).toEqual([
      `${label}: + {"name":"extra","image":"e:1"}`,
    ]);
    expect(fieldLines(updateOf(daemonSet(more), daemonSet(containers)))).toEqual([
      `${label}: - {"name":"extra","image":"e:1"}`,
    ]);
  });

  test("in a list without keys is one insertion, not a change of all that follow", () => {
    const head = containers.replace("[--one", "[--zero, --one");
    expect(fieldLines(updateOf(daemonSet(containers), daemonSet(head)))).toEqual([
      'spec.template.spec.containers[agent].args[0]: + "--zero"',
    ]);
    expect(fieldLines(updateOf(daemonSet(containers), daemonSet(containers.replace("--two, ", ""))))).toEqual(
      ['spec.template.spec.containers[agent].args[1]: - "--two"'],
    );
    expect(
      fieldLines(updateOf(daemonSet(containers), daemonSet(containers.replace("--two", "--2")))),
    ).toEqual(['spec.template.spec.containers[agent].args[1]: "--two" → "--2"']);
  });

  test("of ports is found by number and protocol", () => {
    const base = ports("{ containerPort: 53, protocol: UDP }, { containerPort: 53 }");
    const head = ports("{ containerPort: 53, protocol: UDP }, { containerPort: 53, name: dns }");
    expect(fieldLines(updateOf(base, head))).toEqual([
      'spec.template.spec.containers[a].ports[53/TCP].name: + "dns"',
    ]);
  });

  test("is shown in brackets where its key is no plain word", () => {
    const label = (key: string) => configMap("{}").replace("{ name", `{ labels: { ${key}: a }, name`);
    expect(fieldLines(updateOf(configMap("{}"), label("app.kubernetes.io/name")))).toEqual([
      'metadata.labels: + {"app.kubernetes.io/name":"a"}',
    ]);
    expect(fieldLines(updateOf(label("k8s.io/b"), label("k8s.io/b").replace(": a", ": b")))).toEqual([
      'metadata.labels[k8s.io/b]: "a" → "b"',
    ]);
  });

  test("keeps wide integers exact", () => {
    const [field] = updateOf(foo("12345678901234567890"), foo("12345678901234567891")).fields;
    expect([field?.base, field?.desired]).toEqual([12345678901234567890n, 12345678901234567891n]);
  });
});

describe("the order of a keyed list", () => {
  const init = "initContainers: [{ name: a, image: x }, { name: b, image: x }]\ncontainers: []";

  test("counts among init containers, which run one after the other", () => {
    const head = "initContainers: [{ name: b, image: x }, { name: a, image: x }]\ncontainers: []";
    const update = updateOf(daemonSet(init), daemonSet(head));
    expect(fieldLines(update)).toEqual(['spec.template.spec.initContainers (order): ["a","b"] → ["b","a"]']);
    expect(update.patch()).not.toBe("");
    expect(update.restartsPods).toBe(true);
  });

  test("counts among variables that refer to each other, and only among those", () => {
    const [a, b, c] = ["{ name: A, value: a }", "{ name: B, value: $(A)/b }", "{ name: C, value: c }"];
    expect(fieldLines(updateOf(env(`${a}, ${b}`), env(`${b}, ${a}`)))).toEqual([
      'spec.template.spec.containers[a].env (order): ["A","B"] → ["B","A"]',
    ]);
    expect(summary(env(`${a}, ${c}`), env(`${c}, ${a}`))).toEqual(["unchanged cni net/a.yml:1"]);
  });

  test("is shown beside other changes of a pod template, which it makes another one", () => {
    const head = reversed(containers).replace("s:1", "s:2");
    expect(fieldLines(updateOf(daemonSet(containers), daemonSet(head)))).toEqual([
      'spec.template.spec.containers[side].image: "s:1" → "s:2"',
      'spec.template.spec.containers (order): ["agent","side"] → ["side","agent"]',
    ]);
  });
});

describe("a text that changes", () => {
  test("is told by the fields of the JSON in it, each at its line", () => {
    const update = updateOf(netConf(', "Port": 8472'), netConf(', "Port": 4789'));
    expect(fieldLines(update)).toEqual(["data[net-conf.json].Backend.Port: 8472 → 4789"]);
    expect(update.fields[0]).toMatchObject({
      path: ["data", "net-conf.json"],
      span: { start: { line: 8, column: 45 } },
    });
    expect(fieldLines(updateOf(netConf(""), netConf(', "VNI": 12345678901234567890')))).toEqual([
      "data[net-conf.json].Backend.VNI: + 12345678901234567890",
    ]);
  });

  test("is shown whole when only the layout of its JSON differs", () => {
    const [field] = updateOf(configMap("{ a: '{\"b\": 1}' }"), configMap("{ a: '{ \"b\": 1 }' }")).fields;
    expect(field).toMatchObject({ label: "data.a", base: '{"b": 1}', desired: '{ "b": 1 }' });
  });

  test("has items of lists in its JSON matched as well", () => {
    expect(fieldLines(updateOf(plugins('{"type":"a"}'), plugins('{"type":"t"},{"type":"a"}')))).toEqual([
      'data.c.plugins[0]: + {"type":"t"}',
    ]);
    expect(fieldLines(updateOf(plugins("1, 2"), plugins("1")))).toEqual(["data.c.plugins[1]: - 2"]);
  });

  test("of several lines is told by its lines", () => {
    const update = updateOf(conf("one", "two", "three", "four"), conf("one", "2", "three", "four", "five"));
    expect(fieldLines(update)).toEqual([
      'data[frr.conf] line 2: "two" → "2"',
      'data[frr.conf] line 5: + "five"',
    ]);
    expect(update.fields.map(({ span }) => span?.start.line)).toEqual([7, 10]);
    expect(fieldLines(updateOf(conf("one", "two", "three"), conf("one", "three")))).toEqual([
      'data[frr.conf] line 2: - "two"',
    ]);
    expect(fieldLines(updateOf(conf("one", "two"), conf("three", "four")))).toEqual([
      'data[frr.conf]: "one\\ntwo\\n" → "three\\nfour\\n"',
    ]);
  });
});

/** Objects of one custom kind, whose fields may be anything. */
function manifestOf(spec: Json): Manifest {
  const object = Object.assign(Object.create(null) as JsonObject, {
    apiVersion: "x.io/v1",
    kind: "Foo",
    metadata: { name: "a" },
    spec,
  }) as unknown as KubeObject;
  const [any] = manifestsOf(configMap("{}"));
  if (any === undefined) throw new Error("no manifest");
  return { ...any, ref: refOf(object), object };
}

describe("for any two values", () => {
  test("an object compared with itself is unchanged", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        const { changes } = diffManifests({
          base: [manifestOf(value)],
          head: [manifestOf(value)],
          architectures: ["amd64"],
        });
        expect(changes.map(({ action }) => action)).toEqual(["unchanged"]);
      }),
    );
  });

  test("the fields account for every difference", () => {
    fc.assert(
      fc.property(jsonValue, jsonValue, (from, to) => {
        // JSON in a text is told by its own fields, for which there are tests above.
        fc.pre(!/"\s*[[{]/.test(formatJson([from, to])));
        const fields = fieldsOf(from, to);
        expect(fields.length > 0).toBe(formatCanonicalJson(from) !== formatCanonicalJson(to));
        const sides = [leaves(from, ["spec"]), leaves(to, ["spec"])];
        for (const { path, base, desired } of fields) {
          for (const leaf of base === undefined ? [] : leaves(base, path)) sides[0] = without(sides[0], leaf);
          for (const leaf of desired === undefined ? [] : leaves(desired, path))
            sides[1] = without(sides[1], leaf);
        }
        expect(sides[0]?.toSorted()).toEqual(sides[1]?.toSorted());
      }),
      { numRuns: 300 },
    );
  });
});

function fieldsOf(from: Json, to: Json): readonly FieldChange[] {
  const [base, head] = [[manifestOf(from)], [manifestOf(to)]];
  const [change] = diffManifests({ base, head, architectures: ["amd64"] }).changes;
  return change?.action === "update" ? change.fields : [];
}

/** `path = value` of every leaf, texts line by line; places in lists do not count, for items may move. */
function leaves(value: Json, path: readonly (string | number)[]): readonly string[] {
  if (Array.isArray(value)) return (value as readonly Json[]).flatMap((item) => leaves(item, [...path, 0]));
  if (isJsonObject(value))
    return Object.keys(value).flatMap((key) => leaves(value[key] ?? null, [...path, key]));
  const place = formatJson(path.map((step) => (typeof step === "number" ? 0 : step)));
  const parts =
    typeof value === "string" ? value.split("\n").map((line) => formatJson(line)) : [formatJson(value)];
  return parts.map((part) => `${place} = ${part}`);
}

/** Without one `leaf`; a leaf that is not there is a difference that the fields made up. */
function without(list: readonly string[] = [], leaf: string): readonly string[] {
  const at = list.indexOf(leaf);
  if (at < 0) throw new Error(`${leaf} differs only in the fields`);
  return list.toSpliced(at, 1);
}
