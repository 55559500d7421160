// What the bundled kubeconform says about documents, word for word as the user gets it.
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { type Kubeconform, KubeconformError, loadKubeconform } from "../src/kubeconform.ts";

const artifacts = new URL("../../../dist/kubeconform/", import.meta.url);

let kubeconform: Kubeconform;
beforeAll(async () => {
  kubeconform = await loadKubeconform(artifacts);
});

async function judge(document: unknown, version = "1.36") {
  const json = typeof document === "string" ? document : JSON.stringify(document);
  const [verdict] = await kubeconform.validate([json], version);
  return verdict;
}

/** `path: message` for each problem; the other verdicts as they are called. */
async function complaints(document: unknown, version?: string): Promise<string | readonly string[]> {
  const verdict = await judge(document, version);
  if (verdict?.verdict !== "invalid") return verdict?.verdict ?? "none";
  return verdict.problems.map(({ path, message }) => `${path.join(".")}: ${message}`);
}

const container = { name: "a", image: "b" };

function daemonSet(pod: object, spec: object = {}): object {
  return {
    apiVersion: "apps/v1",
    kind: "DaemonSet",
    metadata: { name: "a", namespace: "b" },
    spec: {
      selector: { matchLabels: { a: "b" } },
      template: { metadata: { labels: { a: "b" } }, spec: { containers: [container], ...pod } },
      ...spec,
    },
  };
}

function probe(port: unknown): object {
  return daemonSet({ containers: [{ ...container, livenessProbe: { tcpSocket: { port } } }] });
}

function limits(cpu: unknown): object {
  return daemonSet({ containers: [{ ...container, resources: { limits: { cpu } } }] });
}

function seconds(digits: string): string {
  return `{"apiVersion":"v1","kind":"Pod","spec":{"containers":[],"activeDeadlineSeconds":${digits}}}`;
}

describe("versions", () => {
  test("are minors, oldest first, of which the newest three have to be there", () => {
    const minors = kubeconform.versions.map((version) => Number(version.split(".")[1]));
    expect(minors).toEqual(minors.toSorted((a, b) => a - b));
    expect(kubeconform.versions).toEqual(expect.arrayContaining(["1.34", "1.35", "1.36"]));
  });

  test("decide which kinds have a schema", async () => {
    const ingress = { apiVersion: "extensions/v1beta1", kind: "Ingress", metadata: { name: "a" } };
    expect(await complaints(ingress, "1.21")).toBe("valid");
    expect(await complaints(ingress, "1.22")).toBe("no-schema");
  });

  test("that are not bundled are refused by name", async () => {
    await expect(kubeconform.validate([], "1.99")).rejects.toThrow(
      new KubeconformError("version", "there are no schemas for Kubernetes 1.99"),
    );
  });
});

describe("verdicts", () => {
  test("come one per document, in order", async () => {
    const documents = [
      daemonSet({}),
      { apiVersion: "example.com/v1", kind: "Foo" },
      daemonSet({ hostNet: true }),
    ];
    const verdicts = await kubeconform.validate(
      documents.map((it) => JSON.stringify(it)),
      "1.36",
    );
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(["valid", "no-schema", "invalid"]);
  });

  test("of no documents are none", async () => {
    expect(await kubeconform.validate([], "1.36")).toEqual([]);
  });

  test("are the same the second time", async () => {
    const documents = [daemonSet({ hostNet: true }), daemonSet({})].map((it) => JSON.stringify(it));
    expect(await kubeconform.validate(documents, "1.35")).toEqual(
      await kubeconform.validate(documents, "1.35"),
    );
  });
});

