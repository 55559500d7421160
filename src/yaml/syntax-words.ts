// The parser's reasons for refusing a text, said so that the writer of the file knows what to change
// and shown where the mistake begins rather than where the parser gave up.

export interface SyntaxWords {
  readonly message: string;
  readonly hint: string;
  /** Offset of the mistake, when it is not where the parser stopped. */
  readonly at?: number;
}

type Describe = (text: string, at: number) => SyntaxWords | undefined;

const words: readonly (readonly [RegExp, SyntaxWords | Describe])[] = [
  [/./, reservedCharacter],
  [/deficient indentation|quoted scalar|valid JSON character/, openQuote],
  [/deficient indentation|flow collection|missed comma/, openBracket],
  [/indentation|separator is expected/, tabbed],
  [/mapping entry|separator is expected/, strayText],
  [
    /bad indentation of a mapping entry/,
    {
      message: "the indentation does not fit the keys above",
      hint: "line this key up with the keys that it stands beside",
    },
  ],
  [
    /bad indentation of a sequence entry/,
    {
      message: "the indentation does not fit the list above",
      hint: "line every `-` of a list up in one column",
    },
  ],
  [
    /separator is expected/,
    {
      message: "this line belongs to nothing above it",
      hint: "check the indentation of this line and of the ones before it; a new document starts with `---`",
    },
  ],
  [
    /expected ':' after a mapping key|multiline key/,
    {
      message: "a key without `:` stands here",
      hint: "write `key: value`; text that runs over several lines must be indented deeper than its key",
    },
  ],
  [
    /unknown escape sequence/,
    { message: "this backslash escape does not exist", hint: "double the backslash, or use single quotes" },
  ],
  [
    /hexadecimal character/,
    { message: "this escape needs more hexadecimal digits", hint: "write \\xHH, \\uHHHH or \\UHHHHHHHH" },
  ],
  [
    /missed comma/,
    {
      message: "a comma is missing between two entries",
      hint: "separate the entries within brackets with commas",
    },
  ],
  [
    /found ','/,
    {
      message: "a comma stands where an entry should be",
      hint: "remove the comma, or write the entry before it",
    },
  ],
  [
    /deficient indentation/,
    {
      message: "this line must be indented deeper",
      hint: "indent it deeper than the key that it belongs to",
    },
  ],
  [
    /whitespace character is expected after the key-value/,
    { message: "a space is missing after `:`", hint: "write `key: value`, or quote the whole text" },
  ],
  [
    /duplication of an? (?:tag|anchor)/,
    { message: "a value has two tags or two anchors", hint: "keep one of them" },
  ],
  [
    /alias node should not have/,
    { message: "an alias has a tag or an anchor of its own", hint: "remove the tag or the anchor" },
  ],
  [
    /name of an (?:alias|anchor) node/,
    {
      message: "a name is missing after `*` or `&`",
      hint: "name it, or quote text that begins with `*` or `&`",
    },
  ],
  [
    /a line break is expected/,
    {
      message: "text stands beside the sign of a block (`|` or `>`)",
      hint: "start the text on the next line",
    },
  ],
  [
    /indentation width|chomping mode/,
    { message: "the sign of this block (`|` or `>`) is not valid", hint: "write `|`, `|-` or `|+`" },
  ],
  [
    /non-printable|null byte/,
    {
      message: "a control character stands here",
      hint: "remove it, or write it as an escape in double quotes",
    },
  ],
  [/tag/, { message: "this tag is not valid", hint: "remove it, or quote text that begins with `!`" }],
  [
    /directive|unacceptable YAML version/,
    { message: "this % directive is not valid", hint: "remove the line, or quote text that begins with `%`" },
  ],
];

/** `at`: where the parser stopped in the text. */
export function wordsForSyntax(reason: string, text: string, at: number): SyntaxWords {
  for (const [pattern, entry] of words) {
    if (!pattern.test(reason)) continue;
    const said = typeof entry === "function" ? entry(text, at) : entry;
    if (said !== undefined) return said;
  }
  return { message: `this is not valid YAML: ${reason}`, hint: "quote the text if it is meant as text" };
}

function reservedCharacter(text: string, at: number): SyntaxWords | undefined {
  const char = text[at];
  if (char !== "@" && char !== "`" && (char !== "%" || isLineStart(text, at))) return undefined;
  return { message: `no value can begin with ${char}`, hint: "put the text in quotes" };
}

function tabbed(text: string, at: number): SyntaxWords | undefined {
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

function strayText(text: string, at: number): SyntaxWords | undefined {
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
function openQuote(text: string, at: number): SyntaxWords | undefined {
  for (let place = at - 1; place >= Math.max(0, at - reach); place -= 1) {
    const quote = text[place];
    if ((quote !== '"' && quote !== "'") || !/[\s,[{(:-]/.test(text[place - 1] ?? "\n")) continue;
    if (text.slice(place + 1, at).includes(quote)) return undefined;
    return { message: "this quote is not closed", hint: `close the text with ${quote}`, at: place };
  }
  return undefined;
}

/** The innermost bracket that is still open; a heuristic, since quoted text may hold brackets, too. */
function openBracket(text: string, at: number): SyntaxWords | undefined {
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

/** How far back a beginning is looked for, in characters. */
const reach = 4000;

function isLineStart(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), at).trim() === "";
}

function lineStart(text: string, at: number): number {
  return text.lastIndexOf("\n", at - 1) + 1;
}
