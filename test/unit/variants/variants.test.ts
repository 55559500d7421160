import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Arch } from "../../../src/kube/arch.ts";
import { formatJson, type Json, jsonEquals } from "../../../src/kube/json.ts";
import { objectKey } from "../../../src/kube/kinds.ts";
import { formatRef } from "../../../src/kube/object-ref.ts";
import { podTemplatePathOf, valueAt } from "../../../src/kube/pod-template.ts";
import type { Manifest } from "../../../src/render/manifest.ts";
import { unsuffixedArchs, type Variants } from "../../../src/variants/variants.ts";
import { lines } from "../../support/checking.ts";
import { variantsOf } from "../../support/variants.ts";

interface WorkloadText {
  readonly kind?: string;
  readonly name?: string;
  readonly image?: string;
  readonly spec?: string;
}

function workload({ kind = "DaemonSet", name = "cni", image = "flannel:v1-amd64", spec = "" }: WorkloadText) {
  const apiVersion = kind === "Job" ? "batch/v1" : "apps/v1";
  return `apiVersion: ${apiVersion}
kind: ${kind}
metadata:
  name: ${name}
  namespace: kube-system
spec:
  selector: { matchLabels: { app: cni } }
  template:
    metadata: { labels: { app: cni } }
    spec:
      ${spec === "" ? "hostNetwork: true" : spec}
      initContainers:
      - name: install
        image: ${image}
      containers:
      - name: agent
        image: ${image}
`;
}

function pinnedTo(arch: string): string {
  return `nodeSelector: { beta.kubernetes.io/arch: ${arch} }`;
}

function configMap(value: string, name = "cfg"): string {
  return `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: kube-system }\ndata: { a: "${value}" }\n`;
}

/** `DaemonSet kube-system/cni [amd64]`. */
function names({ manifests }: Variants): readonly string[] {
  return manifests.map((manifest) => `${formatRef(manifest.ref)} [${manifest.arch}]`);
}

function spec(manifest: Manifest | undefined): Json | undefined {
  if (manifest === undefined) return undefined;
  return valueAt(manifest.object, [...(podTemplatePathOf(manifest.ref) ?? []), "spec"]);
}

function imagesOf(manifest: Manifest | undefined): readonly (Json | undefined)[] {
  return ["initContainers", "containers"].map((list) => valueAt(spec(manifest), [list, 0, "image"]));
}

function selectorOf(manifest: Manifest | undefined): Json | undefined {
  return valueAt(spec(manifest), ["nodeSelector"]);
}

describe("an object that is the same for all architectures", () => {
  test("stays one object, rendered once or several times", () => {
    expect(names(variantsOf(configMap("x")))).toEqual(["ConfigMap kube-system/cfg [any]"]);
    expect(names(variantsOf(() => configMap("x")))).toEqual(["ConfigMap kube-system/cfg [any]"]);
  });

  test("is not pinned when its images serve every architecture", () => {
    const result = variantsOf(workload({ image: "flannel:v0.26.0" }));
    expect(names(result)).toEqual(["DaemonSet kube-system/cni [any]"]);
    expect(selectorOf(result.manifests[0])).toBeUndefined();
    expect(result.diagnostics).toEqual([]);
  });
});

