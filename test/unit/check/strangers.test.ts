import * as fc from "fast-check";
import { expect, it } from "vitest";
import { checkManifests } from "../../../src/check/check.ts";
import type { Json } from "../../../src/kube/json.ts";
import { refOf } from "../../../src/kube/object-ref.ts";
import type { Manifest } from "../../../src/render/manifest.ts";
import { validatorOf } from "../../support/checking.ts";

const apiVersions = [
  ..."v1 v2 apps/v1 extensions/v1beta1 rbac.authorization.k8s.io/v1 networking.k8s.io/v1".split(" "),
  ..."batch/v1 apiextensions.k8s.io/v1 example.com/v1 __proto__ constructor/v1 / a/b/c".split(" "),
];
const kinds = [
  ..."DaemonSet Pod CronJob StatefulSet ConfigMap Secret Role ClusterRoleBinding NetworkPolicy".split(" "),
  ..."CustomResourceDefinition Service List PodList Rubbish __proto__ constructor toString".split(" "),
];
const keys = [
  ..."spec template metadata labels selector matchLabels matchExpressions containers initContainers".split(
    " ",
  ),
  ..."volumes volumeMounts volumeClaimTemplates name env ports protocol rules verbs resources data".split(
    " ",
  ),
  ..."apiGroups nonResourceURLs roleRef subjects kind apiGroup scope group names jobTemplate".split(" "),
  ..."policyTypes type __proto__ constructor a/b".split(" "),
];

const json = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom<Json>(
      null,
      true,
      0,
      1.5,
      2n ** 70n,
      "",
      "a",
      "Namespaced",
      "ServiceAccount",
      "x".repeat(300),
    ),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...keys), tie("value"), { maxKeys: 5, noNullPrototype: false }),
  ),
})).value;

const names = fc.oneof(fc.string(), fc.constantFrom("a\nb", "😀".repeat(500), "\u2028."));

const manifests = fc
  .record({
    apiVersion: fc.constantFrom(...apiVersions),
    kind: fc.constantFrom(...kinds),
    metadata: fc.record({ name: names, namespace: json, labels: json }, { requiredKeys: ["name"] }),
    rest: fc.dictionary(fc.constantFrom(...keys), json, { maxKeys: 6 }),
  })
  .map(({ apiVersion, kind, metadata, rest }): Manifest => {
    const object = { ...rest, apiVersion, kind, metadata };
    const span = { file: "a.yml", start: { line: 1, column: 1 }, end: { line: 1, column: 2 } };
    const origin = { file: "a.yml", document: 0, locate: () => ({ span }) };
    return { ref: refOf(object), object, arch: "any", origin };
  });

it("no object that a stranger can write makes the check throw, and every finding is one line with a cure", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(manifests, { minLength: 1, maxLength: 3 }), async (stack) => {
      const validator = validatorOf();
      const { diagnostics } = await checkManifests({ manifests: stack, architectures: ["amd64"], validator });
      for (const { message, hint } of diagnostics) {
        expect(message).not.toMatch(/[\r\n\u2028\u2029]/);
        expect(message.length).toBeLessThan(401);
        expect(hint).toBeTruthy();
      }
    }),
    { numRuns: 400 },
  );
});
