// The text of a pattern, read from front to back.
import { PatternProblem } from "./regexp-part.ts";

export class PatternReader {
  readonly source: string;
  at = 0;

  constructor(source: string) {
    this.source = source;
  }

  get done(): boolean {
    return this.at >= this.source.length;
  }

  peek(): string {
    return this.source[this.at] ?? "";
  }

  /** Steps over `text` when it comes next. */
  take(text: string): boolean {
    if (!this.source.startsWith(text, this.at)) return false;
    this.at += text.length;
    return true;
  }

  /** Steps over what a sticky expression finds here. */
  match(sticky: RegExp): RegExpExecArray | undefined {
    sticky.lastIndex = this.at;
    const found = sticky.exec(this.source) ?? undefined;
    if (found !== undefined) this.at += found[0].length;
    return found;
  }

  /** The next character; `problem` is Ruby's when there is none. */
  next(problem: string): string {
    const code = this.source.codePointAt(this.at);
    if (code === undefined) throw new PatternProblem(problem);
    const character = String.fromCodePoint(code);
    this.at += character.length;
    return character;
  }
}
