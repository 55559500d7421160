import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FieldChange } from "../../../src/diff/change-set.ts";
import type { Json } from "../../../src/kube/json.ts";
import { formatComment } from "../../../src/report/comment.ts";
import { formatMarker } from "../../../src/report/marker.ts";
import type { Plan } from "../../../src/report/plan.ts";
import { formatSummary } from "../../../src/report/summary.ts";
import { hostilePlan, hostileText } from "../../support/hostile-plans.ts";
import { readMarkdown } from "../../support/markdown.ts";
import { fieldOf, flannelPlan, found, planOf, spanAt, unchanged, update } from "../../support/plans.ts";

const blobUrl = "https://github.com/org/infra/blob/0123abc";
const digests = { format: 1, state: `sha256:${"1".repeat(64)}`, change: `sha256:${"2".repeat(64)}` };

function withoutChangeSet(plan: Plan): Plan {
  const { changeSet: _, ...rest } = plan;
  return rest;
}

function lines(count: number): string {
  return Array.from({ length: count }, (_, at) => `+  line ${at}\n`).join("");
}

function manyFields(count: number): readonly FieldChange[] {
  return Array.from({ length: count }, (_, at) => fieldOf(`data.key${at}`, at, at + 1));
}

/** All that is printed for people: without the machine line. */
function bodyOf(markdown: string): string {
  return markdown.slice(markdown.indexOf("\n"));
}

describe("what the comment says at a glance", () => {
  const comment = formatComment(flannelPlan(), { blobUrl });

  test("the headline counts the objects of each action", () => {
    expect(comment).toContain("\n### Network plan: 3 to update\n");
  });

  test("the counts are told apart by architecture", () => {
    expect(comment).toContain(
      "amd64 and arm64: **1 to update** · amd64 only: **1 to update** · arm64 only: **1 to update**",
    );
  });

  test("for a single architecture the headline says it all", () => {
    const plan = flannelPlan();
    const { changeSet } = plan;
    if (changeSet === undefined) throw new Error("the plan has no changes");
    const single = formatComment({ ...plan, changeSet: { ...changeSet, architectures: ["amd64"] } });
    expect(single).toContain("### Network plan: 3 to update\n\n> [!WARNING]");
  });

  test("a warning names the workloads whose pods restart, with their architecture and why", () => {
    expect(comment).toContain("**2 workloads restart their pods**");
    expect(comment).toContain(
      "> - `DaemonSet kube-system/kube-flannel-ds-arm64` on arm64: its pod template changes",
    );
  });

  test("every changed field is shown with both values and the line of the template", () => {
    expect(comment).toContain(
      "- `data[net-conf.json].Backend.Port`: `8472` → `4789` · [`flannel/04-config-map.yml.erb:34`]",
    );
    expect(comment).toContain(
      "(https://github.com/org/infra/blob/0123abc/flannel/04-config-map.yml.erb#L34)",
    );
  });

  test("the fields of a small plan stand open, the diffs are folded", () => {
    expect(comment.match(/<details open>/g)).toHaveLength(3);
    expect(comment.match(/<details><summary>diff<\/summary>/g)).toHaveLength(3);
  });

  test("objects that stay as they are are only counted", () => {
    expect(comment).toContain("Compared with `origin/main (merge base 1a2b3c4)`: 3 objects unchanged.");
    expect(comment).not.toContain("ServiceAccount");
  });

  test("what was checked is said, and what was not", () => {
    expect(comment).toContain("5 objects checked against Kubernetes `1.36` for amd64, 5 for arm64.");
    const foo = { apiVersion: "x/v1", kind: "FooBar", name: "foo" };
    const coverage = { kubernetesVersion: "1.36", checked: [], withoutSchema: [foo, foo] };
    expect(formatComment(planOf([], { coverage }))).toContain(
      "No object checked; not checked: 2 × `FooBar` (no schema).",
    );
  });

  test("it ends with the next step and the beginning of the digest", () => {
    expect(comment).toMatch(/\*\*Next:\*\* .*approve and merge\..*<sub>plan `sha256:222222222222`<\/sub>\n$/);
  });

  test("a plan for a named target says so", () => {
    expect(formatComment(planOf([unchanged("a")], { target: "prod" }))).toContain(
      "### ✅ Network plan for `prod`: no changes",
    );
  });
});

