// What an API server or a webhook says about a Secret → what is told of it.
import { describe, expect, test } from "vitest";
import { toReason } from "../../../src/apply/refusal.ts";
import { restore } from "../../../src/apply/restore.ts";
import { keepUndo } from "../../../src/apply/undo-record.ts";
import { write } from "../../../src/apply/write.ts";
import type { Json, JsonObject } from "../../../src/kube/json.ts";
import type { KubeObject } from "../../../src/kube/object-ref.ts";
import { toInventoryRef } from "../../../src/kube/ownership.ts";
import { type Cluster, PortError } from "../../../src/ports.ts";

const resource = { apiVersion: "v1", kind: "Secret", plural: "secrets", namespaced: true };
const ref = { apiVersion: "v1", kind: "Secret", namespace: "net", name: "keys" };
const key =
  "-----BEGIN KEY-----\nMIIBVAIBADANBgkqhkiG9w0BAQEFAASC\nQJBAL8eJ5AKoIsjURpcEoGubhzi\n-----END KEY-----";
const base64 = (text: string): string => Buffer.from(text).toString("base64");

function secretOf(password: string, more: JsonObject = {}): KubeObject {
  const labels = { "applyset.kubernetes.io/part-of": "set" };
  const fieldsV1 = { "f:data": { "f:password": {} } };
  const managedFields = [{ manager: "pharos-network", operation: "Apply", apiVersion: "v1", fieldsV1 }];
  const metadata = {
    name: "keys",
    namespace: "net",
    uid: "1",
    resourceVersion: password,
    labels,
    managedFields,
  };
  return { apiVersion: "v1", kind: "Secret", metadata, data: { password: base64(password), ...more } };
}

/** Reads succeed; every write of a Secret is refused in those words. */
function refusing(message: string, now: Json, status = 422): Cluster {
  return {
    label: "test",
    close: () => undefined,
    send: ({ method, path }) =>
      Promise.resolve(
        method === "GET" || !path.includes("/secrets")
          ? { status: 200, body: now }
          : { status, body: { message } },
      ),
  };
}

describe("words about a Secret", () => {
  const secret = secretOf("hunter2", {
    key: base64(key),
    "quoted.json": base64('{"a":"say \\"hunter3\\""}'),
  });
  test.each([
    ["as it is", "password hunter2 is weak"],
    ["as it is encoded", `data: ${base64("hunter2")} is weak`],
    ["as JSON quotes it", `weak: ${JSON.stringify({ key })}`],
    ["line by line", "the line MIIBVAIBADANBgkqhkiG9w0BAQEFAASC has no end"],
    ["cut short", `Invalid value: "${base64(key).slice(0, 40)}...": too long`],
  ])("hide a value that is quoted %s", (_, message) => {
    const told = toReason({ status: 422, body: { message } }, secret);
    expect(told).toContain("***");
    for (const value of ["hunter2", base64("hunter2"), "MIIBVAIBADANBg", base64(key).slice(0, 16)])
      expect(told).not.toContain(value);
  });

  test("keep what is not of it", () => {
    const message = 'secrets "keys" is forbidden: exceeded quota: compute, requested: secrets=1';
    expect(toReason({ status: 403, body: { message } }, secret)).toBe(message);
  });
});

describe("a Secret that is refused", () => {
  const [before, now] = [secretOf("first-password"), secretOf("second-password")];
  const words = [before, now].map(({ data }) => JSON.stringify(data)).join(" ");
  const message = `denied: ${words}, first-password or second-password`;

  test("on its way to the cluster is told without its values, of before and of now", async () => {
    const change = { key: "k", ref, arch: "any", ownership: [], action: "adopt" } as const;
    const written = await write(refusing(message, now), change, { resource, sent: now, live: before }, false);
    expect(JSON.stringify(written)).toContain("denied: ");
    expect(JSON.stringify(written)).not.toMatch(/(first|second)-passw|Zmlyc3Q|c2Vjb25k/);
  });

  test.each([
    ["put back", before],
    ["deleted again", undefined],
  ])("when it is to be %s is told without its values", async (_, former) => {
    const entry = { key: "k", ref, resource, ...(former === undefined ? {} : { before: former }) };
    const ours = { setId: "set", since: "2026-01-01T00:00:00Z" };
    const known = former === undefined ? `denied: ${JSON.stringify(now)} second-password` : message;
    const restored = await restore(refusing(known, now), entry, ours);
    expect(restored).toMatchObject({ restored: "not" });
    expect(JSON.stringify(restored)).toContain("denied: ");
    expect(JSON.stringify(restored)).not.toMatch(/(first|second)-passw|Zmlyc3Q|c2Vjb25k/);
  });

  test("when it is to be kept for a rollback is told by the status alone", async () => {
    const entries = [{ key: "k", ref, resource, before }];
    const record = { since: "2026-01-01T00:00:00Z", entries };
    const kept = keepUndo(refusing(message, now, 413), toInventoryRef("inv"), "id", "a", record);
    const error: unknown = await kept.catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(PortError);
    expect(String(error)).not.toMatch(/passw|Zmlyc3Q|c2Vjb25k/);
  });
});
