// format and String#%: reads the directives, with Ruby's words for those that are none, and fills them in.
import { toIndex, toText } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import { FormatArguments } from "./format-arguments.ts";
import { formatNumber, isNumberLetter, padded } from "./format-number.ts";
import type { Layout } from "./format-number.ts";
import { inspect, toS } from "./inspect.ts";
import type { Machine } from "./machine.ts";
import { charactersOf, isAscii, sliceText } from "./text.ts";
import type { Value } from "./value.ts";

/** What has been read of one directive. */
interface Directive {
  flags: string;
  width: number | undefined;
  precision: number | undefined;
  /** The argument is chosen already. */
  value: Value | undefined;
  name: string | undefined;
}

function malformed(words: string): Error {
  return rubyError("ArgumentError", words);
}

class Formatting {
  readonly text: string;
  readonly given: FormatArguments;
  readonly machine: Machine;
  at = 0;
  out = "";

  constructor(text: string, values: readonly Value[], machine: Machine) {
    this.text = text;
    this.given = new FormatArguments(values);
    this.machine = machine;
  }

  run(): string {
    for (;;) {
      const percent = this.text.indexOf("%", this.at);
      this.#add(this.text.slice(this.at, percent < 0 ? undefined : percent));
      if (percent < 0) return this.out;
      this.at = percent + 1;
      this.#directive();
    }
  }

  #add(text: string): void {
    this.machine.step();
    this.machine.checkText(this.out.length + text.length);
    this.out += text;
  }

  #directive(): void {
    const read: Directive = {
      flags: "",
      width: undefined,
      precision: undefined,
      value: undefined,
      name: undefined,
    };
    for (;;) {
      const sign = this.text[this.at];
      if (sign === undefined) throw this.#ended(read);
      this.at += 1;
      if (" #+-0".includes(sign)) this.#flag(read, sign);
      else if (/[1-9]/.test(sign)) this.#number(read);
      else if (sign === "<" || sign === "{") {
        if (this.#name(read, sign)) return;
      } else if (sign === "*") this.#star(read);
      else if (sign === ".") this.#precision(read);
      else {
        this.#finish(read, sign);
        return;
      }
    }
  }

  #ended({ flags, width, precision, value }: Directive): Error {
    if (flags !== "" || width !== undefined || precision !== undefined) {
      return malformed("invalid format character - %");
    }
    if (value !== undefined) return unsupported("a directive without its letter", "write %<name>s");
    return malformed("incomplete format specifier; use %% (double %) instead");
  }

  #flag(read: Directive, sign: string): void {
    if (read.width !== undefined) throw malformed("flag after width");
    if (read.precision !== undefined) throw malformed("flag after precision");
    read.flags += sign;
  }

  /** Digits from before `at` on. */
  #digits(): number {
    const [digits = ""] = /^\d*/.exec(this.text.slice(this.at, this.at + 20)) ?? [];
    this.at += digits.length;
    if (this.at >= this.text.length) throw malformed("malformed format string - %*[0-9]");
    if (Number(digits) > 0x7fff_ffff) throw unsupported("a width that large", "use a smaller one");
    return Number(digits);
  }

  #number(read: Directive): void {
    this.at -= 1;
    const number = this.#digits();
    if (this.text[this.at] === "$") {
      if (read.value !== undefined) throw malformed(`value given twice - ${number}$`);
      read.value = this.given.at(number);
      this.at += 1;
      return;
    }
    this.#width(read, number);
  }

  #width(read: Directive, width: number): void {
    if (read.width !== undefined) throw malformed("width given twice");
    if (read.precision !== undefined) throw malformed("width after precision");
    read.width = width;
  }

  /** Whether the directive ends with it: `%{name}`. */
  #name(read: Directive, sign: string): boolean {
    const close = sign === "<" ? ">" : "}";
    const end = this.text.indexOf(close, this.at);
    if (end < 0) throw malformed("malformed name - unmatched parenthesis");
    const name = this.text.slice(this.at, end);
    const shown = sign + name + close;
    if (read.name !== undefined) throw malformed(`named${shown} after <${read.name}>`);
    read.name = name;
    read.value = this.given.named(name, shown, this.machine);
    this.at = end + 1;
    if (sign === "{") this.#add(this.#cut(toS(read.value, this.machine), this.#layout(read)));
    return sign === "{";
  }

  #starred(): number {
    const [whole = "", place] = /^(?:(\d+)\$)?/.exec(this.text.slice(this.at, this.at + 20)) ?? [];
    this.at += whole.length;
    const value = place === undefined ? this.given.next() : this.given.at(Number(place));
    const number = toIndex(value);
    if (Math.abs(number) > 0x7fff_ffff) throw unsupported("a width that large", "use a smaller one");
    return number;
  }

  #star(read: Directive): void {
    if (read.width !== undefined) throw malformed("width given twice");
    if (read.precision !== undefined) throw malformed("width after precision");
    const width = this.#starred();
    if (width < 0) read.flags += "-";
    read.width = Math.abs(width);
  }

  #precision(read: Directive): void {
    if (read.precision !== undefined) throw malformed("precision given twice");
    if (this.text[this.at] === "*") {
      this.at += 1;
      const precision = this.#starred();
      if (precision >= 0) read.precision = precision;
    } else read.precision = this.#digits();
  }

  #layout({ flags, width = 0, precision }: Directive): Layout {
    this.machine.checkText(width + (precision ?? 0));
    return {
      left: flags.includes("-"),
      zero: flags.includes("0"),
      sign: flags.includes("+") ? "+" : flags.includes(" ") ? " " : "",
      alternate: flags.includes("#"),
      width,
      precision,
    };
  }

  #cut(text: string, layout: Layout): string {
    const { precision } = layout;
    return padded(precision === undefined ? text : (sliceText(text, 0, precision) ?? ""), layout);
  }

  #finish(read: Directive, letter: string): void {
    if (letter === "%" || letter === "\n" || letter === "\0") {
      if (
        read.flags !== "" ||
        read.width !== undefined ||
        read.precision !== undefined ||
        read.value !== undefined
      ) {
        throw malformed("invalid format character - %");
      }
      this.#add(letter === "%" ? "%" : `%${letter}`);
      return;
    }
    if (!isNumberLetter(letter) && !"csp".includes(letter)) {
      if (!isAscii(letter)) throw unsupported("a directive beyond ASCII", "write %% for the sign itself");
      throw malformed(`malformed format string - %${letter}`);
    }
    const layout = this.#layout(read);
    const value = read.value ?? (read.value === undefined ? this.given.next() : null);
    if (letter === "c") this.#add(padded(this.#character(value), layout));
    else if (letter === "s") this.#add(this.#cut(toText(this.machine.send(value, "to_s")), layout));
    else if (letter === "p") this.#add(this.#cut(inspect(value, this.machine), layout));
    else this.#add(formatNumber(value, letter, layout, this.machine));
  }

  #character(value: Value): string {
    if (typeof value === "string") {
      const [first] = charactersOf(value);
      if (first === undefined) throw malformed("%c requires a character");
      return first;
    }
    const code = toIndex(value);
    if (code < 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) {
      throw unsupported("%c of a number that is no character", "use a code point");
    }
    return String.fromCodePoint(code);
  }
}

export function formatText(pattern: Value, values: readonly Value[], machine: Machine): string {
  return new Formatting(toText(pattern), values, machine).run();
}
