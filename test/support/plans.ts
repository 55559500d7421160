// Plans made by hand: what the demo's change gives, and small ones around a single property.
import type { Diagnostic } from "../../src/diagnostic.ts";
import type { Change, FieldChange } from "../../src/diff/change-set.ts";
import type { Arch, TargetArch } from "../../src/kube/arch.ts";
import type { Json } from "../../src/kube/json.ts";
import type { Plan } from "../../src/report/plan.ts";
import type { Span } from "../../src/text/position.ts";

export function spanAt(file: string, line: number, column = 1, length = 1): Span {
  return { file, start: { line, column }, end: { line, column: column + length } };
}

export function planOf(changes: readonly Change[], more: Partial<Plan> = {}): Plan {
  return {
    stack: "custom-network",
    base: { label: "origin/main (merge base 1a2b3c4)", state: "rendered" },
    changeSet: {
      changes,
      architectures: ["amd64", "arm64"],
      digests: { format: 1, state: `sha256:${"1".repeat(64)}`, change: `sha256:${"2".repeat(64)}` },
    },
    diagnostics: [],
    sources: new Map(),
    manifests: [],
    ...more,
  };
}

export function found(more: Partial<Diagnostic> = {}): Diagnostic {
  return { code: "diff/base-missing", severity: "error", message: "something is wrong", ...more };
}

export function fieldOf(
  label: string,
  base: Json | undefined,
  desired: Json | undefined,
  span?: Span,
): FieldChange {
  return {
    path: [label],
    label,
    ...(base === undefined ? {} : { base }),
    ...(desired === undefined ? {} : { desired }),
    masked: false,
    ...(span === undefined ? {} : { span }),
  };
}

export function unchanged(name: string): Change {
  return {
    action: "unchanged",
    ref: { apiVersion: "v1", kind: "ServiceAccount", name },
    arch: "any",
    span: spanAt("a.yml", 1),
  };
}

export function update(
  name: string,
  fields: readonly FieldChange[],
  patch: string,
  arch: TargetArch = "any",
): Extract<Change, { readonly action: "update" }> {
  const ref = { apiVersion: "v1", kind: "ConfigMap", namespace: "kube-system", name };
  return {
    action: "update",
    ref,
    arch,
    span: spanAt("a.yml", 1),
    fields,
    patch: () => patch,
    restartsPods: false,
  };
}

/** Flannel gets another image and another VXLAN port, on two architectures. */
export function flannelPlan(): Plan {
  const namespace = "kube-system";
  const template = "flannel/04-config-map.yml.erb";
  const rbac = "rbac.authorization.k8s.io/v1";
  return planOf(
    [
      {
        action: "unchanged",
        ref: { apiVersion: rbac, kind: "ClusterRole", name: "flannel" },
        arch: "any",
        span: spanAt("flannel/01-cluster-role.yml", 1),
      },
      {
        action: "unchanged",
        ref: { apiVersion: rbac, kind: "ClusterRoleBinding", name: "flannel" },
        arch: "any",
        span: spanAt("flannel/02-cluster-role-binding.yml", 1),
      },
      {
        action: "unchanged",
        ref: { apiVersion: "v1", kind: "ServiceAccount", namespace, name: "flannel" },
        arch: "any",
        span: spanAt("flannel/03-service-account.yml", 1),
      },
      {
        action: "update",
        ref: { apiVersion: "v1", kind: "ConfigMap", namespace, name: "kube-flannel-cfg" },
        arch: "any",
        span: spanAt(template, 1),
        fields: [
          fieldOf("data[net-conf.json].Network", "172.30.0.0/16", "172.24.0.0/13", spanAt(template, 31, 20)),
          fieldOf("data[net-conf.json].Backend.Port", 8472, 4789, spanAt(template, 34, 17)),
        ],
        patch: () => `@@ -27,9 +27,9 @@
   net-conf.json: |
     {
-      "Network": "172.30.0.0/16",
+      "Network": "172.24.0.0/13",
       "Backend": {
         "Type": "vxlan",
-        "Port": 8472
+        "Port": 4789
       }
     }
 metadata:
`,
        restartsPods: false,
      },
      daemonSet("kube-flannel-ds", "amd64"),
      daemonSet("kube-flannel-ds-arm64", "arm64"),
    ],
    {
      coverage: {
        kubernetesVersion: "1.36",
        checked: [
          { arch: "amd64", objects: 5 },
          { arch: "arm64", objects: 5 },
        ],
        withoutSchema: [],
      },
    },
  );
}

function daemonSet(name: string, arch: Arch): Change {
  const file = "flannel/10-daemon-set.yml";
  const from = `quay.io/coreos/flannel:v0.10.0-${arch}`;
  const to = `quay.io/coreos/flannel:v0.12.0-${arch}`;
  return {
    action: "update",
    ref: { apiVersion: "apps/v1", kind: "DaemonSet", namespace: "kube-system", name },
    arch,
    span: spanAt(file, 2),
    fields: [
      fieldOf("spec.template.spec.initContainers[install-cni].image", from, to, spanAt(file, 28, 16)),
      fieldOf("spec.template.spec.containers[kube-flannel].image", from, to, spanAt(file, 42, 16)),
    ],
    patch: () => `@@ -31,7 +31,7 @@
         - /etc/cni/net.d/10-flannel.conflist
         command:
         - cp
-        image: ${from}
+        image: ${to}
         name: install-cni
         volumeMounts:
         - mountPath: /etc/cni/net.d
@@ -58,7 +58,7 @@
           valueFrom:
             fieldRef:
               fieldPath: metadata.namespace
-        image: ${from}
+        image: ${to}
         name: kube-flannel
`,
    restartsPods: true,
  };
}

/** All that a plan could show, its diffs with it. */
export function allTextOf(plan: unknown): string {
  return JSON.stringify(plan, (name, value: unknown) => {
    if (name === "patch" && typeof value === "function") return (value as () => string)();
    return typeof value === "bigint" ? String(value) : value;
  });
}
