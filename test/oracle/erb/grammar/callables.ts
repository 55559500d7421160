// Methods of the template, those that yield, lambdas and procs, with text or code inside.
import { asOperand } from "./expressions.ts";
import type { Statement } from "./statement-writer.ts";
import { untyped } from "./statement-writer.ts";

/** Text in a method raises in Ruby, it has no `_erbout`: nearly always there is only code. */
const method: Statement = (writer, depth) => {
  const { choices } = writer;
  const name = writer.name();
  const [parameters, names, given] = choices.pick([
    ["(a)", "a", "(#any)"],
    ["(a, b = a)", "a b", "(#any)"],
    ["(a, *b)", "a b", "(#any, 2, 3)"],
    ["(a, k: 1)", "a k", "(#any, k: #any)"],
    ["(a, k:, **b)", "a k b", "(#any, k: 2, z: 3)"],
    ["", "", ""],
    ["(a, &b)", "a", "(#any) { |x| x }"],
    ["(*a, b)", "a b", "(*#arr, #any)"],
    ["(a, b = 2, *c, d)", "a b c d", "(#any, #any)"],
    [" a, b = [a]", "a b", " #any"],
    ["(a, **b)", "a b", "(#any, **#record)"],
    ["(a = 1, b: a)", "a b", "(b: #any)"],
  ] as const);
  const isText = choices.once(60);
  const last = choices.pick(["", "return ", "return 5 if "]);
  const ending = choices.pick(["", "", "\nrescue StandardError\n  'rescued'", "\nensure\n  1"]);
  let value = "";
  const body = writer.inMethod(() => {
    const write = (): string => writer.with(untyped(names), Math.min(depth, 2), false);
    const text = isText ? write() : writer.asCode(write);
    value = asOperand(writer.value("any", 1));
    return text;
  });
  const call = `${name}${writer.expressions.fill(given, 1)}`;
  return (
    (isText
      ? writer.tag(`def ${name}${parameters}`) + body + writer.end()
      : writer.tag(`def ${name}${parameters}\n  log = []\n${body}${last}${value}${ending}\nend`)) +
    writer.print(`(${call}).inspect`)
  );
};

/** A method of the template that calls its block, which prints. */
const yielding: Statement = (writer, depth) => {
  const name = writer.name();
  const [definition, parameters] = writer.choices.pick([
    ["yield; 3", ""],
    ["yield 1; yield 2", " |n|"],
    ["[yield([1, 2]), 4]", " |n, m|"],
    ["return yield(7) if block_given?; 0", " |n|"],
    ["[1, 2].each { |x| yield x }; 5", " |n|"],
    ["[3, 4].map { |x| yield(x, 1) }", " |n, m = 2|"],
    ["yield(a: 1)", " |n|"],
    ["r = yield(1, 2, 3); [r, 1]", " |n, *m|"],
  ] as const);
  const isKept = writer.choices.below(2) === 1;
  return (
    writer.tag(`def ${name}\n  ${definition}\nend`) +
    writer.tag(`${isKept ? `r${name} = ` : ""}${name} do${parameters}`) +
    writer.with(parameters === "" ? [] : [["n", "any"]], depth, false) +
    writer.end() +
    (isKept ? writer.print(`r${name}.inspect.size`) : "")
  );
};

const lambda: Statement = (writer, depth) => {
  const name = writer.name();
  const [open, close] = writer.choices.pick([
    ["->(a, b = 1) {", "}"],
    ["lambda do |a, b = 1|", "end"],
    ["proc do |a, b|", "end"],
    ["proc { |a, (b, c)|", "}"],
    ["->(a, *b) do", "end"],
    ["->(a, b: 2) {", "}"],
  ] as const);
  const write = (): string => writer.with(untyped("a b"), Math.min(depth, 2), false);
  if (!writer.inCode && writer.choices.below(2) === 1) {
    return (
      writer.tag(`${name} = ${open}`) +
      write() +
      writer.tag(writer.choices.pick(["", "next 5", "b"])) +
      writer.tag(close) +
      writer.print(`${name}.call(${writer.value("any", 1)}).to_s.size`)
    );
  }
  const body = writer.asCode(write);
  const call = writer.choices.pick([".call", ".", ".yield"]);
  return (
    writer.tag(`${name} = ${open}\nlog = []\n${body}${writer.value("any", 1)}\n${close}`) +
    writer.print(`${name}${call}(${writer.value("any", 1)}).inspect`)
  );
};

/** `catch` and `throw`, through blocks. */
const thrown: Statement = (writer, depth) => {
  const name = writer.name();
  return (
    writer.tag(`${name} = catch(:found) do`) +
    writer.tag(
      `${asOperand(writer.value("ints", 1))}.each { |n| throw :found${writer.choices.pick(["", ", n", ", [n, 1]"])} if ${writer.condition()} }`,
    ) +
    writer.body(depth) +
    writer.tag("8") +
    writer.end() +
    writer.print(`${name}.inspect`)
  );
};

export const callables: readonly Statement[] = [method, yielding, lambda, thrown];
