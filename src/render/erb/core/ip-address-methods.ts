// Methods of IPAddr. None changes an address: prefix= and zone_id= are refused where they are written.
import { toIpAddress, toFamily, toNumber } from "./ip-address-coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import {
  allOnes,
  bitsOf,
  inspectIpAddress,
  ipAddressToS,
  ipv4,
  ipv6,
  masked,
  ofNumber,
  parseIpAddress,
  RubyIpAddress,
  toFullText,
  toLongText,
  withAddress,
} from "./ip-address.ts";
import type { Method, Methods } from "./method.ts";
import { RubyRange } from "./value.ts";
import type { RubyModule, Value } from "./value.ts";

const ends = ({ family, address, mask }: RubyIpAddress): readonly [bigint, bigint] => [
  address & mask,
  address | (allOnes(family) ^ mask),
];

const includes: Method<RubyIpAddress> = [
  1,
  1,
  (self, [value = null]) => {
    const other = toIpAddress(value, self.family);
    if (other.family !== self.family) return false;
    const [first, last] = ends(self);
    const [from, to] = ends(other);
    return first <= from && last >= to;
  },
];

function combine(run: (left: bigint, right: bigint) => bigint): Method<RubyIpAddress> {
  return [
    1,
    1,
    (self, [value = null]) => withAddress(self, run(self.address, toIpAddress(value, self.family).address)),
  ];
}

/** By no more bits than make a difference. */
function shiftOf(value: Value | undefined): bigint {
  if (typeof value !== "bigint" || value > 0xffffn || value < -0xffffn) {
    throw unsupported("a shift by this value", "give an Integer of some bits");
  }
  return value > 256n ? 256n : value < -256n ? -256n : value;
}

function asking(run: (address: bigint) => boolean, of6: (address: bigint) => boolean): Method<RubyIpAddress> {
  return [0, 0, ({ family, address }) => (family === ipv4 ? run(address) : of6(address))];
}

const isPrivate4 = (address: bigint) =>
  address >> 24n === 10n || address >> 20n === 0xac1n || address >> 16n === 0xc0a8n;

function isPrivate6(address: bigint): boolean {
  if (address >> 121n === 0x7en) return true;
  if ((address & 0xffff00000000n) === 0xffff00000000n && isPrivate4(address & 0xffffffffn)) {
    throw unsupported(
      "private? of an IPv4 address within IPv6 differs between Rubies",
      "ask .native.private?",
    );
  }
  return false;
}

const isMapped = ({ family, address }: RubyIpAddress) => family === ipv6 && address >> 32n === 0xffffn;

const isCompatible = ({ family, address }: RubyIpAddress) =>
  family === ipv6 && address >> 32n === 0n && address > 1n;

function reversed({ family, address }: RubyIpAddress): string {
  const parts =
    family === ipv4
      ? toFullText(family, address).split(".")
      : address.toString(16).padStart(32, "0").split("");
  return parts.toReversed().join(".");
}

function reversed6(domain: string): Method<RubyIpAddress> {
  return [0, 0, (self) => `${reversed(only(self, ipv6))}${domain}`];
}

function only(self: RubyIpAddress, family: typeof ipv4): RubyIpAddress {
  if (self.family === family) return self;
  const name = family === ipv4 ? "IPv4" : "IPv6";
  throw rubyError("IPAddr::InvalidAddressError", `not an ${name} address: ${self.address}`);
}

function prefixOf({ family, mask }: RubyIpAddress): bigint {
  const gap = allOnes(family) ^ mask;
  return bitsOf(family) - (gap === 0n ? 0n : BigInt(gap.toString(2).length));
}

const lacking: Method<RubyIpAddress> = [
  0,
  -1,
  (_, __, { name }) => {
    throw unsupported(
      `IPAddr#${name} is not supported in templates here`,
      "use to_s, to_i, mask or to_range",
    );
  },
];

