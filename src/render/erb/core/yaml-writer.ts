// libyaml's emitter: where it breaks lines and indents, and how it escapes.
import { charactersOf } from "./text.ts";
import { analyze, isBreak, isPrintable } from "./yaml-scalar.ts";
import type { ScalarForm, ScalarStyle } from "./yaml-scalar.ts";

const bestWidth = 80;

export class YamlWriter {
  readonly #parts: string[] = [];
  #column = 0;
  /** Directly behind `-`, `?` or `:` of an item, where a collection may begin beside it. */
  isAtItem = false;
  #openEnded = false;
  /** A block has just ended its last line. */
  #atLineStart = false;

  put(text: string): void {
    this.#parts.push(text);
    this.#column += charactersOf(text).length;
    this.isAtItem = false;
    this.#openEnded = false;
  }

  newLine(indent: number): void {
    if (!this.#atLineStart) this.#break();
    this.#atLineStart = false;
    this.put(" ".repeat(indent));
    this.#column = indent;
  }

  /** `-` or `?`, with a blank before what is not at the start of the line. */
  indicator(sign: string): void {
    if (this.isAtItem || (this.#column > 0 && this.#parts.at(-1)?.endsWith(" ") === false)) this.put(" ");
    this.put(sign);
    this.isAtItem = true;
  }

  word(text: string): void {
    this.put(this.#column === 0 || this.#parts.at(-1)?.endsWith(" ") === true ? text : ` ${text}`);
  }

  finish(): string {
    if (this.#openEnded) this.#parts.push("...\n");
    else if (this.#column > 0) this.#parts.push("\n");
    return this.#parts.join("");
  }

  /** `indent`: of the collection around. Keys are written on one line. */
  scalar(form: ScalarForm, indent: number, isKey: boolean): void {
    const style = styleOf(form, isKey);
    const inner = indent < 0 ? 2 : indent + 2;
    const tag =
      form.tag ?? (style === "plain" || (form.isNull !== true && form.needsTag !== true) ? "" : "!");
    if (tag !== "") this.word(tag);
    switch (style) {
      case "plain":
        if (form.text !== "") this.#plain(form.text, inner, !isKey);
        return;
      case "single":
        return this.#single(form.text, inner, !isKey);
      case "double":
        return this.#double(form.text, inner, !isKey);
      case "literal":
        return this.#literal(form.text, inner);
    }
  }

  #break(): void {
    this.#parts.push("\n");
    this.#column = 0;
    this.isAtItem = false;
  }

  #plain(text: string, indent: number, wraps: boolean): void {
    this.word("");
    this.#wrapped(text, indent, wraps, (character) => this.put(character));
  }

  #single(text: string, indent: number, wraps: boolean): void {
    this.word("'");
    const characters = charactersOf(text);
    let spaces = false;
    let breaks = false;
    for (const [at, character] of characters.entries()) {
      if (character === " ") {
        const fits =
          !wraps || spaces || this.#column <= bestWidth || at === 0 || at === characters.length - 1;
        if (fits || characters[at + 1] === " ") this.put(" ");
        else this.newLine(indent);
        spaces = true;
        continue;
      }
      if (isBreak(character)) {
        if (!breaks && character === "\n") this.#break();
        if (character === "\n") this.#break();
        else {
          this.#parts.push(character);
          this.#column = 0;
        }
        breaks = true;
        continue;
      }
      if (breaks) this.put(" ".repeat(indent));
      this.put(character === "'" ? "''" : character);
      spaces = false;
      breaks = false;
    }
    if (breaks) this.put(" ".repeat(indent));
    this.put("'");
  }

  #wrapped(text: string, indent: number, wraps: boolean, write: (character: string) => void): void {
    const characters = charactersOf(text);
    let spaces = false;
    for (const [at, character] of characters.entries()) {
      if (character === " " && wraps && !spaces && this.#column > bestWidth && characters[at + 1] !== " ") {
        this.newLine(indent);
      } else write(character);
      spaces = character === " ";
    }
  }

  #double(text: string, indent: number, wraps: boolean): void {
    this.word('"');
    const characters = charactersOf(text);
    let spaces = false;
    for (const [at, character] of characters.entries()) {
      if (!isPrintable(character) || isBreak(character) || character === '"' || character === "\\") {
        this.put(escapeCharacter(character));
        spaces = false;
      } else if (character === " ") {
        const inside = at > 0 && at < characters.length - 1;
        if (wraps && !spaces && this.#column > bestWidth && inside) {
          this.newLine(indent);
          if (characters[at + 1] === " ") this.put("\\");
        } else this.put(" ");
        spaces = true;
      } else {
        this.put(character);
        spaces = false;
      }
    }
    this.put('"');
  }

  #literal(text: string, indent: number): void {
    const first = text[0] ?? "";
    const hint = first === " " || isBreak(first) ? "2" : "";
    const chomping = !text.endsWith("\n") ? "-" : text === "\n" || text.endsWith("\n\n") ? "+" : "";
    this.word(`|${hint}${chomping}`);
    for (const line of text.replace(/\n$/, "").split("\n")) {
      this.#break();
      if (line !== "") this.put(" ".repeat(indent) + line);
    }
    if (chomping !== "+") return;
    this.#break();
    this.#atLineStart = true;
    this.#openEnded = true;
  }
}

function styleOf({ text, style, isNull = false }: ScalarForm, isKey: boolean): ScalarStyle {
  const analysis = analyze(text);
  let chosen = style;
  if (isKey && analysis.multiline) chosen = "double";
  if (chosen === "plain" && (!analysis.plain || (text === "" && isKey))) chosen = "single";
  if (chosen === "plain" && text === "" && !isNull) chosen = "single";
  if (chosen === "single" && !analysis.single) chosen = "double";
  if (chosen === "literal" && (!analysis.block || isKey)) chosen = "double";
  return chosen;
}

const named: ReadonlyMap<string, string> = new Map([
  ["\0", "\\0"],
  ["\u0007", "\\a"],
  ["\b", "\\b"],
  ["\t", "\\t"],
  ["\n", "\\n"],
  ["\v", "\\v"],
  ["\f", "\\f"],
  ["\r", "\\r"],
  ["\u001b", "\\e"],
  ['"', '\\"'],
  ["\\", "\\\\"],
  ["\u0085", "\\N"],
  ["\u00a0", "\\_"],
  ["\u2028", "\\L"],
  ["\u2029", "\\P"],
]);

function escapeCharacter(character: string): string {
  const known = named.get(character);
  if (known !== undefined) return known;
  const code = character.codePointAt(0) ?? 0;
  const hex = code.toString(16).toUpperCase();
  if (code <= 0xff) return `\\x${hex.padStart(2, "0")}`;
  return code <= 0xffff ? `\\u${hex.padStart(4, "0")}` : `\\U${hex.padStart(8, "0")}`;
}
