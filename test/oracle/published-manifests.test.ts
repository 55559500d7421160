// False alarms: the manifests that Kubernetes itself publishes and tests with, checked against the version
// that they came with. What is found in them is listed here, each with its reason.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { loadSchemaValidator } from "../../src/adapters/schema-validator.ts";
import { checkManifests } from "../../src/check/check.ts";
import type { DiagnosticCode } from "../../src/diagnostic.ts";
import { toManifests } from "../../src/render/manifests.ts";
import { SourceMap } from "../../src/render/source-map.ts";

const release = "k8s.io/kubernetes@v1.37.1";
const folders = ["cluster/addons", "test/e2e/testing-manifests"];

// kubectl fills the namespace in, what has none is meant so; custom resources have no schema.
const besides = new Set<DiagnosticCode>([
  "check/missing-namespace",
  "check/needless-namespace",
  "check/no-schema",
]);

const misspelt = "a misspelt field, which the server drops";
const patched = "the tests put the namespace in before they send it";
const lenient = "the server takes a missing spec for an empty one";

const reasons: Readonly<Record<string, string>> = {
  "test/e2e/testing-manifests/serviceloadbalancer/netexecsvc.yaml:8 check/unknown-field": misspelt,
  "test/e2e/testing-manifests/storage-csi/external-snapshot-metadata/backup-client-rbac.yaml:46 check/rbac-binding":
    patched,
  "test/e2e/testing-manifests/storage-csi/gce-pd/csi-controller-rbac.yaml:46 check/rbac-binding": patched,
  "test/e2e/testing-manifests/storage-csi/gce-pd/csi-controller-rbac.yaml:83 check/rbac-binding": patched,
  "test/e2e/testing-manifests/storage-csi/gce-pd/csi-controller-rbac.yaml:117 check/rbac-binding": patched,
  "test/e2e/testing-manifests/storage-csi/gce-pd/csi-controller-rbac.yaml:150 check/rbac-binding": patched,
  "test/e2e/testing-manifests/storage-csi/gce-pd/csi-controller-rbac.yaml:193 check/rbac-binding": patched,
  "test/e2e/testing-manifests/storage-csi/mock/csi-mock-driverinfo.yaml:1 check/missing-field": lenient,
};

it("nothing is found in Kubernetes' own manifests but what is listed with its reason", async () => {
  const answer = execFileSync("go", ["mod", "download", "-json", release], { encoding: "utf8" });
  const { Dir: root } = JSON.parse(answer) as { readonly Dir: string };
  const validator = await loadSchemaValidator(new URL("../../dist/kubeconform/", import.meta.url));
  const found: string[] = [];
  let objects = 0;
  for (const file of folders.flatMap((folder) => namesOf(root, folder))) {
    const text = readFileSync(`${root}/${file}`, "utf8");
    // Templates of other tools are no YAML yet.
    if (/\{\{|\$\{|\b__[A-Z_]+__/.test(text)) continue;
    const rendering = { text, map: new SourceMap(file, text, text), arch: "any" } as const;
    const { manifests } = toManifests(rendering, { spanOf: () => undefined });
    objects += manifests.length;
    const request = { manifests, architectures: ["amd64"], kubernetesVersion: "1.37", validator } as const;
    for (const { code, span } of (await checkManifests(request)).diagnostics) {
      if (!besides.has(code)) found.push(`${span?.file}:${span?.start.line} ${code}`);
    }
  }
  expect(objects).toBeGreaterThan(200);
  expect(found.toSorted(byText)).toEqual(Object.keys(reasons).toSorted(byText));
});

function namesOf(root: string, folder: string): readonly string[] {
  return readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/.test(name) && !name.includes("kustomization"))
    .map((name) => `${folder}/${name}`);
}

function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
