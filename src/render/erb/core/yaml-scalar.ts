// How Psych and libyaml write one scalar: plain where it reads back as text, else quoted or as a block.
import { charactersOf, codePointCount } from "./text.ts";
import { readPsychScalar } from "../../../yaml/psych-scalar.ts";

export type ScalarStyle = "plain" | "single" | "double" | "literal" | "folded";

export interface ScalarForm {
  readonly text: string;
  /** What Psych asks for; libyaml may have to take another. */
  readonly style: ScalarStyle;
  readonly tag: string | undefined;
  readonly isNull?: boolean;
  /** Quoted, it would read back as text: libyaml then writes the tag `!`. */
  readonly needsTag?: boolean;
}

const wordCharacter = /^[\p{Alphabetic}\p{M}\p{Nd}\p{Pc}]$/u;

/** Psych's choice for a String; `foldFrom`: its option line_width. */
export function scalarOf(text: string, foldFrom?: number): ScalarForm {
  const form = (style: ScalarStyle, tag?: string): ScalarForm => ({ text, style, tag });
  if (hasInnerBreak(text)) return form("literal");
  if (text === "<<") return form("single", "!!str");
  if (text === "y" || text === "n") return form("double");
  if (foldFrom !== undefined && codePointCount(text) > foldFrom) return form("folded");
  if (isOddStart(text)) return form("double");
  if (typeof readPsychScalar(text) !== "string" || /^0[0-7]*[89]/.test(text)) {
    return form("single");
  }
  return form("plain");
}

// As Psych's /\n(?!\Z)/: a line break that does not end the text, nor stands before its last one.
function hasInnerBreak(text: string): boolean {
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) {
    const rest = text.length - at - 1;
    if (rest > 1 || (rest === 1 && text[at + 1] !== "\n")) return true;
  }
  return false;
}

// As Psych's /^[^[:word:]][^"]*$/, which may also take a line break for the sign.
function isOddStart(text: string): boolean {
  for (let at = 0; at < text.length; at = lineEnd(text, at) + 1) {
    const [sign = ""] = text.slice(at, at + 2);
    if (wordCharacter.test(sign)) continue;
    const rest = text.slice(at + sign.length);
    const end = lineEnd(rest, 0);
    if (!rest.slice(0, end).includes('"')) return true;
  }
  return false;
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf("\n", from);
  return end === -1 ? text.length : end;
}

export interface Analysis {
  readonly multiline: boolean;
  readonly plain: boolean;
  readonly single: boolean;
  readonly block: boolean;
}

/** libyaml's view of which styles can hold the text. */
export function analyze(text: string): Analysis {
  if (text === "") return { multiline: false, plain: true, single: true, block: false };
  let indicators = text.startsWith("---") || text.startsWith("...");
  let special = false;
  let breaks = false;
  let breakSpace = false;
  let spaceBreak = false;
  let before: "space" | "break" | "other" | undefined;
  let blankBefore = true;
  const characters = charactersOf(text);
  for (const [at, character] of characters.entries()) {
    const blankAfter = at + 1 === characters.length || isBlankOrBreak(characters[at + 1] ?? "");
    if (at === 0) {
      if ("#,[]{}&*!|>'\"%@`".includes(character)) indicators = true;
      else if ("?:-".includes(character) && blankAfter) indicators = true;
    } else if ((character === ":" && blankAfter) || (character === "#" && blankBefore)) indicators = true;
    if (!isPrintable(character)) special = true;
    if (isBreak(character)) {
      breaks = true;
      if (before === "space") spaceBreak = true;
      before = "break";
    } else if (character === " ") {
      if (before === "break") breakSpace = true;
      before = "space";
    } else before = "other";
    blankBefore = isBlankOrBreak(character);
  }
  const first = characters[0] ?? "";
  const last = characters.at(-1) ?? "";
  const edge = [first, last].some((one) => one === " " || isBreak(one));
  const unquotable = spaceBreak || special;
  return {
    multiline: breaks,
    plain: !edge && !breakSpace && !unquotable && !breaks && !indicators,
    single: !breakSpace && !unquotable,
    block: last !== " " && !unquotable,
  };
}

export function isBreak(character: string): boolean {
  return "\r\n\u0085\u2028\u2029".includes(character) && character !== "";
}

function isBlankOrBreak(character: string): boolean {
  return character === " " || character === "\t" || isBreak(character);
}

/** libyaml prints nothing beyond the basic plane. */
export function isPrintable(character: string): boolean {
  if (character >= " " && character <= "~") return character.length === 1;
  return /^[\n\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd]$/u.test(character);
}
