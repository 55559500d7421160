// Accounts of a scenario: a ServiceAccount with a role, and the kubeconfig that it comes in with.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";
import type { Scenario } from "./scenario.ts";

export interface Account extends Disposable {
  readonly kubeconfig: string;
  /** Gives it this ClusterRole, in YAML or JSON, instead of what it had. */
  grant(role: string): void;
}

/** May do nothing yet but what everyone may. */
export function openAccount(scenario: Scenario, plane = inject("controlPlane")): Account {
  const { namespace, folder } = scenario;
  const kubectl = (args: readonly string[], input = ""): string => scenario.kubectl(args, input);
  const name = `account-${namespace}`;
  kubectl(["create", "serviceaccount", name, "-n", namespace]);
  const token = kubectl(["create", "token", name, "-n", namespace]).trim();
  const kubeconfig = join(folder, "account.kubeconfig");
  writeFileSync(kubeconfig, withUser({ token }, plane), { mode: 0o600 });
  kubectl([
    "create",
    "clusterrolebinding",
    name,
    `--clusterrole=${name}`,
    `--serviceaccount=${namespace}:${name}`,
  ]);
  return {
    kubeconfig,
    grant: (role) => {
      kubectl(["apply", "-f", "-"], role.replace(/^( {2}name: ).*$/m, `$1${name}`));
    },
    [Symbol.dispose]: () => {
      kubectl(["delete", "clusterrolebinding", name]);
      kubectl(["delete", "clusterrole", name, "--ignore-not-found"]);
    },
  };
}

/** The control plane's kubeconfig with another user. */
export function withUser(user: object, plane = inject("controlPlane")): string {
  if (plane === undefined) throw new Error("there is no control plane");
  const config = JSON.parse(readFileSync(plane.admin, "utf8")) as Record<string, unknown>;
  return JSON.stringify({ ...config, users: [{ name: "test", user }] });
}
