// Text of a Regexp → its parts, by Ruby's (Onigmo's) rules: `^` and `$` at lines, `\w` ASCII, POSIX brackets
// Unicode, possessive and atomic groups.
import { anchors, inSequence, lineBreak, nothing, ofCharacter, ofSet } from "./regexp-atoms.ts";
import { readBracket } from "./regexp-bracket.ts";
import { readCharacter, readProperty } from "./regexp-escape.ts";
import { readBounds } from "./regexp-bounds.ts";
import { PatternGroups } from "./regexp-groups.ts";
import { toBehind } from "./regexp-width.ts";
import { PatternProblem, UnsupportedPattern } from "./regexp-part.ts";
import type { ParsedRegexp, Part } from "./regexp-part.ts";
import { PatternReader } from "./regexp-reader.ts";
import { shorthand } from "./regexp-sets.ts";

interface Options {
  readonly ignoreCase: boolean;
  readonly dotAll: boolean;
  readonly extended: boolean;
}

/** `flags`: letters of i, m, x. Throws PatternProblem and UnsupportedPattern. */
export function parseRegexp(source: string, flags: string): ParsedRegexp {
  const first = new Parser(source, flags, false);
  const parsed = first.parse();
  // Only where no group has a name do plain parentheses count.
  return parsed.names.size === 0 ? parsed : new Parser(source, flags, true).parse();
}

class Parser {
  readonly #reader: PatternReader;
  readonly #hasNames: boolean;
  readonly #groups = new PatternGroups();
  #options: Options;
  #depth = 0;
  // What Ruby finds when it has read the whole pattern.
  #problem: PatternProblem | undefined;
  #choices: PatternProblem | undefined;