describe("a plan with errors", () => {
  const errors = [
    found({ severity: "warning", message: "mind the gap" }),
    found({
      message: "DaemonSet of extensions/v1beta1 was removed in Kubernetes 1.16",
      hint: "write `apiVersion: apps/v1`",
      span: spanAt("flannel/ds (1).yml", 2, 13, 18),
      related: [{ message: "chosen here", span: spanAt("cluster.yml", 4) }],
    }),
  ];
  const comment = formatComment({ ...flannelPlan(), diagnostics: errors }, { blobUrl });

  test("cannot be applied, says the headline", () => {
    expect(comment).toContain("\n### ❌ Network plan cannot be applied: 1 error\n");
  });

  test("shows errors before warnings and before what would happen", () => {
    const [first, second, effects] = ["1.16", "mind the gap", "restart their pods"].map((text) =>
      comment.indexOf(text),
    );
    expect(first).toBeGreaterThan(0);
    expect(second).toBeGreaterThan(first ?? 0);
    expect(effects).toBeGreaterThan(second ?? 0);
  });

  test("an error has its place as a link, its message, code, cure and related places", () => {
    const item = comment.split("\n").find((line) => line.startsWith("- ❌"));
    expect(item).toBe(
      "- ❌ [`flannel/ds (1).yml:2:13`](https://github.com/org/infra/blob/0123abc/flannel/ds%20%281%29.yml#L2)" +
        " **DaemonSet of extensions/v1beta1 was removed in Kubernetes 1.16** `diff/base-missing`" +
        "<br>→ write `apiVersion: apps/v1`" +
        "<br>see [`cluster.yml:4:1`](https://github.com/org/infra/blob/0123abc/cluster.yml#L4): chosen here",
    );
  });

  test("that could not be rendered has errors and no objects", () => {
    const text = formatComment(withoutChangeSet(planOf([], { diagnostics: [found()] })));
    expect(text).toContain("### ❌ Network plan cannot be applied: 1 error");
    expect(text).not.toContain("<details");
    expect(text).not.toContain("Compared with");
  });
});

test("a deletion is announced with its reason", () => {
  const ref = { apiVersion: "v1", kind: "ConfigMap", namespace: "a", name: "b" };
  const reason = "head no longer has it";
  const text = formatComment(
    planOf([
      { action: "delete", ref, arch: "any", span: spanAt("a.yml", 1), reason, patch: () => "-a: 1\n" },
    ]),
  );
  expect(text).toContain("### Network plan: 1 to delete");
  expect(text).toContain("> **1 object is deleted**\n> - `ConfigMap a/b`: head no longer has it");
});

test("a restart names the key and the object that is read", () => {
  const ref = { apiVersion: "apps/v1", kind: "DaemonSet", namespace: "a", name: "b" };
  const source = { apiVersion: "v1", kind: "ConfigMap", namespace: "a", name: "c" };
  const causes = [{ source, keys: ["net-conf.json"] }];
  const text = formatComment(
    planOf([{ action: "restart", ref, arch: "amd64", span: spanAt("a.yml", 1), causes }]),
  );
  expect(text).toContain("### Network plan: 1 to restart");
  expect(text).toContain(
    "> - `DaemonSet a/b` on amd64: reads `net-conf.json` of `ConfigMap a/c`, which changes",
  );
});

test("an update that restarts pods for what they read says what that is", () => {
  const source = { apiVersion: "v1", kind: "ConfigMap", namespace: "a", name: "c" };
  const plain = update("b", [fieldOf("metadata.labels.x", 1, 2)], "");
  const restarting = { ...plain, restartsPods: true, causes: [{ source, keys: ["k"] }] };
  const text = formatComment(planOf([restarting]));
  expect(text).toContain("> - `ConfigMap kube-system/b`: reads `k` of `ConfigMap a/c`, which changes");
  expect(text).toContain("- reads `k` of `ConfigMap a/c`, which changes\n- `metadata.labels.x`: `1` → `2`");
});

test.each([
  ["missing", "No stack on base (`origin/main`), so every object is shown as new."],
  ["failed", "Base (`origin/main`) cannot be rendered, so every object is shown as new."],
] as const)("a base that is %s is told", (state, words) => {
  expect(formatComment(planOf([], { base: { label: "origin/main", state } }))).toContain(words);
});

