import { expect, test } from "vitest";
import { toFindStep } from "../../../src/kube/item-steps.ts";

test("an item is named by its keys, whatever their order, or by its value", () => {
  const [dns, tcp] = ['k:{"containerPort":53,"protocol":"UDP"}', 'k:{"containerPort":53,"protocol":"TCP"}'];
  const find = toFindStep([".", dns, tcp, 'k:{"name":"x"}', 'v:"a/b"', "v:7"]);
  expect(find({ protocol: "UDP", containerPort: 53, hostPort: 53 })).toBe(dns);
  expect(find({ protocol: "TCP", containerPort: 53 })).toBe(tcp);
  expect(find({ name: "x", value: "1" })).toBe('k:{"name":"x"}');
  expect([find("a/b"), find(7)]).toEqual(['v:"a/b"', "v:7"]);
});

test("what no step names is found by none", () => {
  const find = toFindStep(["f:name", 'k:{"name":"x"}', 'v:"a"']);
  for (const item of [undefined, null, "b", 7, [], {}, { name: "y" }, { name: null }, { value: "x" }])
    expect(find(item)).toBeUndefined();
  expect(toFindStep([])({ name: "x" })).toBeUndefined();
});
