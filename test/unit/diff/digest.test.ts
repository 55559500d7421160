import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Digests } from "../../../src/diff/change-set.ts";
import { diffManifests, type DiffRequest } from "../../../src/diff/diff.ts";
import { emptyJsonObject, formatJson, isJsonObject, type Json } from "../../../src/kube/json.ts";
import { manifestsOf } from "../../support/checking.ts";
import { diffOf } from "../../support/diff.ts";
import { jsonValue } from "../../support/json-values.ts";

function configMap(value: string, name = "cfg", metadata = ""): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: net${metadata} }\ndata: { a: "${value}" }\n`;
}

function secret(value: string): string {
  return configMap(value).replace("ConfigMap", "Secret");
}

function stack(...parts: readonly string[]): string {
  return parts.join("---\n");
}

function digests(base: string | undefined, head: string, options: Partial<DiffRequest> = {}): Digests {
  return diffOf(base, head, options).digests;
}

const foo = (n: string) => `apiVersion: x.io/v1\nkind: Foo\nmetadata: { name: a }\nspec: { number: ${n} }\n`;

const digestsOf = (spec: Json) => {
  const text = formatJson({ apiVersion: "x.io/v1", kind: "Foo", metadata: { name: "a" }, spec });
  const [manifest] = manifestsOf("apiVersion: x.io/v1\nkind: Foo\nmetadata: { name: a }\n");
  if (manifest === undefined) throw new Error(text);
  const object = Object.assign(emptyJsonObject(), manifest.object, { spec }) as typeof manifest.object;
  return diffManifests({ base: [], head: [{ ...manifest, object }], architectures: ["amd64"] }).digests;
};

const pod = (name: string) => `apiVersion: apps/v1
kind: DaemonSet
metadata: { name: agent, namespace: net }
spec: { template: { spec: { containers: [{ name: a, envFrom: [{ configMapRef: { name: ${name} } }] }] } } }
`;

const under = (digestKey: string, value: string) => digests(undefined, secret(value), { digestKey });

const holding = (value: string) =>
  configMap("x", "cfg", `, annotations: { example.io/backup: '{"kind":"Secret","data":{"a":"${value}"}}' }`);

describe("both digests", () => {
  test("carry their format and are SHA-256", () => {
    const { format, state, change } = digests(configMap("1"), configMap("2"));
    expect(format).toBe(1);
    expect([state, change]).toEqual([
      expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
      expect.stringMatching(/^sha256:[0-9a-f]{64}$/),
    ]);
  });

  test("of format 1 never change", () => {
    expect(digests(configMap("1"), stack(configMap("2"), secret("x")), { digestKey: "k" }))
      .toMatchInlineSnapshot(`
        {
          "change": "sha256:98286427f621bd73f19504da71a16cc6872e3fb220eceefe497e9c7943b71923",
          "format": 1,
          "state": "sha256:2b7224208a79b5044a1db9fd8605e7f0f52c8cc00fb67444fc967a59ff7d0ace",
        }
      `);
  });

  test("do not depend on key order, comments, layout, or the order and names of files", () => {
    const plain = digests(configMap("1"), stack(configMap("2"), configMap("3", "b")));
    const [first, second] = [
      "data:\n  # why\n  \"a\": '2'\nkind: ConfigMap\nmetadata:\n  namespace: net\n  name: cfg\napiVersion: v1\n",
      configMap("3", "b"),
    ];
    expect(digests(configMap("1"), stack(second, first))).toEqual(plain);
    const head = [...manifestsOf(second, "x.yml"), ...manifestsOf(first, "y.yml")];
    const base = manifestsOf(configMap("1"), "z.yml");
    expect(diffManifests({ base, head, architectures: ["arm64", "amd64"] }).digests).toEqual(plain);
  });

  test("do not depend on whose the objects are", () => {
    const owned = [
      ", labels: { pharos.kontena.io/stack: custom-network }",
      ", annotations: { pharos.kontena.io/stack-checksum: abc }",
      ", labels: { applyset.kubernetes.io/part-of: x }",
      `, annotations: { kubectl.kubernetes.io/last-applied-configuration: "{}" }`,
    ];
    for (const metadata of owned)
      expect(digests(configMap("1"), configMap("2", "cfg", metadata))).toEqual(
        digests(configMap("1"), configMap("2")),
      );
  });

  test("see a change in the last digit of a wide integer", () => {
    const [one, other] = ["12345678901234567890", "12345678901234567891"].map((n) =>
      digests(foo("1"), foo(n)),
    );
    expect(one?.state).not.toBe(other?.state);
    expect(one?.change).not.toBe(other?.change);
  });

  test("are the same for any order of keys", () => {
    fc.assert(
      fc.property(jsonValue, (value) => {
        expect(digestsOf(reversedKeys(value))).toEqual(digestsOf(value));
      }),
    );
  });
});

function reversedKeys(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(reversedKeys);
  if (!isJsonObject(value)) return value;
  const out = emptyJsonObject();
  for (const key of Object.keys(value).toReversed()) out[key] = reversedKeys(value[key] ?? null);
  return out;
}

describe("the state digest", () => {
  test("is of the desired set alone: a head that becomes base has the same", () => {
    const head = stack(configMap("2"), configMap("3", "b"));
    expect(digests(configMap("1"), head).state).toBe(digests(undefined, head).state);
    expect(digests(head, head, { target: "prod" }).state).toBe(digests(undefined, head).state);
    expect(digests(undefined, configMap("2")).state).not.toBe(digests(undefined, head).state);
  });
});

describe("the change digest", () => {
  const base = stack(configMap("1"), configMap("1", "gone"));
  const head = configMap("2");
  const { change } = digests(base, head);

  test("is another one for another base, another head, another deletion", () => {
    const others = [
      digests(stack(configMap("0"), configMap("1", "gone")), head),
      digests(base, configMap("3")),
      digests(base, stack(head, configMap("1", "gone"))),
      digests(stack(configMap("1"), configMap("2", "gone")), head),
      digests(undefined, head),
    ];
    expect(others.map((other) => other.change)).not.toContain(change);
  });

  test("is another one for another target, other architectures, other consents", () => {
    const options: Partial<DiffRequest>[] = [
      { target: "prod" },
      { architectures: ["amd64"] },
      { consents: { force: true } },
      { consents: { recreate: ["/ConfigMap/net/cfg"] } },
      { consents: { deletes: ["/ConfigMap/net/cfg"] } },
    ];
    const all = [change, ...options.map((option) => digests(base, head, option).change)];
    expect(new Set(all).size).toBe(all.length);
    expect(digests(base, head, { architectures: ["arm64", "amd64"], consents: {} }).change).toBe(change);
  });

  test("is the same when another change went in before, to objects that this one leaves alone", () => {
    const other = configMap("9", "other");
    expect(digests(stack(base, other), stack(head, other)).change).toBe(change);
  });

  test("is another one when it restarts other pods", () => {
    expect(digests(stack(base, pod("cfg")), stack(head, pod("cfg"))).change).not.toBe(change);
    expect(digests(stack(base, pod("other")), stack(head, pod("other"))).change).toBe(change);
  });
});

describe("a Secret in the digests", () => {
  test("counts by its key names only, unless there is a key", () => {
    expect(digests(undefined, secret("one"))).toEqual(digests(undefined, secret("two")));
    expect(digests(undefined, secret("one").replace("{ a:", "{ b:"))).not.toEqual(
      digests(undefined, secret("one")),
    );
  });

  test("counts by its values under a key, and by another key otherwise", () => {
    expect(under("k", "one")).toEqual(under("k", "one"));
    expect(under("k", "one").state).not.toBe(under("k", "two").state);
    expect(under("k", "one").state).not.toBe(under("l", "one").state);
  });

  test("counts by no value where an annotation holds a copy of it", () => {
    expect(digests(undefined, holding("one"))).toEqual(digests(undefined, holding("two")));
    expect(digests(undefined, holding("one"), { digestKey: "k" })).not.toEqual(
      digests(undefined, holding("two"), { digestKey: "k" }),
    );
  });

  test("counts by its key names under an empty key, which is none", () => {
    expect(digests(undefined, secret("one"), { digestKey: "" })).toEqual(
      digests(undefined, secret("two"), { digestKey: "" }),
    );
  });

  test("whose value changes makes another change digest than one that stays", () => {
    expect(digests(secret("one"), secret("two")).change).not.toBe(
      digests(secret("one"), secret("one")).change,
    );
    expect(digests(secret("one"), secret("two")).change).toBe(
      digests(secret("three"), secret("four")).change,
    );
  });
});

describe("the plan and the digests", () => {
  test("agree on what is a change: unchanged objects have the same state, changed ones another", () => {
    const variable = fc.constantFrom(
      "{ name: A, value: a }",
      "{ name: B, value: $(A) }",
      "{ name: C, value: c }",
    );
    const unique = { selector: (text: string) => text, maxLength: 3 };
    const container = fc.record({
      name: fc.constantFrom("a", "b"),
      env: fc.uniqueArray(variable, unique),
      args: fc.array(fc.constantFrom("one", "two"), { maxLength: 2 }),
    });
    const list = fc.uniqueArray(container, { selector: ({ name }) => name, minLength: 1, maxLength: 2 });
    const pod = fc.tuple(fc.constantFrom("containers", "initContainers"), list).map(([field, containers]) => {
      const items = containers.map(
        ({ name, env, args }) => `{ name: ${name}, env: [${env.join(", ")}], args: [${args.join(", ")}] }`,
      );
      return `apiVersion: v1\nkind: Pod\nmetadata: { name: p }\nspec: { ${field}: [${items.join(", ")}] }\n`;
    });
    fc.assert(
      fc.property(pod, pod, (base, head) => {
        const { changes, digests: both } = diffOf(base, head);
        const isChanged = changes.some(({ action }) => action !== "unchanged");
        expect(both.state !== digests(base, base).state).toBe(isChanged);
        expect(both.change !== digests(base, base).change).toBe(isChanged);
      }),
      { numRuns: 200 },
    );
  });
});
