// The account that the product comes in with: a ServiceAccount that may do what a ClusterRole says.
import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { load } from "js-yaml";
import { inject } from "vitest";
import { type Api, openApi } from "./api.ts";
import type { Plane } from "./plane.ts";

export interface Account extends AsyncDisposable {
  /** By which the API server knows it. */
  readonly username: string;
  /** Path of its kubeconfig. */
  readonly kubeconfig: string;
  /** Gives it this ClusterRole, in YAML, instead of what it had; resolves when the server goes by it. */
  grant(role: string): Promise<void>;
}

interface Rule {
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
  readonly verbs: readonly string[];
}

const rbac = "rbac.authorization.k8s.io";
/** Longer than any scenario, and than all fault points. */
const daySeconds = 86_400;

/** In that namespace, its kubeconfig in that folder; it may do nothing yet but what everyone may. */
export async function openAccount(
  plane: Plane,
  { namespace, folder }: { readonly namespace: string; readonly folder: string },
): Promise<Account> {
  const admin = openApi(readFileSync(plane.admin, "utf8"));
  const name = `account-${namespace}`;
  const accounts = `/api/v1/namespaces/${namespace}/serviceaccounts`;
  const roles = `/apis/${rbac}/v1/clusterroles`;
  const bindings = `/apis/${rbac}/v1/clusterrolebindings`;
  await admin.send({ method: "POST", path: accounts, body: { metadata: { name } } });
  const asked = { spec: { expirationSeconds: daySeconds } };
  const [{ status }] = (await Promise.all([
    admin.send({ method: "POST", path: `${accounts}/${name}/token`, body: asked }),
    admin.send({
      method: "POST",
      path: bindings,
      body: {
        metadata: { name },
        roleRef: { apiGroup: rbac, kind: "ClusterRole", name },
        subjects: [{ kind: "ServiceAccount", name, namespace }],
      },
    }),
  ])) as [{ readonly status: { readonly token: string } }, unknown];
  const text = withUser({ token: status.token }, plane);
  const kubeconfig = join(folder, "account.kubeconfig");
  await writeFile(kubeconfig, text, { mode: 0o600 });
  const own = openApi(text);
  let granted: readonly Rule[] = [];
  let isMade = false;
  return {
    username: `system:serviceaccount:${namespace}:${name}`,
    kubeconfig,
    grant: async (role) => {
      const { rules } = load(role) as { readonly rules: readonly Rule[] };
      await admin.send({
        method: "PATCH",
        path: `${roles}/${name}?fieldManager=tests&force=true`,
        contentType: "application/apply-patch+yaml",
        body: { apiVersion: `${rbac}/v1`, kind: "ClusterRole", metadata: { name }, rules },
      });
      isMade = true;
      await seen(own, namespace, rules, granted);
      granted = rules;
    },
    [Symbol.asyncDispose]: async () => {
      await admin.send({ method: "DELETE", path: `${bindings}/${name}` });
      if (isMade) await admin.send({ method: "DELETE", path: `${roles}/${name}` });
      admin[Symbol.dispose]();
      own[Symbol.dispose]();
    },
  };
}

/** The control plane's kubeconfig with another user. */
export function withUser(user: object, plane = inject("controlPlane")): string {
  if (plane === undefined) throw new Error("there is no control plane");
  const config = JSON.parse(readFileSync(plane.admin, "utf8")) as Record<string, unknown>;
  return JSON.stringify({ ...config, users: [{ name: "test", user }] });
}

/** The part of the API server that decides hears of a role some milliseconds after it was written. */
async function seen(
  own: Api,
  namespace: string,
  wanted: readonly Rule[],
  former: readonly Rule[],
): Promise<void> {
  const path = "/apis/authorization.k8s.io/v1/selfsubjectrulesreviews";
  const [present, all] = [toTexts(wanted), toTexts(former)];
  const absent = [...all].filter((rule) => !present.has(rule));
  const end = performance.now() + 10_000;
  while (performance.now() < end) {
    const { status } = (await own.send({ method: "POST", path, body: { spec: { namespace } } })) as {
      readonly status: { readonly resourceRules: readonly Rule[] };
    };
    const held = toTexts(status.resourceRules);
    if ([...present].every((rule) => held.has(rule)) && !absent.some((rule) => held.has(rule))) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
  throw new Error("the API server does not go by the role that was granted");
}

function toTexts(rules: readonly Rule[]): ReadonlySet<string> {
  return new Set(
    rules.flatMap(({ apiGroups, resources, resourceNames = [], verbs }) =>
      resources === undefined ? [] : [JSON.stringify([apiGroups, resources, resourceNames, verbs])],
    ),
  );
}