test("a plan without changes is three short lines and no sections", () => {
  const text = bodyOf(formatComment(planOf([unchanged("a"), unchanged("b")]))).trim();
  expect(text).toBe(
    "### ✅ Network plan: no changes\n\nCompared with `origin/main (merge base 1a2b3c4)`: 2 objects unchanged.\n\n<sub>plan `sha256:222222222222`</sub>",
  );
});

describe("the first line, for programs", () => {
  test("holds target, verdict, digests and head commit", () => {
    const [line = ""] = formatComment(planOf([unchanged("a")], { target: "prod" }), {
      headCommit: "0123456789abcdef",
    }).split("\n");
    const json: unknown = JSON.parse(/^<!-- pharos-network (.*) -->$/.exec(line)?.[1] ?? "");
    expect(json).toEqual({ target: "prod", verdict: "no-changes", ...digests, head: "0123456789abcdef" });
  });

  test("begins with the marker of its target and with no other target's", () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const comment = formatComment(planOf([], { target: one }));
        expect(comment.startsWith(formatMarker(one))).toBe(true);
        expect(comment.startsWith(formatMarker(other))).toBe(one === other);
        expect(comment.startsWith(formatMarker())).toBe(false);
      }),
    );
  });

  test("keeps targets apart that only differ after hundreds of characters", () => {
    const long = "x".repeat(5000);
    expect(formatMarker(`${long}a`)).not.toBe(formatMarker(`${long}b`));
    expect(formatMarker(long).length).toBeLessThan(150);
  });
});

describe("whatever the files hold", () => {
  const allowed = new Set([
    "!--",
    "details",
    "/details",
    "summary",
    "/summary",
    "b",
    "/b",
    "br",
    "p",
    "/p",
    "sub",
    "/sub",
    "code",
    "/code",
  ]);

  function checkSafe(plan: Plan): void {
    const comment = formatComment(plan, { blobUrl });
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536);
    expect(comment.split("<!-- pharos-network ")).toHaveLength(2);
    const summary = formatSummary(plan, { blobUrl });
    expect(Buffer.byteLength(summary)).toBeLessThan(1024 * 1024);
    for (const text of [bodyOf(comment), summary]) {
      const { outside, tags } = readMarkdown(text);
      expect(tags.filter((tag) => !allowed.has(tag) || tag === "!--")).toEqual([]);
      const prose = outside.replaceAll(
        /\]\(https:\/\/github\.com\/org\/infra\/blob\/0123abc\/[\w.~%/-]+#L\d+(-L\d+)?\)/g,
        "",
      );
      expect(prose).not.toMatch(/@\w|#\d|GH-\d|https?:|www\.|!\[|\]\(|\\|\$|:\w+:|&(?!amp;|lt;|gt;|quot;)/);
      expect(text.replaceAll(/\n|\t|\uFE0F/g, "")).not.toMatch(
        /[\p{Cc}\p{Cf}\p{Cs}\p{Default_Ignorable_Code_Point}]/u,
      );
    }
    expect(formatComment(plan, { blobUrl })).toBe(comment);
  }

  test("nothing of it is markup, a mention, a reference or hidden, and everything that opens is closed", () => {
    fc.assert(fc.property(hostilePlan, checkSafe), { numRuns: 150 });
  });

  test("a megabyte of it in every place stays within the limits, closed and harmless", () => {
    expect.hasAssertions();
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("`", "`", "a", "|", "\n", "🎉", "\u202E", "@x ", " "),
          minLength: 40,
          maxLength: 90,
        }),
        (unit) => {
          const long = unit.repeat(Math.ceil(1_000_000 / unit.length));
          const ref = { apiVersion: long, kind: long, namespace: long, name: long };
          const span = spanAt(long, 1);
          const changes = [
            {
              ...update("a", [fieldOf(long, long, `${long}b`, span), fieldOf("b", 1, long)], long),
              ref,
              span,
            },
            { action: "delete", ref, arch: "any", span, reason: long, patch: () => long },
            { action: "restart", ref, arch: "arm64", span, causes: [{ source: ref, keys: [long, long] }] },
          ] as const;
          const diagnostics = [
            found({ message: long, hint: long, span, subject: ref, related: [{ message: long, span }] }),
          ];
          const coverage = { kubernetesVersion: long, checked: [], withoutSchema: [ref] };
          checkSafe(
            planOf(changes, {
              target: long,
              base: { label: long, state: "rendered" },
              diagnostics,
              coverage,
            }),
          );
        },
      ),
      { numRuns: 2 },
    );
  });

  test("thousands of findings leave room for the objects", () => {
    const diagnostics = Array.from({ length: 3000 }, (_, at) =>
      found({ message: `finding ${at} with some words`, hint: "write it otherwise" }),
    );
    const plan = { ...flannelPlan(), diagnostics };
    checkSafe(plan);
    const comment = formatComment(plan);
    expect(comment).toContain("finding 0 with");
    expect(comment).toMatch(/left out: 2,\d{3} errors\./);
    expect(comment).toContain("v0.12.0-arm64");
  });
});

