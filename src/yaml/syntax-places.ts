// Where a syntax error begins, which is often lines before the place where a parser gives up.

export interface SyntaxWords {
  readonly message: string;
  readonly hint: string;
  /** Offset of the mistake, when it is not where the parser stopped. */
  readonly at?: number;
}

/** How far back a beginning is looked for, in characters. */
const reach = 4000;

export function reservedCharacter(text: string, at: number): SyntaxWords | undefined {
  const char = text[at];
  if (char !== "@" && char !== "`" && (char !== "%" || isLineStart(text, at))) return undefined;
  return { message: `no value can begin with ${char}`, hint: "put the text in quotes" };
}

export function tabbed(text: string, at: number): SyntaxWords | undefined {
  const start = lineStart(text, at);
  const indent = /^[ \t]*/.exec(text.slice(start, at))?.[0] ?? "";
  const tab = text[at] === "\t" ? at - start : indent.indexOf("\t");
  if (tab === -1) return undefined;
  return {
    message: "a tab is used for indentation",
    hint: "indent with spaces: YAML does not allow tabs there",
    at: start + tab,
  };
}

export function strayText(text: string, at: number): SyntaxWords | undefined {
  if (isLineStart(text, at)) return undefined;
  if (text[at] === ":" && !/:\s/.test(text.slice(lineStart(text, at), at))) {
    return {
      message: "this line continues the value above, so it cannot hold a key",
      hint: "line the key up with its neighbours; a line above it that lacks its `:` needs one",
    };
  }
  if (text[at] === ":") {
    return {
      message: "a second `: ` stands on this line",
      hint: "put the value in quotes, or start a new line",
    };
  }
  return { message: "text stands after the end of the value", hint: "put the whole value in quotes" };
}

/** The last quote that begins a value and is not closed. */
export function openQuote(text: string, at: number): SyntaxWords | undefined {
  for (let place = at - 1; place >= Math.max(0, at - reach); place -= 1) {
    const quote = text[place];
    if ((quote !== '"' && quote !== "'") || !/[\s,[{(:-]/.test(text[place - 1] ?? "\n")) continue;
    if (text.slice(place + 1, at).includes(quote)) return undefined;
    return { message: "this quote is not closed", hint: `close the text with ${quote}`, at: place };
  }
  return undefined;
}

/** The innermost bracket that is still open; a heuristic, since quoted text may hold brackets, too. */
export function openBracket(text: string, at: number): SyntaxWords | undefined {
  let closed = 0;
  for (let place = at - 1; place >= Math.max(0, at - reach); place -= 1) {
    const char = text[place];
    if (char === "]" || char === "}") closed += 1;
    if (char !== "[" && char !== "{") continue;
    closed -= 1;
    if (closed >= 0) continue;
    const close = char === "[" ? "]" : "}";
    if (at >= text.length || text.slice(place, at).includes("\n")) {
      return {
        message: `this ${char} is not closed`,
        hint: `close it with ${close}, or quote the text`,
        at: place,
      };
    }
    return undefined;
  }
  return undefined;
}

function isLineStart(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === "";
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}
