import { describe, expect, it } from "vitest";
import { compareMinors, toMinor } from "../../../src/kube/version.ts";

describe("minors of Kubernetes", () => {
  it("are compared as numbers, not as text", () => {
    expect(["1.16", "1.9", "1.36", "2.0", "1.10"].toSorted(compareMinors)).toEqual([
      "1.9",
      "1.10",
      "1.16",
      "1.36",
      "2.0",
    ]);
    expect(compareMinors("1.16", "v1.16.4")).toBe(0);
  });

  it.each([
    ["1.36", "1.36"],
    ["v1.36.3", "1.36"],
    [" 1.36 ", "1.36"],
    ["1.036", "1.36"],
    ["1", undefined],
    ["1.x", undefined],
    ["latest", undefined],
    ["1.36.3.4", undefined],
    ["1.36-rc.1", undefined],
    ["1.99999999999", undefined],
  ])("%s is the minor %s", (version, minor) => {
    expect(toMinor(version)).toBe(minor);
  });
});
