import { expect, test } from "vitest";
import type { Json } from "../../../src/kube/json.ts";
import { readObject } from "../../../src/live/presence.ts";

const resource = { apiVersion: "v1", kind: "ConfigMap", plural: "configmaps", namespaced: true };
const ref = { apiVersion: "v1", kind: "ConfigMap", namespace: "net", name: "x" };

const read = (status: number, body: Json) =>
  readObject(
    { label: "fake", send: () => Promise.resolve({ status, body }), close: () => undefined },
    { ref, resource },
  );

test.each([
  [400, "Client sent an HTTP request to an HTTPS server.\n", "HTTPS server.", "address in the kubeconfig"],
  [403, { message: 'User "ci" cannot get' }, 'User "ci" cannot get', "pharos-network rbac"],
  [401, null, "the API server answers 401", "renew the token"],
  [500, { message: "conversion webhook failed" }, "conversion webhook failed", "see to what"],
])(
  "An object that cannot be read (%i) is told with the words of who answered, and what to do",
  async (status, body, words, cure) => {
    const error = await read(status, body).catch((cause: unknown) => cause);
    expect(error).toMatchObject({
      message: expect.stringContaining(words) as string,
      cure: expect.stringContaining(cure) as string,
    });
  },
);

test("An object that is not there is none", async () => {
  expect(await read(404, null)).toBeUndefined();
});
