// What a program reads of a live plan.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const key = (password: string, more: Record<string, string> = {}) => ({
  apiVersion: "v1",
  kind: "Secret",
  metadata: { name: "key", namespace: "$NS" },
  stringData: { password, ...more },
});

describe.skipIf(noCluster)("a live plan for programs", () => {
  test("is JSON with counts, and a Secret that changes shows that it does, never to what", async () => {
    await using stack = await openScenario();
    await stack.write({ "key.yml": key("first-word", { former: "third-word" }) });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    await stack.write({ "key.yml": key("second-word") });
    const { stdout, stderr, code } = await stack.plan("--format", "json");
    expect(code).toBe(0);
    const plan = JSON.parse(stdout);
    expect(plan).toMatchObject({ version: 1, verdict: "changes", counts: { update: 1, blocked: 0 } });
    expect(plan.changes).toMatchObject([
      {
        action: "update",
        fields: [
          { label: "data.password", masked: true, bucket: "change" },
          { label: "data.former", masked: true, bucket: "change" },
        ],
      },
    ]);
    const markdown = await stack.plan("--format", "markdown", "--output", "plan.md");
    expect(markdown).toMatchObject({ code: 0, stdout: "" });
    const page = await readFile(join(stack.folder, "plan.md"), "utf8");
    expect(page).toMatch(/^### Live plan: 1 to update\n\n```text\n/);
    const applied = await stack.apply();
    expect(Object.keys(stack.get("secret", "key")?.data ?? {})).toEqual(["password"]);
    // What is written in plain words stands there in base64: no difference, also where only GET is sent.
    expect((await stack.plan("--read-only")).stdout).toContain("nothing to do");
    const all = [stdout, stderr, page, applied.stdout, applied.stderr].join("\n");
    for (const word of ["first-word", "second-word", "third-word"]) {
      expect(all).not.toContain(word);
      expect(all).not.toContain(Buffer.from(word).toString("base64"));
    }
  });

  test("names from whom a field would be taken by force", async () => {
    await using stack = await openScenario();
    const settings = {
      apiVersion: "v1",
      kind: "ConfigMap",
      metadata: { name: "settings", namespace: "$NS" },
    };
    await stack.write({ "settings.yml": { ...settings, data: { mtu: "1450" } } });
    await stack.apply();
    const patch = ["patch", "configmap", "settings", "-n", stack.namespace, "-p", '{"data":{"mtu":"1300"}}'];
    stack.kubectl([...patch, "--field-manager=kubectl-edit"]);
    const { stdout } = await stack.plan("--force-conflicts", "--format", "json");
    expect(JSON.parse(stdout).changes).toMatchObject([
      { action: "update", held: [{ field: ".data.mtu", manager: "kubectl-edit" }] },
    ]);
  });
});