export const ipAddressMethods: Methods<RubyIpAddress> = {
  "&": combine((left, right) => left & right),
  "|": combine((left, right) => left | right),
  "~": [0, 0, (self) => withAddress(self, allOnes(self.family) ^ self.address)],
  "<<": [
    1,
    1,
    (self, [count]) => {
      const shift = shiftOf(count);
      return withAddress(self, (self.address << shift) & allOnes(self.family));
    },
  ],
  ">>": [1, 1, (self, [count]) => withAddress(self, self.address >> shiftOf(count))],
  "===": includes,
  hton: lacking,
  "include?": includes,
  family: [0, 0, ({ family }) => family],
  inspect: [0, 0, inspectIpAddress],
  ip6_arpa: reversed6(".ip6.arpa"),
  ip6_int: reversed6(".ip6.int"),
  ipv4_compat: [
    0,
    0,
    (self) => {
      const { address, mask } = only(self, ipv4);
      return new RubyIpAddress(ipv6, address, mask);
    },
  ],
  "ipv4_compat?": [0, 0, isCompatible],
  "ipv4?": [0, 0, ({ family }) => family === ipv4],
  "ipv6?": [0, 0, ({ family }) => family === ipv6],
  ipv4_mapped: [
    0,
    0,
    (self) => {
      const { address, mask } = only(self, ipv4);
      return new RubyIpAddress(ipv6, address | 0xffff00000000n, mask | (allOnes(ipv6) ^ allOnes(ipv4)));
    },
  ],
  "ipv4_mapped?": [0, 0, isMapped],
  "link_local?": asking(
    (address) => address >> 16n === 0xa9fen,
    (address) => address >> 118n === 0x3fan,
  ),
  "loopback?": asking(
    (address) => address >> 24n === 127n,
    (address) => address === 1n,
  ),
  mask: [
    1,
    1,
    (self, [mask]) => {
      if (typeof mask === "string" || typeof mask === "bigint") return masked(self, mask);
      throw unsupported("a mask of this class", "give the length of the prefix, or the mask's text");
    },
  ],
  native: [
    0,
    0,
    (self) => {
      const low = self.address & allOnes(ipv4);
      if (!isMapped(self) && !isCompatible(self)) return self;
      return new RubyIpAddress(ipv4, low, self.mask & allOnes(ipv4), self.zone);
    },
  ],
  netmask: [0, 0, ({ family, mask }) => toFullText(family, mask)],
  prefix: [0, 0, prefixOf],
  "private?": asking(isPrivate4, isPrivate6),
  reverse: [0, 0, (self) => `${reversed(self)}${self.family === ipv4 ? ".in-addr.arpa" : ".ip6.arpa"}`],
  succ: [0, 0, (self) => withAddress(self, self.address + 1n)],
  to_i: [0, 0, ({ address }) => address],
  to_range: [
    0,
    0,
    (self) => {
      const [first, last] = ends(self);
      return new RubyRange(ofNumber(first, self.family), ofNumber(last, self.family), false);
    },
  ],
  to_s: [0, 0, ipAddressToS],
  to_string: [0, 0, toLongText],
  zone_id: [
    0,
    0,
    (self) => {
      if (self.family === ipv4) throw rubyError("IPAddr::InvalidAddressError", "not an IPv6 address");
      return self.zone === "" ? null : self.zone;
    },
  ],
};

export const ipAddressFunctions: Methods<RubyModule> = {
  new: [
    0,
    2,
    (_, [given = "::", socket = 0n]) => {
      const family = toFamily(socket);
      if (typeof given === "string") return parseIpAddress(given, family);
      if (family === undefined) {
        throw rubyError(
          "IPAddr::AddressFamilyError",
          "address family must be specified",
          "give the address as text, such as '10.0.0.1'",
        );
      }
      return ofNumber(given instanceof RubyIpAddress ? given.address : toNumber(given), family);
    },
  ],
};
