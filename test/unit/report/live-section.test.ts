import { describe, expect, test } from "vitest";
import type { LiveChange } from "../../../src/diff/live-change.ts";
import { formatComment } from "../../../src/report/comment.ts";
import type { LivePart } from "../../../src/report/plan.ts";
import { decideVerdict } from "../../../src/report/verdict.ts";
import { diffOf } from "../../support/diff.ts";
import { readMarkdown } from "../../support/markdown.ts";
import { liveChangesOf, type Seen } from "../../support/observed.ts";
import { planOf } from "../../support/plans.ts";

const settings = (data: string, name = "settings") =>
  `apiVersion: v1\nkind: ConfigMap\nmetadata: { name: ${name}, namespace: net }\ndata: ${data}\n`;

const announced = `sha256:${"3".repeat(64)}`;

function commentOf(
  seen: Seen & { readonly base: string; readonly head: string },
  more: Partial<LivePart> = {},
) {
  const live = { server: "the cluster", changes: liveChangesOf(seen), ...more };
  return formatComment(planOf([], { changeSet: diffOf(seen.base, seen.head), live }));
}

const change = { base: settings("{ mtu: '1450' }"), head: settings("{ mtu: '1400' }") };

describe("The comment of a plan that looked at a cluster", () => {
  test("says that nothing more happens where the cluster is as base says", () => {
    expect(commentOf({ ...change, live: settings("{ mtu: '1450' }") })).toContain(
      "#### On the cluster\n\nNothing beyond this change would be written to the cluster.",
    );
  });

  test("names drift that would be put back, and not again what the change itself does", () => {
    const base = settings("{ mtu: '1450', backend: vxlan }");
    const head = settings("{ mtu: '1400', backend: vxlan }");
    const comment = commentOf({ base, head, live: settings("{ mtu: '1450', backend: udp }") });
    const [, section = ""] = comment.split("#### On the cluster");
    const [ofCluster = ""] = section.split("####");
    expect(ofCluster).toContain("Beyond this change, applying to the cluster would also:");
    expect(ofCluster).toContain("- **update** `ConfigMap net/settings`\n  - `data.backend`: `udp` → `vxlan`");
    expect(ofCluster).not.toContain("mtu");
  });

  test("names what is missing in the cluster, and what only the cluster deletes", () => {
    const both = { ...change, orphans: settings("{}", "stray") };
    const comment = commentOf(both, { announced });
    expect(comment).toContain("- **create** `ConfigMap net/settings`: it is missing");
    expect(comment).toContain("- **delete** `ConfigMap net/stray`: no manifest makes it any more");
    expect(comment.split("\n")[0]).toContain(`"announced":"${announced}"`);
  });

  test("counts the pods that go with a change, on the nodes of each architecture", () => {
    const changes = liveChangesOf({ ...change, live: settings("{ mtu: '1450' }") });
    const blast = { pods: { count: 3, nodes: [{ arch: "arm64", count: 2 }] } };
    const comment = commentOf(change, { changes: changes.map((each) => Object.assign({}, each, { blast })) });
    expect(comment).toContain(
      "What goes with this change:\n\n- `ConfigMap net/settings`: 3 pods on 2 nodes (2 arm64) are replaced",
    );
    const orphans = liveChangesOf({ ...change, orphans: settings("{}", "stray") });
    const lost = { lost: { count: 1, names: ["net/pool"] } };
    expect(
      commentOf(change, { changes: orphans.map((each) => Object.assign({}, each, { blast: lost })) }),
    ).toContain("no manifest makes it any more\n  - 1 custom resource goes with it: net/pool");
  });

  test("warns first of what cannot be applied, and the plan counts as one with errors", () => {
    const refused = { settings: "ConfigMap settings is invalid: data: Too long" };
    const seen = { ...change, live: change.base, refused };
    const comment = commentOf(seen);
    expect(comment).toContain("### ❌ Network plan cannot be applied: the cluster blocks 1 object");
    expect(comment).toContain("**1 object cannot be applied as it stands; nothing at all would be written**");
    expect(comment).toContain(
      "- **blocked** `ConfigMap net/settings`: ConfigMap settings is invalid: data: Too long.",
    );
    const live = { server: "x", changes: liveChangesOf(seen) };
    expect(decideVerdict(planOf([], { live }))).toBe("errors");
  });

  test("says why the cluster could not be asked, and what to do", () => {
    const failure = { reason: "https://10.0.0.1:6443 does not answer", cure: "check the network" };
    const comment = formatComment(planOf([], { live: { server: "x", failure } }));
    expect(comment).toContain("### ❌ Network plan could not be compared with the cluster");
    expect(comment).toMatch(
      /> The cluster could not be asked: .*does not answer\n>\n> \*\*What to do:\*\* check the network/,
    );
  });

  test("announces nothing to the gate where there is no room to show it all", () => {
    const orphans = Array.from({ length: 400 }, (_, at) => settings("{}", `stray-${at}`)).join("---\n");
    const changes = liveChangesOf({ ...change, orphans, live: change.base }, { maxDeletes: 1000 });
    const live = { server: "the cluster", changes, announced };
    const comment = formatComment(planOf([], { changeSet: diffOf(change.base, change.head), live }));
    expect(comment.split("\n")[0]).not.toContain("announced");
    expect(comment).toMatch(/- and \d+ more objects/);
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536);
  });

  test("shows nobody's text as markup", () => {
    const evil = "x</details><script>alert(1)</script> @everyone `";
    const changes: readonly LiveChange[] = [
      {
        key: "k",
        ref: { apiVersion: "v1", kind: "ConfigMap", namespace: "net", name: "a" },
        arch: "any",
        ownership: [],
        action: "blocked",
        reason: evil,
        cure: evil,
        held: [],
      },
    ];
    const comment = formatComment(planOf([], { live: { server: evil, changes, unseen: [evil] } }));
    const { tags, outside } = readMarkdown(comment);
    expect(tags).toEqual(["!--", "br", "sub", "/sub"]);
    expect(outside).not.toContain("@everyone");
  });
});
