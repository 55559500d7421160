// Parts of a Regexp → steps for a machine that backtracks on a stack of its own.
import { canBeEmpty } from "./regexp-width.ts";
import type { Anchor, ParsedRegexp, Part, Repeat } from "./regexp-part.ts";
import type { CharacterSet } from "./regexp-sets.ts";
import { UnsupportedPattern } from "./regexp-part.ts";

/** `to` and `or` are steps, `slot` a register, `groups` of captures. */
export type Step =
  | { readonly step: "text"; readonly text: string }
  | { readonly step: "set"; readonly set: CharacterSet }
  | RepeatSet
  | { readonly step: "anchor"; readonly anchor: Anchor }
  | { readonly step: "jump"; to: number }
  | { readonly step: "split"; to: number; or: number }
  | { readonly step: "mark"; readonly slot: number }
  | { readonly step: "capture"; readonly slot: number; readonly start: number }
  | { readonly step: "unless-moved"; readonly slot: number; to: number }
  | { readonly step: "count-from-zero"; readonly slot: number }
  | { readonly step: "count"; readonly slot: number }
  | { readonly step: "if-fewer"; readonly slot: number; readonly than: number; to: number }
  | { readonly step: "guard"; readonly slot: number }
  | { readonly step: "commit"; readonly slot: number }
  | { readonly step: "fail-guard"; readonly slot: number }
  | { readonly step: "return-to"; readonly slot: number }
  | { readonly step: "back"; readonly width: number }
  | { readonly step: "backreference"; readonly groups: readonly number[]; readonly folded: boolean }
  | { readonly step: "unless-captured"; readonly groups: readonly number[]; to: number }
  | { readonly step: "match" };

export interface RepeatSet {
  readonly step: "repeat-set";
  readonly set: CharacterSet;
  readonly min: number;
  readonly max: number;
  /** Not possessive. */
  readonly givesBack: boolean;
}

export interface RegexpProgram {
  readonly steps: readonly Step[];
  readonly slots: number;
  /** The text that every match begins with. */
  readonly prefix: string;
}

const mostSteps = 20_000;

export function toProgram({ root, groups }: ParsedRegexp): RegexpProgram {
  const writer = new Writer(2 * groups + 2);
  writer.write(root);
  writer.add({ step: "match" });
  const [first] = writer.steps;
  return { steps: writer.steps, slots: writer.slots, prefix: first?.step === "text" ? first.text : "" };
}

class Writer {
  readonly steps: Step[] = [];
  slots: number;

  constructor(slots: number) {
    this.slots = slots;
  }

  add<T extends Step>(step: T): T {
    if (this.steps.length >= mostSteps) throw new UnsupportedPattern("a pattern of this size");
    this.steps.push(step);
    return step;
  }

