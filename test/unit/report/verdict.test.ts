import { expect, test } from "vitest";
import { countActions, decideVerdict } from "../../../src/report/verdict.ts";
import { flannelPlan, found, planOf, unchanged } from "../../support/plans.ts";

test("errors outweigh changes, warnings do not", () => {
  const warning = found({ severity: "warning" });
  expect(decideVerdict(flannelPlan())).toBe("changes");
  expect(decideVerdict({ ...flannelPlan(), diagnostics: [warning] })).toBe("changes");
  expect(decideVerdict({ ...flannelPlan(), diagnostics: [warning, found()] })).toBe("errors");
});

test("only unchanged objects are no changes", () => {
  expect(decideVerdict(planOf([unchanged("a")]))).toBe("no-changes");
  expect(decideVerdict(planOf([]))).toBe("no-changes");
});

test("a head that could not be rendered is never 'no changes'", () => {
  const { changeSet: _, ...plan } = planOf([]);
  expect(decideVerdict(plan)).toBe("errors");
});

test("every action is counted, also those that do not occur", () => {
  const changes = flannelPlan().changeSet?.changes ?? [];
  expect(countActions(changes)).toEqual({ create: 0, update: 3, restart: 0, delete: 0, unchanged: 3 });
});
