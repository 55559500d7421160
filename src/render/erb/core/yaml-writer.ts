// libyaml's emitter: where it breaks lines and indents, and how it escapes.
import { charactersOf, codePointCount } from "./text.ts";
import { escapeCharacter } from "./yaml-escape.ts";
import { analyze, isBreak, isPrintable } from "./yaml-scalar.ts";
import type { ScalarForm, ScalarStyle } from "./yaml-scalar.ts";

/** The options of to_yaml. */
export interface YamlLayout {
  /** Column behind which lines are broken. */
  readonly width: number;
  /** Columns that each level is indented by. */
  readonly step: number;
  /** Strings of more characters than these are folded; undefined: none is. */
  readonly foldFrom: number | undefined;
  readonly header: string;
}

export const usualLayout: YamlLayout = { width: 80, step: 2, foldFrom: undefined, header: "" };

export class YamlWriter {
  readonly #layout: YamlLayout;
  readonly #parts: string[] = [];
  #column = 0;
  /** Directly behind `-`, `?` or `:` of an item, where a collection may begin beside it. */
  isAtItem = false;
  /** The last block keeps its line breaks, which only an end of the document can follow. */
  #openEnded = false;
  /** A block has just ended its last line. */
  #atLineStart = false;

  constructor(layout: YamlLayout) {
    this.#layout = layout;
  }

  put(text: string): void {
    // A quoted text comes character by character.
    if (this.#parts.length > 8192) this.#parts.splice(0, this.#parts.length, this.#parts.join(""));
    this.#parts.push(text);
    this.#column += text.length === 1 ? 1 : codePointCount(text);
    this.isAtItem = false;
  }

  newLine(indent: number): void {
    if (!this.#atLineStart) this.#break();
    this.#atLineStart = false;
    this.put(" ".repeat(indent));
    this.#column = indent;
  }

  /** To where a collection begins beside its `-`. */
  pad(indent: number): void {
    this.put(" ".repeat(Math.max(0, indent - this.#column)));
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
    if (this.#column > 0) this.#parts.push("\n");
    if (this.#openEnded) this.#parts.push("...\n");
    return this.#parts.join("");
  }

  /** `indent`: of the collection around. Keys are written on one line. */
  scalar(form: ScalarForm, indent: number, isKey: boolean): void {
    const style = styleOf(form, isKey);
    const inner = Math.max(indent, 0) + this.#layout.step;
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
      case "folded":
        return this.#folded(form.text, inner);
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
          !wraps || spaces || this.#column <= this.#layout.width || at === 0 || at === characters.length - 1;
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
      if (
        character === " " &&
        wraps &&
        !spaces &&
        this.#column > this.#layout.width &&
        characters[at + 1] !== " "
      ) {
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
        if (wraps && !spaces && this.#column > this.#layout.width && inside) {
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
    const characters = charactersOf(text);
    this.#blockHead("|", characters);
    for (const character of characters) {
      if (isBreak(character)) this.#ownBreak(character);
      else {
        if (this.#atLineStart) this.newLine(indent);
        this.put(character);
      }
    }
  }

  #folded(text: string, indent: number): void {
    const characters = charactersOf(text);
    this.#blockHead(">", characters);
    let isIndented = true;
    for (const [at, character] of characters.entries()) {
      if (isBreak(character)) {
        const next = characters.slice(at).find((one) => !isBreak(one)) ?? " ";
        if (!this.#atLineStart && !isIndented && character === "\n" && !isBlank(next)) this.#break();
        this.#ownBreak(character);
        continue;
      }
      const isWrapped = character === " " && characters[at + 1] !== " " && this.#column > this.#layout.width;
      if (this.#atLineStart) {
        this.newLine(indent);
        isIndented = isBlank(character);
        this.put(character);
      } else if (isWrapped) this.newLine(indent);
      else this.put(character);
    }
  }

  #blockHead(sign: string, characters: readonly string[]): void {
    const [first = ""] = characters;
    const last = characters.at(-1) ?? "";
    const before = characters.at(-2) ?? "\n";
    const hint = first === " " || isBreak(first) ? String(this.#layout.step) : "";
    const chomping = !isBreak(last) ? "-" : isBreak(before) ? "+" : "";
    this.word(`${sign}${hint}${chomping}`);
    this.#openEnded = chomping === "+";
    this.#ownBreak("\n");
  }

  /** A line break of the text itself. */
  #ownBreak(character: string): void {
    if (character === "\n") this.#break();
    else {
      this.#parts.push(character);
      this.#column = 0;
    }
    this.#atLineStart = true;
  }
}

function isBlank(character: string): boolean {
  return character === " " || character === "\t";
}

function styleOf({ text, style, isNull = false }: ScalarForm, isKey: boolean): ScalarStyle {
  const analysis = analyze(text);
  let chosen = style;
  if (isKey && analysis.multiline) chosen = "double";
  if (chosen === "plain" && (!analysis.plain || (text === "" && isKey))) chosen = "single";
  if (chosen === "plain" && text === "" && !isNull) chosen = "single";
  if (chosen === "single" && !analysis.single) chosen = "double";
  const isBlock = chosen === "literal" || chosen === "folded";
  if (isBlock && (!analysis.block || isKey)) chosen = "double";
  return chosen;
}
