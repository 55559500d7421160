import { readdirSync, readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { load } from "js-yaml";
import { describe, expect, test } from "vitest";
import { formatConfigSchema } from "../../../scripts/build-config-schema.ts";

const root = new URL("../../../", import.meta.url);
const examples = new URL("fixtures/config/", root);
const schema: object = JSON.parse(formatConfigSchema());
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

test("the committed schema is the one that the definition gives", () => {
  expect(readFileSync(new URL("schema/cluster.schema.json", root), "utf8")).toBe(formatConfigSchema());
});

describe("an editor", () => {
  test.each(readdirSync(examples))("accepts %s", (name) => {
    validate(load(readFileSync(new URL(name, examples), "utf8")));
    expect(validate.errors ?? []).toEqual([]);
  });

  test.each([
    "networking: { provider: weave }",
    "network: { providr: weave }",
    "network: { provider: Weave }",
    "network: { service_cidr: 10.96.0.0 }",
    "network: { custom: { options: {} } }",
    "network: { custom: { manifest_path: /etc } }",
    "hosts: []",
    "hosts: [{ address: a }]",
    "hosts: [{ address: a, role: master, ssh_port: 70000 }]",
    "network: { firewalld: { enabled: true, open_ports: [{ port: 22, protocol: tcp, roles: ['*'] }] } }",
  ])("marks %s", (text) => {
    expect(validate(load(text))).toBe(false);
  });
});
