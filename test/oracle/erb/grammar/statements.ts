// Writes statements, each either over text and tags (a template) or as plain code within one tag: the parts of
// a statement are the same, only what stands around them differs.
import type { Choices } from "./choices.ts";
import type { Expressions } from "./expressions.ts";
import { asOperand } from "./expressions.ts";
import { elementOf } from "./forms.ts";
import type { Scope } from "./scope.ts";
import { writeComment, writeOutput, writeTag, writeText } from "./text.ts";

type Writer = (depth: number) => string;

const collections = "ints strs nodes arr range letters syms own".split(" ");
const errors = [
  "StandardError",
  "ArgumentError",
  "TypeError",
  "KeyError",
  "RuntimeError",
  "ZeroDivisionError",
];

function untyped(names: string): (readonly [string, string])[] {
  return names === "" ? [] : names.split(" ").map((name) => [name, "any"] as const);
}

export class Statements {
  readonly #choices: Choices;
  readonly #scope: Scope;
  readonly #expressions: Expressions;
  #names = 0;
  #loops = 0;
  #inCode = 0;

  constructor(expressions: Expressions) {
    this.#expressions = expressions;
    this.#choices = expressions.choices;
    this.#scope = expressions.scope;
  }

  template(depth: number): string {
    const count = 1 + this.#choices.below(2);
    return Array.from({ length: count }, () => this.#piece(depth)).join("");
  }

  #piece(depth: number): string {
    this.#expressions.refill();
    switch (this.#choices.below(12)) {
      case 0:
      case 1:
        return writeText(this.#choices);
      case 2:
      case 3:
      case 4:
        return writeOutput(this.#shown(), this.#choices);
      case 5:
        return writeTag(this.#simple(), this.#choices);
      case 6:
        return this.#choices.below(3) === 0 ? writeComment(this.#choices) : this.#codeBlock(depth);
      default:
        return depth <= 0 ? writeText(this.#choices) : this.#statement(depth);
    }
  }

  /** Several statements in one tag. */
  #codeBlock(depth: number): string {
    const leave = this.#scope.enter();
    const code = this.#asCode(() => this.#code(Math.min(depth, 2)));
    leave();
    return writeTag(`log = []\n${code}`, this.#choices) + writeOutput("log.inspect", this.#choices);
  }

  #code(depth: number): string {
    const count = 1 + this.#choices.below(3);
    return Array.from({ length: count }, () => {
      this.#expressions.refill();
      if (depth > 0 && this.#choices.below(3) === 2) return this.#statement(depth);
      return this.#choices.below(2) === 0 ? `log << ${this.#value("any", 2)}\n` : `${this.#simple()}\n`;
    }).join("");
  }

  #value(type: string, depth = 2): string {
    return this.#expressions.value(type, depth);
  }

  #shown(): string {
    if (this.#choices.below(3) > 0) {
      const { text, result } = this.#expressions.anyCall(3);
      if (result === "proc") return `${asOperand(text)}.lambda?`;
      const isData = /^(?:int|float|num|str|sym|bool|nil|ints|floats|strs|arr|hash|labels)$/.test(result);
      return `${asOperand(text)}${this.#choices.pick(isData ? [".inspect", "", ".to_json", ".to_yaml"] : [".inspect", ""])}`.replace(
        /^\((.*)\)$/s,
        "($1)",
      );
    }
    return `${asOperand(this.#value("any", 3))}${this.#choices.pick([".inspect", "", ".to_json", ".to_yaml"])}`;
  }

  #condition(): string {
    return this.#value("bool", 2);
  }

  #name(): string {
    this.#names += 1;
    return `v${this.#names}`;
  }

