// IPAddr over addresses, prefixes and texts that are nearly such, of both families.
import * as fc from "fast-check";
import { expect, test } from "vitest";
import { compareSamples } from "./compare.ts";

const octet = fc.oneof(fc.constantFrom("0", "1", "10", "127", "255"), fc.nat(255).map(String));
const ipv4 = fc.tuple(octet, octet, octet, octet).map((octets) => octets.join("."));
const group = fc.oneof(
  fc.constantFrom("0", "0", "0", "1", "ffff", "fd00", "0a0b", "FE80"),
  fc.nat(0xffff).map((number) => number.toString(16)),
);
const ipv6 = fc.oneof(
  fc.array(group, { minLength: 8, maxLength: 8 }).map((groups) => groups.join(":")),
  fc
    .tuple(fc.array(group, { maxLength: 4 }), fc.array(group, { maxLength: 4 }))
    .map(([left, right]) => `${left.join(":")}::${right.join(":")}`),
  fc
    .tuple(fc.constantFrom("::", "::ffff:", "64:ff9b::", "1:2:3:4:5:6:"), ipv4)
    .map((parts) => parts.join("")),
);
const address = fc.oneof(
  ipv4,
  ipv6,
  ipv6.map((one) => `${one}%eth0`),
  ipv6.map((one) => `[${one}]`),
);
const length = fc.oneof(
  fc.nat(33).map(String),
  fc.nat(130).map(String),
  fc.constantFrom("255.255.0.0", "255.0.255.0", "0.0.0.255", "ffff:ffff::", "0", "032", "-1", "", "x"),
);
const network = fc.oneof(
  address,
  fc.tuple(address, length).map((parts) => parts.join("/")),
);
/** A character cut out, doubled or put in. */
const broken = fc
  .tuple(
    network,
    fc.nat(40),
    fc.nat(1),
    fc.constantFrom("", ".", ":", "::", "0", "g", "/", " ", "%", "\n", "]"),
  )
  .map(([text, place, cut, scrap]) => {
    const at = place % (text.length + 1);
    return text.slice(0, at) + scrap + text.slice(at + cut);
  });
const text = fc.oneof({ weight: 4, arbitrary: network }, { weight: 1, arbitrary: broken });

const one =
  "to_s inspect to_string to_i prefix netmask family ipv4? ipv6? loopback? link_local? ipv4_mapped? ipv4_compat? ipv4_mapped.inspect ipv4_compat.inspect native.inspect reverse ip6_arpa ip6_int succ.inspect zone_id to_range.first.inspect to_range.last.inspect to_json hash==a.hash (~a).inspect".split(
    " ",
  );
const unary = fc
  .constantFrom(...one)
  .map((call) => (call.startsWith("(") ? call : call.startsWith("hash") ? `a.eql?(a.dup)` : `a.${call}`));
const argument = fc.oneof(
  fc.nat(140).map(String),
  fc.integer({ min: -3, max: 2 ** 33 }).map(String),
  fc.constantFrom("nil", "'255.255.0.0'", "'::ffff'", "'x'", "b", "b", "v[1]", "v[1]", "2**127", "2**128"),
);
const binary = fc
  .tuple(
    fc.constantFrom(..."& | << >> == != <=> < >= === include? mask eql?".split(" ")),
    argument,
    fc.constantFrom("", ".inspect"),
  )
  .map(([operator, other, end]) =>
    /^[a-z]/.test(operator) ? `(a.${operator}(${other}))${end}` : `(a ${operator} ${other})${end}`,
  );
const ranged = fc.constantFrom(
  "a.to_range.first(3).map(&:to_s)",
  "a.mask(a.ipv4? ? 26 : 122).to_range.include?(b)",
  "a.to_range === v[1]",
  "a.to_range.cover?(v[1])",
  "(a.mask(a.ipv4? ? 30 : 126)).to_range.map(&:to_s)",
  "[a, b, a].uniq.size",
  "{ a => 1, b => 2 }.size",
  "[a, b].sort.map(&:to_s)",
  "[a, b].max.to_s",
  "case v[1] when a then 1 when b then 2 end",
  "IPAddr.new(a.to_i, a.family).inspect",
  "[v[1]].include?(a)",
  "v[1] <=> a",
);

test("addresses and networks are computed as in Ruby, and what is none is refused as there", async () => {
  const template = fc
    .oneof(unary, binary, ranged)
    .map((call) => `<% a = IPAddr.new(v[0]) %><% b = IPAddr.new(v[1]) %><%= (${call}).inspect %>`);
  const samples = fc.record({ template, v: fc.tuple(text, text) });
  const { broken: differences, refused, rendered } = await compareSamples(samples);
  expect(differences).toEqual([]);
  expect(refused).toBeLessThan(0.02);
  expect(rendered).toBeGreaterThan(0.3);
});
