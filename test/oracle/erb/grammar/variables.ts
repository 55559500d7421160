// The locals of a template: what the data of a cluster looks like, with a few values for each name.
import { readFileSync } from "node:fs";
import type { Choices } from "./choices.ts";
import type { Scope } from "./scope.ts";

const nodes = [
  `[{ "name": "n1", "port": 6443, "roles": ["master"], "labels": { "zone": "a" }, "ready": true, "weight": 1.5 }]`,
  `[{ "name": "b-2", "port": 80, "roles": ["worker", "edge"], "labels": {}, "ready": false, "weight": 0.25 },
    { "name": "a-1", "port": 443, "roles": [], "labels": { "zone": "b", "app": "ü" }, "ready": true, "weight": 3.0 }]`,
  "[]",
];

const locals: Readonly<Record<string, readonly [type: string, ...values: string[]]>> = {
  mtu: ["int", "1376", "0", "-4", "123456789012345678901234567890"],
  ratio: ["float", "1.5", "-0.25", "1e21", "100.0"],
  name: ["str", '"weave"', '""', '"a b c"', '"wéave🙂"', String.raw`"x: 1\ny: 2\n"`, '"10.32.0.0/12"'],
  title: ["str", '"Title Case"', '"{{ z }}"', '"k=v,k2=v2"'],
  enabled: ["bool", "true", "false"],
  none: ["nil", "null"],
  ports: ["ints", "[80, 443]", "[]", "[5, 3, 5, 1]"],
  zones: ["strs", '["b", "a"]', '["eth0", "eth10", "eth2", "eth0"]', "[]"],
  mixed: ["arr", '[1, "two", null, true]', "[[1, 2], [3, 4]]", '[{ "a": 1 }, 2.5]'],
  options: [
    "hash",
    '{ "a": 1, "b": null }',
    '{ "cidr": "10.0.0.0/16", "10": [1], "9": { "k": false } }',
    "{}",
  ],
  labels: ["labels", '{ "app": "weave", "tier": "node" }', "{}", '{ "b": "2", "a": "1" }'],
  nodes: ["nodes", ...nodes],
  node: ["node", `{ "name": "n9", "port": 1, "roles": ["x"], "labels": {}, "ready": true, "weight": 0.5 }`],
};

const cluster = readFileSync(
  new URL("../../../../fixtures/erb/corpus/cluster.json", import.meta.url),
  "utf8",
);

/** The locals as pairs of JSON; the scope knows them. */
export function writeVariables(choices: Choices, scope: Scope): string {
  return Object.entries(locals)
    .map(([name, [type, ...values]]) => {
      scope.declare(name, type);
      return `"${name}": ${choices.pick(values)}`;
    })
    .join(", ");
}

/** The whole variables of a template; the cluster only where it is read. */
export function toVariables(pairs: string, template: string): string {
  return `{ "cluster_config": ${template.includes("cluster_config") ? cluster : "{}"}, ${pairs} }`;
}