  #tag(code: string): string {
    return this.#inCode > 0 ? `${code}\n` : writeTag(code, this.#choices);
  }

  /** What a statement holds; its variables end with it. */
  #body(depth: number, inLoop = false): string {
    const leave = this.#scope.enter();
    if (inLoop) this.#loops += 1;
    const write: Writer = this.#inCode > 0 ? (at) => this.#code(at) : (at) => this.template(at);
    const skip = inLoop && this.#choices.below(5) === 4 ? this.#leaveLoop() : "";
    const text = skip + write(depth - 1);
    if (inLoop) this.#loops -= 1;
    leave();
    return text;
  }

  #leaveLoop(): string {
    return this.#tag(
      `${this.#choices.pick(["next", "break"])} ${this.#choices.pick(["if", "unless"])} ${this.#condition()}`,
    );
  }

  /** A body in which variables of these types are known. */
  #with(variables: readonly (readonly [name: string, type: string])[], depth: number, inLoop = true): string {
    const leave = this.#scope.enter();
    for (const [name, type] of variables) this.#scope.declare(name, type);
    const body = this.#body(depth, inLoop);
    leave();
    return body;
  }

  #print(code: string): string {
    return this.#inCode > 0 ? `log << ${asOperand(code)}\n` : writeOutput(code, this.#choices);
  }

  #statement(depth: number): string {
    const name = this.#name();
    const end = (): string => this.#tag("end");
    const choices = this.#choices;
    switch (choices.below(23)) {
      case 0:
        return this.#tag(`if ${this.#condition()}`) + this.#body(depth) + end();
      case 1:
        return (
          this.#tag(`unless ${this.#condition()}`) +
          this.#body(depth) +
          this.#tag("else") +
          this.#body(depth) +
          end()
        );
      case 2:
        return (
          this.#tag(`if ${this.#condition()} then`) +
          this.#body(depth) +
          this.#tag(`elsif ${this.#condition()}`) +
          this.#body(depth) +
          this.#tag("else") +
          this.#body(depth) +
          end()
        );
      case 3:
      case 4:
      case 5:
        return this.#each(name, depth);
      case 6: {
        const map = this.#value("labels");
        return (
          this.#tag(`${asOperand(map)}.each do |key, ${name}|`) +
          this.#with(
            [
              ["key", "str"],
              [name, "str"],
            ],
            depth,
          ) +
          end()
        );
      }
      case 7:
        return this.#case(depth);
      case 8:
        return (
          this.#tag(`${name} = 0\nwhile ${name} < ${choices.pick(["2", "3", "1"])}`) +
          this.#tag(`${name} += 1`) +
          this.#with([[name, "int"]], depth) +
          end()
        );
      case 9:
        return (
          this.#tag(`${name} = 3; until ${name}.zero?`) +
          this.#print(`${name} -= 1`) +
          this.#with([[name, "int"]], depth) +
          end()
        );
      case 10:
        return (
          this.#tag(`${name} = 0; loop do`) +
          this.#tag(`${name} += 1; break if ${name} > 2`) +
          this.#with([[name, "int"]], depth) +
          end()
        );
      case 11: {
        const type = choices.pick(collections);
        const list = `${asOperand(this.#value(type))}.to_a`;
        const release = this.#scope.hold(list);
        const body = this.#with([[name, elementOf(type)]], depth);
        release();
        return `${this.#tag(`for ${name} in ${asOperand(list)}${choices.pick(["", " do"])}`)}${body}${end()}${this.#print(`${name}.inspect`)}`;
      }
      case 12:
        return (
          this.#tag(`${choices.pick(["2.times", "1.upto(3)", "3.downto(1)", "0.step(6, 3)"])} do |${name}|`) +
          this.#with([[name, "int"]], depth) +
          end()
        );
      case 13:
      case 14:
        return this.#rescue(depth);
      case 15:
        return this.#method(name, depth);
      case 16:
        return this.#lambda(name, depth);
      case 17: {
        const open = `${asOperand(this.#value("hash"))}.each_with_index do |(key, ${name}), at|`;
        return (
          this.#tag(open) +
          this.#with(
            [
              ["key", "any"],
              [name, "any"],
              ["at", "int"],
            ],
            depth,
          ) +
          end()
        );
      }
      case 19:
        return this.#valueOfText(name, depth);
      case 20:
        return this.#yielding(name, depth);
      case 18: {
        const counter = `${name} = 0; begin`;
        return (
          this.#tag(counter) +
          this.#tag(`${name} += 1`) +
          this.#with([[name, "int"]], depth, false) +
          this.#tag(`end while ${name} < 2`)
        );
      }
      default:
        return this.#tag(this.#simple());
    }
  }

  /** What a construct with text inside is worth: the output so far, or what its last statement gives. */
  #valueOfText(name: string, depth: number): string {
    const [open, middle, close] = this.#choices.pick([
      [`${name} = if ${this.#condition()}`, "else", "end"],
      [`${name} = case ${this.#value("int", 1)} when ${this.#value("range", 0)}`, "else", "end"],
      [`${name} = ${asOperand(this.#value("ints", 1))}.map do |n|`, "", "end"],
      [`${name} = ${asOperand(this.#value("strs", 1))}.select do |n|`, "n.size > 1", "end"],
      [`${name} = begin`, "rescue StandardError", "end"],
      [`${name} = [1, 2].each_with_object([]) do |n, all|`, "all << n", "end"],
    ] as const);
    return (
      this.#tag(open) +
      this.#body(depth) +
      (middle === "" ? "" : this.#tag(middle)) +
      (middle === "" || middle.includes("n") ? "" : this.#body(depth)) +
      this.#tag(close) +
      this.#print(`${name}.inspect.size`)
    );
  }

  /** A method of the template that calls its block, which prints. */
  #yielding(name: string, depth: number): string {
    const [definition, parameters] = this.#choices.pick([
      ["yield; 3", ""],
      ["yield 1; yield 2", " |n|"],
      ["[yield([1, 2]), 4]", " |n, m|"],
      ["return yield(7) if block_given?; 0", " |n|"],
    ] as const);
    const call = `${this.#choices.pick(["", `r${name} = `])}${name} do${parameters}`;
    return (
      this.#tag(`def ${name}\n  ${definition}\nend`) +
      this.#tag(call) +
      this.#with([["n", "any"]].slice(parameters === "" ? 1 : 0) as [string, string][], depth, false) +
      this.#tag("end") +
      (call.startsWith("r") ? this.#print(`r${name}.inspect.size`) : "")
    );
  }

  #each(name: string, depth: number): string {
    const type = this.#choices.pick(collections);
    const list = this.#value(type);
    const release = this.#scope.hold(list);
    const [call, parameters, extra] = this.#choices.pick([
      ["each", name, []],
      ["each_with_index", `${name}, at`, [["at", "int"]]],
      ["each.with_index(1)", `${name}, at`, [["at", "int"]]],
      ["reverse_each", name, []],
      ["each_entry", name, []],
      ["each.with_index", `${name}, at`, [["at", "int"]]],
      ["each_slice(2).each", name, []],
      ["map", name, []],
      ["sort_by(&:to_s).each", name, []],
    ] as const);
    const isBraced = this.#choices.below(4) === 3;
    const text =
      this.#tag(`${asOperand(list)}.${call} ${isBraced ? "{" : "do"} |${parameters}|`) +
      this.#with([[name, elementOf(type)], ...extra], depth) +
      this.#tag(isBraced ? "}" : "end");
    release();
    return text;
  }

  #case(depth: number): string {
    const type = this.#choices.pick(["int", "str", "any", "sym"]);
    const patterns: Readonly<Record<string, readonly string[]>> = {
      int: ["int", "range", "class"],
      str: ["str", "regex", "class"],
      sym: ["sym", "class"],
      any: ["any", "class", "range", "regex"],
    };
    const pattern = (): string => this.#value(this.#choices.pick(patterns[type] ?? ["any"]), 1);
    return (
      this.#tag(`case ${this.#value(type)}\nwhen ${pattern()}, ${pattern()}`) +
      this.#body(depth) +
      this.#tag(
        `when ${this.#choices.once(60) ? `*${asOperand(this.#value("arr", 1))}` : pattern()}${this.#choices.pick(["", " then"])}`,
      ) +
      this.#body(depth) +
      (this.#choices.below(2) === 0 ? this.#tag("else") + this.#body(depth) : "") +
      this.#tag("end")
    );
  }

  #rescue(depth: number): string {
    const raised = this.#choices.pick([
      "",
      `raise ${this.#choices.pick(errors)}, 'no ' + ${asOperand(this.#value("str", 1))}`,
      `raise 'no' if ${this.#condition()}`,
      "Integer('x')",
      "nil.upcase",
      "1 / 0",
      "[].fetch(3)",
      "{}.fetch('k')",
      "raise ArgumentError",
      "'a' + 1",
    ]);
    const clause = this.#choices.pick([
      "rescue => e",
      "rescue TypeError, NoMethodError => e",
      `rescue ${this.#choices.pick(errors)} => e`,
      "rescue StandardError => e",
    ]);
    const more = this.#choices.below(4);
    return (
      this.#tag("begin") +
      this.#body(depth) +
      (raised === "" ? "" : this.#tag(raised)) +
      this.#tag(clause) +
      this.#print("e.class") +
      this.#body(depth) +
      (more === 1 ? this.#tag("rescue ZeroDivisionError") + this.#print("'zero'") : "") +
      (more === 2 ? this.#tag("else") + this.#body(depth) : "") +
      (more >= 2 ? this.#tag("ensure") + this.#body(depth) : "") +
      this.#tag("end")
    );
  }

  /** Text in a method raises in Ruby, it has no `_erbout`: nearly always there is only code. */
  #method(name: string, depth: number): string {
    const [parameters, names, given] = this.#choices.pick([
      ["(a)", "a", "(#any)"],
      ["(a, b = a)", "a b", "(#any)"],
      ["(a, *b)", "a b", "(#any, 2, 3)"],
      ["(a, k: 1)", "a k", "(#any, k: #any)"],
      ["(a, k:, **b)", "a k b", "(#any, k: 2, z: 3)"],
      ["", "", ""],
      ["(a, &b)", "a", "(#any) { |x| x }"],
    ] as const);
    const leave = this.#scope.enterMethod();
    const loops = this.#loops;
    this.#loops = 0;
    const write = (): string => this.#with(untyped(names), Math.min(depth, 2), false);
    const isText = this.#choices.once(60);
    const body = isText ? write() : this.#asCode(write);
    this.#loops = loops;
    const last = `${this.#choices.pick(["", "return "])}${asOperand(this.#value("any", 1))}`;
    leave();
    const call = `${name}${this.#expressions.fill(given, 1)}`;
    return (
      (isText
        ? this.#tag(`def ${name}${parameters}`) + body + this.#tag("end")
        : this.#tag(`def ${name}${parameters}\n  log = []\n${body}${last}\nend`)) +
      this.#print(`${call}.inspect`)
    );
  }

  #lambda(name: string, depth: number): string {
    const [open, close] = this.#choices.pick([
      ["->(a, b = 1) {", "}"],
      ["lambda do |a, b = 1|", "end"],
      ["proc do |a, b|", "end"],
      ["proc { |a, (b, c)|", "}"],
    ] as const);
    const write = (): string => this.#with(untyped("a b"), Math.min(depth, 2), false);
    if (this.#inCode === 0 && this.#choices.below(2) === 1) {
      return (
        this.#tag(`${name} = ${open}`) +
        write() +
        this.#tag(this.#choices.pick(["", "next 5", "b"])) +
        this.#tag(close) +
        this.#print(`${name}.call(${this.#value("any", 1)}).to_s.size`)
      );
    }
    const body = this.#asCode(write);
    const call = this.#choices.pick([".call", ".", ".yield"]);
    return (
      this.#tag(`${name} = ${open}\nlog = []\n${body}${this.#value("any", 1)}\n${close}`) +
      this.#print(`${name}${call}(${this.#value("any", 1)}).inspect`)
    );
  }

  #asCode(write: () => string): string {
    this.#inCode += 1;
    const code = write();
    this.#inCode -= 1;
    return code;
  }

  /** One line of code that prints nothing; what it declares is known from here on. */
  #simple(): string {
    const name = this.#name();
    const declared = (type: string, code: string): string => {
      this.#scope.declare(name, type);
      return code;
    };
    const type = this.#choices.pick(
      "int str strs ints hash own mine fresh float bool sym nodes labels any".split(" "),
    );
    switch (this.#choices.below(26)) {
      case 19:
        return declared("any", `${name} = nil; ${name} = ${this.#value("int", 1)} while !${name}`);
      case 20:
        return declared(
          "str",
          `${name} = <<-'RAW'.lines.map(&:strip).join("|")\n  a: #{no}\n   %d\\n\n   RAW\n`,
        );
      case 21:
        return declared(
          "own",
          `${name}, w${name} = [], ${this.#value("any")}; ${name}, w${name} = [w${name}], ${name}`,
        );
      case 22:
        return declared("any", `${name} = ${this.#value("any", 1)} unless defined?(${name}) && ${name}`);
      case 23:
        return declared(
          "any",
          `C${name.toUpperCase()} = ${this.#value("any", 1)}; ${name} = C${name.toUpperCase()}`,
        );
      case 24:
        return declared(
          "fresh",
          `${name} = ${this.#value("fresh", 1)}; ${name} << ${asOperand(this.#value("str"))}; w = ${name}; w << '!'`,
        );
      case 25:
        return declared(
          "mine",
          `${name} = { 'n' => ${this.#value("int", 1)} }; ${name}['n'] += 2; ${name}['l'] ||= []; ${name}['l'] << ${asOperand(this.#value("any"))}`,
        );
      case 0:
      case 1:
      case 2:
      case 3:
        return declared(type, `${name} = ${this.#value(type, 3)}`);
      case 4:
        return declared("any", `${name}, other = ${this.#value("any")}, ${this.#value("any")}`);
      case 5:
        return declared("any", `${name}, *rest = ${asOperand(this.#value("arr"))}`);
      case 6:
        return declared("any", `(${name}, inner), last = ${this.#value("lists")}`);
      case 7:
        return declared("any", `${name} ||= ${this.#value("any")}`);
      case 8:
        return declared(
          "int",
          `${name} = ${this.#value("int", 1)}; ${name} ${this.#choices.pick(["+", "-", "*", "%", "|", "<<"])}= ${this.#choices.pick(["1", "2", "7"])}`,
        );
      case 9:
        return declared(
          "str",
          `${name} = ${this.#value("str", 1)}; ${name} += ${asOperand(this.#value("str", 1))}`,
        );
      case 10:
        return declared(
          "mine",
          `${name} = {}; ${name}[${this.#value("key", 0)}] ${this.#choices.pick(["", "||", "&&"])}= ${this.#value("any")}`,
        );
      case 11:
        return declared(
          "mine",
          `${name} = Hash.new(0); ${asOperand(this.#value("strs"))}.each { |one| ${name}[one] += 1 }`,
        );
      case 12:
        return declared(
          type,
          `${name} = if ${this.#condition()} then ${this.#value(type, 1)} else ${this.#value(type, 1)} end`,
        );
      case 13:
        return declared("any", `${name} = ${this.#value("any", 1)} if ${this.#condition()}`);
      case 14:
        return declared("str", `${name} = <<~TEXT\n  a: #{${this.#value("any", 1)}}\n    b\n\n  c\nTEXT\n`);
      case 15:
        return declared(
          "any",
          `${name} = begin\n  ${this.#value("any")}\nrescue StandardError\n  ${this.#value("any", 1)}\nend`,
        );
      case 16:
        return declared(
          "own",
          `${name} = [0, 1]; ${name}[${this.#choices.pick(["0", "-1", "3"])}] = ${this.#value("any")}`,
        );
      case 17:
        return declared(
          "any",
          `${name} = case ${this.#value("any", 1)} when ${this.#value("class", 0)} then ${this.#value("any", 1)} else ${this.#value("any", 1)} end`,
        );
      case 18:
        return declared("proc", `${name} = ${this.#value("proc")}`);
      default:
        return this.#loops > 0
          ? `${this.#value("own", 0)}.size`
          : `${this.#value("own", 0)} << ${asOperand(this.#value("any"))}`;
    }
  }
}
