import { describe, expect, test } from "vitest";
import { foreignOwnerOf } from "../../../src/diff/foreign-owner.ts";
import type { JsonObject } from "../../../src/kube/json.ts";

const object = (metadata: JsonObject) => ({ apiVersion: "v1", kind: "ConfigMap", metadata });
const set = "applyset.kubernetes.io/part-of";

describe("An object belongs to", () => {
  test.each<[string, JsonObject, string | undefined]>([
    ["nobody", { name: "x" }, undefined],
    [
      "Helm, when it names its release",
      { annotations: { "meta.helm.sh/release-name": "net", "meta.helm.sh/release-namespace": "infra" } },
      "Helm's release infra/net",
    ],
    [
      "nobody when a chart's template only says so",
      { labels: { "app.kubernetes.io/managed-by": "Helm" } },
      undefined,
    ],
    [
      "Flux' Kustomization",
      {
        labels: {
          "kustomize.toolkit.fluxcd.io/name": "net",
          "kustomize.toolkit.fluxcd.io/namespace": "flux-system",
        },
      },
      "Flux' Kustomization flux-system/net",
    ],
    ["Flux' HelmRelease", { labels: { "helm.toolkit.fluxcd.io/name": "net" } }, "Flux' HelmRelease net"],
    [
      "Argo CD by its annotation",
      { annotations: { "argocd.argoproj.io/tracking-id": "net:apps/DaemonSet:kube-system/x" } },
      "Argo CD's application net",
    ],
    [
      "Argo CD by its label",
      { labels: { "argocd.argoproj.io/instance": "net" } },
      "Argo CD's application net",
    ],
    ["another ApplySet", { labels: { [set]: "applyset-other" } }, "another ApplySet, applyset-other"],
    [
      "the object that its owner references name",
      { ownerReferences: [{ apiVersion: "apps/v1", kind: "DaemonSet", name: "agent", uid: "1" }] },
      "DaemonSet agent, by its owner reference",
    ],
  ])("%s", (_, metadata, owner) => {
    expect(foreignOwnerOf(object(metadata), {})).toBe(owner);
    expect(foreignOwnerOf(object(metadata), metadata)).toBeUndefined();
  });
});
