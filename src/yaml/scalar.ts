// One scalar of a stream: its value for Psych, for kubectl where that differs, and its place.
import { CHOMPING_MODE, getScalarValue, SCALAR_STYLE } from "js-yaml";
import type { ScalarEvent } from "js-yaml";
import { readKubectlScalar } from "./kubectl-scalar.ts";
import type { RubyClass, ScalarValue, YamlScalar } from "./node.ts";
import { readPsychScalar } from "./psych-scalar.ts";
import type { RubyText } from "./psych-scalar.ts";
import { offsetIn, offsetRuns } from "./scalar-offsets.ts";

export interface ScalarReading {
  readonly value: ScalarValue;
  readonly ruby?: RubyClass;
  readonly kubectl?: ScalarValue;
}

/** What an untagged plain scalar says to Psych, and to kubectl when that is another JSON value. */
export function readPlainScalar(text: string): ScalarReading {
  // Nearly every string of a manifest starts with a letter that neither reader gives a meaning.
  if (isOrdinary(text)) return { value: text };
  const psych = readPsychScalar(text);
  const kubectl = readKubectlScalar(text);
  const ruby = isRubyText(psych) ? { ruby: psych.ruby } : {};
  const value = isRubyText(psych) ? psych.text : psych;
  return sameInJson(value, kubectl) ? { value, ...ruby } : { value, ...ruby, kubectl };
}

export class Scalar implements YamlScalar {
  readonly node = "scalar";
  readonly start: number;
  readonly end: number;
  readonly value: ScalarValue;
  readonly style: YamlScalar["style"];
  declare readonly kubectl?: ScalarValue;
  declare readonly ruby?: RubyClass;
  readonly #text: string;
  readonly #event: ScalarEvent;
  #runs: ReturnType<typeof offsetRuns> | undefined;

  /** `reading.value` of a string must be the scalar's own text for `offsetOf` to be exact. */
  constructor(text: string, event: ScalarEvent, start: number, end: number, reading: ScalarReading) {
    this.start = start;
    this.end = end;
    this.value = reading.value;
    this.style = styleOf(event);
    if (reading.kubectl !== undefined) this.kubectl = reading.kubectl;
    if (reading.ruby !== undefined) this.ruby = reading.ruby;
    this.#text = text;
    this.#event = event;
  }

  offsetOf(index: number): number {
    const { valueStart, valueEnd, fast } = this.#event;
    if (valueStart < 0) return this.start;
    if (fast) return Math.min(valueStart + Math.max(0, index), valueEnd);
    this.#runs ??= offsetRuns(this.#text, this.#event);
    return offsetIn(this.#runs, index, valueEnd);
  }
}

/** The text of a scalar without quotes, escapes and indentation. */
export function scalarText(text: string, event: ScalarEvent): string {
  const value = getScalarValue(text, event);
  return lacksLastBreak(text, event) ? value.replace(/\n$/, "") : value;
}

/**
 * A block whose last line ends with the file, not with a line break: libyaml, and so Psych and kubectl,
 * give its value no line break either.
 */
function lacksLastBreak(text: string, event: ScalarEvent): boolean {
  if (event.style !== SCALAR_STYLE.LITERAL_BLOCK && event.style !== SCALAR_STYLE.FOLDED_BLOCK) return false;
  const last = text[event.valueEnd - 1];
  if (event.chomping === CHOMPING_MODE.STRIP || event.valueEnd === event.valueStart) return false;
  if (last === "\n" || last === "\r") return false;
  const line = text.slice(text.lastIndexOf("\n", event.valueEnd - 1) + 1, event.valueEnd);
  return event.chomping === CHOMPING_MODE.KEEP || line.slice(Math.max(0, event.indent)) !== "";
}

function styleOf(event: ScalarEvent): YamlScalar["style"] {
  const { SINGLE_QUOTED, DOUBLE_QUOTED, LITERAL_BLOCK, FOLDED_BLOCK } = SCALAR_STYLE;
  if (event.style === SINGLE_QUOTED) return "single-quoted";
  if (event.style === DOUBLE_QUOTED) return "double-quoted";
  if (event.style === LITERAL_BLOCK) return "literal";
  return event.style === FOLDED_BLOCK ? "folded" : "plain";
}

function isRubyText(value: ScalarValue | RubyText): value is RubyText {
  return typeof value === "object" && value !== null;
}

/** `1` and `1.0` are one JSON number, whatever class a reader gives them. */
function sameInJson(left: ScalarValue, right: ScalarValue): boolean {
  if (typeof left === "bigint" && typeof right === "number") return sameNumber(left, right);
  if (typeof left === "number" && typeof right === "bigint") return sameNumber(right, left);
  return left === right || Object.is(left, right);
}

function sameNumber(integer: bigint, float: number): boolean {
  return Number.isInteger(float) && BigInt(float) === integer;
}

function isOrdinary(text: string): boolean {
  const code = text.charCodeAt(0) | 0x20;
  const isLetter = code >= 0x61 && code <= 0x7a;
  return isLetter && (text.length > 5 || !/^[ytonf]/i.test(text));
}
