// Runs a compiled Regexp from one place of a text. Backtracking, with a stack of its own and a budget of
// steps, so that no pattern can hang or overflow.
import { foldText } from "./regexp-fold.ts";
import { holds, stepBack } from "./regexp-anchors.ts";
import type { RegexpProgram, RepeatSet, Step } from "./regexp-program.ts";

/** Thrown when the budget is spent. */
export class RegexpBudgetSpent extends Error {}

// What lies on the stack, four numbers each with the sort on top: a step to go on with and where; a register
// and what it held; a repetition that can be shorter, where it ends and where it ends at least.
const goOn = 0;
const undo = 1;
const shorten = 2;

export class RegexpRun {
  readonly #program: RegexpProgram;
  readonly #text: string;
  readonly #from: number;
  readonly #most: number;
  readonly #stack: number[] = [];
  readonly #slots: number[];
  /** Where `fail` goes on. */
  #next = 0;
  steps = 0;

  constructor(program: RegexpProgram, text: string, from: number, most: number) {
    this.#program = program;
    this.#text = text;
    this.#from = from;
    this.#most = most;
    this.#slots = Array.from({ length: program.slots }, () => -1);
  }

  /** Start and end of the match and of its groups, for a match that begins at `start`; then other registers. */
  matchAt(start: number): readonly number[] | undefined {
    this.#slots.fill(-1);
    this.#stack.length = 0;
    this.#slots[0] = start;
    const end = this.#run(start);
    if (end < 0) return undefined;
    this.#slots[1] = end;
    return this.#slots;
  }

  spend(count: number): void {
    this.steps += count;
    if (this.steps > this.#most) throw new RegexpBudgetSpent();
  }

  #run(start: number): number {
    const { steps } = this.#program;
    let at = start;
    this.#next = 0;
    for (;;) {
      this.spend(1);
      const step = steps[this.#next];
      if (step === undefined) throw new TypeError("a program without an end");
      if (step.step === "match") return at;
      this.#next += 1;
      at = this.#take(step, at);
      if (at < 0) at = this.#fail();
      if (at < 0) return -1;
    }
  }

  /** Where the text goes on behind one step; -1: it does not match. */
  #take(step: Exclude<Step, { step: "match" }>, at: number): number {
    const [text, slots, stack] = [this.#text, this.#slots, this.#stack];
    switch (step.step) {
      case "text":
        return text.startsWith(step.text, at) ? at + step.text.length : -1;
      case "set": {
        const code = text.codePointAt(at);
        return code !== undefined && step.set.has(code) ? at + (code > 0xffff ? 2 : 1) : -1;
      }
      case "repeat-set":
        return this.#repeat(step, at);
      case "anchor":
        return holds(step.anchor, text, at, this.#from) ? at : -1;
      case "jump":
        this.#next = step.to;
        return at;
      case "split":
        stack.push(step.or, at, 0, goOn);
        this.#next = step.to;
        return at;
      case "mark":
        this.#set(step.slot, at);
        return at;
      case "capture":
        this.#set(step.slot, slots[step.start] ?? -1);
        this.#set(step.slot + 1, at);
        return at;
      case "unless-moved":
        if (slots[step.slot] === at) this.#next = step.to;
        return at;
      case "count-from-zero":
        this.#set(step.slot, 0);
        return at;
      case "count":
        this.#set(step.slot, (slots[step.slot] ?? 0) + 1);
        return at;
      case "if-fewer":
        if ((slots[step.slot] ?? 0) < step.than) this.#next = step.to;
        return at;
      case "guard":
        // Above what undoes this very register.
        this.#set(step.slot, stack.length + 4);
        return at;
      case "commit":
        this.#commit(slots[step.slot] ?? 0);
        return at;
      case "fail-guard":
        this.#unwind(slots[step.slot] ?? 0);
        return -1;
      case "return-to":
        return slots[step.slot] ?? 0;
      case "back":
        return stepBack(text, at, step.width);
      case "backreference":
        return this.#refer(step.groups, step.folded, at);
      case "unless-captured":
        if (!step.groups.some((group) => (slots[2 * group] ?? -1) >= 0)) this.#next = step.to;
        return at;
      default:
        return step satisfies never;
    }
  }

  #set(slot: number, value: number): void {
    this.#stack.push(slot, this.#slots[slot] ?? -1, 0, undo);
    this.#slots[slot] = value;
  }

  #repeat({ set, min, max, givesBack }: RepeatSet, at: number): number {
    const text = this.#text;
    let end = at;
    let least = at;
    let turns = 0;
    for (; turns < max; turns += 1) {
      const code = text.codePointAt(end);
      if (code === undefined || !set.has(code)) break;
      end += code > 0xffff ? 2 : 1;
      if (turns + 1 === min) least = end;
    }
    this.spend(end - at);
    if (turns < min) return -1;
    if (givesBack && end > least) this.#stack.push(this.#next, end, least, shorten);
    return end;
  }

  /** Back to the last choice: where the text goes on, or -1. */
  #fail(): number {
    const stack = this.#stack;
    while (stack.length > 0) {
      const sort = stack.pop();
      const extra = stack.pop() ?? 0;
      const value = stack.pop() ?? 0;
      const key = stack.pop() ?? 0;
      if (sort === undo) {
        this.#slots[key] = value;
        continue;
      }
      this.#next = key;
      if (sort === goOn) return value;
      const end = stepBack(this.#text, value, 1);
      if (end > extra) stack.push(key, end, extra, shorten);
      return end;
    }
    return -1;
  }

  /** Drops the choices above `height` and keeps what undoes registers. */
  #commit(height: number): void {
    const stack = this.#stack;
    let kept = height;
    for (let at = height; at < stack.length; at += 4) {
      if (stack[at + 3] !== undo) continue;
      stack.copyWithin(kept, at, at + 4);
      kept += 4;
    }
    this.spend((stack.length - height) >> 2);
    stack.length = kept;
  }

  /** Undoes everything above `height`. */
  #unwind(height: number): void {
    const stack = this.#stack;
    this.spend((stack.length - height) >> 2);
    while (stack.length > height) {
      const sort = stack.pop();
      stack.pop();
      const value = stack.pop() ?? 0;
      const key = stack.pop() ?? 0;
      if (sort === undo) this.#slots[key] = value;
    }
  }

  /** The text of the last of the groups that took part, once more. */
  #refer(groups: readonly number[], folded: boolean, at: number): number {
    const group = groups.findLast((one) => (this.#slots[2 * one] ?? -1) >= 0);
    if (group === undefined) return -1;
    const wanted = this.#text.slice(this.#slots[2 * group], this.#slots[2 * group + 1]);
    this.spend(wanted.length >> 4);
    const end = at + wanted.length;
    if (!folded) return this.#text.startsWith(wanted, at) ? end : -1;
    return foldText(this.#text.slice(at, end)) === foldText(wanted) ? end : -1;
  }
}
