// The class of a value.
import { RubyHash } from "./hash-value.ts";
import { exceptionAncestors } from "./exception-classes.ts";
import { exceptionMethodsOf } from "./exception-methods.ts";
import { RubyIpAddress } from "./ip-address.ts";
import { RubySet } from "./set-value.ts";
import { isSequence } from "./arithmetic-sequence.ts";
import { lookingOnly } from "./string-door.ts";
import { missingStructMethod, structMethods } from "./struct.ts";
import {
  RubyEnumerator,
  RubyException,
  RubyMatch,
  RubyModule,
  RubyProc,
  RubyRange,
  RubyRegexp,
  RubyString,
  RubyStruct,
  RubySymbol,
} from "./value.ts";
import type { Value } from "./value.ts";

import { type Classes, core, type RubyClass, table, toClasses } from "./class-tables.ts";

let classes: Classes | undefined;

export function classOf(value: Value): RubyClass {
  classes ??= toClasses();
  if (value === null) return classes.nil;
  if (typeof value === "string" || value instanceof RubyString) return classes.string;
  if (typeof value === "bigint") return classes.integer;
  if (typeof value === "number") return classes.float;
  if (typeof value === "boolean") return value ? classes.true : classes.false;
  if (Array.isArray(value)) return classes.array;
  if (value instanceof RubyHash) return classes.hash;
  if (value instanceof RubySymbol) return classes.symbol;
  if (value instanceof RubyStruct) return structClass(value);
  if (value instanceof RubyRange) return classes.range;
  if (value instanceof RubySet) return classes.set;
  if (value instanceof RubyIpAddress) return classes.ipAddress;
  if (value instanceof RubyProc) return classes.proc;
  if (value instanceof RubyModule) return classes.module;
  if (value instanceof RubyRegexp) return classes.regexp;
  if (value instanceof RubyMatch) return classes.match;
  if (value instanceof RubyEnumerator) return isSequence(value) ? classes.sequence : classes.enumerator;
  if (value instanceof RubyException) return exceptionClass(value);
  throw new TypeError("a value that is not Ruby's");
}

function exceptionClass({ className }: RubyException): RubyClass {
  const [, ...above] = exceptionAncestors(className);
  const tables = above.map((name) => table(name, exceptionMethodsOf(name)));
  return core(className, exceptionMethodsOf(className), lookingOnly, ...tables);
}

const structClasses = new Map<string, RubyClass>();

function structClass({ className, open }: RubyStruct): RubyClass {
  let found = structClasses.get(className);
  if (found === undefined) {
    found = {
      ...core(className, structMethods, lookingOnly),
      rubyNames: open ? "OpenStruct" : "Object",
      missing: missingStructMethod,
    };
    structClasses.set(className, found);
  }
  return found;
}
