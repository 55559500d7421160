// Loops over text or code: each and its kin, for, while and until, with their ways out.
import { asOperand } from "./expressions.ts";
import { elementOf } from "./forms.ts";
import type { Statement } from "./statement-writer.ts";

const collections = "ints strs nodes arr range letters syms own".split(" ");

const each: Statement = (writer, depth) => {
  const { choices } = writer;
  const name = writer.name();
  const type = choices.pick(collections);
  const list = writer.value(type);
  const release = writer.scope.hold(list);
  const [call, parameters, extra] = choices.pick([
    ["each", name, []],
    ["each_with_index", `${name}, at`, [["at", "int"]]],
    ["each.with_index(1)", `${name}, at`, [["at", "int"]]],
    ["reverse_each", name, []],
    ["each_entry", name, []],
    ["each.with_index", `${name}, at`, [["at", "int"]]],
    ["each_slice(2).each", name, []],
    ["map", name, []],
    ["sort_by(&:to_s).each", name, []],
    ["each_cons(2)", `${name}, *more`, [["more", "arr"]]],
    ["each_with_index.map", `(${name}, *more), at`, [["at", "int"]]],
    ["each_slice(2)", `(${name}, second)`, [["second", "any"]]],
    ["each_with_object([])", `${name}, all`, [["all", "own"]]],
  ] as const);
  const isBraced = choices.below(4) === 3;
  const elements = call === "each" || call === "map" ? elementOf(type) : "any";
  const text =
    writer.tag(`${asOperand(list)}.${call} ${isBraced ? "{" : "do"} |${parameters}|`) +
    writer.with([[name, elements], ...extra], depth) +
    writer.tag(isBraced ? "}" : writer.choices.pick(["end", "end", `end if ${writer.condition()}`]));
  release();
  return text;
};

const eachPair: Statement = (writer, depth) => {
  const name = writer.name();
  const map = writer.value("labels");
  return (
    writer.tag(
      `${asOperand(map)}.${writer.choices.pick(["each", "each_pair", "to_a.each", "sort.each", "map"])} do |key, ${name}|`,
    ) +
    writer.with(
      [
        ["key", "str"],
        [name, "str"],
      ],
      depth,
    ) +
    writer.end()
  );
};

const eachPairWithIndex: Statement = (writer, depth) => {
  const name = writer.name();
  return (
    writer.tag(`${asOperand(writer.value("hash"))}.each_with_index do |(key, ${name}), at|`) +
    writer.with(
      [
        ["key", "any"],
        [name, "any"],
        ["at", "int"],
      ],
      depth,
    ) +
    writer.end()
  );
};

const times: Statement = (writer, depth) => {
  const name = writer.name();
  const call = writer.choices.pick(["2.times", "1.upto(3)", "3.downto(1)", "0.step(6, 3)"]);
  return writer.tag(`${call} do |${name}|`) + writer.with([[name, "int"]], depth) + writer.end();
};

/** Its variable is there behind it, too. */
const forIn: Statement = (writer, depth) => {
  const { choices } = writer;
  const name = writer.name();
  const type = choices.pick(collections);
  const list = `${asOperand(writer.value(type))}.to_a`;
  const release = writer.scope.hold(list);
  const body = writer.with([[name, elementOf(type)]], depth);
  release();
  const open = writer.tag(`for ${name} in ${asOperand(list)}${choices.pick(["", " do"])}`);
  return open + body + writer.end() + writer.print(`${name}.inspect`);
};

/** Over whatever has `each`, with several variables, for its value. */
const forAny: Statement = (writer, depth) => {
  const { choices } = writer;
  const name = writer.name();
  const list = choices.pick([
    () => writer.value(choices.pick(["hash", "labels", "set", "enum", "pairs", "lists", "range", "own"])),
    () => `${asOperand(writer.value("ints"))}.each_with_index`,
    () => `${asOperand(writer.value("strs"))}.map`,
    () => `${asOperand(writer.value("arr"))}.each_slice(2)`,
    () => `${asOperand(writer.value("labels"))}.select`,
    () => (choices.once(4) ? writer.value("any") : "nodes"),
  ])();
  const targets = choices.pick([
    name,
    `${name}, second`,
    `${name}, (second, third)`,
    `${name}, *second`,
    `*${name}, second`,
  ]);
  const release = writer.scope.hold(list);
  const body = writer.with([[name, "any"]], depth);
  release();
  return (
    writer.tag(`r${name} = for ${targets} in ${asOperand(list)} do`) +
    body +
    writer.tag("1") +
    writer.end() +
    writer.print(`[r${name}, ${name}].inspect.size`)
  );
};

const whileLess: Statement = (writer, depth) => {
  const name = writer.name();
  return (
    writer.tag(`${name} = 0\nwhile ${name} < ${writer.choices.pick(["2", "3", "1"])}`) +
    writer.tag(`${name} += 1`) +
    writer.with([[name, "int"]], depth) +
    writer.end()
  );
};

const whileShift: Statement = (writer, depth) => {
  const name = writer.name();
  return (
    writer.tag(`q${name} = ${asOperand(writer.value("ints"))}.dup\nwhile (${name} = q${name}.shift)`) +
    writer.with([[name, "int"]], depth) +
    writer.end() +
    writer.print(`q${name}.size`)
  );
};

const untilZero: Statement = (writer, depth) => {
  const name = writer.name();
  return (
    writer.tag(`${name} = 3; until ${name}.zero?`) +
    writer.print(`${name} -= 1`) +
    writer.with([[name, "int"]], depth) +
    writer.end()
  );
};

const endless: Statement = (writer, depth) => {
  const name = writer.name();
  return (
    writer.tag(`${name} = 0; r${name} = loop do`) +
    writer.tag(`${name} += 1; break${writer.choices.pick(["", " 'left'", " 1, 2"])} if ${name} > 2`) +
    writer.with([[name, "int"]], depth) +
    writer.end() +
    writer.print(`r${name}.inspect`)
  );
};

const beginWhile: Statement = (writer, depth) => {
  const name = writer.name();
  return (
    writer.tag(`${name} = 0; begin`) +
    writer.tag(`${name} += 1`) +
    writer.with([[name, "int"]], depth, false) +
    writer.tag(`end ${writer.choices.pick([`while ${name} < 2`, `until ${name} >= 2`])}`)
  );
};

export const loops: readonly Statement[] = [
  each,
  each,
  each,
  eachPair,
  eachPairWithIndex,
  times,
  forIn,
  forAny,
  whileLess,
  whileShift,
  untilZero,
  endless,
  beginWhile,
];
