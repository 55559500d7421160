// IPAddr's value: an address of 32 or 128 bits with its mask, read from text as Ruby's ipaddr reads it.
// Messages are Ruby's to the letter (they name the number, not the text); what is wrong stands in the hint.
import { rubyError, unsupported } from "./failure.ts";
import type { TemplateFailure } from "./failure.ts";

export type Family = 2n | 10n;
export const ipv4: Family = 2n;
export const ipv6: Family = 10n;

export class RubyIpAddress {
  readonly family: Family;
  readonly address: bigint;
  readonly mask: bigint;
  /** `%eth0`, which only IPv6 shows. */
  readonly zone: string;

  constructor(family: Family, address: bigint, mask: bigint, zone = "") {
    this.family = family;
    this.address = address;
    this.mask = mask;
    this.zone = zone;
  }
}

/** All bits of an address: the mask of a single one. */
export function allOnes(family: Family): bigint {
  return (1n << bitsOf(family)) - 1n;
}

export function bitsOf(family: Family): bigint {
  return family === ipv4 ? 32n : 128n;
}

function invalid(address: bigint | undefined, hint?: string): TemplateFailure {
  return rubyError("IPAddr::InvalidAddressError", `invalid address: ${address ?? ""}`, hint);
}

function invalidPrefix(problem: string): TemplateFailure {
  return rubyError(
    "IPAddr::InvalidPrefixError",
    problem,
    "write the length of the prefix, as in 10.0.0.0/16, or a whole mask, as in 10.0.0.0/255.255.0.0",
  );
}

/** The same mask on another number; `family` when it changes. Throws where the number does not fit. */
export function withAddress(from: RubyIpAddress, address: bigint): RubyIpAddress {
  if (address < 0n || address > allOnes(from.family)) {
    throw invalid(from.address, "the result lies outside of all addresses");
  }
  return new RubyIpAddress(from.family, address, from.mask, from.zone);
}

export function ofNumber(address: bigint, family: Family, zone = ""): RubyIpAddress {
  const ones = allOnes(family);
  if (address < 0n || address > ones) throw invalid(undefined, `${address} lies outside of all addresses`);
  return new RubyIpAddress(family, address, ones, zone);
}

/** `IPAddr.new(text)`, or with a family that it has to be of. */
export function parseIpAddress(text: string, wanted?: Family): RubyIpAddress {
  const slash = text.indexOf("/");
  let address = slash < 0 ? text : text.slice(0, slash);
  const hint = `${JSON.stringify(text.slice(0, 60))} is no IPv4 or IPv6 address`;
  if (address.length > 100) throw invalid(undefined, hint);
  let family = wanted;
  const bracketed = /^\[([^\n]*)\]$/.exec(address);
  if (bracketed !== null) {
    address = bracketed[1] ?? "";
    family = ipv6;
  }
  const zoned = /^([^\n]*)(%\w+)$/.exec(address);
  const zone = zoned?.[2] ?? "";
  if (zoned !== null) {
    address = zoned[1] ?? "";
    family = ipv6;
  }
  const number4 = family === ipv6 ? undefined : toIpv4(address, hint);
  let found: RubyIpAddress;
  if (number4 !== undefined) found = ofNumber(number4, ipv4);
  else if (family === ipv4) {
    // Ruby goes on with no number at all.
    throw unsupported("an IPv6 address where IPv4 is asked for", "leave the family out");
  } else found = ofNumber(toIpv6(address, hint), ipv6, zone);
  return slash < 0 ? found : masked(found, text.slice(slash + 1));
}

/** The network of that prefix length, or mask. */
export function masked(ip: RubyIpAddress, mask: string | bigint): RubyIpAddress {
  const { family, address, zone } = ip;
  if (typeof mask === "string" && !/^\d+$/.test(mask)) return maskedBy(ip, mask);
  if (typeof mask === "string" && /^0./.test(mask)) throw invalidPrefix("leading zeros in prefix");
  if (typeof mask === "string" && mask.length > 100) throw invalidPrefix(`invalid length: ${address}`);
  const length = BigInt(mask);
  const bits = bitsOf(family);
  if (length < 0n || length > bits) throw invalidPrefix(`invalid length: ${address}`);
  const rest = bits - length;
  return new RubyIpAddress(family, (address >> rest) << rest, (allOnes(family) >> rest) << rest, zone);
}