  #slot(): number {
    this.slots += 1;
    return this.slots - 1;
  }

  get #next(): number {
    return this.steps.length;
  }

  write(part: Part): void {
    switch (part.part) {
      case "set":
        this.add({ step: "set", set: part.set });
        break;
      case "text":
        this.add({ step: "text", text: part.text });
        break;
      case "anchor":
        this.add({ step: "anchor", anchor: part.anchor });
        break;
      case "keep":
        this.add({ step: "mark", slot: 0 });
        break;
      case "group": {
        const start = this.#slot();
        this.add({ step: "mark", slot: start });
        this.write(part.inner);
        this.add({ step: "capture", slot: 2 * part.index, start });
        break;
      }
      case "sequence":
        this.#writeSequence(part.parts);
        break;
      case "choice":
        this.#writeChoice(part.choices.map((choice) => () => this.write(choice)));
        break;
      case "repeat":
        this.#writeRepeat(part);
        break;
      case "ahead":
        this.#writeLook(part.negative, () => this.write(part.inner));
        break;
      case "behind":
        this.#writeLook(part.negative, () =>
          this.#writeChoice(
            part.choices.map(({ inner, width }) => () => {
              this.add({ step: "back", width });
              this.write(inner);
            }),
          ),
        );
        break;
      case "atomic":
        this.#writeAtomic(() => this.write(part.inner));
        break;
      case "backreference":
        this.add({ step: "backreference", groups: part.groups, folded: part.folded });
        break;
      case "condition": {
        const unless = this.add({ step: "unless-captured", groups: part.groups, to: 0 });
        this.write(part.yes);
        const over = this.add({ step: "jump", to: 0 });
        unless.to = this.#next;
        this.write(part.no);
        over.to = this.#next;
        break;
      }
      default:
        part satisfies never;
    }
  }

  /** Characters next to each other become one text. */
  #writeSequence(parts: readonly Part[]): void {
    let text = "";
    for (const part of parts) {
      if (part.part === "text") {
        text += part.text;
        continue;
      }
      if (text !== "") this.add({ step: "text", text });
      text = "";
      this.write(part);
    }
    if (text !== "") this.add({ step: "text", text });
  }

  #writeChoice(choices: readonly (() => void)[]): void {
    const ends: { to: number }[] = [];
    for (const [at, write] of choices.entries()) {
      if (at === choices.length - 1) {
        write();
        break;
      }
      const split = this.add({ step: "split", to: this.#next + 1, or: 0 });
      write();
      ends.push(this.add({ step: "jump", to: 0 }));
      split.or = this.#next;
    }
    for (const end of ends) end.to = this.#next;
  }

  #writeAtomic(write: () => void): void {
    const slot = this.#slot();
    this.add({ step: "guard", slot });
    write();
    this.add({ step: "commit", slot });
  }

  #writeLook(negative: boolean, write: () => void): void {
    const slot = this.#slot();
    if (negative) {
      this.add({ step: "guard", slot });
      const split = this.add({ step: "split", to: this.#next + 1, or: 0 });
      write();
      this.add({ step: "fail-guard", slot });
      split.or = this.#next;
      return;
    }
    const start = this.#slot();
    this.add({ step: "mark", slot: start });
    this.add({ step: "guard", slot });
    write();
    this.add({ step: "commit", slot });
    this.add({ step: "return-to", slot: start });
  }

  #writeRepeat(repeat: Repeat): void {
    const { inner, min, max, mode } = repeat;
    if (max === 0) return;
    if (inner.part === "set" && mode !== "lazy") {
      this.add({ step: "repeat-set", set: inner.set, min, max, givesBack: mode === "greedy" });
    } else if (mode === "possessive") {
      this.#writeAtomic(() => this.#writeLoop({ ...repeat, mode: "greedy" }));
    } else this.#writeLoop(repeat);
  }

  #writeLoop({ inner, min, max, mode }: Repeat): void {
    const counted = min > 1 || (max > 1 && max !== Infinity);
    const counter = counted ? this.#slot() : 0;
    if (counted) this.add({ step: "count-from-zero", slot: counter });
    // One turn that must be: the body without a question.
    if (min === 1 && max === 1) return this.write(inner);
    const over = !counted && min === 1 ? this.add({ step: "jump", to: 0 }) : undefined;
    const top = this.#next;
    const must =
      counted && min > 0 ? this.add({ step: "if-fewer", slot: counter, than: min, to: 0 }) : undefined;
    const may =
      counted && max !== Infinity
        ? this.add({ step: "if-fewer", slot: counter, than: max, to: 0 })
        : undefined;
    const full = may === undefined ? undefined : this.add({ step: "jump", to: 0 });
    if (may !== undefined) may.to = this.#next;
    const split = this.add({ step: "split", to: 0, or: 0 });
    if (over !== undefined) over.to = this.#next;
    if (must !== undefined) must.to = this.#next;
    const body = this.#next;
    const moved = canBeEmpty(inner) && max === Infinity ? this.#slot() : undefined;
    if (moved !== undefined) this.add({ step: "mark", slot: moved });
    this.write(inner);
    if (counted) this.add({ step: "count", slot: counter });
    const leave = moved === undefined ? undefined : this.add({ step: "unless-moved", slot: moved, to: 0 });
    if (!counted && max === 1) {
      // No second turn.
    } else this.add({ step: "jump", to: top });
    const end = this.#next;
    [split.to, split.or] = mode === "lazy" ? [end, body] : [body, end];
    if (full !== undefined) full.to = end;
    if (leave !== undefined) leave.to = end;
  }
}
