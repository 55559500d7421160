// The parser's reasons for refusing a text, said so that the writer of the file knows what to change.

export interface SyntaxWords {
  readonly message: string;
  readonly hint?: string;
}

const words: readonly (readonly [RegExp, string, string])[] = [
  [/tab characters/, "a tab is used for indentation", "indent with spaces: YAML does not allow tabs there"],
  [
    /bad indentation of a mapping entry/,
    "the indentation does not fit the mapping above",
    "line this key up with the keys beside it; a value that contains `: ` must be quoted",
  ],
  [
    /bad indentation of a sequence entry/,
    "the indentation does not fit the list above",
    "line every `-` of a list up in one column",
  ],
  [
    /end of the stream or a document separator/,
    "this line belongs to nothing above it",
    "check the indentation of this line and of the ones before it; a new document starts with `---`",
  ],
  [
    /expected ':' after a mapping key|multiline key/,
    "a key without `:` stands here",
    "write `key: value`; text that runs over several lines must be indented deeper than its key",
  ],
  [
    /within a (?:double|single) quoted scalar|expected valid JSON character/,
    "a quoted text is not closed",
    "close it with the quote that it was opened with",
  ],
  [
    /unknown escape sequence/,
    "this backslash escape does not exist",
    "double the backslash or use single quotes",
  ],
  [
    /hexadecimal character/,
    "this escape needs more hexadecimal digits",
    "write \\xHH, \\uHHHH or \\UHHHHHHHH",
  ],
  [/missed comma/, "a comma is missing between two entries", "separate entries within brackets with commas"],
  [/found ','/, "a comma stands where an entry should be", "remove the comma or write the entry before it"],
  [
    /within a flow collection/,
    "a bracket is not closed",
    "close `[` with `]` and `{` with `}`; quote text that begins with one of them",
  ],
  [
    /deficient indentation/,
    "this line must be indented deeper",
    "indent it deeper than the key that it belongs to",
  ],
  [
    /whitespace character is expected after the key-value/,
    "a space is missing after `:`",
    "write `key: value`, or quote the whole text",
  ],
  [
    /duplication of (?:a|an) (?:tag|anchor) property/,
    "a value has two tags or two anchors",
    "keep one of them",
  ],
  [/alias node should not have/, "an alias cannot have a tag or an anchor of its own", "remove it"],
  [
    /name of an (?:alias|anchor) node/,
    "a name is missing after `*` or `&`",
    "name it, or quote text that begins with `*` or `&`",
  ],
  [
    /a line break is expected/,
    "text stands beside the sign of a block (`|` or `>`)",
    "start the text on the next line",
  ],
  [
    /indentation width|chomping mode/,
    "the sign of this block (`|` or `>`) is not valid",
    "write `|`, `|-` or `|+`",
  ],
  [
    /non-printable|null byte/,
    "a control character stands here",
    "remove it, or write it as an escape in double quotes",
  ],
  [
    /undeclared tag handle|tag (?:name|suffix|handle)|verbatim tag/,
    "this tag is not valid",
    "remove it, or quote text that begins with `!`",
  ],
  [
    /directive|unacceptable YAML version/i,
    "this % directive is not valid",
    "remove the line, or quote text that begins with `%`",
  ],
];

/** The reason itself when there are no better words for it. */
export function wordsForSyntax(reason: string, offending: string): SyntaxWords {
  const entry = words.find(([pattern]) => pattern.test(reason));
  if (entry !== undefined) return { message: entry[1], hint: entry[2] };
  if (offending === "@" || offending === "`") {
    return { message: `no value can begin with ${offending}`, hint: "quote the text" };
  }
  return { message: reason };
}
