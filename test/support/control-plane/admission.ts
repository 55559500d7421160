// An API server that refuses some writes of one scenario, or keeps them waiting until the program that sent
// them is gone.
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import type { AddressInfo } from "node:net";
import type { Scenario } from "./scenario.ts";

export interface Writes {
  readonly group: string;
  /** `daemonsets` */
  readonly resource: string;
  readonly operations: readonly ("CREATE" | "UPDATE" | "DELETE")[];
  /** CEL over `object` and `oldObject`: which of them; never dry runs. */
  readonly when: string;
}

const noDryRun = "!(has(request.dryRun) && request.dryRun)";

/** They are refused with that message. */
export async function refuseWrites(
  stack: Scenario,
  { group, resource, operations, when }: Writes,
  message: string,
): Promise<AsyncDisposable> {
  const name = `refuse-${resource}-${stack.namespace}`;
  stack.kubectl(["apply", "-f", "-"], {
    apiVersion: "v1",
    kind: "List",
    items: [
      {
        apiVersion: "admissionregistration.k8s.io/v1",
        kind: "ValidatingAdmissionPolicy",
        metadata: { name },
        spec: {
          failurePolicy: "Fail",
          matchConstraints: {
            resourceRules: [
              { apiGroups: [group], apiVersions: ["*"], operations, resources: [resource] },
              probeRule,
            ],
          },
          validations: [
            {
              expression: `!(${isProbe(name)}) && !(request.resource.resource != "serviceaccounts" && ${noDryRun} && (${when}))`,
              message,
            },
          ],
        },
      },
      {
        apiVersion: "admissionregistration.k8s.io/v1",
        kind: "ValidatingAdmissionPolicyBinding",
        metadata: { name },
        spec: {
          policyName: name,
          validationActions: ["Deny"],
          matchResources: { namespaceSelector: within(stack) },
        },
      },
    ],
  });
  await until(stack, name, true);
  return {
    [Symbol.asyncDispose]: async () => {
      stack.kubectl(["delete", "validatingadmissionpolicybinding,validatingadmissionpolicy", name]);
      await until(stack, name, false);
    },
  };
}

/** They wait for an answer that never comes. `held`: the first one waits. */
export async function holdWrites(
  stack: Scenario,
  { group, resource, operations, when }: Writes,
): Promise<{ readonly held: Promise<unknown> } & AsyncDisposable> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    socket.on("error", () => undefined);
    sockets.add(socket);
  });
  const held = once(server, "connection");
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const name = `hold-${resource}-${stack.namespace}`;
  const registered = await registerWebhook(stack, name, {
    name: "hold.example.org",
    clientConfig: { url: `https://127.0.0.1:${port}/` },
    rules: [{ apiGroups: [group], apiVersions: ["*"], operations, resources: [resource] }],
    matchConditions: [{ name: "held", expression: `${noDryRun} && (${when})` }],
  });
  return {
    held,
    [Symbol.asyncDispose]: async () => {
      const gone = registered[Symbol.asyncDispose]();
      for (const socket of sockets) socket.destroy();
      server.close();
      await gone;
    },
  };
}

/** Nobody listens on port 1: refused at once. */
export const nobody = { url: "https://127.0.0.1:1/" };

/** With the failurePolicy Fail, for the scenario's namespace; from when it holds until it no longer does. */
export async function registerWebhook(
  stack: Scenario,
  name: string,
  own: Readonly<Record<string, unknown>>,
): Promise<AsyncDisposable> {
  const webhook = {
    admissionReviewVersions: ["v1"],
    sideEffects: "NoneOnDryRun",
    failurePolicy: "Fail",
    timeoutSeconds: 30,
    namespaceSelector: within(stack),
  };
  // One that can be asked while this process waits for kubectl.
  const probe = {
    name: "probe.example.org",
    clientConfig: nobody,
    rules: [probeRule],
    matchConditions: [{ name: "probe", expression: isProbe(name) }],
  };
  stack.kubectl(["apply", "-f", "-"], {
    apiVersion: "admissionregistration.k8s.io/v1",
    kind: "ValidatingWebhookConfiguration",
    metadata: { name },
    webhooks: [
      { ...webhook, ...own },
      { ...webhook, ...probe },
    ],
  });
  await until(stack, name, true);
  return {
    [Symbol.asyncDispose]: async () => {
      stack.kubectl(["delete", "validatingwebhookconfiguration", name]);
      await until(stack, name, false);
    },
  };
}

/** What is new in admission takes a moment to hold: seen by a ServiceAccount of its own. */
const probeRule = {
  apiGroups: [""],
  apiVersions: ["v1"],
  operations: ["CREATE"],
  resources: ["serviceaccounts"],
};

function isProbe(name: string): string {
  return `request.resource.resource == "serviceaccounts" && object.metadata.name == "${name}"`;
}

function within({ namespace }: Scenario): object {
  return { matchLabels: { "kubernetes.io/metadata.name": namespace } };
}

async function until(stack: Scenario, name: string, refused: boolean): Promise<void> {
  for (let look = 0; look < 100 && isRefused(stack, name) !== refused; look += 1) {
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

function isRefused(stack: Scenario, name: string): boolean {
  try {
    stack.kubectl(["create", "serviceaccount", name, "-n", stack.namespace, "--dry-run=server"]);
    return false;
  } catch {
    return true;
  }
}
