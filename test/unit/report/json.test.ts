import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { formatCheckJson, formatPlanJson } from "../../../src/report/json.ts";
import { fieldOf, flannelPlan, found, planOf, spanAt, update } from "../../support/plans.ts";

/** The names in the first column of a page's table. */
function documented(section: string): readonly (string | undefined)[] {
  return [...section.matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
}

describe("a plan as JSON", () => {
  const text = formatPlanJson(flannelPlan());

  test("has version, verdict, counts, changes, digests and coverage", () => {
    const plan = JSON.parse(text) as Record<string, unknown>;
    expect(Object.keys(plan)).toEqual([
      "version",
      "verdict",
      "stack",
      "base",
      "architectures",
      "counts",
      "changes",
      "digests",
      "diagnostics",
      "coverage",
    ]);
    expect(plan).toMatchObject({
      version: 1,
      verdict: "changes",
      base: { label: "origin/main (merge base 1a2b3c4)", state: "rendered" },
      counts: { create: 0, update: 3, restart: 0, delete: 0, unchanged: 3 },
    });
  });

  test("tells each change by action, object and architecture", () => {
    const { changes } = JSON.parse(text) as { changes: object[] };
    expect(changes[5]).toMatchObject({
      action: "update",
      ref: {
        apiVersion: "apps/v1",
        kind: "DaemonSet",
        namespace: "kube-system",
        name: "kube-flannel-ds-arm64",
      },
      arch: "arm64",
      restartsPods: true,
    });
  });

  test("keeps integers exact that a double cannot hold", () => {
    const plan = planOf([update("a", [fieldOf("x", 2n ** 63n, 9_007_199_254_740_993n)], "")]);
    expect(formatPlanJson(plan)).toContain('"base": 9223372036854775808,\n');
    expect(formatPlanJson(plan)).toContain('"desired": 9007199254740993,\n');
  });

  test("keeps a key that JavaScript would take for the prototype", () => {
    const value = Object.assign(Object.create(null) as Record<string, string>, { ["__proto__"]: "x" });
    expect(formatPlanJson(planOf([update("a", [fieldOf("x", value, 1)], "")]))).toContain('"__proto__": "x"');
  });

  test("never holds the rendered objects, whose Secrets are not masked", () => {
    const object = {
      apiVersion: "v1",
      kind: "Secret",
      metadata: { name: "a" },
      data: { key: "aHVudGVyMg==" },
    };
    const origin = { file: "a.yml", document: 0, locate: () => ({ span: spanAt("a.yml", 1) }) };
    const manifest = {
      ref: { apiVersion: "v1", kind: "Secret", name: "a" },
      object,
      arch: "any",
      origin,
    } as const;
    expect(formatPlanJson(planOf([], { manifests: [manifest] }))).not.toContain("aHVudGVyMg");
  });

  test("of a head that cannot be rendered has no changes, and the errors", () => {
    const { changeSet: _, ...plan } = planOf([], { diagnostics: [found()] });
    const json = JSON.parse(formatPlanJson(plan)) as Record<string, unknown>;
    expect(json).toMatchObject({ verdict: "errors", diagnostics: [{ code: "diff/base-missing" }] });
    expect(json).not.toHaveProperty("changes");
    expect(json).not.toHaveProperty("digests");
  });
});

test("what a check found has the fields of a diagnostic and the coverage", () => {
  const subject = { apiVersion: "v1", kind: "ConfigMap", name: "a" };
  const it = found({
    hint: "write b",
    span: spanAt("a.yml", 2, 3, 4),
    subject,
    related: [{ message: "r", span: spanAt("b.yml", 1) }],
  });
  const coverage = {
    kubernetesVersion: "1.36",
    checked: [{ arch: "amd64", objects: 1 }],
    withoutSchema: [],
  } as const;
  expect(JSON.parse(formatCheckJson([it], coverage))).toEqual({ diagnostics: [it], coverage });
  expect(JSON.parse(formatCheckJson([], undefined))).toEqual({ diagnostics: [] });
});

test("docs/json.md names every field that is printed, and no other", () => {
  const page = readFileSync(new URL("../../../docs/json.md", import.meta.url), "utf8");
  const [, plan = "", , diagnostic = ""] = page.split(/^## /m);
  const subject = { apiVersion: "v1", kind: "ConfigMap", name: "a" };
  const it = found({ hint: "h", span: spanAt("a.yml", 1), subject, related: [] });
  const printed = JSON.parse(formatPlanJson({ ...flannelPlan(), target: "prod", diagnostics: [it] })) as {
    diagnostics: [object];
  };
  expect(documented(plan)).toEqual(Object.keys(printed));
  expect(documented(diagnostic)).toEqual(expect.arrayContaining(Object.keys(printed.diagnostics[0])));
  expect(documented(diagnostic)).toHaveLength(Object.keys(printed.diagnostics[0]).length);
});
