// `pattern === value`, as case/when, grep, all? and any? ask it.
import { equals } from "./equality.ts";
import { RubyIpAddress } from "./ip-address.ts";
import { RubySet } from "./set-value.ts";
import type { Machine } from "./machine.ts";
import { matchRegexp } from "./regexp-match.ts";
import { isInstanceOf } from "./kernel.ts";
import { covers } from "./range-cover.ts";
import { RubyModule, RubyProc, RubyRange, RubyRegexp, RubySymbol, textOf } from "./value.ts";
import type { Value } from "./value.ts";
import { isTruthy } from "./value.ts";

export function caseEquals(pattern: Value, value: Value, machine: Machine): boolean {
  if (pattern instanceof RubyModule) return isInstanceOf(value, pattern);
  if (pattern instanceof RubyRange) return covers(pattern, value, machine);
  if (pattern instanceof RubyProc) return isTruthy(pattern.call([value]));
  if (pattern instanceof RubyRegexp) {
    const text = value instanceof RubySymbol ? value.name : textOf(value);
    machine.lastMatch = text === undefined ? null : (matchRegexp(pattern, text, 0, machine) ?? null);
    return machine.lastMatch !== null;
  }
  if (pattern instanceof RubySet || pattern instanceof RubyIpAddress) {
    return isTruthy(machine.send(pattern, "===", [value]));
  }
  return equals(pattern, value);
}
