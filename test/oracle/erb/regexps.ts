// Random Regexps over everything that Ruby's have, and texts that they may match.
import { randomFrom } from "./random.ts";

export interface RegexpCase {
  readonly source: string;
  /** Letters of i, m, x. */
  readonly flags: string;
  readonly texts: readonly string[];
}

type Random = () => number;

const plain =
  String.raw`a b c ab A B é É . \d \w \s \h \D \W \S \H \R [abc] [^a] [a-c] [b-] [-a] [^a-b\n] [a-z&&[^b]] [[a-b]c] [\w&&[^a]] [[:alpha:]] [[:upper:]] [[:^digit:]] [[:punct:]] [\d.] [é-ü] \p{Alpha} \p{Lu} \p{^Lower} \P{Digit} \p{Greek} \n \t \. \- \x41 \u00e9 \101 1 0 _ 🙂 ß ſ k [k-s] [^A-B] [A-C] [\p{Lu}b] [^[:lower:]] [[:lower:]] \/ [\]] { } ] a{ {,} ,`.split(
    " ",
  );
const anchors = String.raw`^ $ \A \z \Z \b \B \G \K`.split(" ");
const quantifiers =
  "* + ? *? +? ?? *+ ++ ?+ {2} {1,2} {,2} {2,} {0,1}? {1,2}+ {2}? {0} {1} {1,}? {2,3}?".split(" ");
const pieces = [
  "a",
  "b",
  "c",
  "A",
  "B",
  "é",
  "É",
  "1",
  "0",
  " ",
  "\n",
  ".",
  "-",
  "_",
  "🙂",
  "k",
  "K",
  "ab",
  "ba",
  "\r\n",
  "/",
  "{",
  "σ",
  "ς",
  "Σ",
];

export function regexpCases(seed: string, count: number): readonly RegexpCase[] {
  return Array.from({ length: count }, (_, at) => regexpCase(randomFrom(`${seed} ${at}`)));
}

function pick<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error("an empty list");
  return item;
}

function regexpCase(random: Random): RegexpCase {
  const writer = new PatternWriter(random);
  const source = writer.pattern(2 + Math.floor(random() * 2));
  const flags = ["i", "m", "x"].filter(() => random() < 0.15).join("");
  const texts = Array.from({ length: 6 }, () =>
    Array.from({ length: Math.floor(random() * 9) }, () => pick(pieces, random)).join(""),
  );
  return { source, flags, texts };
}

class PatternWriter {
  readonly #random: Random;
  readonly #named: boolean;
  #groups = 0;
  #quantifiers = 0;

  constructor(random: Random) {
    this.#random = random;
    this.#named = random() < 0.2;
  }

  pattern(depth: number): string {
    const count = this.#random() < 0.25 ? 2 + Math.floor(this.#random() * 2) : 1;
    return Array.from({ length: count }, () => this.#sequence(depth)).join("|");
  }

  #sequence(depth: number): string {
    const length = Math.floor(this.#random() * 4) + (this.#random() < 0.9 ? 1 : 0);
    return Array.from({ length }, () => this.#item(depth)).join(this.#random() < 0.03 ? " # x\n" : "");
  }

  #item(depth: number): string {
    if (this.#random() < 0.12) return pick(anchors, this.#random);
    const atom = depth > 0 && this.#random() < 0.45 ? this.#group(depth - 1) : pick(plain, this.#random);
    // Few of them, so that Ruby, which backtracks without an end, gives its answer.
    if (this.#quantifiers === 4 || this.#random() > 0.35) return atom;
    this.#quantifiers += 1;
    const second = depth === 0 && this.#random() < 0.1 ? pick(quantifiers, this.#random) : "";
    return atom + pick(quantifiers, this.#random) + second;
  }

  #group(depth: number): string {
    const chance = this.#random();
    const inside = () => this.pattern(depth);
    if (chance < 0.35) return this.#capture(inside);
    if (chance < 0.5) return `(?:${inside()})`;
    if (chance < 0.58) return `(?=${inside()})`;
    if (chance < 0.64) return `(?!${inside()})`;
    if (chance < 0.71) return `(?<=${this.#narrow()})`;
    if (chance < 0.76) return `(?<!${this.#narrow()})`;
    if (chance < 0.82) return `(?>${inside()})`;
    if (chance < 0.87)
      return `(?${pick(["i", "m", "x", "-i", "i-m", "mix", "m-x"], this.#random)}:${inside()})`;
    if (chance < 0.9) return `(?${pick(["i", "-i", "m"], this.#random)})`;
    if (chance < 0.92) return "(?#note)";
    if (this.#groups === 0) return `(?:${inside()})`;
    const group = 1 + Math.floor(this.#random() * this.#groups);
    const name = this.#named ? `<n${group}>` : `${group}`;
    if (chance < 0.97) return this.#named ? `\\k${name}` : `\\${group}`;
    return `(?(${name})${inside()})`;
  }

  #capture(inside: () => string): string {
    this.#groups += 1;
    return this.#named && this.#random() < 0.9 ? `(?<n${this.#groups}>${inside()})` : `(${inside()})`;
  }

  #narrow(): string {
    const one = () =>
      pick(
        [
          "a",
          "b",
          "ab",
          ".",
          "[a-c]",
          "\\d",
          "^",
          "\\b",
          "a{2}",
          "é",
          "a|b",
          "ab|c",
          "(?:a|b)",
          "(a)",
          "a*",
          "ß",
        ],
        this.#random,
      );
    return this.#random() < 0.5 ? one() : one() + one();
  }
}
