import { describe, expect, test } from "vitest";
import { readsOf } from "../../../src/diff/pod-reads.ts";
import type { Json } from "../../../src/kube/json.ts";

/** `ConfigMap cfg: a b`, `Secret key: *`, `?` behind what is optional. */
function reads(spec: Json): readonly string[] {
  return readsOf({ spec }).map(
    ({ source, name, keys, optional }) =>
      `${source} ${name}: ${keys === undefined ? "*" : [...keys].join(" ")}${optional ? " ?" : ""}`,
  );
}

function mounted(
  volume: { readonly [key: string]: Json },
  ...mounts: { readonly [key: string]: Json }[]
): Json {
  const volumeMounts = mounts.map((mount) => Object.assign({ name: "v", mountPath: "/etc" }, mount));
  return { volumes: [{ name: "v", ...volume }], containers: [{ name: "a", volumeMounts }] };
}

describe("what a pod template reads", () => {
  test("a mounted ConfigMap or Secret is read whole", () => {
    expect(reads(mounted({ configMap: { name: "cfg" } }, {}))).toEqual(["ConfigMap cfg: *"]);
    expect(reads(mounted({ secret: { secretName: "key", optional: true } }, {}))).toEqual([
      "Secret key: * ?",
    ]);
  });

  test("init containers read, too", () => {
    const spec = {
      volumes: [{ name: "v", configMap: { name: "cfg" } }],
      initContainers: [{ volumeMounts: [{ name: "v" }] }],
    };
    expect(reads(spec)).toEqual(["ConfigMap cfg: *"]);
  });

  test("a volume that no container mounts is not read", () => {
    expect(
      reads({ volumes: [{ name: "v", configMap: { name: "cfg" } }], containers: [{ name: "a" }] }),
    ).toEqual([]);
  });

  test("items name the keys", () => {
    const items = [{ key: "net-conf.json", path: "net.json" }];
    expect(reads(mounted({ configMap: { name: "cfg", items } }, {}))).toEqual([
      "ConfigMap cfg: net-conf.json",
    ]);
  });

  test("a mount by subPath reads that file only, under the name that items give it", () => {
    expect(reads(mounted({ configMap: { name: "cfg" } }, { subPath: "a.conf" }))).toEqual([
      "ConfigMap cfg: a.conf",
    ]);
    expect(reads(mounted({ configMap: { name: "cfg" } }, { subPath: "a.conf" }, {}))).toEqual([
      "ConfigMap cfg: *",
    ]);
    const items = [
      { key: "one", path: "d/1" },
      { key: "two", path: "e/2" },
    ];
    expect(reads(mounted({ configMap: { name: "cfg", items } }, { subPath: "d" }))).toEqual([
      "ConfigMap cfg: one",
    ]);
  });

  test("projected volumes join several sources", () => {
    const sources = [
      { configMap: { name: "cfg", items: [{ key: "a", path: "a" }] } },
      { secret: { name: "key" } },
      { serviceAccountToken: { path: "t" } },
    ];
    expect(reads(mounted({ projected: { sources } }, {}))).toEqual(["ConfigMap cfg: a", "Secret key: *"]);
  });

  test("variables read one key, envFrom all", () => {
    const containers = [
      {
        env: [
          { name: "A", valueFrom: { configMapKeyRef: { name: "cfg", key: "a" } } },
          { name: "B", valueFrom: { secretKeyRef: { name: "key", key: "b", optional: true } } },
          { name: "C", value: "c" },
        ],
        envFrom: [{ configMapRef: { name: "all" } }, { secretRef: { name: "hidden" } }],
      },
    ];
    expect(reads({ containers })).toEqual([
      "ConfigMap cfg: a",
      "Secret key: b ?",
      "ConfigMap all: *",
      "Secret hidden: *",
    ]);
  });

  test("what is malformed reads nothing", () => {
    for (const spec of [
      null,
      [],
      { volumes: {} },
      mounted({ configMap: [] }, {}),
      { containers: [1, { env: [{}] }] },
    ])
      expect(reads(spec)).toEqual([]);
  });
});