  constructor(source: string, flags: string, hasNames: boolean) {
    this.#reader = new PatternReader(source);
    this.#hasNames = hasNames;
    this.#options = {
      ignoreCase: flags.includes("i"),
      dotAll: flags.includes("m"),
      extended: flags.includes("x"),
    };
  }

  parse(): ParsedRegexp {
    const root = this.#choice();
    if (!this.#reader.done) throw new PatternProblem("unmatched close parenthesis");
    this.#groups.check(this.#hasNames);
    const { count, names } = this.#groups;
    const problem = this.#problem ?? this.#choices;
    if (problem !== undefined && (this.#hasNames || names.size === 0)) throw problem;
    return { root, groups: count, names };
  }

  #choice(): Part {
    this.#depth += 1;
    if (this.#depth > 100) throw new UnsupportedPattern("a pattern that nests this deeply");
    const options = this.#options;
    const choices = [this.#sequence()];
    while (this.#reader.take("|")) choices.push(this.#sequence());
    this.#options = options;
    this.#depth -= 1;
    const [only] = choices;
    return choices.length === 1 && only !== undefined ? only : { part: "choice", choices };
  }

  #sequence(): Part {
    const parts: Part[] = [];
    this.#skipBlank();
    while (!this.#reader.done && this.#reader.peek() !== "|" && this.#reader.peek() !== ")") {
      parts.push(this.#quantified(this.#atom()));
    }
    return inSequence(parts);
  }

  #skipBlank(): void {
    const blank = this.#options.extended
      ? /(?:[ \t\n\r\f]|#[^\n]*|\(\?#(?:[^\\)]|\\[^])*\))*/y
      : /(?:\(\?#(?:[^\\)]|\\[^])*\))*/y;
    this.#reader.match(blank);
  }

  #quantified(atom: Part): Part {
    let inner = atom;
    for (let turns = 0; ; turns += 1) {
      this.#skipBlank();
      const bounds = readBounds(this.#reader);
      if (bounds === undefined) return inner;
      if (turns > 20) throw new UnsupportedPattern("a pattern with this many repetitions of one thing");
      // `a{2}?` is not lazy in Ruby.
      const { min, max, mode, optional } = bounds;
      inner = { part: "repeat", inner, min, max, mode };
      if (optional) inner = { part: "repeat", inner, min: 0, max: 1, mode: "greedy" };
    }
  }

  #atom(): Part {
    const character = this.#reader.next("end pattern at escape");
    switch (character) {
      case "(":
        return this.#group();
      case "[":
        return ofSet(readBracket(this.#reader, this.#options.ignoreCase));
      case ".":
        return ofSet(this.#options.dotAll ? () => true : (code) => code !== 10);
      case "^":
        return { part: "anchor", anchor: "line-start" };
      case "$":
        return { part: "anchor", anchor: "line-end" };
      case "\\":
        return this.#escape();
      case "*":
      case "+":
      case "?":
        throw new PatternProblem("target of repeat operator is not specified");
      case "{":
        this.#reader.at -= 1;
        if (readBounds(this.#reader) !== undefined) {
          throw new PatternProblem("target of repeat operator is not specified");
        }
        this.#reader.at += 1;
        return ofCharacter(character, this.#options.ignoreCase);
      default:
        return ofCharacter(character, this.#options.ignoreCase);
    }
  }

  #group(): Part {
    const reader = this.#reader;
    if (!reader.take("?")) return this.#hasNames ? this.#closed() : this.#capture();
    if (reader.take(":")) return this.#closed();
    if (reader.take("=")) return { part: "ahead", inner: this.#closed(), negative: false };
    if (reader.take("!")) return { part: "ahead", inner: this.#closed(), negative: true };
    if (reader.take(">")) return { part: "atomic", inner: this.#closed() };
    if (reader.take("<=")) return this.#behind(false);
    if (reader.take("<!")) return this.#behind(true);
    if (reader.take("(")) return this.#condition();
    const named = reader.match(/<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'/y);
    if (named !== undefined) return this.#capture(named[1] ?? named[2]);
    if (/[<'~]/.test(reader.peek())) throw new UnsupportedPattern(`the group (?${reader.peek()}…)`);
    return this.#optionGroup();
  }

  #optionGroup(): Part {
    const found = this.#reader.match(/([imx]*)(?:-([imx]*))?([:)])/y);
    if (found === undefined) throw new UnsupportedPattern("this kind of group in a pattern");
    const [, on = "", off = "", end = ""] = found;
    const before = this.#options;
    const pick = (flag: string, now: boolean) =>
      off.includes(flag) ? false : on.includes(flag) ? true : now;
    this.#options = {
      ignoreCase: pick("i", before.ignoreCase),
      dotAll: pick("m", before.dotAll),
      extended: pick("x", before.extended),
    };
    // Without a colon the options hold until the group around them ends.
    const inner = end === ")" ? this.#choice() : this.#closed();
    this.#options = before;
    return inner;
  }

  #capture(name?: string): Part {
    const index = this.#groups.open(name);
    const inner = this.#closed();
    this.#groups.close(index);
    return { part: "group", index, inner };
  }

  #closed(): Part {
    const inner = this.#choice();
    if (!this.#reader.take(")")) throw new PatternProblem("end pattern with unmatched parenthesis");
    return inner;
  }

  #behind(negative: boolean): Part {
    const inner = this.#closed();
    try {
      return toBehind(inner, negative);
    } catch (problem) {
      if (problem instanceof PatternProblem) this.#problem ??= problem;
      return nothing;
    }
  }

  #condition(): Part {
    const groups = this.#groups.refer(this.#reader, /(\d+)\)|<([A-Za-z_]\w*)>\)|'([A-Za-z_]\w*)'\)/y);
    if (groups === undefined) throw new UnsupportedPattern("this condition in a pattern");
    const inner = this.#closed();
    const [yes = nothing, no = nothing, ...more] = inner.part === "choice" ? inner.choices : [inner];
    if (more.length > 0) this.#choices ??= new PatternProblem("invalid conditional pattern");
    return { part: "condition", groups, yes, no };
  }

  #escape(): Part {
    const { ignoreCase } = this.#options;
    const letter = this.#reader.next("too short escape sequence");
    const short = shorthand(letter);
    if (short !== undefined) return ofSet(short);
    const anchor = anchors.get(letter);
    if (anchor !== undefined) return { part: "anchor", anchor };
    switch (letter) {
      case "k": {
        const groups = this.#groups.refer(this.#reader, /<(\d+)>|<([A-Za-z_]\w*)>|'([A-Za-z_]\w*)'/y);
        if (groups === undefined) throw new UnsupportedPattern("this form of \\k in a pattern");
        return { part: "backreference", groups, folded: ignoreCase };
      }
      case "K":
        return { part: "keep" };
      case "R":
        return lineBreak;
      case "p":
      case "P":
        return ofSet(readProperty(letter, this.#reader, ignoreCase));
      default:
    }
    if (/[1-9]/.test(letter)) return this.#numberedReference();
    return ofCharacter(readCharacter(letter, this.#reader), ignoreCase);
  }

  #numberedReference(): Part {
    this.#reader.at -= 1;
    if (/\d\d/y.test(this.#reader.source.slice(this.#reader.at, this.#reader.at + 2))) {
      throw new UnsupportedPattern("a backslash before a number of several digits in a pattern");
    }
    const groups = this.#groups.refer(this.#reader, /(\d)/y) ?? [];
    return { part: "backreference", groups, folded: this.#options.ignoreCase };
  }
}
