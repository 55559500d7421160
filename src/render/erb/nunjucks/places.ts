// Places in nunjucks text that a person wrote: what a tag prints leads to the whole tag, text to itself, a
// name or call within a tag to its word.
import type { Path } from "../../../text/path.ts";
import type { Place } from "./runtime.ts";

// A longer tag is shown by its beginning.
const longestTag = 4096;

export class NunjucksPlaces {
  readonly list: Place[] = [];
  readonly #text: string;
  readonly #starts: number[];

  constructor(text: string) {
    this.#text = text;
    this.#starts = [0];
    for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) this.#starts.push(at + 1);
  }

  offsetOf(line: number, column: number): number {
    return (this.#starts[line] ?? 0) + column;
  }

  /** Adds the place of a node; returns its index. */
  readonly placeOf = (line: number, column: number, data?: string): number => {
    const offset = this.offsetOf(line, column);
    this.list.push(data === undefined ? this.#tagAt(offset) : this.#dataAt(offset, data));
    return this.list.length - 1;
  };

  #dataAt(offset: number, data: string): Place {
    // Without the blanks before it, when a `-%}` took them.
    const from = this.#text.startsWith(data, offset) ? offset : this.#text.indexOf(data, offset);
    if (from === -1) return { from: offset, to: offset + 1, verbatim: false };
    return { from, to: from + data.length, verbatim: true };
  }

  #tagAt(offset: number): Place {
    if (this.#text.startsWith("{{", offset)) {
      const to = this.#endOfTag(offset + 2);
      const configPath = configPathOf(this.#text.slice(offset + 2, to - 2));
      const place = { from: offset, to, verbatim: false };
      return configPath === undefined ? place : { ...place, configPath };
    }
    if (this.#text[offset] === "(") {
      const name = this.#text.startsWith("ruby", offset - 4) ? 4 : 0;
      return { from: offset - name, to: this.#endOfTag(offset) };
    }
    const from = this.#text[offset] === "." ? offset + 1 : offset;
    const word = /\w*/y;
    word.lastIndex = from;
    const [name = ""] = word.exec(this.#text) ?? [];
    // The text of a statement belongs to its place.
    const to = /^ruby(?:block)?$/.test(name) ? this.#endOfTag(from) : from + Math.max(1, name.length);
    return { from, to };
  }

  /** Behind the }} or %} of the tag; marks in quotes do not count. */
  #endOfTag(from: number): number {
    let quote = "";
    const last = Math.min(this.#text.length, from + longestTag);
    for (let at = from; at < last; at += 1) {
      const char = this.#text[at] ?? "";
      if (quote !== "") {
        if (char === "\\") at += 1;
        else if (char === quote) quote = "";
      } else if (char === '"' || char === "'") quote = char;
      else if (this.#text[at + 1] === "}" && (char === "}" || char === "%")) return at + 2;
    }
    return from + 1;
  }
}

const step = /\.([a-z_]\w*)|\[(?:"([^"\\]*)"|'([^'\\]*)'|(\d{1,9}))\]/y;

/** Path in the configuration of a bare chain such as `cluster_config.network.custom.options["mtu"]`. */
function configPathOf(tag: string): Path | undefined {
  const chain = tag
    .replace(/^-?\s*/, "")
    .replace(/-?$/, "")
    .trimEnd();
  const root = "cluster_config";
  if (!chain.startsWith(root)) return undefined;
  const path: (string | number)[] = [];
  step.lastIndex = root.length;
  while (step.lastIndex < chain.length) {
    const found = step.exec(chain);
    if (found === null) return undefined;
    const [, name, double, single, index] = found;
    const key = name ?? double ?? single;
    if (key === undefined) path.push(Number(index));
    else path.push(path.length === 0 && key === "networking" ? "network" : key);
  }
  return path;
}
