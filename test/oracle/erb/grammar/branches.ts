// if, unless, case and begin, over text or code.
import { asOperand } from "./expressions.ts";
import type { Statement } from "./statement-writer.ts";

const errors = [
  "StandardError",
  "ArgumentError",
  "TypeError",
  "KeyError",
  "RuntimeError",
  "ZeroDivisionError",
];

const single: Statement = (writer, depth) =>
  writer.tag(`if ${writer.condition()}`) + writer.body(depth) + writer.end();

const unless: Statement = (writer, depth) =>
  writer.tag(`unless ${writer.condition()}`) +
  writer.body(depth) +
  writer.tag("else") +
  writer.body(depth) +
  writer.end();

const elsif: Statement = (writer, depth) =>
  writer.tag(`if ${writer.condition()} then`) +
  writer.body(depth) +
  writer.tag(`elsif ${writer.condition()}`) +
  writer.body(depth) +
  writer.tag("else") +
  writer.body(depth) +
  writer.end();

/** The condition gives a variable its value. */
const assigning: Statement = (writer, depth) => {
  const name = writer.name();
  const type = writer.choices.pick(["int", "str", "arr", "hash"]);
  const open = writer.tag(`if (${name} = ${asOperand(writer.value(type))}) && ${writer.condition()}`);
  return open + writer.with([[name, type]], depth, false) + writer.end() + writer.print(`${name}.class`);
};

const patterns: Readonly<Record<string, readonly string[]>> = {
  int: ["int", "range", "class", "proc"],
  str: ["str", "regex", "class", "letters"],
  sym: ["sym", "class"],
  any: ["any", "class", "range", "regex", "set"],
};

const choice: Statement = (writer, depth) => {
  const { choices } = writer;
  const type = choices.pick(["int", "str", "any", "sym"]);
  const pattern = (): string => writer.value(choices.pick(patterns[type] ?? ["any"]), 1);
  return (
    writer.tag(`case ${writer.value(type)}\nwhen ${pattern()}, ${pattern()}`) +
    writer.body(depth) +
    writer.tag(
      `when ${choices.once(60) ? `*${asOperand(writer.value("arr", 1))}` : pattern()}${choices.pick(["", " then"])}`,
    ) +
    writer.body(depth) +
    (choices.below(2) === 0 ? writer.tag("else") + writer.body(depth) : "") +
    writer.end()
  );
};

/** Without a subject. */
const conditions: Statement = (writer, depth) =>
  writer.tag(`case\nwhen ${writer.condition()}`) +
  writer.body(depth) +
  writer.tag(`when ${writer.condition()}, ${writer.condition()}`) +
  writer.body(depth) +
  writer.end();

const rescue: Statement = (writer, depth) => {
  const { choices } = writer;
  const raised = choices.pick([
    "",
    `raise ${choices.pick(errors)}, 'no ' + ${asOperand(writer.value("str", 1))}`,
    `raise 'no' if ${writer.condition()}`,
    "Integer('x')",
    "nil.upcase",
    "1 / 0",
    "[].fetch(3)",
    "{}.fetch('k')",
    "raise ArgumentError",
    "'a' + 1",
    `raise ${choices.pick(errors)}.new(${writer.value("str", 0)})`,
    "begin; raise 'inner'; ensure; 1; end",
    "begin; raise TypeError, 'a'; rescue => inner; raise KeyError, inner.message + 'b'; end",
    "begin; raise IndexError; rescue IndexError; raise; end",
  ]);
  const clause = choices.pick([
    "rescue => e",
    "rescue TypeError, NoMethodError => e",
    `rescue ${choices.pick(errors)} => e`,
    "rescue StandardError => e",
    "rescue *[ArgumentError, IndexError], TypeError => e",
  ]);
  const more = choices.below(4);
  return (
    writer.tag("begin") +
    writer.body(depth) +
    (raised === "" ? "" : writer.tag(raised)) +
    writer.tag(clause) +
    writer.print("e.class") +
    writer.body(depth) +
    (more === 1 ? writer.tag("rescue ZeroDivisionError") + writer.print("'zero'") : "") +
    (more === 2 ? writer.tag("else") + writer.body(depth) : "") +
    (more >= 2 ? writer.tag("ensure") + writer.body(depth) : "") +
    writer.end()
  );
};

/** What a construct with text inside is worth: the output so far, or what its last statement gives. */
const valueOfText: Statement = (writer, depth) => {
  const name = writer.name();
  const [open, middle, close] = writer.choices.pick([
    [`${name} = if ${writer.condition()}`, "else", "end"],
    [`${name} = case ${writer.value("int", 1)} when ${writer.value("range", 0)}`, "else", "end"],
    [`${name} = ${asOperand(writer.value("ints", 1))}.map do |n|`, "", "end"],
    [`${name} = ${asOperand(writer.value("strs", 1))}.select do |n|`, "n.size > 1", "end"],
    [`${name} = begin`, "rescue StandardError", "end"],
    [`${name} = [1, 2].each_with_object([]) do |n, all|`, "all << n", "end"],
    [`${name} = for n in ${asOperand(writer.value("ints", 1))} do`, "", "end"],
    [`${name} = unless ${writer.condition()}`, "", "end"],
  ] as const);
  return (
    writer.tag(open) +
    writer.body(depth) +
    (middle === "" ? "" : writer.tag(middle)) +
    (middle === "" || middle.includes("n") ? "" : writer.body(depth)) +
    writer.tag(close) +
    writer.print(`${name}.inspect.size`)
  );
};

export const branches: readonly Statement[] = [
  single,
  unless,
  elsif,
  assigning,
  choice,
  conditions,
  rescue,
  rescue,
  valueOfText,
];