function maskedBy({ family, address, zone }: RubyIpAddress, text: string): RubyIpAddress {
  const given = parseIpAddress(text);
  if (given.family !== family) throw invalidPrefix(`address family is not same: ${address}`);
  const gap = given.address ^ given.mask;
  if (((gap + 1n) & gap) !== 0n) throw invalidPrefix(`invalid mask ${text}: ${address}`);
  return new RubyIpAddress(family, address & given.address, given.address, zone);
}

/** Undefined: it does not look like IPv4. */
function toIpv4(text: string, hint: string): bigint | undefined {
  const parts = /^(\d+)\.(\d+)\.(\d+)\.(\d+)$/.exec(text)?.slice(1);
  if (parts === undefined || text.includes("\n")) return undefined;
  return parts.reduce((sum, part) => {
    if (BigInt(part) > 255n) throw invalid(undefined, hint);
    if (/^0./.test(part)) {
      throw rubyError(
        "IPAddr::InvalidAddressError",
        "zero-filled number in IPv4 address is ambiguous: ",
        `${hint}: write its numbers without leading zeros`,
      );
    }
    return (sum << 8n) | BigInt(part);
  }, 0n);
}

const group = /^[\da-f]{1,4}$/i;

function toIpv6(text: string, hint: string): bigint {
  const fail = () => invalid(undefined, hint);
  const colon = text.lastIndexOf(":");
  const dotted = text.slice(colon + 1);
  const has4 = dotted.includes(".");
  const low = has4 ? toIpv4(dotted, hint) : 0n;
  if (low === undefined || colon < 0) throw fail();
  const plain = has4 ? `${text.slice(0, colon + 1)}0:0` : text;
  const halves = plain.split("::");
  const [left = [], right = []] = halves.map((half) => (half === "" ? [] : half.split(":")));
  const count = left.length + right.length;
  const colons = text.split(":").length - 1;
  if (has4 && halves.length === 2 && colons > 6) throw fail();
  const isComplete = halves.length === 1 && count === 8;
  const isShort = halves.length === 2 && count <= 7;
  if (!isComplete && !isShort) throw fail();
  const groups = [...left, ...Array.from({ length: 8 - count }, () => "0"), ...right];
  if (!groups.every((one) => group.test(one))) throw fail();
  return groups.reduce((sum, one) => (sum << 16n) | BigInt(`0x${one}`), 0n) | low;
}

/** IPv4 as usual, IPv6 with all of its digits. */
export function toFullText(family: Family, number: bigint): string {
  if (family === ipv4) return [24n, 16n, 8n, 0n].map((shift) => (number >> shift) & 255n).join(".");
  return (number.toString(16).padStart(32, "0").match(/.{4}/g) ?? []).join(":");
}

/** As to_string gives it. */
export function toLongText({ family, address, zone }: RubyIpAddress): string {
  return `${toFullText(family, address)}${family === ipv4 ? "" : zone}`;
}

/** As to_s gives it: the longest run of zeros is `::`. */
export function ipAddressToS(self: RubyIpAddress): string {
  const { family, address, zone } = self;
  if (family === ipv4) return toFullText(family, address);
  if (zone !== "") return shortenZoned(toLongText(self));
  const groups = toFullText(family, address)
    .split(":")
    .map((one) => one.replace(/^0{1,3}/, ""));
  const text = shorten(groups);
  const end = /^::(ffff:)?([\da-f]{1,4}):([\da-f]{1,4})$/.exec(text);
  return end === null ? text : `::${end[1] ?? ""}${toFullText(ipv4, address & 0xffffffffn)}`;
}

function shorten(groups: readonly string[]): string {
  for (let length = 8; length >= 2; length -= 1) {
    for (let at = 0; at + length <= 8; at += 1) {
      if (groups.slice(at, at + length).every((one) => one === "0")) {
        return `${groups.slice(0, at).join(":")}::${groups.slice(at + length).join(":")}`;
      }
    }
  }
  return groups.join(":");
}

/** With a zone, Ruby's replacements see that as well: `%0eth` loses its zero. */
function shortenZoned(long: string): string {
  let text = long.replaceAll(/\b0{1,3}([\da-f]+)\b/gi, "$1");
  for (let count = 7; count >= 2; count -= 1) {
    const shorter = text.replace(
      new RegExp(`\\b${Array.from({ length: count }, () => "0").join(":")}\\b`),
      ":",
    );
    if (shorter === text) continue;
    text = shorter;
    break;
  }
  return text.replace(/:{3,}/, "::");
}

export function inspectIpAddress(self: RubyIpAddress): string {
  const { family, mask } = self;
  const name = family === ipv4 ? "IPv4" : "IPv6";
  return `#<IPAddr: ${name}:${toLongText(self)}/${toFullText(family, mask)}>`;
}
