// IPv4 ranges and what they have to do with each other. Pure arithmetic; Pharos itself checks none of it.
import ipaddr from "ipaddr.js";

export interface Cidr {
  /** The first address of the range, as an unsigned 32-bit number. */
  readonly first: number;
  readonly last: number;
  /** Length of the prefix in bits, 0–32. */
  readonly prefix: number;
  /** Whether the text names an address inside the range instead of its first one. */
  readonly hasHostBits: boolean;
}

/** `10.32.0.0/12`; undefined for anything that is not four decimal parts and a prefix length. */
export function parseCidr(text: string): Cidr | undefined {
  const parts = /^([\d.]{7,15})\/(\d|[12]\d|3[0-2])$/.exec(text);
  const address = parseAddress(parts?.[1] ?? "");
  if (parts === null || address === undefined) return undefined;
  const prefix = Number(parts[2]);
  const size = 2 ** (32 - prefix);
  const first = address - (address % size);
  return { first, last: first + size - 1, prefix, hasHostBits: first !== address };
}

/** Four decimal parts without leading zeros, as an unsigned 32-bit number. */
export function parseAddress(text: string): number | undefined {
  if (!ipaddr.IPv4.isValidFourPartDecimal(text)) return undefined;
  return ipaddr.IPv4.parse(text).octets.reduce((sum, octet) => sum * 256 + octet, 0);
}

export function isIPv6(text: string): boolean {
  return ipaddr.IPv6.isValid(text) || ipaddr.IPv6.isValidCIDR(text);
}

/** `10.32.0.0/12`, written from the first address. */
export function formatCidr({ first, prefix }: Cidr): string {
  return `${formatAddress(first)}/${prefix}`;
}

export function formatAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join(".");
}

export function overlaps(one: Cidr, other: Cidr): boolean {
  return one.first <= other.last && other.first <= one.last;
}

/** Whether every address of `inner` lies in `outer`. */
export function contains(outer: Cidr, inner: Cidr): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

const ownSpace = ["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "100.64.0.0/10", "198.18.0.0/15"];
const unusable = [
  ["0.0.0.0/8", "means no address"],
  ["127.0.0.0/8", "is the loopback range"],
  ["169.254.0.0/16", "is the link-local range, in which the DNS cache of the nodes listens"],
  ["224.0.0.0/4", "is the multicast range"],
  ["240.0.0.0/4", "is reserved"],
] as const;

/** Whether the range is free for networks of one's own (RFC 1918, 2544, 6598). */
export function isOwnSpace(range: Cidr): boolean {
  return ownSpace.some((text) => {
    const block = parseCidr(text);
    return block !== undefined && contains(block, range);
  });
}

/** Why no packet can be routed to some of the range: `127.0.0.0/8 is the loopback range`. */
export function whyUnusable(range: Cidr): string | undefined {
  for (const [text, reason] of unusable) {
    const block = parseCidr(text);
    if (block !== undefined && overlaps(block, range)) return `${text} ${reason}`;
  }
  return undefined;
}