describe("a DaemonSet whose image carries an architecture", () => {
  test("is split: the image's own architecture keeps the name, the others are suffixed", () => {
    const result = variantsOf(workload({ image: "flannel:v1-arm64" }));
    expect(names(result)).toEqual([
      "DaemonSet kube-system/cni [arm64]",
      "DaemonSet kube-system/cni-amd64 [amd64]",
    ]);
    const [arm64, amd64] = result.manifests;
    expect(imagesOf(arm64)).toEqual(["flannel:v1-arm64", "flannel:v1-arm64"]);
    expect(imagesOf(amd64)).toEqual(["flannel:v1-amd64", "flannel:v1-amd64"]);
    expect(selectorOf(arm64)).toEqual({ "kubernetes.io/arch": "arm64" });
    expect(selectorOf(amd64)).toEqual({ "kubernetes.io/arch": "amd64" });
    expect(result.diagnostics).toEqual([]);
  });

  test("keeps its selector, its labels and the rest of its node selector", () => {
    const [amd64, arm64] = variantsOf(workload({ spec: "nodeSelector: { disk: ssd }" })).manifests;
    for (const path of [
      ["spec", "selector"],
      ["spec", "template", "metadata"],
    ])
      expect(valueAt(arm64?.object, path)).toEqual(valueAt(amd64?.object, path));
    expect(selectorOf(arm64)).toEqual({ disk: "ssd", "kubernetes.io/arch": "arm64" });
  });

  test("gets a node selector where the user left it empty", () => {
    const [amd64] = variantsOf(workload({ spec: "nodeSelector:" })).manifests;
    expect(selectorOf(amd64)).toEqual({ "kubernetes.io/arch": "amd64" });
  });

  test("leaves the user's objects as they were", () => {
    const text = workload({});
    const before = variantsOf(text, { architectures: ["amd64"] }).manifests[0];
    expect(selectorOf(before)).toBeUndefined();
    expect(imagesOf(before)).toEqual(["flannel:v1-amd64", "flannel:v1-amd64"]);
  });

  test("points at the user's own lines, also for what was added or rewritten", () => {
    const [, arm64] = variantsOf(workload({})).manifests;
    const at = (path: readonly (string | number)[]) => arm64?.origin.locate(path).span.start.line;
    expect(at(["metadata", "name"])).toBe(4);
    expect(at(["spec", "template", "spec", "containers", 0, "image"])).toBe(17);
    expect(at(["spec", "template", "spec", "nodeSelector", "kubernetes.io/arch"])).toBe(10);
    const image = ["spec", "template", "spec", "containers", 0, "image"];
    expect(arm64?.origin.locate(image, "value", { start: 40, end: 50 }).span.start.line).toBe(17);
  });

  test("whose template writes the architecture keeps the name for base's, else for the first", () => {
    const text = (arch: Arch) => workload({ image: `flannel:v1-${arch}` });
    expect(names(variantsOf(text))[0]).toBe("DaemonSet kube-system/cni [amd64]");
    expect(names(variantsOf(text, { architectures: ["arm64", "amd64"] }))[0]).toBe(
      "DaemonSet kube-system/cni [arm64]",
    );
    const base = variantsOf(workload({ image: "flannel:v1-arm64" })).manifests;
    expect(names(variantsOf(text, { unsuffixedOnBase: unsuffixedArchs(base) }))[0]).toBe(
      "DaemonSet kube-system/cni [arm64]",
    );
  });

  test("with literals of both architectures decides as if there were none", () => {
    const text = workload({}).replace("flannel:v1-amd64", "flannel:v1-arm64");
    expect(names(variantsOf(text))[0]).toBe("DaemonSet kube-system/cni [amd64]");
  });

  test("named by its template for each architecture keeps these names and is pinned", () => {
    const result = variantsOf((arch) => workload({ name: `cni-${arch}`, image: `flannel:v1-${arch}` }));
    expect(names(result)).toEqual([
      "DaemonSet kube-system/cni-amd64 [amd64]",
      "DaemonSet kube-system/cni-arm64 [arm64]",
    ]);
    expect(result.manifests.map(selectorOf)).toEqual([
      { "kubernetes.io/arch": "amd64" },
      { "kubernetes.io/arch": "arm64" },
    ]);
    expect(result.diagnostics).toEqual([]);
  });

  test("on a removed API version is a DaemonSet all the same", () => {
    const old = workload({}).replace("apps/v1", "extensions/v1beta1");
    expect(names(variantsOf(old))).toHaveLength(2);
  });

  test("is left whole when one architecture is asked for", () => {
    const result = variantsOf(workload({}), { architectures: ["amd64"] });
    expect(names(result)).toEqual(["DaemonSet kube-system/cni [any]"]);
    expect(selectorOf(result.manifests[0])).toBeUndefined();
    expect(imagesOf(variantsOf(workload({}), { architectures: ["arm64"] }).manifests[0])[0]).toBe(
      "flannel:v1-arm64",
    );
  });

  test("cannot be split when the suffixed name passes 63 characters", () => {
    const name = "n".repeat(58);
    expect(lines(variantsOf(workload({ name })).diagnostics)).toEqual([
      `net/a.yml:4:9 error variants/name-too-long: DaemonSet kube-system/${name} is split, and its name for arm64 has 64 characters, more than 63 | shorten the name to 57 characters`,
    ]);
    expect(variantsOf(workload({ name: name.slice(1) })).diagnostics).toEqual([]);
  });

  test("cannot be split when the suffixed name is taken, wherever its owner stands", () => {
    const own = workload({});
    const other = workload({ name: "cni-arm64", image: "other:v1" });
    for (const text of [`${own}---\n${other}`, `${other}---\n${own}`]) {
      const result = variantsOf(text);
      expect(result.diagnostics.map(({ code }) => code)).toEqual(["variants/name-taken"]);
      expect(imagesOf(result.manifests.find(({ ref }) => ref.name === "cni-arm64"))[0]).toBe("other:v1");
    }
  });

  test("fixed by its digest keeps the image, with a warning", () => {
    const image = `flannel:v1-amd64@sha256:${"a".repeat(64)}`;
    const result = variantsOf(workload({ image }));
    expect(names(result)).toEqual(["DaemonSet kube-system/cni [any]"]);
    expect(lines(result.diagnostics)[0]).toMatch(
      /^net\/a.yml:14:27 warning variants\/image-digest: image ".*" is for amd64 and fixed by its digest, so arm64 nodes get the same one/,
    );
    expect(variantsOf(workload({ image }), { architectures: ["amd64"] }).diagnostics).toEqual([]);
  });

  test("of an architecture without variants is kept, with one warning for all variants", () => {
    const result = variantsOf(workload({ image: "flannel:v1-s390x" }));
    expect(names(result)).toEqual(["DaemonSet kube-system/cni [any]"]);
    expect(lines(result.diagnostics)).toHaveLength(2);
    expect(lines(result.diagnostics)[1]).toMatch(
      /^net\/a.yml:17:27 warning variants\/image-architecture: .* is for s390x, but DaemonSet kube-system\/cni runs on amd64 and arm64 nodes/,
    );
  });
});

