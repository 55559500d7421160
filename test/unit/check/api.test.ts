import { describe, expect, it } from "vitest";
import type { SchemaProblem } from "../../../src/ports.ts";
import { check, lines, manifestsOf, validatorOf } from "../../support/checking.ts";
import { checkManifests } from "../../../src/check/check.ts";

const object = (apiVersion: string, kind: string, namespace = "kube-system"): string =>
  `kind: ${kind}\napiVersion: ${apiVersion}\nmetadata:\n  name: flannel\n${namespace === "" ? "" : `  namespace: ${namespace}\n`}`;

describe("an API that the cluster no longer serves", () => {
  it("is reported at apiVersion, with the version that removed it and its replacement", async () => {
    const { diagnostics } = await check(object("extensions/v1beta1", "DaemonSet"));
    expect(lines(diagnostics)).toEqual([
      "net/a.yml:2:13 error check/removed-api: extensions/v1beta1 DaemonSet was removed in Kubernetes 1.16 | write apiVersion: apps/v1",
    ]);
  });

  it("says in the same finding what else the replacement wants", async () => {
    const problem: SchemaProblem = {
      path: ["spec"],
      keyword: "required",
      message: 'missing field "selector"',
    };
    const { diagnostics } = await check(object("extensions/v1beta1", "DaemonSet"), {
      answer: () => ({ verdict: "invalid", problems: [problem] }),
    });
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]?.hint).toBe(
      'write apiVersion: apps/v1; it also wants changes: spec: missing field "selector"',
    );
  });

  it("shows the first three changes of a replacement that wants many", async () => {
    const problems = ["a", "b", "c", "d", "e"].map((name) => ({
      path: ["spec", name],
      keyword: "additionalProperties",
      message: "unknown field",
    }));
    const { diagnostics } = await check(object("extensions/v1beta1", "Ingress"), {
      answer: () => ({ verdict: "invalid", problems }),
    });
    expect(diagnostics[0]?.hint).toMatch(/"a" in spec; .*"c" in spec; and 2 more$/);
  });

  it("is asked for as its replacement, so that one call judges everything", async () => {
    const validator = validatorOf();
    const manifests = manifestsOf(
      [object("extensions/v1beta1", "DaemonSet"), object("v1", "ConfigMap")].join("---\n"),
    );
    await checkManifests({ manifests, architectures: ["amd64"], validator });
    expect(validator.asked).toHaveLength(1);
    expect(validator.asked[0]?.map(({ apiVersion, kind }) => `${apiVersion} ${kind}`)).toEqual([
      "apps/v1 DaemonSet",
      "v1 ConfigMap",
    ]);
    expect(validator.asked[0]?.[0]?.json).toContain('"apiVersion":"apps/v1"');
  });

  it("without a replacement is to be removed", async () => {
    const { diagnostics } = await check(object("policy/v1beta1", "PodSecurityPolicy", ""));
    expect(lines(diagnostics)).toEqual([
      "net/a.yml:2:13 error check/removed-api: policy/v1beta1 PodSecurityPolicy was removed in Kubernetes 1.25 | nothing replaces it: remove the object",
    ]);
  });
});

