// Writes a template out of text, tags and statements.
import { branches } from "./branches.ts";
import { callables } from "./callables.ts";
import { asOperand } from "./expressions.ts";
import { loops } from "./loops.ts";
import { writeSimple } from "./simple-statements.ts";
import { StatementWriter } from "./statement-writer.ts";
import { writeComment, writeOutput, writeTag, writeText } from "./text.ts";

const statements = [...branches, ...loops, ...callables];
const data = /^(?:int|float|num|str|sym|bool|nil|ints|floats|strs|arr|hash|labels)$/;

export class Statements extends StatementWriter {
  override template(depth: number): string {
    const count = 1 + this.choices.below(2);
    return Array.from({ length: count }, () => this.#piece(depth)).join("");
  }

  #piece(depth: number): string {
    this.expressions.refill();
    switch (this.choices.below(12)) {
      case 0:
      case 1:
        return writeText(this.choices);
      case 2:
      case 3:
      case 4:
        return writeOutput(this.#shown(), this.choices);
      case 5:
        return writeTag(writeSimple(this), this.choices);
      case 6:
        return this.choices.below(3) === 0 ? writeComment(this.choices) : this.#codeBlock(depth);
      default:
        return depth <= 0 ? writeText(this.choices) : this.#statement(depth);
    }
  }

  /** Several statements in one tag. */
  #codeBlock(depth: number): string {
    const leave = this.scope.enter();
    const code = this.asCode(() => this.code(Math.min(depth, 2)));
    leave();
    return writeTag(`log = []\n${code}`, this.choices) + writeOutput("log.inspect", this.choices);
  }

  override code(depth: number): string {
    const count = 1 + this.choices.below(3);
    return Array.from({ length: count }, () => {
      this.expressions.refill();
      if (depth > 0 && this.choices.below(3) === 2) return this.#statement(depth);
      return this.choices.below(2) === 0 ? `log << ${this.value("any", 2)}\n` : `${writeSimple(this)}\n`;
    }).join("");
  }

  #shown(): string {
    if (this.choices.below(3) > 0) {
      const { text, result } = this.expressions.anyCall(3);
      if (result === "proc") return `${asOperand(text)}.lambda?`;
      const forms = data.test(result) ? [".inspect", "", ".to_json", ".to_yaml"] : [".inspect", ""];
      return `${asOperand(text)}${this.choices.pick(forms)}`.replace(/^\((.*)\)$/s, "($1)");
    }
    return `${asOperand(this.value("any", 3))}${this.choices.pick([".inspect", "", ".to_json", ".to_yaml"])}`;
  }

  #statement(depth: number): string {
    const at = this.choices.below(statements.length + 3);
    return statements[at]?.(this, depth) ?? this.tag(writeSimple(this));
  }
}
