import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatFence } from "../../../src/report/fence.ts";
import { toCode, toProse } from "../../../src/report/markdown.ts";
import { formatPlaceUrl } from "../../../src/report/place.ts";
import { toShares } from "../../../src/report/shares.ts";
import { clip, toVisibleLine } from "../../../src/report/visible.ts";
import { hostileText } from "../../support/hostile-plans.ts";
import { readMarkdown } from "../../support/markdown.ts";
import { spanAt } from "../../support/plans.ts";

function url(file: string): string | undefined {
  return formatPlaceUrl(spanAt(file, 3), "https://g/b/c");
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

describe("prose", () => {
  test.each([
    ["plain words stay words, with their punctuation", "DaemonSet a/b was removed (in 1.16), really?"],
    ["addresses stay words", "172.30.0.0/16 and 10.0.0.1 overlap"],
  ])("%s", (_, text) => {
    expect(toProse(text)).toBe(text);
  });

  test.each([
    ["what is in backticks is code", "write `apiVersion: apps/v1`", "write `apiVersion: apps/v1`"],
    [
      "names that Markdown would slant are code",
      'unknown key "pod_network_cidr".',
      'unknown key "`pod_network_cidr`".',
    ],
    ["a mention pings nobody", "ask @org/team!", "ask `@org/team`!"],
    ["a reference leads nowhere", "see #12, GH-12 and a/b#3", "see `#12`, `GH-12` and `a/b#3`"],
    ["an address on the web is no link", "(https://x.example/a)", "(`https://x.example/a`)"],
    ["HTML is text", "<img src=x>", "`<img` `src=x>`"],
    ["a line break does not end the item", "a\n\n# b", "`a↵↵#` b"],
    ["hidden characters are shown", "a\u202Eb", "`a<U+202E>b`"],
    ["a lone backtick is code, too", "a ` b", "a `` ` `` b"],
  ])("%s", (_, text, markdown) => {
    expect(toProse(text)).toBe(markdown);
  });
});

test("code holds any text, backticks at its ends included", () => {
  expect(toCode("a``b`")).toBe("``` a``b` ```");
  expect(toCode("")).toBe("<code></code>");
});

describe("a fence", () => {
  test("is longer than any run of backticks in it", () => {
    expect(formatFence("a\n```\n````", "diff", 1000).text).toBe("`````diff\na\n```\n````\n`````");
  });

  test("keeps whole lines only and counts the others", () => {
    const { text, lines, left } = formatFence("one\ntwo\nthree\n", "", 18);
    expect({ text, lines, left }).toEqual({ text: "```\none\ntwo\n```", lines: 2, left: 1 });
  });

  test("is closed and within its budget for any content", () => {
    fc.assert(
      fc.property(hostileText, fc.integer({ min: 20, max: 200 }), (content, bytes) => {
        const { text } = formatFence(content, "diff", bytes);
        expect(Buffer.byteLength(text)).toBeLessThanOrEqual(bytes);
        expect(readMarkdown(text)).toEqual({ outside: "", tags: [], fences: 1 });
      }),
    );
  });
});

describe("the address of a place", () => {
  test("names the lines and escapes what would end the link", () => {
    expect(url("a b/(c)#d?.yml")).toBe("https://g/b/c/a%20b/%28c%29%23d%3F.yml#L3");
  });

  test.each(["<stdin>", "../a.yml", "/a.yml", "", "a//b", "a\uD83D"])(
    "%j has none, for it is not in the repository",
    (file) => {
      expect(url(file)).toBeUndefined();
    },
  );
});

test("clipping never halves a character", () => {
  expect(clip("ab🎉cd", 3)).toBe("ab… (4 more characters)");
});

test("what hides, steers or turns text around is shown by its name", () => {
  expect(toVisibleLine("a\u200Bb\u0007c\u2066d\uD83De\u{E0041}\u00AD")).toBe(
    "a<U+200B>b<U+0007>c<U+2066>d<U+D83D>e<U+E0041><U+00AD>",
  );
  expect(toVisibleLine("⚠\uFE0F")).toBe("⚠\uFE0F");
});

describe("shares of a budget", () => {
  test("small ones are whole, large ones equal", () => {
    expect(toShares([10, 1000, 20, 1000], 230)).toEqual([10, 100, 20, 100]);
  });

  test("what would be too small to be of use goes to the first, whole where it lasts", () => {
    expect(toShares([200, 200, 200, 200], 500, 150)).toEqual([200, 200, 0, 0]);
    expect(toShares([200, 200, 200, 200], 560, 150)).toEqual([200, 200, 160, 0]);
  });

  test("never exceed the budget or what is wanted, and use all of it that is wanted", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000)), fc.nat(5000), fc.nat(300), (sizes, budget, least) => {
        const shares = toShares(sizes, budget, least);
        expect(shares.every((share, at) => share <= (sizes[at] ?? 0))).toBe(true);
        expect(sum(shares)).toBeLessThanOrEqual(budget);
        expect(sum(shares)).toBeGreaterThan(Math.min(sum(sizes), budget) - sizes.length - 1 - least);
      }),
    );
  });
});
