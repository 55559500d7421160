// Lines of code that print nothing; what they declare is known from there on.
import { asOperand } from "./expressions.ts";
import type { StatementWriter } from "./statement-writer.ts";

/** The type of the variable that it declares, and the code. */
type Declaration = (
  writer: StatementWriter,
  name: string,
  type: string,
) => readonly [type: string, code: string];

const types = "int str strs ints hash own mine fresh float bool sym nodes labels any".split(" ");

const plain: Declaration = (writer, name, type) => [type, `${name} = ${writer.value(type, 3)}`];

const declarations: readonly Declaration[] = [
  plain,
  plain,
  plain,
  plain,
  (writer, name) => ["any", `${name} = nil; ${name} = ${writer.value("int", 1)} while !${name}`],
  (_, name) => ["str", `${name} = <<-'RAW'.lines.map(&:strip).join("|")\n  a: #{no}\n   %d\\n\n   RAW\n`],
  (writer, name) => [
    "own",
    `${name}, w${name} = [], ${writer.value("any")}; ${name}, w${name} = [w${name}], ${name}`,
  ],
  (writer, name) => ["any", `${name} = ${writer.value("any", 1)} unless defined?(${name}) && ${name}`],
  (writer, name) => [
    "any",
    `C${name.toUpperCase()} = ${writer.value("any", 1)}; ${name} = C${name.toUpperCase()}`,
  ],
  (writer, name) => [
    "fresh",
    `${name} = ${writer.value("fresh", 1)}; ${name} << ${asOperand(writer.value("str"))}; w = ${name}; w << '!'`,
  ],
  (writer, name) => [
    "mine",
    `${name} = { 'n' => ${writer.value("int", 1)} }; ${name}['n'] += 2; ${name}['l'] ||= []; ${name}['l'] << ${asOperand(writer.value("any"))}`,
  ],
  (writer, name) => ["any", `${name}, other = ${writer.value("any")}, ${writer.value("any")}`],
  (writer, name) => ["any", `${name}, *rest = ${asOperand(writer.value("arr"))}`],
  (writer, name) => ["any", `(${name}, inner), last = ${writer.value("lists")}`],
  (writer, name) => ["any", `${name} ||= ${writer.value("any")}`],
  (writer, name) => [
    "int",
    `${name} = ${writer.value("int", 1)}; ${name} ${writer.choices.pick(["+", "-", "*", "%", "|", "<<"])}= ${writer.choices.pick(["1", "2", "7"])}`,
  ],
  (writer, name) => [
    "str",
    `${name} = ${writer.value("str", 1)}; ${name} += ${asOperand(writer.value("str", 1))}`,
  ],
  (writer, name) => [
    "mine",
    `${name} = {}; ${name}[${writer.value("key", 0)}] ${writer.choices.pick(["", "||", "&&"])}= ${writer.value("any")}`,
  ],
  (writer, name) => [
    "mine",
    `${name} = Hash.new(0); ${asOperand(writer.value("strs"))}.each { |one| ${name}[one] += 1 }`,
  ],
  (writer, name, type) => [
    type,
    `${name} = if ${writer.condition()} then ${writer.value(type, 1)} else ${writer.value(type, 1)} end`,
  ],
  (writer, name) => ["any", `${name} = ${writer.value("any", 1)} if ${writer.condition()}`],
  (writer, name) => ["str", `${name} = <<~TEXT\n  a: #{${writer.value("any", 1)}}\n    b\n\n  c\nTEXT\n`],
  (writer, name) => [
    "any",
    `${name} = begin\n  ${writer.value("any")}\nrescue StandardError\n  ${writer.value("any", 1)}\nend`,
  ],
  (writer, name) => [
    "own",
    `${name} = [0, 1]; ${name}[${writer.choices.pick(["0", "-1", "3"])}] = ${writer.value("any")}`,
  ],
  (writer, name) => [
    "any",
    `${name} = case ${writer.value("any", 1)} when ${writer.value("class", 0)} then ${writer.value("any", 1)} else ${writer.value("any", 1)} end`,
  ],
  (writer, name) => ["proc", `${name} = ${writer.value("proc")}`],
  (writer, name) => ["any", `${name}, other = ${asOperand(writer.value("any"))}`],
  (writer, name) => ["arr", `*${name}, other = ${asOperand(writer.value("any"))}`],
  (writer, name) => [
    "any",
    `${name}, (other, *more), last = 1, ${writer.value("any")}, ${writer.value("any")}`,
  ],
  (writer, name) => ["any", `${name} = other = ${writer.value("any")}`],
  (writer, name) => ["any", `${name} = ${asOperand(writer.value("any"))}, ${writer.value("any")}`],
  (writer, name) => ["any", `${name} = *${asOperand(writer.value("any"))}, 1`],
  (writer, name) => [
    "mine",
    `${name} = { 'a' => 1 }; ${name}['b'], ${name}['a'] = ${name}['a'], ${writer.value("any")}`,
  ],
  (writer, name) => ["own", `${name} = [1, 2, 3]; ${name}[0], *${name}[1] = ${writer.value("lists")}`],
  (writer, name) => ["any", `${name} = ${asOperand(writer.value("any"))} rescue ${writer.value("any", 1)}`],
  (writer, name) => ["any", `${name} = (${writer.value("any", 1)}; ${writer.value("any", 1)})`],
  (writer, name) => ["any", `${name} = ${writer.value("any")}; ${name} &&= ${writer.value("any", 1)}`],
  (writer, name) => [
    "int",
    `${name} = ${writer.value("small", 1)}; ${name} **= 2; ${name} ^= 5; ${name} >>= 1`,
  ],
  (writer, name) => [
    "fresh",
    `${name} = ${writer.value("str", 1)}.dup; ${name} *= 2; ${name} <<= ${writer.value("str", 0)}`,
  ],
  (writer, name) => [
    "own",
    `${name} = ${writer.value("ints", 1)}.dup; ${name} |= [1]; ${name} -= [2]; ${name} += [3]`,
  ],
  (writer, name) => ["bool", `${name} = (not (true && ${asOperand(writer.value("any"))}))`],
  (writer, name) => ["any", `${name} = ${writer.value("any")} and other = ${writer.value("int", 0)}`],
  (writer, name) => ["any", `${name} = while true do break ${writer.choices.pick(["", "1", "1, 2"])} end`],
  (writer, name) => [
    "any",
    `${name} = ${asOperand(writer.value("ints"))}.each { |one| break one * 2 if ${writer.condition()} }`,
  ],
  (writer, name) => [
    "own",
    `${name} = ${asOperand(writer.value("arr"))}.map { |one| next 0 if ${writer.condition()}; one }`,
  ],
  (writer, name) => [
    "any",
    `${name} = begin\n  ${writer.value("any")}\nrescue TypeError, KeyError => e\n  e.class.name\nelse\n  ${writer.value("any", 1)}\nensure\n  ${name} = 1\nend`,
  ],
  (writer, name) => [
    "strs",
    `${name} = [<<~ONE, <<~'TWO']\n  a #{${writer.value("int", 0)}}\n   b\nONE\n  #{c}\n\n TWO\nTWO\n`,
  ],
  (writer, name) => [
    "own",
    `${name} = ${asOperand(writer.value("ints"))}.each_with_object([]) { |one, all| next if one == 1; all.unshift(one) }`,
  ],
  (writer, name) => [
    "any",
    `${name} = if ${writer.condition()} then ${writer.value("any", 1)} elsif ${writer.condition()} then ${writer.value("any", 1)} end`,
  ],
  (writer, name) => ["any", `${name} = case when ${writer.condition()} then ${writer.value("any", 1)} end`],
];

export function writeSimple(writer: StatementWriter): string {
  const { choices } = writer;
  const at = choices.below(declarations.length + 2);
  const declaration = declarations[at];
  if (declaration === undefined) {
    const list = writer.value("own", 0);
    return writer.inLoop ? `${list}.size` : `${list} << ${asOperand(writer.value("any"))}`;
  }
  const name = writer.name();
  const [type, code] = declaration(writer, name, choices.pick(types));
  writer.scope.declare(name, type);
  return code;
}
