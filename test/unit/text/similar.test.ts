import { describe, expect, it } from "vitest";
import { findSimilar } from "../../../src/text/similar.ts";

describe("did you mean", () => {
  const known = ["image", "imagePullPolicy", "name", "env", "volumeMounts"];

  it.each([
    ["imagePullpolicy", "imagePullPolicy"],
    ["imagepulpolicy", "imagePullPolicy"],
    ["volumeMount", "volumeMounts"],
    ["Env", "env"],
    ["nmae", undefined],
    ["naem", undefined],
    ["nam", "name"],
    ["zzz", undefined],
    ["", undefined],
    ["x".repeat(500), undefined],
  ])("%s: %s", (written, meant) => {
    expect(findSimilar(written, known)).toBe(meant);
  });

  it("allows as many slips as it is told", () => {
    expect(findSimilar("networking.gke.io", ["networking.k8s.io"])).toBe("networking.k8s.io");
    expect(findSimilar("networking.gke.io", ["networking.k8s.io"], 2)).toBeUndefined();
  });

  it("never suggests the word itself", () => {
    expect(findSimilar("name", ["name"])).toBeUndefined();
  });

  it("takes the nearest, and the first of equals", () => {
    expect(findSimilar("podss", ["pod", "pods"])).toBe("pods");
    expect(findSimilar("cat", ["bat", "hat"])).toBe("bat");
  });
});