describe("a workload that the user pinned", () => {
  test("is left alone and belongs to its architectures", () => {
    const text = ["amd64", "arm64"].map((arch) =>
      workload({ name: `cni-${arch}`, image: `flannel:v1-${arch}`, spec: pinnedTo(arch) }),
    );
    const result = variantsOf(text.join("---\n"));
    expect(names(result)).toEqual([
      "DaemonSet kube-system/cni-amd64 [amd64]",
      "DaemonSet kube-system/cni-arm64 [arm64]",
    ]);
    expect(result.manifests.map(selectorOf)).toEqual([
      { "beta.kubernetes.io/arch": "amd64" },
      { "beta.kubernetes.io/arch": "arm64" },
    ]);
    expect(result.diagnostics).toEqual([]);
  });

  test("keeps an image of another architecture, with a warning", () => {
    const result = variantsOf(workload({ kind: "Deployment", spec: pinnedTo("arm64") }));
    expect(imagesOf(result.manifests[0])[0]).toBe("flannel:v1-amd64");
    expect(lines(result.diagnostics)[0]).toContain(
      'variants/image-architecture: image "flannel:v1-amd64" is for amd64, but Deployment kube-system/cni runs on arm64 nodes',
    );
  });

  test("by its template is split by name only", () => {
    const result = variantsOf((arch) => workload({ image: `flannel:v1-${arch}`, spec: pinnedTo(arch) }));
    expect(names(result)).toEqual([
      "DaemonSet kube-system/cni [amd64]",
      "DaemonSet kube-system/cni-arm64 [arm64]",
    ]);
    expect(result.manifests.map(selectorOf)).toEqual([
      { "beta.kubernetes.io/arch": "amd64" },
      { "beta.kubernetes.io/arch": "arm64" },
    ]);
  });

  test("to all of them by affinity gets a node selector only when it is split", () => {
    const expression = "{ key: kubernetes.io/arch, operator: In, values: [amd64, arm64] }";
    const terms = `nodeSelectorTerms: [{ matchExpressions: [${expression}] }]`;
    const affinity = `affinity: { nodeAffinity: { requiredDuringSchedulingIgnoredDuringExecution: { ${terms} } } }`;
    const same = variantsOf(workload({ image: "flannel:v1", spec: affinity }));
    expect(names(same)).toEqual(["DaemonSet kube-system/cni [any]"]);
    expect(selectorOf(same.manifests[0])).toBeUndefined();
    const split = variantsOf((arch) => workload({ image: `flannel:v1-${arch}`, spec: affinity }));
    expect(split.manifests.map(selectorOf)).toEqual([
      { "kubernetes.io/arch": "amd64" },
      { "kubernetes.io/arch": "arm64" },
    ]);
  });

  test("to an architecture that is not asked for is left out, with a notice", () => {
    const result = variantsOf(workload({ image: "flannel:v1", spec: pinnedTo("arm64") }), {
      architectures: ["amd64"],
    });
    expect(result.manifests).toEqual([]);
    expect(lines(result.diagnostics)).toEqual([
      "net/a.yml:11:48 notice variants/not-targeted: DaemonSet kube-system/cni is pinned to arm64, which is not planned for, so it is left out | add arm64 to the architectures to plan it too",
    ]);
  });

  test("to an architecture that no variant is made for is kept, with a notice", () => {
    const result = variantsOf(workload({ image: "flannel:v1-s390x", spec: pinnedTo("s390x") }));
    expect(names(result)).toEqual(["DaemonSet kube-system/cni [any]"]);
    expect(lines(result.diagnostics)).toEqual([
      "net/a.yml:11:48 notice variants/other-architecture: DaemonSet kube-system/cni is pinned to nodes that are neither amd64 nor arm64, so it is kept as it is | remove it when the cluster has no such nodes",
    ]);
  });

  test("twice under one name is an error, though each runs elsewhere", () => {
    const text = ["amd64", "arm64"].map((arch) => workload({ image: "flannel:v1", spec: pinnedTo(arch) }));
    expect(lines(variantsOf(text.join("---\n")).diagnostics)).toEqual([
      "net/a.yml:22:9 error variants/name-taken: DaemonSet kube-system/cni needs the name cni for arm64, which the stack already uses | rename one of them",
    ]);
  });
});