describe("problems", () => {
  test("name an unknown field where it stands, at every depth", async () => {
    const document = { ...daemonSet({ containers: [{ ...container, imge: 1 }] }, { replicas: 2 }), extra: 1 };
    expect(await complaints(document)).toEqual([
      'spec.template.spec.containers.0.imge: unknown field "imge"',
      'spec.replicas: unknown field "replicas"',
      'extra: unknown field "extra"',
    ]);
  });

  test("name the fields that are known beside an unknown one", async () => {
    const verdict = await judge(daemonSet({ containers: [{ ...container, imge: 1 }] }));
    const known = verdict?.verdict === "invalid" ? verdict.problems[0]?.known : [];
    expect(known).toEqual(expect.arrayContaining(["image", "name", "env"]));
  });

  test("name a missing field at the object that lacks it", async () => {
    expect(await complaints(daemonSet({ containers: [{ image: "b" }] }))).toEqual([
      'spec.template.spec.containers.0: missing field "name"',
    ]);
  });

  test.each([
    [{ hostNetwork: "true" }, 'hostNetwork: wanted boolean, got string "true"'],
    [{ nodeName: 5 }, "nodeName: wanted string, got integer 5"],
    [{ nodeName: true }, "nodeName: wanted string, got boolean true"],
    [{ terminationGracePeriodSeconds: 1.5 }, "terminationGracePeriodSeconds: wanted integer, got number 1.5"],
    [{ tolerations: {} }, "tolerations: wanted list, got object"],
    [{ securityContext: [] }, "securityContext: wanted object, got list"],
    [{ nodeSelector: { a: 1 } }, "nodeSelector.a: wanted string, got integer 1"],
  ])("say which type was wanted, and what is there: %j", async (pod, message) => {
    expect(await complaints(daemonSet(pod))).toEqual([`spec.template.spec.${message}`]);
  });

  test("stand in the order of the document", async () => {
    const found = await complaints(daemonSet({ zebra: 1, hostNetwork: "no", apple: 2 }));
    expect(found).toEqual([
      'spec.template.spec.zebra: unknown field "zebra"',
      'spec.template.spec.hostNetwork: wanted boolean, got string "no"',
      'spec.template.spec.apple: unknown field "apple"',
    ]);
  });

  test("take an integer or a string where Kubernetes does, in one sentence otherwise", async () => {
    expect(await complaints(probe(80))).toBe("valid");
    expect(await complaints(probe("http"))).toBe("valid");
    expect(await complaints(probe([]))).toEqual([
      "spec.template.spec.containers.0.livenessProbe.tcpSocket.port: wanted integer or string, got list",
    ]);
  });

  test.each(["100m", "0.5", 1, 1.5, "64Mi", "1e3", ".5", " 1 "])("take the quantity %j", async (cpu) => {
    expect(await complaints(limits(cpu))).toBe("valid");
  });

  test.each(["100 m", "1K", "64MiB", "", "one"])("refuse %j as a quantity", async (cpu) => {
    expect(await complaints(limits(cpu))).toEqual([
      `spec.template.spec.containers.0.resources.limits.cpu: wanted a quantity such as 100m, 2 or 64Mi, got "${cpu}"`,
    ]);
  });

  test("judge integers beyond what JavaScript can hold by every digit", async () => {
    expect(await complaints(seconds("9223372036854775807"))).toBe("valid");
    expect(await complaints(seconds("9223372036854775808"))).toEqual([
      "spec.activeDeadlineSeconds: must be at most 9223372036854775807, got 9223372036854775808",
    ]);
  });

  test("know the width of an integer", async () => {
    expect(await complaints(daemonSet({}, { minReadySeconds: 3_000_000_000 }))).toEqual([
      "spec.minReadySeconds: must be at most 2147483647, got 3000000000",
    ]);
  });

  test("are one line, and short, however long the value", async () => {
    const [message = ""] = await complaints(daemonSet({ hostNetwork: `a\nb${"😀".repeat(500)}` }));
    expect(message).not.toContain("\n");
    expect(message.length).toBeLessThan(150);
    expect(Buffer.from(message).toString()).toBe(message);
  });

  test("never show what a Secret holds", async () => {
    const secret = { apiVersion: "v1", kind: "Secret", metadata: { name: "a" } };
    expect(await complaints({ ...secret, data: { password: "hunter2" } })).toEqual([
      "data.password: wanted base64",
    ]);
    expect(await complaints({ ...secret, stringData: { pin: 1234 } })).toEqual([
      "stringData.pin: wanted string, got integer",
    ]);
  });

  test.each([
    ["[]", "wanted an object with apiVersion and kind"],
    ["null", "wanted an object with apiVersion and kind"],
    ["{}", 'missing field "apiVersion"'],
    ['{"apiVersion":"v1"}', 'missing field "kind"'],
  ])("tell what is no object of Kubernetes: %s", async (json, message) => {
    expect(await complaints(json)).toEqual([`: ${message}`]);
  });

  test("hold for keys that JavaScript knows itself", async () => {
    const json =
      '{"apiVersion":"v1","kind":"ConfigMap","__proto__":{},"constructor":1,"data":{"__proto__":1}}';
    expect(await complaints(json)).toEqual([
      '__proto__: unknown field "__proto__"',
      'constructor: unknown field "constructor"',
      "data.__proto__: wanted string, got integer 1",
    ]);
  });
});

