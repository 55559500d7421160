// The commands of docs/rbac.md, as the administrator types them who gives CI an account.
import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";
import { repository } from "../support/world.ts";

describe.skipIf(noCluster)("the account that docs/rbac.md tells how to make", () => {
  test("plans the stack, and takes a cluster of Pharos over", async () => {
    await using stack = await openScenario();
    const plane = inject("controlPlane");
    await stack.write({
      "a.yml": { apiVersion: "v1", kind: "ConfigMap", metadata: { name: "settings", namespace: "$NS" } },
    });
    const programs = join(stack.folder, "bin");
    await mkdir(programs);
    const program = (name: string, command: string): void =>
      writeFileSync(join(programs, name), `#!/bin/sh\nexec ${command} "$@"\n`, { mode: 0o700 });
    program("kubectl", plane?.kubectl ?? "");
    program("pharos-network", `${process.execPath} ${repository}dist/cli.js`);
    const page = readFileSync(`${repository}docs/rbac.md`, "utf8");
    const commands = [...page.matchAll(/^```sh\n(.*?)^```/gms)].map(([, text = ""]) => text);
    expect(commands).toHaveLength(4);
    try {
      const { status, stdout, stderr } = spawnSync("sh", ["-e", "-c", commands.join("\n")], {
        cwd: stack.folder,
        encoding: "utf8",
        env: {
          PATH: `${programs}:${process.env["PATH"] ?? ""}`,
          KUBECONFIG: plane?.admin,
          HOME: stack.folder,
        },
      });
      expect(status, stderr + stdout).toBe(0);
      expect(stdout).toContain("1 to create");
      expect(stdout).not.toContain("forbidden");
      expect(stdout).toContain("1 object written");
    } finally {
      stack.kubectl(["delete", "configmap", "pharos-network", "-n", "kube-system", "--ignore-not-found"]);
      stack.kubectl(["delete", "clusterrolebinding", "pharos-network", "--ignore-not-found"]);
      stack.kubectl(["delete", "clusterrole", "pharos-network-apply", "--ignore-not-found"]);
      stack.kubectl([
        "delete",
        "serviceaccount",
        "pharos-network",
        "-n",
        "kube-system",
        "--ignore-not-found",
      ]);
    }
  });
});