describe("any other workload that differs", () => {
  test.each(["Deployment", "StatefulSet", "ReplicaSet", "Job"])(
    "%s is pinned to one architecture, with a warning",
    (kind) => {
      const result = variantsOf(workload({ kind, image: "flannel:v1-arm64" }));
      expect(names(result)).toEqual([`${kind} kube-system/cni [arm64]`]);
      expect(selectorOf(result.manifests[0])).toEqual({ "kubernetes.io/arch": "arm64" });
      expect(lines(result.diagnostics)).toEqual([
        `net/a.yml:14:16 warning variants/pinned-to-one: ${kind} kube-system/cni differs between arm64 and amd64 at spec.template.spec.initContainers[0].image, so it is pinned to arm64 nodes | use the same for all architectures, or add nodeSelector kubernetes.io/arch: arm64 to say so yourself`,
      ]);
    },
  );

  test("stays on base's architecture when its template writes the architecture", () => {
    const unsuffixedOnBase = new Map([["apps/Deployment/kube-system/cni", "arm64" as const]]);
    const result = variantsOf((arch) => workload({ kind: "Deployment", image: `flannel:v1-${arch}` }), {
      unsuffixedOnBase,
    });
    expect(names(result)).toEqual(["Deployment kube-system/cni [arm64]"]);
  });

  test("of which there is one for one architecture only is pinned to it", () => {
    const result = variantsOf((arch) =>
      arch === "arm64" ? workload({ kind: "Deployment", image: "x:1" }) : configMap("x"),
    );
    const deployment = result.manifests.find(({ ref }) => ref.kind === "Deployment");
    expect(selectorOf(deployment)).toEqual({ "kubernetes.io/arch": "arm64" });
    expect(lines(result.diagnostics)[0]).toContain("Deployment kube-system/cni is rendered for arm64 only");
  });

  test("keeps pods inside a CronJob, too", () => {
    const cronJob = `apiVersion: batch/v1
kind: CronJob
metadata: { name: clean, namespace: kube-system }
spec:
  schedule: "@daily"
  jobTemplate:
    spec:
      template:
        spec:
          containers: [{ name: a, image: tool:amd64 }]
`;
    const result = variantsOf(cronJob);
    expect(names(result)).toEqual(["CronJob kube-system/clean [amd64]"]);
    expect(selectorOf(result.manifests[0])).toEqual({ "kubernetes.io/arch": "amd64" });
  });
});

