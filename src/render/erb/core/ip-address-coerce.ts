// The other side of IPAddr's operators: another address, its text, or a number of the same family.
import { truncated } from "./coerce.ts";
import { rubyError, unsupported, TemplateFailure } from "./failure.ts";
import { ofNumber, parseIpAddress, RubyIpAddress } from "./ip-address.ts";
import type { Family } from "./ip-address.ts";
import { textOf } from "./value.ts";
import type { Value } from "./value.ts";

export function toIpAddress(value: Value, family: Family): RubyIpAddress {
  if (value instanceof RubyIpAddress) return value;
  const text = textOf(value);
  if (text !== undefined) return parseIpAddress(text);
  return ofNumber(toNumber(value), family);
}

/** As `to_i` of the value. */
export function toNumber(value: Value): bigint {
  if (typeof value === "bigint") return value;
  if (typeof value === "number") return truncated(value);
  if (value === null) return 0n;
  throw rubyError("NoMethodError", "undefined method `to_i'", "give an address, its text or its number");
}

/** Undefined where Ruby rescues: the value is no address. */
export function toComparable(value: Value, family: Family): RubyIpAddress | undefined {
  try {
    const other = toIpAddress(value, family);
    return other.family === family ? other : undefined;
  } catch (failure) {
    if (failure instanceof TemplateFailure && failure.rubyClass !== undefined) return undefined;
    throw failure;
  }
}

/** The family given to `IPAddr.new` as a number of Socket's. */
export function toFamily(value: Value): Family | undefined {
  if (value === 0n || value === 2n || value === 10n) return value === 0n ? undefined : value;
  if (typeof value === "bigint") {
    throw rubyError("IPAddr::AddressFamilyError", `unsupported address family: ${value}`);
  }
  throw unsupported("this family of addresses", "leave it out, or write Socket::AF_INET or AF_INET6");
}
