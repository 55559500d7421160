// The forms in which a block may be written: braces, do, numbered parameters, a Symbol, a lambda.
import type { Choices } from "./choices.ts";

interface Block {
  readonly parameters: string;
  readonly body: string;
}

/** The call so far with its block behind. */
export function writeBlock(call: string, { parameters, body }: Block, choices: Choices): string {
  const isSimple = /^\w+(?:, \w+)*$/.test(parameters);
  const hasBlock = /[|{]|\bdo\b|->|_\d/.test(body);
  switch (choices.below(9)) {
    case 3:
      return `${call} do |${parameters}| ${body} end`;
    case 4:
      return `${call} do |${parameters}|\n  ${body}\nend`;
    case 5:
      if (isSimple && !hasBlock) return `${call} { ${numbered(parameters, body)} }`;
      break;
    case 6: {
      const method = new RegExp(`^${parameters.replaceAll(/\W/g, ".")}\\.(\\w+[?!]?)$`).exec(body)?.[1];
      if (method !== undefined && /\w$/.test(call)) return `${call}(&:${method})`;
      break;
    }
    case 7:
      return `${call} { |${parameters}| kept = ${body}; kept }`;
    case 8:
      // Which methods of a Hash hand a lambda its pair as one value differs from method to method.
      if (/^\w+$/.test(parameters) && /^\(*\[/.test(call) && /\.\w+$/.test(call))
        return `${call}(&->(${parameters}) { ${body} })`;
      break;
    default:
  }
  return `${call} { |${parameters}| ${body} }`;
}

function numbered(parameters: string, body: string): string {
  return parameters
    .split(", ")
    .reduce((text, name, at) => text.replaceAll(new RegExp(`\\b${name}\\b`, "g"), `_${at + 1}`), body);
}