describe("an object without pods that differs", () => {
  test("is an error that names the path and the line", () => {
    expect(lines(variantsOf((arch) => configMap(arch)).diagnostics)).toEqual([
      "net/a.yml:4:12 error variants/differs: ConfigMap kube-system/cfg differs between amd64 and arm64 at data.a | make it the same for all architectures, or give each an object of its own: add the architecture to its name",
    ]);
  });

  test("is found where only one rendering has the value", () => {
    const result = variantsOf((arch) => configMap("x") + (arch === "arm64" ? "immutable: true\n" : ""));
    expect(lines(result.diagnostics)[0]).toContain("net/a.yml:5:12 error variants/differs");
  });

  test("is fine under a name of its own for each architecture", () => {
    const result = variantsOf((arch) => configMap(arch, `cfg-${arch}`));
    expect(names(result)).toEqual([
      "ConfigMap kube-system/cfg-amd64 [amd64]",
      "ConfigMap kube-system/cfg-arm64 [arm64]",
    ]);
    expect(result.diagnostics).toEqual([]);
  });
});

describe("the set of variants", () => {
  test("keeps the order of the files, a part that one architecture adds in its place", () => {
    const extra = [configMap("x", "extra"), configMap("x", "more")];
    const { manifests } = variantsOf((arch) =>
      [configMap("x", "one"), ...(arch === "arm64" ? extra : []), configMap("x", "two")].join("---\n"),
    );
    expect(manifests.map(({ ref }) => ref.name)).toEqual(["one", "extra", "more", "two"]);
  });

  test("keeps both of an object that the stack has twice, for check to complain of", () => {
    expect(names(variantsOf(`${configMap("x")}---\n${configMap("y")}`))).toHaveLength(2);
  });

  test("loses nothing: each rendering of a workload is found in the variant for its architecture", () => {
    const image = fc.constantFrom("a:v1", "a:v1-amd64", "arm64v8/a:v1", "a-ARCH:v1", "r.io/a:v1-ARCH");
    const part = fc.record({
      name: fc.constantFrom("p", "q", "r", "s"),
      image,
      kind: fc.constantFrom("DaemonSet", "Deployment"),
    });
    const stack = fc.uniqueArray(part, {
      selector: ({ kind, name }) => `${kind} ${name}`,
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(
        stack,
        fc.constantFrom<readonly Arch[]>(["amd64", "arm64"], ["arm64", "amd64"]),
        (parts, architectures) => {
          const text = (arch: Arch) =>
            parts.map((it) => workload({ ...it, image: it.image.replace("ARCH", arch) })).join("---\n");
          const { manifests, diagnostics } = variantsOf(text, { architectures });
          const keys = manifests.map(({ ref }) => objectKey(ref));
          expect(new Set(keys).size).toBe(keys.length);
          expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
          for (const { kind, name } of parts) {
            const own = manifests.filter(
              ({ ref }) => ref.kind === kind && (ref.name === name || ref.name.startsWith(`${name}-`)),
            );
            const served = own.flatMap(({ arch }) => (arch === "any" ? architectures : [arch]));
            const isServed = kind === "DaemonSet" ? new Set(served).size === 2 : own.length === 1;
            expect(isServed).toBe(true);
            for (const { arch, object } of own) {
              const wrong = arch === "any" ? /amd64|arm64/ : arch === "amd64" ? /arm64/ : /amd64/;
              expect(formatJson(object)).not.toMatch(wrong);
            }
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  test("of variants is the same set again, so that what is applied can be planned", () => {
    const { manifests } = variantsOf(workload({}));
    const again = variantsOf(manifests.map(({ object }) => formatJson(object)).join("\n---\n")).manifests;
    expect(again).toHaveLength(manifests.length);
    for (const [at, { object, arch }] of manifests.entries()) {
      expect(again[at]?.arch).toBe(arch);
      expect(jsonEquals(again[at]?.object ?? null, object)).toBe(true);
    }
  });
});