describe("an API that is on its way out", () => {
  it("is a warning that names the version that drops it", async () => {
    const { diagnostics } = await check(object("networking.k8s.io/v1beta1", "IPAddress", ""));
    expect(lines(diagnostics)).toEqual([
      "net/a.yml:2:13 warning check/deprecated-api: networking.k8s.io/v1beta1 IPAddress is deprecated since Kubernetes 1.34 and goes with 1.37 | write apiVersion: networking.k8s.io/v1",
    ]);
  });

  it("is still checked against its own schema", async () => {
    const problem: SchemaProblem = { path: ["spec"], keyword: "type", message: "wanted object, got null" };
    const { diagnostics } = await check(`${object("networking.k8s.io/v1beta1", "IPAddress", "")}spec:\n`, {
      answer: () => ({ verdict: "invalid", problems: [problem] }),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["check/deprecated-api", "check/wrong-type"]);
  });
});

describe("an API that Kubernetes never knew", () => {
  it.each([
    ["apps/v1", "Daemonset", "1:7", "has no kind", "write kind: DaemonSet"],
    ["apps/v2", "DaemonSet", "2:13", "does not serve DaemonSet as apps/v2", "write apiVersion: apps/v1"],
    ["v2", "ConfigMap", "2:13", "does not serve ConfigMap as v2", "write apiVersion: v1"],
    ["v1", "DaemonSet", "2:13", "does not serve DaemonSet as v1", "write apiVersion: apps/v1"],
    ["app/v1", "DaemonSet", "2:13", "does not serve DaemonSet as app/v1", "write apiVersion: apps/v1"],
    [
      "rbac.authorisation.k8s.io/v1",
      "Role",
      "2:13",
      "does not serve Role",
      "write apiVersion: rbac.authorization.k8s.io/v1",
    ],
    ["v1", "Sevice", "1:7", "has no kind", "write kind: Service"],
    ["v1", "Deploymnet", "1:7", "has no kind", "write apiVersion: apps/v1 and kind: Deployment"],
    ["v1", "Rubbish", "1:7", "has no kind", "check the spelling of apiVersion and kind"],
    ["nonsense/v1", "Rubbish", "2:13", "does not serve Rubbish", "check the spelling of apiVersion and kind"],
  ])("%s %s gets a cure", async (apiVersion, kind, place, message, hint) => {
    const { diagnostics } = await check(object(apiVersion, kind), {
      answer: () => ({ verdict: "no-schema" }),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["check/unknown-api"]);
    expect(lines(diagnostics)[0]).toContain(`net/a.yml:${place} error`);
    expect(diagnostics[0]?.message).toContain(message);
    expect(diagnostics[0]?.hint).toBe(hint);
  });

  it.each([
    ["scheduling.x-k8s.io/v1alpha1", "PodGroup"],
    ["networking.gke.io/v1", "NetworkPolicy"],
    ["crd.projectcalico.org/v1", "NetworkPolicy"],
    ["apps.example.com/v1", "DaemonSet"],
  ])("%s %s is a custom resource, though its kind has a famous name", async (apiVersion, kind) => {
    const { diagnostics } = await check(object(apiVersion, kind), {
      answer: () => ({ verdict: "no-schema" }),
    });
    expect(diagnostics.map(({ code }) => code)).toEqual(["check/no-schema"]);
  });

  it("but that a later version serves is told so", async () => {
    const { diagnostics } = await check(object("resource.k8s.io/v1beta2", "DeviceTaintRule", ""), {
      kubernetesVersion: "1.35",
    });
    expect(diagnostics[0]?.message).toBe(
      "resource.k8s.io/v1beta2 DeviceTaintRule came with Kubernetes 1.36, so 1.35 does not serve it",
    );
    expect(diagnostics[0]?.hint).toBe("write apiVersion: resource.k8s.io/v1alpha3");
  });
});

// As the real one, which knows no custom resources.
const noCustomSchema = ({ kind }: { readonly kind: string }) =>
  kind === "ConfigMap" ? ({ verdict: "valid" } as const) : ({ verdict: "no-schema" } as const);

describe("custom resources", () => {
  const text = [
    object("crd.projectcalico.org/v1", "IPPool", ""),
    object("crd.projectcalico.org/v1", "IPPool", "").replace("flannel", "other"),
    object("gateway.networking.k8s.io/v1", "Gateway"),
    object("v1", "ConfigMap"),
  ].join("---\n");

  it("are counted as not checked and named in one notice", async () => {
    const { diagnostics, coverage } = await check(text, { answer: noCustomSchema });
    expect(lines(diagnostics)).toEqual([
      "net/a.yml:2:13 notice check/no-schema: not checked, for want of a schema: 2 × crd.projectcalico.org/IPPool, gateway.networking.k8s.io/Gateway | only the cluster can tell whether these custom resources are right",
    ]);
    expect(coverage).toEqual({
      kubernetesVersion: "1.36",
      checked: [
        { arch: "amd64", objects: 1 },
        { arch: "arm64", objects: 1 },
      ],
      withoutSchema: [
        { apiVersion: "crd.projectcalico.org/v1", kind: "IPPool", name: "flannel" },
        { apiVersion: "crd.projectcalico.org/v1", kind: "IPPool", name: "other" },
        {
          apiVersion: "gateway.networking.k8s.io/v1",
          kind: "Gateway",
          namespace: "kube-system",
          name: "flannel",
        },
      ],
    });
  });
});

describe("the Kubernetes version", () => {
  it("is the newest of the store, compared as numbers, when none is wanted", async () => {
    const validator = { ...validatorOf(), kubernetesVersions: ["1.9", "1.36", "1.10"] };
    const { coverage } = await check(object("v1", "ConfigMap"), { validator });
    expect(coverage.kubernetesVersion).toBe("1.36");
  });

  it.each(["1.35", "v1.35", "1.35.4", "v1.35.2"])("%s means 1.35", async (kubernetesVersion) => {
    const { coverage, diagnostics } = await check(object("v1", "ConfigMap"), { kubernetesVersion });
    expect(coverage.kubernetesVersion).toBe("1.35");
    expect(diagnostics).toEqual([]);
  });

  it.each(["1.20", "latest"])(
    "%s without schemas is an error, and nothing counts as checked",
    async (wanted) => {
      const { coverage, diagnostics } = await check(object("v1", "ConfigMap"), { kubernetesVersion: wanted });
      expect(lines(diagnostics)).toEqual([
        `- error check/unknown-version: there are no schemas for Kubernetes "${wanted}" | choose a version from 1.34 to 1.36`,
      ]);
      expect(coverage.checked.map(({ objects }) => objects)).toEqual([0, 0]);
    },
  );
});
