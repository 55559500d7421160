// ERB text → tags and text with their offsets, as Ruby's ERB scans with trim_mode "-".

export interface TextSegment {
  readonly segment: "text";
  /** What is printed: differs from the template where it says `<%%`. */
  readonly text: string;
  /** Stretches of the template that make up `text`, in order; `<%%` is one of its own. */
  readonly pieces: readonly Piece[];
  readonly start: number;
  readonly end: number;
}

/** Template [from, to) gives `text`. */
export interface Piece {
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

export interface TagSegment {
  readonly segment: "code" | "output" | "comment";
  /** The Ruby text; differs from the template where it says `%%>`. */
  readonly pieces: readonly Piece[];
  /** From `<%` (and the blanks that `<%-` eats) to behind `%>` (and the line break that `-%>` eats). */
  readonly start: number;
  readonly end: number;
  /** Offset of `<%`. */
  readonly open: number;
  /** Offset behind `%>`. */
  readonly close: number;
  /** `-%>` was followed by a line break (or nothing) and ate it. */
  readonly eatsLine: boolean;
}

export type Segment = TextSegment | TagSegment;

export interface ScannedTemplate {
  readonly segments: readonly Segment[];
  /** Offset of a `<%` without `%>`: ERB drops the mark and prints the rest. */
  readonly unterminated?: number;
}

export function scanErb(text: string): ScannedTemplate {
  const segments: Segment[] = [];
  let pieces: Piece[] = [];
  let at = 0;
  const addText = (from: number, to: number, printed = text.slice(from, to)) => {
    if (to > from) pieces.push({ text: printed, from, to });
  };
  const flush = () => {
    const first = pieces[0];
    const last = pieces.at(-1);
    if (first !== undefined && last !== undefined) {
      const printed = pieces.map((piece) => piece.text).join("");
      segments.push({ segment: "text", text: printed, pieces, start: first.from, end: last.to });
    }
    pieces = [];
  };
  while (at < text.length) {
    const open = text.indexOf("<%", at);
    if (open === -1) {
      addText(at, text.length);
      break;
    }
    if (text[open + 2] === "%") {
      addText(at, open);
      addText(open, open + 3, "<%");
      at = open + 3;
      continue;
    }
    const trims = text[open + 2] === "-";
    const start = trims ? startOfBlanks(text, open, at) : open;
    addText(at, start);
    const tag = scanTag(text, start, open, trims);
    if ("rest" in tag) {
      flush();
      pieces = [...tag.rest];
      flush();
      return { segments, unterminated: open };
    }
    flush();
    segments.push(tag);
    at = tag.end;
  }
  flush();
  return { segments };
}

// Ruby's scanner takes the place where the last tag ended for the start of a line, too.
function startOfBlanks(text: string, open: number, from: number): number {
  let start = open;
  while (start > from && (text[start - 1] === " " || text[start - 1] === "\t")) start -= 1;
  return start === from || text[start - 1] === "\n" ? start : open;
}

function scanTag(
  text: string,
  start: number,
  open: number,
  trims: boolean,
): TagSegment | { readonly rest: readonly Piece[] } {
  const mark = text[open + 2];
  const segment = !trims && mark === "=" ? "output" : !trims && mark === "#" ? "comment" : "code";
  let at = trims || segment !== "code" ? open + 3 : open + 2;
  const pieces: Piece[] = [];
  const add = (to: number, ruby = text.slice(at, to)) => {
    if (to > at) pieces.push({ text: ruby, from: at, to });
  };
  for (;;) {
    const found = text.indexOf("%>", at);
    if (found === -1) {
      add(text.length);
      return { rest: pieces };
    }
    if (text[found - 1] === "%" && found - 1 >= at) {
      add(found - 1);
      at = found - 1;
      add(found + 2, "%>");
      at = found + 2;
      continue;
    }
    const dashed = text[found - 1] === "-" && found - 1 >= at;
    add(dashed ? found - 1 : found);
    const close = found + 2;
    const eaten = dashed ? eatenLine(text, close) : undefined;
    return {
      segment,
      pieces,
      start,
      end: close + (eaten ?? 0),
      open,
      close,
      eatsLine: eaten !== undefined,
    };
  }
}

function eatenLine(text: string, at: number): number | undefined {
  if (at === text.length) return 0;
  if (text[at] === "\n") return 1;
  return text.startsWith("\r\n", at) ? 2 : undefined;
}
