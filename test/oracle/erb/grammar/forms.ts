// How each method is called, as lines like `str .ljust(#width, #char) => str`: the type of the receiver, the
// call with the types of its arguments, the type of the result. `{ |x:elem| #bool }` is a block, its
// parameters with their types; `elem?` may be nil. A line for a family of types stands for each of them.
import { clusterForms } from "./cluster-forms.ts";
import { collectionForms } from "./collection-forms.ts";
import { hashForms } from "./hash-forms.ts";
import { numberForms } from "./number-forms.ts";
import { otherForms } from "./other-forms.ts";
import { stringForms } from "./string-forms.ts";

export interface Form {
  /** The line that it comes from. */
  readonly line: string;
  /** `-`: none. */
  readonly receiver: string;
  readonly call: string;
  readonly result: string;
  readonly mayBeNil: boolean;
}

const arrays = "ints strs arr floats syms lists pairs nodes".split(" ");

const families: Readonly<Record<string, readonly string[]>> = {
  list: [...arrays, "range", "letters", "set", "hash", "labels", "enum"],
  array: arrays,
  nums: ["ints", "range"],
  map: ["hash", "labels", "record", "node"],
};

/** What is walked → its element, and an Array of its elements. */
const elements: Readonly<Record<string, readonly [element: string, array: string]>> = {
  ints: ["int", "ints"],
  range: ["int", "ints"],
  set: ["int", "ints"],
  floats: ["float", "floats"],
  strs: ["str", "strs"],
  letters: ["str", "strs"],
  syms: ["sym", "syms"],
  lists: ["ints", "lists"],
  pairs: ["arr", "pairs"],
  nodes: ["node", "nodes"],
  hash: ["any", "arr"],
  labels: ["any", "arr"],
  enum: ["any", "arr"],
  arr: ["any", "arr"],
  own: ["any", "arr"],
};

export function elementOf(list: string): string {
  return elements[list]?.[0] ?? "any";
}

// Younger than Debian's Ruby 3.1, or another result there.
const young =
  /\.(?:byteindex|bytesplice|dedup|ceildiv|overlap\?|byteoffset|deconstruct)(?!\w)|^- Hash\.new\(.*capacity/;

export const forms: readonly Form[] = [
  stringForms,
  numberForms,
  collectionForms,
  hashForms,
  otherForms,
  clusterForms,
]
  .flatMap((lines) => lines.split("\n").filter((line) => line !== "" && !young.test(line)))
  .flatMap((line) => {
    const found = /^(\S+) (.+) => (\w+)(\?)?$/.exec(line);
    if (found === null) throw new SyntaxError(`no form: ${line}`);
    const [, receiver = "", call = "", result = "", optional] = found;
    return (families[receiver] ?? [receiver]).map((concrete): Form => {
      const [element, array] = elements[concrete] ?? ["any", "arr"];
      const resolve = (text: string): string =>
        text
          .replaceAll(/([#:])(elem|same)\b/g, (_, mark: string, type: string) =>
            type === "elem" ? `${mark}${element}` : `${mark}${array}`,
          )
          .replaceAll(/#map\b/g, "#hash")
          .replaceAll(/#array\b/g, "#arr");
      return {
        line,
        receiver: concrete,
        call: resolve(call),
        result: result === "elem" ? element : result === "same" ? array : result,
        mayBeNil: optional !== undefined,
      };
    });
  });

/** A type and those that are it, too. */
const subtypes: Readonly<Record<string, readonly string[]>> = {
  str: ["fresh"],
  arr: ["own"],
  hash: ["mine"],
  num: ["int", "float"],
};

export function typesOf(type: string): readonly string[] {
  return [type, ...(subtypes[type] ?? [])];
}

const byResult = new Map<string, Form[]>();
for (const form of forms) {
  const known = byResult.get(form.result);
  if (known === undefined) byResult.set(form.result, [form]);
  else known.push(form);
}

/** Calls that give a type, and none other. */
export function formsFor(type: string): readonly Form[] {
  return byResult.get(type) ?? [];
}
