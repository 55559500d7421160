// The parser's reasons for refusing a text, said so that the writer of the file knows what to change
// and shown where the mistake begins.
import { openBracket, openQuote, reservedCharacter, strayText, tabbed } from "./syntax-places.ts";
import type { SyntaxWords } from "./syntax-places.ts";

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
