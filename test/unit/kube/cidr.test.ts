import { assert, integer, property, tuple } from "fast-check";
import { describe, expect, test } from "vitest";
import {
  contains,
  formatAddress,
  formatCidr,
  isOwnSpace,
  overlaps,
  parseAddress,
  parseCidr,
  whyUnusable,
} from "../../../src/kube/cidr.ts";

const read = (text: string) => parseCidr(text) ?? expect.fail(text);

const address = integer({ min: 0, max: 2 ** 32 - 1 });
const prefix = integer({ min: 0, max: 32 });
const range = tuple(address, prefix).map(([first, bits]) => {
  const parsed = parseCidr(`${formatAddress(first)}/${bits}`);
  if (parsed === undefined) throw new Error(`not read: ${formatAddress(first)}/${bits}`);
  return parsed;
});

describe("ranges", () => {
  test("a range holds as many addresses as its prefix leaves, and begins at a multiple of that", () => {
    assert(
      property(address, prefix, (written, bits) => {
        const parsed = parseCidr(`${formatAddress(written)}/${bits}`);
        expect(parsed).toBeDefined();
        if (parsed === undefined) return;
        const size = 2 ** (32 - bits);
        expect(parsed.last - parsed.first + 1).toBe(size);
        expect(parsed.first % size).toBe(0);
        expect(written >= parsed.first && written <= parsed.last).toBe(true);
        expect(parsed.hasHostBits).toBe(written !== parsed.first);
      }),
    );
  });

  test("what is written comes back, with the first address", () => {
    assert(
      property(range, (one) => {
        expect(parseCidr(formatCidr(one))).toEqual({ ...one, hasHostBits: false });
      }),
    );
  });

  test("two ranges overlap both ways or not at all, and then one holds the other", () => {
    assert(
      property(range, range, (one, other) => {
        expect(overlaps(one, other)).toBe(overlaps(other, one));
        expect(overlaps(one, other)).toBe(contains(one, other) || contains(other, one));
      }),
    );
  });

  test("an address survives reading and writing", () => {
    assert(
      property(address, (one) => {
        expect(parseAddress(formatAddress(one))).toBe(one);
      }),
    );
  });

  test.each([
    "10.0.0.0",
    "10.0.0.0/",
    "10.0.0.0/33",
    "10.0.0.0/08",
    "10.0.0/8",
    "256.0.0.0/8",
    "10.0.0.0/-1",
    " 10.0.0.0/8",
    "0x0a.0.0.0/8",
    "::/0",
  ])("%j is none", (text) => {
    expect(parseCidr(text)).toBeUndefined();
  });
});

describe("address space", () => {
  test.each(["10.0.0.0/8", "172.31.0.0/16", "172.16.0.0/12", "192.168.1.0/24", "100.64.0.0/10"])(
    "%s is one's own",
    (text) => {
      expect(isOwnSpace(read(text))).toBe(true);
    },
  );

  test.each(["172.32.0.0/16", "172.16.0.0/11", "8.8.8.0/24", "192.0.0.0/8"])("%s is not", (text) => {
    expect(isOwnSpace(read(text))).toBe(false);
  });

  test.each(["0.0.0.0/0", "127.1.0.0/16", "169.254.20.0/24", "239.0.0.0/8", "255.255.255.255/32"])(
    "%s cannot be routed",
    (text) => {
      expect(whyUnusable(read(text))).toBeDefined();
    },
  );
});
