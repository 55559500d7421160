// Admission webhooks of a scenario: one that judges as the test says, and one that nobody serves.
import { readFileSync } from "node:fs";
import https from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { inject } from "vitest";
import { nobody, registerWebhook } from "./admission.ts";
import type { Scenario } from "./scenario.ts";

export interface Review {
  readonly name: string;
  readonly isDryRun: boolean;
}

/** Its word on a ConfigMap: undefined lets it pass, anything else is why not. */
export type Verdict = (review: Review) => string | undefined | Promise<string | undefined>;

const configMapWrites = [
  { apiGroups: [""], apiVersions: ["*"], operations: ["CREATE", "UPDATE"], resources: ["configmaps"] },
];

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
  const registered = await registerWebhook(stack, name, {
    name: "judge.example.org",
    clientConfig: {
      url: `https://127.0.0.1:${port}/`,
      caBundle: Buffer.from(cert ?? "").toString("base64"),
    },
    rules: configMapWrites,
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
  const name = `down-${stack.namespace}`;
  return registerWebhook(stack, name, {
    name: "down.example.org",
    clientConfig: nobody,
    rules: configMapWrites,
  });
}
