// String by lines and by characters: what ends a line, and what chomp and chop take away.
import { isOptions, toText } from "./coerce.ts";
import { wrongNumber } from "./machine.ts";
import type { Machine } from "./machine.ts";
import type { Call, Method, Methods } from "./method.ts";
import { readKeywords } from "./options.ts";
import { charactersOf } from "./text.ts";
import { isTruthy } from "./value.ts";
import type { Value } from "./value.ts";

/** `separator = "\n", chomp: false` */
function linesOf(self: string, args: readonly Value[], machine: Machine): string[] {
  const last = args.at(-1);
  const options = isOptions(last) ? last : undefined;
  const plain = options === undefined ? args : args.slice(0, -1);
  if (plain.length > 1) throw wrongNumber(plain.length, 0, 1);
  const [separator = "\n"] = plain;
  const chomps = isTruthy(readKeywords(options, ["chomp"], machine).get("chomp") ?? null);
  machine.steps(self.length >> 6);
  if (separator === null) return [self];
  const end = toText(separator);
  const lines = end === "" ? paragraphsOf(self) : linesBy(self, end);
  return chomps ? lines.map((line) => withoutSeparator(line, end)) : lines;
}

function withoutSeparator(line: string, end: string): string {
  if (end === "") return withoutNewlines(line);
  return end === "\n" && line.endsWith("\r") ? line : chomp(line, end);
}

function linesBy(self: string, end: string): string[] {
  const lines: string[] = [];
  for (let from = 0; from < self.length;) {
    const at = self.indexOf(end, from);
    const to = at < 0 ? self.length : at + end.length;
    lines.push(self.slice(from, to));
    from = to;
  }
  return lines;
}

function paragraphsOf(self: string): string[] {
  const paragraphs: string[] = [];
  for (let from = 0; from < self.length;) {
    const at = self.indexOf("\n\n", from);
    const to = at < 0 ? self.length : at + 2;
    paragraphs.push(self.slice(from, to));
    from = to;
    while (self[from] === "\n") from += 1;
  }
  return paragraphs;
}

function withoutNewlines(text: string): string {
  let end = text.length;
  while (end > 0 && text[end - 1] === "\n") end -= text[end - 2] === "\r" ? 2 : 1;
  return text.slice(0, end);
}

function chomp(text: string, suffix: string): string {
  if (suffix === "\n") {
    if (text.endsWith("\r\n")) return text.slice(0, -2);
    return text.endsWith("\n") || text.endsWith("\r") ? text.slice(0, -1) : text;
  }
  return text.endsWith(suffix) ? text.slice(0, text.length - suffix.length) : text;
}

/** With a block as `each_…`, without one all of them. */
export function parts(
  partsOf: (self: string, args: readonly Value[], machine: Machine) => Value[],
  max = 0,
): Method<string> {
  return [
    0,
    max,
    (self, args, call) => {
      const found = partsOf(self, args, call.machine);
      call.machine.checkElements(found.length);
      return call.block === undefined ? found : each(self, found, call);
    },
  ];
}

function each(self: string, found: readonly Value[], { machine, block }: Call): Value {
  for (const part of found) {
    machine.step();
    block?.call([part]);
  }
  return self;
}

export const stringLines: Methods<string> = {
  chars: parts(charactersOf),
  each_char: parts(charactersOf),
  lines: parts(linesOf, -1),
  each_line: parts(linesOf, -1),
  chomp: [
    0,
    1,
    (self, [suffix = "\n"]) => {
      if (suffix === null) return self;
      const text = toText(suffix);
      return text === "" ? withoutNewlines(self) : chomp(self, text);
    },
  ],
  chop: [
    0,
    0,
    (self) => (self.endsWith("\r\n") ? self.slice(0, -2) : charactersOf(self).slice(0, -1).join("")),
  ],
};
