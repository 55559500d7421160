// upcase, downcase, capitalize and swapcase of String, with their options.
import { rubyError, unsupported } from "./failure.ts";
import type { Method, Methods } from "./method.ts";
import { replaceEach } from "./replace-each.ts";
import { isAscii } from "./text.ts";
import { RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";

type Mapping = "all" | "ascii" | "fold";

function toMapping(options: readonly Value[], method: string): Mapping {
  if (options.length === 0) return "all";
  const [first, second] = options.map((one) => (one instanceof RubySymbol ? one.name : ""));
  const isPair = first === "turkic" || first === "lithuanian";
  if (options.length > (isPair ? 2 : 1)) throw rubyError("ArgumentError", "too many options");
  if (first === "turkic" || second === "turkic") {
    throw unsupported("Turkic letters", `write .${method} alone`);
  }
  if (first === "ascii") return "ascii";
  if (first === "fold") {
    if (method === "downcase") return "fold";
    throw rubyError("ArgumentError", "option :fold only allowed for downcasing");
  }
  if (first !== "lithuanian") throw rubyError("ArgumentError", "invalid option");
  if (second === undefined) return "all";
  throw rubyError("ArgumentError", "invalid second argument: use only Turkic with Lithuanian");
}

const asciiOnly = {
  upcase: (text: string) => replaceEach(text, /[a-z]+/g, (part) => part.toUpperCase()),
  downcase: asciiDown,
  capitalize: (text: string) =>
    text.slice(0, 1).replace(/[a-z]/, (one) => one.toUpperCase()) + asciiDown(text.slice(1)),
  swapcase: (text: string) =>
    replaceEach(text, /[A-Za-z]/g, (one) => (one < "a" ? one.toLowerCase() : one.toUpperCase())),
};

const all = {
  upcase: (text: string) => text.toUpperCase(),
  downcase,
  capitalize,
  swapcase,
};

export function asciiDown(text: string): string {
  return replaceEach(text, /[A-Z]+/g, (letters) => letters.toLowerCase());
}

// One by one: only JavaScript writes a Greek sigma at the end of a word in another way.
function downcase(text: string): string {
  return text.includes("Σ") ? Array.from(text, (one) => one.toLowerCase()).join("") : text.toLowerCase();
}

/** Letters that have a third form for the beginning of a word, which JavaScript does not know. */
function hasTitleForm(character: string): boolean {
  return (
    /^[\u01c4-\u01cc\u01f1-\u01f3\u10d0-\u10ff]$/.test(character) ||
    character.toUpperCase().length > character.length
  );
}

function refuseTitleForm(character: string): void {
  if (!hasTitleForm(character)) return;
  throw unsupported(`a capital ${character} at the beginning`, "write the text as it should be");
}

function capitalize(text: string): string {
  const [first = ""] = text;
  refuseTitleForm(first);
  return first.toUpperCase() + downcase(text.slice(first.length));
}

function swapcase(text: string): string {
  return Array.from(text, (one) => {
    if (/^[\u01c5\u01c8\u01cb\u01f2\u1f80-\u1fff]$/.test(one)) refuseTitleForm(one);
    return one === one.toUpperCase() ? one.toLowerCase() : one.toUpperCase();
  }).join("");
}

function mapped(method: keyof typeof all): Method<string> {
  return [
    0,
    -1,
    (self, options, { machine }) => {
      machine.checkText(self.length);
      const mapping = toMapping(options, method);
      if (mapping === "fold" && !isAscii(self)) {
        throw unsupported("downcase(:fold) beyond ASCII", "write .downcase");
      }
      return mapping === "ascii" || isAscii(self) ? asciiOnly[method](self) : all[method](self);
    },
  ];
}

/** As casecmp? compares; refuses letters whose folding JavaScript does not know. */
export function foldCase(text: string): string {
  if (isAscii(text)) return asciiDown(text);
  // oxlint-disable-next-line no-control-regex -- all up to that letter
  if (/[^\0-\u024f]|[\u0130\u0131\u0149\u017f\u01f0]/u.test(text.replaceAll(/\p{So}/gu, ""))) {
    throw unsupported("casecmp? of letters beyond Latin ones", "compare with ==");
  }
  return text.toUpperCase().toLowerCase();
}

export const stringCase: Methods<string> = {
  capitalize: mapped("capitalize"),
  downcase: mapped("downcase"),
  swapcase: mapped("swapcase"),
  upcase: mapped("upcase"),
};
