import { describe, expect, test } from "vitest";
import { toAnnotations } from "../../../src/report/annotations.ts";
import { found, spanAt } from "../../support/plans.ts";

describe("annotations", () => {
  test("have the place, the code as title, and message and cure as text", () => {
    const { annotations } = toAnnotations([found({ hint: "write b", span: spanAt("a.yml", 2, 3, 4) })]);
    expect(annotations).toEqual([
      {
        level: "error",
        title: "diff/base-missing",
        message: "something is wrong\nwrite b",
        path: "a.yml",
        line: 2,
        endLine: 2,
        column: 3,
        endColumn: 7,
      },
    ]);
  });

  test("over several lines have no columns, which GitHub would refuse", () => {
    const span = { file: "a.yml", start: { line: 1, column: 2 }, end: { line: 3, column: 1 } };
    const [annotation] = toAnnotations([found({ span })]).annotations;
    expect(annotation).toMatchObject({ line: 1, endLine: 3 });
    expect(annotation).not.toHaveProperty("column");
  });

  test("without a place in a file have no path", () => {
    const { annotations } = toAnnotations([found(), found({ span: spanAt("<stdin>", 1) })]);
    for (const annotation of annotations) expect(annotation).not.toHaveProperty("path");
  });

  test("are at most ten of a level, errors first, and the rest is counted", () => {
    const many = Array.from({ length: 13 }, (_, at) => [
      found({ severity: "notice", message: `n${at}` }),
      found({ message: `e${at}` }),
    ]).flat();
    const { annotations, omitted } = toAnnotations([...many, found({ severity: "warning" })]);
    expect(annotations.map(({ level }) => level)).toEqual([
      ...Array.from({ length: 10 }, () => "error"),
      "warning",
      ...Array.from({ length: 10 }, () => "notice"),
    ]);
    expect(omitted).toBe(6);
  });

  test("show what is hidden in a message and clip what is endless", () => {
    const [annotation] = toAnnotations([
      found({ message: `a\u202E\r\n::error::${"x".repeat(1_000_000)}` }),
    ]).annotations;
    expect(annotation?.message.startsWith("a<U+202E>↵::error::xxx")).toBe(true);
    expect(annotation?.message.length).toBeLessThan(2100);
  });
});
