// How much of a text a part takes: nothing, perhaps; or always the same. For look-behind Ruby takes only what has one width, or choices at its top that have one each.
import { PatternProblem } from "./regexp-part.ts";
import type { Part } from "./regexp-part.ts";

const problem = "invalid pattern in look-behind";

export function toBehind(inner: Part, negative: boolean): Part {
  const choices = (inner.part === "choice" ? inner.choices : [inner]).map((choice) => ({
    inner: choice,
    width: widthOf(choice, negative),
  }));
  return { part: "behind", choices, negative };
}

function widthOf(part: Part, negative: boolean): number {
  const width = (inner: Part) => widthOf(inner, negative);
  switch (part.part) {
    case "set":
      return 1;
    case "text":
      return Array.from(part.text).length;
    case "anchor":
    case "keep":
    case "behind":
      return 0;
    case "group":
      if (negative) throw new PatternProblem(problem);
      return width(part.inner);
    case "sequence":
      return part.parts.reduce((sum, one) => sum + width(one), 0);
    case "choice": {
      const [first = 0, ...others] = part.choices.map(width);
      if (others.some((other) => other !== first)) throw new PatternProblem(problem);
      return first;
    }
    case "repeat":
      if (part.min !== part.max) throw new PatternProblem(problem);
      return part.min * width(part.inner);
    case "ahead":
    case "atomic":
    case "backreference":
    case "condition":
      throw new PatternProblem(problem);
    default:
      return part satisfies never;
  }
}

/** May match without taking a character. */
export function canBeEmpty(part: Part): boolean {
  switch (part.part) {
    case "set":
    case "text":
      return false;
    case "group":
    case "atomic":
      return canBeEmpty(part.inner);
    case "sequence":
      return part.parts.every(canBeEmpty);
    case "choice":
      return part.choices.some(canBeEmpty);
    case "repeat":
      return part.min === 0 || canBeEmpty(part.inner);
    case "ahead":
    case "anchor":
    case "backreference":
    case "behind":
    case "condition":
    case "keep":
      return true;
    default:
      return part satisfies never;
  }
}