describe("null", () => {
  test("is no field at all where a field may be left out", async () => {
    const document = {
      ...daemonSet({ tolerations: null, hostNetwork: null, securityContext: null, volumes: [] }),
      metadata: { name: "a", namespace: "b", creationTimestamp: null, labels: null },
      status: null,
    };
    expect(await complaints(document)).toBe("valid");
  });

  test("is refused where the field is needed", async () => {
    expect(await complaints(daemonSet({ containers: null }, { selector: null }))).toEqual([
      "spec.selector: wanted object, got null",
      "spec.template.spec.containers: wanted list, got null",
    ]);
  });

  test("in a list or map is the empty value, so it is refused where that lacks something", async () => {
    expect(await complaints({ apiVersion: "v1", kind: "ConfigMap", data: { a: null } })).toBe("valid");
    expect(await complaints(daemonSet({ tolerations: [null] }))).toBe("valid");
    expect(await complaints(daemonSet({ containers: [container, null] }))).toEqual([
      "spec.template.spec.containers.1: wanted object, got null",
    ]);
  });

  test("and absence are fine for what only OpenAPI calls required", async () => {
    const role = { apiVersion: "rbac.authorization.k8s.io/v1", kind: "ClusterRole", metadata: { name: "a" } };
    expect(await complaints({ ...role, rules: null }, "1.13")).toBe("valid");
    const binding = { ...role, kind: "ClusterRoleBinding", roleRef: { kind: "ClusterRole", name: "a" } };
    expect(await complaints(binding)).toBe("valid");
  });

  test("and gaps are fine in a status, which the server drops", async () => {
    expect(await complaints({ ...daemonSet({}), status: { conditions: [{}] } })).toBe("valid");
    expect(await complaints({ ...daemonSet({}), status: { condition: [] } })).toEqual([
      'status.condition: unknown field "condition"',
    ]);
  });
});

describe("a stranger's document", () => {
  test("may nest deeply without stopping the run", async () => {
    const deep = `${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`;
    expect(await complaints(`{"apiVersion":"v1","kind":"ConfigMap","data":${deep}}`)).toEqual([
      ": nested too deeply",
    ]);
    expect(await complaints(daemonSet({}))).toBe("valid");
  });

  test("may hold a number that would take gigabytes to write out", async () => {
    const json = '{"apiVersion":"v1","kind":"ConfigMap","data":{"a":1e999999999}}';
    expect(await complaints(json)).toEqual([": number out of range: 1e999999999"]);
  });

  test("may hold every character that JSON can", async () => {
    const data = { a: "\u007f\u0085\u2028\ufeff\uffff😀\ud800\0" };
    expect(await complaints({ apiVersion: "v1", kind: "ConfigMap", data })).toBe("valid");
  });

  test("may have thousands of wrong keys", async () => {
    const wrong = Object.fromEntries(Array.from({ length: 5000 }, (_, at) => [`k${at}`, at]));
    expect(await complaints({ apiVersion: "v1", kind: "ConfigMap", ...wrong })).toHaveLength(5000);
  });

  test("that is no JSON is the caller's fault", async () => {
    await expect(kubeconform.validate(["{"], "1.36")).rejects.toMatchObject({ fault: "document" });
  });
});

describe("loading", () => {
  test("fails with a typed error when the artifacts are missing", async () => {
    await expect(loadKubeconform(new URL("nowhere/", artifacts))).rejects.toMatchObject({
      fault: "artifact",
    });
  });

  test("fails with a typed error when they are damaged", async () => {
    const folder = await mkdtemp(join(tmpdir(), "kubeconform-"));
    try {
      await writeFile(join(folder, "kubeconform.wasm.br"), "no brotli");
      const damaged = loadKubeconform(pathToFileURL(`${folder}/`));
      await expect(damaged).rejects.toMatchObject({ fault: "artifact" });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
