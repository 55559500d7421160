// Ruby's Shellwords: words of a command line for a Bourne shell, and back.
import { toText } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { inspectString, toS } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import type { RubyModule, Value } from "./value.ts";

function escape(value: Value, machine: Machine): string {
  const text = toS(value, machine);
  if (text === "") return "''";
  machine.checkText(text.length * 3);
  return text.replaceAll(/[^A-Za-z0-9_\-.,:+/@\n]/gu, "\\$&").replaceAll("\n", "'\n'");
}

function joinWords(words: readonly Value[], machine: Machine): string {
  machine.checkElements(words.length);
  const escaped = words.map((word) => escape(word, machine));
  machine.checkText(escaped.reduce((sum, word) => sum + word.length + 1, 0));
  return escaped.join(" ");
}

const piece =
  /[ \t\r\n\f\v]*(?:([^ \t\r\n\f\v\\'"]+)|'([^']*)'|"((?:[^"\\]|\\[^])*)"|(\\[^]?)|([^ \t\r\n\f\v]))([ \t\r\n\f\v])?/uy;

function splitWords(line: string, machine: Machine): Value[] {
  machine.steps(line.length >> 4);
  const words: string[] = [];
  let field = "";
  piece.lastIndex = 0;
  for (let found = piece.exec(line); found !== null; found = piece.exec(line)) {
    const [, word, single, double, escaped, garbage, separator] = found;
    if (garbage !== undefined) throw rubyError("ArgumentError", `Unmatched quote: ${inspectString(line)}`);
    field += word ?? single ?? double?.replaceAll(/\\([$`"\\\n])/g, "$1") ?? unescape(escaped ?? "");
    if (separator === undefined && piece.lastIndex < line.length) continue;
    words.push(field);
    field = "";
  }
  machine.checkElements(words.length);
  return words;
}

// A backslash before a line break stays, as Ruby's `.` does not match one.
function unescape(text: string): string {
  return text.replace(/^\\([^\n])/u, "$1");
}

const escapeOne: Method<RubyModule> = [1, 1, (_, [text = null], { machine }) => escape(text, machine)];
const joinAll: Method<RubyModule> = [
  1,
  1,
  (_, [words], { machine }) => {
    if (Array.isArray(words)) return joinWords(words, machine);
    throw unsupported("Shellwords.join of anything but an Array", "give it an Array");
  },
];
const splitLine: Method<RubyModule> = [
  1,
  1,
  (_, [line = null], { machine }) =>
    splitWords(toText(typeof line === "string" ? line : machine.send(line, "scan")), machine),
];

export const shellwordsFunctions: Methods<RubyModule> = {
  escape: escapeOne,
  shellescape: escapeOne,
  join: joinAll,
  shelljoin: joinAll,
  split: splitLine,
  shellsplit: splitLine,
  shellwords: splitLine,
};

/** What the library adds to String and to Array. */
export const shellwordsOfString: Methods<string> = {
  shellescape: [0, 0, (self, _, { machine }) => escape(self, machine)],
  shellsplit: [0, 0, (self, _, { machine }) => splitWords(self, machine)],
};

export const shellwordsOfArray: Methods<Value[]> = {
  shelljoin: [0, 0, (self, _, { machine }) => joinWords(self, machine)],
};
