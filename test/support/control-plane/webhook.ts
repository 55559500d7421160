// Admission webhooks of a scenario: one that judges as the test says, and one that nobody serves.
import { readFileSync } from "node:fs";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { inject } from "vitest";
import { isProbe, probeRule, until, within } from "./admission.ts";
import type { Scenario } from "./scenario.ts";

export interface Review {
  readonly name: string;
  readonly isDryRun: boolean;
}

/** Its word on a ConfigMap: undefined lets it pass, anything else is why not. */
export type Verdict = (review: Review) => string | undefined | Promise<string | undefined>;

/** Asked about every ConfigMap of the scenario that is written or tried. */
export async function openWebhook(stack: Scenario, judge: Verdict): Promise<AsyncDisposable> {
  const { folder = "" } = inject("controlPlane") ?? {};
  // The API server's own certificate will do: it holds for this address.
  const [cert, key] = ["crt", "key"].map((end) =>
    readFileSync(join(folder, "certs", `apiserver.${end}`), "utf8"),
  );
  const name = `judge-${stack.namespace}`;
  const server = https.createServer({ cert: cert ?? "", key: key ?? "" }, (request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const review = JSON.parse(Buffer.concat(chunks).toString("utf8")) as {
        readonly request: { readonly uid: string; readonly name?: string; readonly dryRun?: boolean };
      };
      const { uid, name: asked = "", dryRun = false } = review.request;
      void Promise.resolve(judge({ name: asked, isDryRun: dryRun })).then((message) => {
        const status = message === undefined ? {} : { status: { code: 403, message } };
        const answer = { uid, allowed: message === undefined, ...status };
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ ...review, response: answer, request: undefined }));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const registered = await register(stack, name, {
    url: `https://127.0.0.1:${port}/`,
    caBundle: Buffer.from(cert ?? "").toString("base64"),
  });
  return {
    [Symbol.asyncDispose]: async () => {
      await registered[Symbol.asyncDispose]();
      server.closeAllConnections();
      server.close();
    },
  };
}

/** `down.example.org`, with the failurePolicy Fail. */
export function openDeadWebhook(stack: Scenario): Promise<AsyncDisposable> {
  return register(stack, `down-${stack.namespace}`, nobody);
}

/** Nobody listens on port 1: refused at once. */
const nobody = { url: "https://127.0.0.1:1/" };

async function register(stack: Scenario, name: string, clientConfig: object): Promise<AsyncDisposable> {
  const webhook = {
    admissionReviewVersions: ["v1"],
    sideEffects: "NoneOnDryRun",
    failurePolicy: "Fail",
    timeoutSeconds: 30,
    namespaceSelector: within(stack),
  };
  stack.kubectl(["apply", "-f", "-"], {
    apiVersion: "admissionregistration.k8s.io/v1",
    kind: "ValidatingWebhookConfiguration",
    metadata: { name },
    webhooks: [
      {
        ...webhook,
        name: `${name.split("-")[0]}.example.org`,
        clientConfig,
        rules: [
          {
            apiGroups: [""],
            apiVersions: ["*"],
            operations: ["CREATE", "UPDATE"],
            resources: ["configmaps"],
          },
        ],
      },
      // One that can be asked while this process waits for kubectl.
      {
        ...webhook,
        name: "probe.example.org",
        clientConfig: nobody,
        rules: [probeRule],
        matchConditions: [{ name: "probe", expression: isProbe(name) }],
      },
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
