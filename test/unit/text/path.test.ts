import { describe, expect, it } from "vitest";
import { formatPath, formatPointer, type Path } from "../../../src/text/path.ts";

describe("a path", () => {
  it.each<[Path, string, string]>([
    [[], "", ""],
    [["spec", "containers", 0, "image"], "spec.containers[0].image", "/spec/containers/0/image"],
    [
      ["metadata", "labels", "app.kubernetes.io/name"],
      'metadata.labels["app.kubernetes.io/name"]',
      "/metadata/labels/app.kubernetes.io~1name",
    ],
    [["data", "net-conf.json"], 'data["net-conf.json"]', "/data/net-conf.json"],
    [["data", "a~b/c"], 'data["a~b/c"]', "/data/a~0b~1c"],
    [["data", ""], 'data[""]', "/data/"],
    [["data", "1"], 'data["1"]', "/data/1"],
    [["data", 'say "x"\n'], 'data["say \\"x\\"\\n"]', '/data/say "x"\n'],
    [[0, "a"], "[0].a", "/0/a"],
  ])("%j reads %s and is the pointer %s", (path, words, pointer) => {
    expect(formatPath(path)).toBe(words);
    expect(formatPointer(path)).toBe(pointer);
  });
});
