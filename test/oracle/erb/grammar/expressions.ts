// Writes expressions of a wanted type out of literals, of variables in scope and of calls.
import type { Choices } from "./choices.ts";
import { writeBlock } from "./blocks.ts";
import { forms, formsFor, typesOf } from "./forms.ts";
import type { Form } from "./forms.ts";
import { data, literals } from "./literals.ts";
import type { Scope } from "./scope.ts";

/** What stands where something else is wanted. */
const odd = [...data, "range", "letters", "set", "regex", "proc", "enum", "class", "fresh"];

/** The forms that may be written. */
interface Grouped {
  /** Forms that come from one line are chosen as one. */
  readonly lines: readonly (readonly Form[])[];
  readonly all: ReadonlySet<Form>;
}

const grouped = new WeakMap<readonly Form[], Grouped>();

function groupsOf(known: readonly Form[]): Grouped {
  const found = grouped.get(known);
  if (found !== undefined) return found;
  const lines = new Map<string, Form[]>();
  for (const form of known) lines.set(form.line, [...(lines.get(form.line) ?? []), form]);
  const made = { lines: [...lines.values()], all: new Set(known) };
  grouped.set(known, made);
  return made;
}

/** Parentheses around what is not a literal, a name or a chain of calls. */
export function asOperand(text: string): string {
  const isPlain =
    /^(?:[\w.?]+|'[^'\\]*'|-?[\d._e]+|:\w+[?!]?|\([^()]*\)|\[[^[\]]*\])$/.test(text) &&
    !/^(?:not|defined\?)/.test(text);
  return isPlain ? text : `(${text})`;
}

export class Expressions {
  readonly choices: Choices;
  readonly scope: Scope;
  /** Lines of the forms that were written. */
  readonly used = new Set<string>();
  readonly #known: Grouped;
  #budget = 40;

  constructor(choices: Choices, scope: Scope, known: readonly Form[] = forms) {
    this.choices = choices;
    this.scope = scope;
    this.#known = groupsOf(known);
  }

  /** A new piece of the template may be as large as the one before. */
  refill(): void {
    this.#budget = 40;
  }

  /** A value of a type; once in a while one of another type, so that Ruby raises. */
  value(wanted: string, depth: number): string {
    const { choices } = this;
    this.#budget -= 1;
    const type = choices.once(250) ? choices.pick(odd) : wanted === "any" ? choices.pick(data) : wanted;
    const names = this.scope.namesOf(wanted === "any" ? "any" : type, typesOf(type));
    const way = choices.below(names.length > 0 ? 8 : 5);
    if (way >= 5) return choices.pick(names);
    if (way >= 2 && depth > 0 && this.#budget > 0) {
      const candidates = formsFor(type).filter((form) => this.#known.all.has(form));
      if (candidates.length > 0) return this.#typed(choices.pick(candidates), type, depth);
    }
    return this.#literal(type, depth);
  }

  #typed(form: Form, type: string, depth: number): string {
    const call = this.call(form, depth);
    return form.mayBeNil ? `(${call} || ${this.#literal(type, 0)})` : call;
  }

  #literal(type: string, depth: number): string {
    const known = literals.get(type);
    if (known === undefined) throw new RangeError(`no literal of type ${type}`);
    const simple = known.filter((text) => !text.includes("#"));
    const text = this.choices.pick(
      depth > 0 && this.#budget > 0 ? known : simple.length > 0 ? simple : known,
    );
    return this.fill(text, depth - 1);
  }

  /** A call of any form: each line of the tables is as likely as the others. */
  anyCall(depth: number): { readonly text: string; readonly result: string } {
    const form = this.choices.pick(this.choices.pick(this.#known.lines));
    return { text: this.call(form, depth), result: form.mayBeNil ? "any" : form.result };
  }

  call(form: Form, depth: number): string {
    this.used.add(form.line);
    const { receiver, call } = form;
    if (receiver === "-") return this.fill(call, depth - 1);
    const self = this.value(receiver, depth - 1);
    const release = this.scope.hold(self);
    const filled = this.fill(call, depth - 1);
    release();
    const unary = /^(?:([-+])@|([!~]))$/.exec(call);
    if (unary !== null) return `(${unary[1] ?? unary[2]}(${self}))`;
    const isChain = /^(?:[.[]|&\.)/.test(call);
    const text = `${asOperand(self)}${isChain ? "" : " "}${filled}`;
    return isChain && !/ do \||\) [<>=|&+-]+ /.test(filled) ? text : `(${text})`;
  }

  /** Writes values where a form has their types, and its blocks. */
  fill(form: string, depth: number): string {
    const [text, rest] = this.#fillUntilEnd(form, depth);
    if (rest !== "") throw new SyntaxError(`a block of no beginning: ${form}`);
    return text;
  }

  #fillUntilEnd(form: string, depth: number): [text: string, rest: string] {
    let out = "";
    let rest = form;
    for (;;) {
      const found = /\{ \|(.+?)\| | \}|#([a-z]+)|\{ /.exec(rest);
      if (found === null) return [out + rest, ""];
      out += rest.slice(0, found.index);
      rest = rest.slice(found.index + found[0].length);
      const [whole, parameters, type] = found;
      if (parameters !== undefined) {
        const leave = this.scope.enter();
        const names = this.#declare(parameters);
        const [body, after] = this.#fillUntilEnd(rest, depth);
        leave();
        out = writeBlock(out.trimEnd(), { parameters: names, body }, this.choices);
        rest = after;
      } else if (type !== undefined) {
        const value = this.value(type, depth);
        out +=
          /[([{,] ?$|=> $|^$|: $/.test(out) && /^[,)\]}]|^ =>|^ \}|^$/.test(rest) ? value : asOperand(value);
      } else if (whole === "{ ") {
        const [inner, after] = this.#fillUntilEnd(rest, depth);
        out += `{ ${inner} }`;
        rest = after;
      } else return [out, rest];
    }
  }

  /** `(k:str, v:any), at:int` declares the names and leaves `(k, v), at`. */
  #declare(parameters: string): string {
    return parameters.replaceAll(/(\w+):(\w+)/g, (_, name: string, type: string) => {
      this.scope.declare(name, type);
      return name;
    });
  }
}