describe("a plan that is too large", () => {
  test("shows small diffs whole and as much of the large one as fits, and says what is missing", () => {
    const comment = formatComment(
      planOf([update("large", [], lines(500_000)), update("small", [], lines(10))]),
    );
    expect(comment).toContain("+  line 9\n```");
    expect(comment).toMatch(/… 49\d,\d{3} more lines of the diff left out here/);
    expect(comment).toMatch(/Too much for a comment; left out: 49\d,\d{3} lines of 1 diff\./);
    expect(comment.length).toBeGreaterThan(60_000);
  });

  test("says where the whole is", () => {
    const plan = planOf([update("large", [], lines(50_000))]);
    const options = {
      runUrl: "https://github.com/org/infra/actions/runs/7",
      command: "pharos-network plan -f a.yml",
    };
    expect(formatComment(plan, options)).toContain(
      "The [job summary](https://github.com/org/infra/actions/runs/7) has room for more of it, and `pharos-network plan -f a.yml` prints all of it.",
    );
    expect(formatSummary(plan, options)).not.toContain("left out");
  });

  test("shows every object and its fields before any diff", () => {
    const changes = Array.from({ length: 60 }, (_, at) => update(`object-${at}`, manyFields(5), lines(2000)));
    const comment = formatComment(planOf(changes));
    for (const at of changes.keys())
      expect(comment).toContain(`<code>ConfigMap kube-system/object-${at}</code>`);
    expect(comment.match(/`data\.key4`/g)).toHaveLength(60);
    expect(comment).toMatch(/left out: 11\d,\d{3} lines of 60 diffs\./);
  });

  test("counts the fields and the objects that are left out", () => {
    const fields = formatComment(planOf([update("a", manyFields(20_000), "")]));
    expect(fields).toMatch(/left out: 1\d,\d{3} changed fields\./);
    const objects = formatComment(
      planOf(Array.from({ length: 5000 }, (_, at) => update(`object-${at}`, [], ""))),
    );
    expect(objects).toMatch(/left out: 4,\d{3} changed objects\./);
  });

  test("of thousands of objects shows the fields of as many as it can, and no empty section", () => {
    const changes = Array.from({ length: 2000 }, (_, at) => update(`object-${at}`, manyFields(2), lines(3)));
    const comment = formatComment(planOf(changes));
    expect(comment.match(/`data\.key1`/g)?.length).toBeGreaterThan(50);
    expect(comment).not.toMatch(/<\/summary>\s*<\/details>/);
    expect(Buffer.byteLength(comment)).toBeGreaterThan(55_000);
  });

  test("of 5 MB and 2,000 objects is formatted within the time of a test", () => {
    const value: Json = "x".repeat(500);
    const patch = `+    value: ${"y".repeat(60)}\n`.repeat(35);
    const changes = Array.from({ length: 2000 }, (_, at) =>
      update(`object-${at}`, [fieldOf("data.a", value, 1), fieldOf("data.b", 1, 2)], patch),
    );
    const plan = planOf(changes);
    expect(Buffer.byteLength(formatComment(plan))).toBeLessThanOrEqual(65_536);
    expect(Buffer.byteLength(formatSummary(plan))).toBeLessThan(1024 * 1024);
  });
});
