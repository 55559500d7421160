// The order in which a rollback goes, whom it gives fields back to, and what it keeps.
import { randomBytes } from "node:crypto";
import { describe, expect, test } from "vitest";
import { toGivenBack, writtenFields } from "../../../src/apply/give-back.ts";
import { toNewForm } from "../../../src/apply/new-form.ts";
import { toReason } from "../../../src/apply/refusal.ts";
import { toUndoSteps } from "../../../src/apply/undo.ts";
import type { KubeObject } from "../../../src/kube/object-ref.ts";
import { selectFields } from "../../../src/kube/select-fields.ts";
import { decodeUndo, encodeUndo, parseRunMark, type UndoEntry } from "../../../src/kube/undo-record.ts";

const object = (kind: string, name: string, more: object = {}): KubeObject =>
  Object.assign({ apiVersion: kind === "DaemonSet" ? "apps/v1" : "v1", kind, metadata: { name } }, more);

function entry(kind: string, name: string, isNew: boolean): UndoEntry {
  const before = object(kind, name);
  const { apiVersion } = before;
  const resource = { apiVersion, kind, plural: `${kind.toLowerCase()}s`, namespaced: true };
  return { key: name, ref: { apiVersion, kind, name }, resource, ...(isNew ? {} : { before }) };
}

const held = (manager: string, operation: string, fields: object) => ({
  manager,
  operation,
  apiVersion: "v1",
  fieldsV1: { "f:data": fields },
});

describe("a rollback", () => {
  test("puts settings back before the agents that read them, and deletes what is new last, agents first", () => {
    const steps = toUndoSteps([
      entry("DaemonSet", "old-agent", false),
      entry("ConfigMap", "new-settings", true),
      entry("DaemonSet", "new-agent", true),
      entry("ConfigMap", "old-settings", false),
      entry("ResourceQuota", "new-quota", true),
    ]);
    expect(steps.map((step) => step.map(({ key }) => key))).toEqual([
      ["new-quota"],
      ["old-settings"],
      ["old-agent"],
      ["new-agent"],
      ["new-settings"],
    ]);
  });

  test("takes only the fields that were written, items of lists with their keys", () => {
    const live = {
      spec: { containers: [{ name: "a", image: "x", tty: true }, { name: "b" }], paused: false },
    };
    const fields = {
      "f:spec": { "f:containers": { 'k:{"name":"a"}': { ".": {}, "f:image": {} } }, "f:gone": {} },
    };
    expect(selectFields(live, fields)).toEqual({ spec: { containers: [{ name: "a", image: "x" }] } });
  });

  test("gives a field back to the manager that it was taken from, and leaves what others wrote since", () => {
    const before = object("ConfigMap", "x", {
      metadata: { managedFields: [held("kubectl-edit", "Update", { "f:mtu": {}, "f:mine": {} })] },
    });
    const now = object("ConfigMap", "x", {
      metadata: {
        managedFields: [
          held("pharos-network", "Apply", { "f:mtu": {} }),
          held("kubectl-edit", "Update", { "f:mine": {} }),
          held("somebody", "Update", { "f:new": {} }),
        ],
      },
    });
    const written = writtenFields(before, now);
    expect(written).toEqual({ "f:data": { "f:mtu": {} } });
    expect(toGivenBack(before, now, written)).toEqual([
      held("kubectl-edit", "Update", { "f:mine": {}, "f:mtu": {} }),
      held("somebody", "Update", { "f:new": {} }),
    ]);
  });

  test("makes a Job anew without what its controller generates", () => {
    const labels = { app: "x", "batch.kubernetes.io/controller-uid": "1" };
    const job = object("Job", "x", {
      metadata: { name: "x", uid: "1", resourceVersion: "2", labels },
      spec: { selector: { matchLabels: labels }, template: { metadata: { labels }, spec: {} } },
      status: {},
    });
    expect(toNewForm(job)).toEqual({
      apiVersion: "v1",
      kind: "Job",
      metadata: { name: "x", labels: { app: "x" } },
      spec: { template: { metadata: { labels: { app: "x" } }, spec: {} } },
    });
  });

  test("keeps its record in parts that an API server takes, and reads it again with exact integers", () => {
    const data = { noise: randomBytes(1_500_000).toString("base64"), big: 9007199254740993n };
    const record = {
      since: "2026-01-01T00:00:00Z",
      entries: [{ ...entry("ConfigMap", "x", false), before: object("ConfigMap", "x", { data }) }],
    };
    const parts = encodeUndo(record);
    expect(parts.length).toBeGreaterThan(1);
    for (const part of parts) expect(part.toString("base64").length).toBeLessThan(900_000);
    expect(decodeUndo(parts).entries[0]?.before?.["data"]).toEqual(data);
    expect(() => decodeUndo(parts.slice(1))).toThrow("incorrect header check");
  });

  test("takes a mark that somebody else wrote for none", () => {
    expect(parseRunMark("{}")).toBeUndefined();
    expect(parseRunMark("nonsense")).toBeUndefined();
  });
});

describe("a refusal that quotes a Secret", () => {
  test("is told without its values, plain or encoded", () => {
    const secret = object("Secret", "x", { data: { password: "aHVudGVyMjI=" } });
    const body = { message: 'denied: "hunter22" and aHVudGVyMjI= are weak' };
    expect(toReason({ status: 403, body }, secret)).toBe('denied: "***" and *** are weak');
  });
});
