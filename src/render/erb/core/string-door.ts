// How Strings pass between a template and the methods of a class. Most methods know texts only: a String that
// goes in is its text, a text that comes out is a new String where Ruby makes one, and else stays a text, whose
// holders are not known and which therefore is never changed.
import { unsupported } from "./failure.ts";
import type { Call, Method } from "./method.ts";
import { RubyProc, RubyString, RubyStruct, withoutIdentity } from "./value.ts";
import type { Value } from "./value.ts";

export interface StringDoor {
  /** The methods keep none of their arguments, so texts do for Strings. */
  readonly takesTexts: boolean;
  /** The methods are String's own, written for texts. */
  readonly isString?: boolean;
  /** Whether the Strings that a method returns are new ones. */
  readonly makes: (method: string) => boolean;
}

function allBut(names: string): (method: string) => boolean {
  return (method) => !names.includes(` ${method} `);
}

function only(names: string): (method: string) => boolean {
  return (method) => names.includes(` ${method} `);
}

/** String's own methods; `-"text"` is one String for all who write it. */
export const ofString: StringDoor = { takesTexts: true, isString: true, makes: allBut(" -@ dedup ") };

/** Symbols, numbers, patterns and matches: what they give is new, but for what they hold themselves. */
export const ofValue: StringDoor = { takesTexts: true, makes: allBut(" name string source ") };

/** Classes that look at Strings but give none, or none of which it is known whose it is. */
export const lookingOnly: StringDoor = { takesTexts: true, makes: () => false };

export const ofAddress: StringDoor = {
  takesTexts: true,
  makes: only(" to_s to_string inspect reverse ip6_arpa ip6_int netmask wildcard_mask "),
};

/** What keeps Strings as they are: collections, and the methods of every object. */
export const keeping: StringDoor = {
  takesTexts: false,
  makes: only(" inspect to_s to_json to_yaml join shelljoin pack * "),
};

/** Runs a method with its arguments, Strings passing as the class has it. */
export function passStrings(
  { takesTexts, isString = false, makes }: StringDoor,
  self: Value,
  args: readonly Value[],
  call: Call,
  run: Method<Value>[2],
): Value {
  const given = takesTexts && args.some(isOwn) ? args.map(toTexts) : args;
  if (!isString) {
    const result = run(self, given, call);
    return typeof result === "object" && !takesTexts ? result : owned(result, self, makes(call.name));
  }
  const text = withoutIdentity(self);
  // Every method of String may look at the whole of it.
  if (typeof text === "string") call.machine.steps(text.length >> 10);
  const result = run(text, given, call.block === undefined ? call : { ...call, block: ofNew(call.block) });
  if (self instanceof RubyString && self.text !== text) {
    throw unsupported(
      `${call.name} with a block that changes the String itself`,
      "change it after the loop, or go through a copy: text.dup",
    );
  }
  if (typeof result === "string" && givesReceiver(call.name)) return self;
  return owned(result, self, makes(call.name));
}

function isOwn(value: Value): boolean {
  return (
    value instanceof RubyString || (Array.isArray(value) && value.some((one) => one instanceof RubyString))
  );
}

/** Also the Strings of a list: `'%s-%s' % [a, b]`. */
function toTexts(value: Value): Value {
  return Array.isArray(value) ? value.map(withoutIdentity) : withoutIdentity(value);
}

function givesReceiver(name: string): boolean {
  return (
    name.startsWith("each_") ||
    " to_s to_str scan upto bytes chars codepoints grapheme_clusters lines split ".includes(` ${name} `)
  );
}

/** What a method of String hands to its block is new each time. */
function ofNew(block: RubyProc): RubyProc {
  return new RubyProc(
    (args, passed) =>
      block.call(
        args.map((one) => toNew(one)),
        passed,
      ),
    block.arity,
    block.lambda,
    block.parameters,
  );
}

function owned(result: Value, self: Value, isNew: boolean): Value {
  // What these give as text is their own: an attribute, or a name.
  const isTheirs = self === null || typeof self === "boolean" || self instanceof RubyStruct;
  return isNew && !isTheirs ? toNew(result) : result;
}

/** Also the Strings of a new list, and of the lists in it. */
function toNew(value: Value, depth = 2): Value {
  if (typeof value === "string") return new RubyString(value);
  if (!Array.isArray(value) || depth === 0) return value;
  for (const [at, one] of value.entries()) value[at] = toNew(one, depth - 1);
  return value;
}
