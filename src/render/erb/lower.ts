// The Ruby program of a template → nunjucks: text stays text, if and case become {% if %}, each becomes
// {% for %}, assignments {% set %}, and what nunjucks cannot say a tag that carries the Ruby.
import type { RubyNode } from "../../ports.ts";
import type { Segment, TagSegment, TextSegment } from "./scan.ts";
import { NunjucksWriter } from "./nunjucks-writer.ts";
import type { Place } from "./nunjucks/runtime.ts";
import type { Finding } from "./ruby/compiler.ts";
import { textLoop } from "./ruby/control.ts";
import { isKnownLibrary } from "./ruby/libraries.ts";
import { isNode } from "./ruby/node-name.ts";
import type { NodeOf } from "./ruby/node-name.ts";
import type { Scope } from "./ruby/scope.ts";
import type { RubyText } from "./ruby/ruby-text.ts";
import { lowerRubyBlock } from "./lower-ruby-block.ts";
import { collectVariables, ownVariables, undeclaredBefore } from "./lower-variables.ts";
import { findTextBodies } from "./text-bodies.ts";
import type { BodyContext } from "./text-bodies.ts";
import {
  compileClosure,
  configPathOf,
  isPlainName,
  join,
  lowerCondition,
  lowerExpression,
  placeOf,
  quote,
  rubyTextOf,
} from "./lower-expression.ts";
import type { ExpressionContext, Lowered } from "./lower-expression.ts";
import { isSimpleEach } from "./block-shape.ts";
import { conditionsOf, isSimpleCase, outputExpression, parameterNames } from "./statement-shape.ts";

export interface LoweredTemplate {
  readonly nunjucks: string;
  readonly places: readonly Place[];
  /** `line:column`, both 0-based, of a nunjucks token → index of its place. */
  readonly placeAt: ReadonlyMap<string, number>;
  readonly findings: readonly Finding[];
}

export interface Program {
  readonly root: NodeOf<"ProgramNode">;
  readonly source: RubyText;
  /** The segment whose statement begins at an index of the Ruby text. */
  readonly marks: ReadonlyMap<number, Segment>;
  /** Comments between the tags, by their offset in the template. */
  readonly comments: readonly TagSegment[];
}

export function lowerProgram(program: Program): LoweredTemplate {
  const lowering = new Lowering(program);
  return lowering.program();
}

class Lowering {
  readonly #program: Program;
  readonly #writer = new NunjucksWriter();
  readonly #markOffsets: readonly number[];
  readonly #findings: Finding[] = [];
  readonly #variables = new Set<string>();
  readonly #comments: TagSegment[];
  #surroundings: BodyContext = { inLoop: false, inMethod: false, inDefinition: false };
  #names = 0;

  constructor(program: Program) {
    this.#program = program;
    this.#markOffsets = [...program.marks.keys()];
    this.#comments = [...program.comments];
    collectVariables(program.root, this.#variables);
  }

  program(): LoweredTemplate {
    const { statements, locals } = this.#program.root;
    this.#statements(statements.body, locals);
    this.#checkEnd(statements.body.at(-1));
    this.#writeComments(Infinity);
    return { ...this.#writer.finish(), findings: this.#findings };
  }

  get #context(): ExpressionContext {
    return {
      source: this.#program.source,
      findings: this.#findings,
      variables: this.#variables,
      surroundings: {
        loop: this.#surroundings.inLoop ? textLoop : undefined,
        inMethod: this.#surroundings.inMethod,
        inDefinition: this.#surroundings.inDefinition,
      },
    };
  }

  /** `locals`: Ruby's variables of the scope that these statements are the body of. */
  #statements(statements: readonly RubyNode[], locals: readonly string[] = []): void {
    const undeclared = undeclaredBefore(statements, locals);
    for (const statement of statements) {
      for (const name of undeclared.get(statement) ?? []) {
        this.#writer.tag(isPlainName(name) ? `set ${name} = none` : this.#nilVariable(name, statement));
      }
      this.#statement(statement);
    }
  }

  /** A name that nunjucks would not read as one. */
  #nilVariable(name: string, statement: RubyNode): Lowered {
    const place = {
      ...placeOf(statement, this.#context),
      closure: (scope: Scope) => {
        scope.set(name, null);
        return null;
      },
    };
    return { text: `ruby ${quote(`${name} = nil`)}`, marks: [{ at: 0, place }] };
  }

  #statement(node: RubyNode): void {
    const segment = this.#segmentOf(node);
    if (segment !== undefined && isNode(node, "CallNode")) return this.#segment(segment, node);
    if (this.#isFrame(node)) return;
    this.#writeComments(this.#program.source.placeOf(node.location)[0]);
    if (!this.#holdsText(node)) return this.#code(node);
    if (conditionsOf(node).some((one) => this.#holdsText(one))) return this.#rubyBlock(node);
    if (isNode(node, "IfNode")) return this.#if(node);
    if (isNode(node, "UnlessNode")) return this.#unless(node);
    if (isNode(node, "CaseNode") && isSimpleCase(node)) return this.#case(node);
    if (isNode(node, "CallNode") && isSimpleEach(node)) return this.#each(node);
    this.#rubyBlock(node);
  }

  /** What the statement itself prints. */
  #segmentOf(node: RubyNode): Segment | undefined {
    if (!isNode(node, "CallNode")) return undefined;
    return this.#program.marks.get(this.#program.source.rangeOf(node.location)[0]);
  }

  /** `_erbout = ''` and `_erbout`, which ERB puts around the template. */
  #isFrame(node: RubyNode): boolean {
    const [start, end] = this.#program.source.rangeOf(node.location);
    if (start === 0) return isNode(node, "LocalVariableWriteNode");
    return end === this.#program.source.text.length && isNode(node, "LocalVariableReadNode");
  }

  /** Ruby's ERB gives the value of the last statement, which a comment or __END__ can make another one. */
  #checkEnd(last: RubyNode | undefined): void {
    if (last === undefined || this.#isFrame(last) || this.#segmentOf(last) !== undefined) return;
    this.#findings.push({
      code: "render/ruby-unsupported",
      message: "what follows is swallowed, so Ruby gives the value of this statement instead of the text",
      hint: "take the comment or __END__ out of the last tag; <%# … %> is a comment of its own",
      range: this.#program.source.placeOf(last.location),
    });
  }

  #segment(segment: Segment, node: NodeOf<"CallNode">): void {
    this.#writeComments(segment.start);
    if (segment.segment === "text") return this.#text(segment);
    if (segment.segment !== "output") return;
    const [printed] = node.arguments_?.arguments_ ?? [];
    const expression = outputExpression(printed);
    const place = { from: segment.open, to: segment.close };
    // `<%= %>` prints nothing: Ruby's `()` is nil.
    if (expression === undefined) return this.#writer.output({ text: "none", marks: [] }, place);
    const configPath = configPathOf(expression);
    const lowered = lowerExpression(expression, this.#context);
    this.#writer.output(lowered, configPath === undefined ? place : { ...place, configPath });
  }

  #text({ pieces }: TextSegment): void {
    for (const { text, from, to } of pieces) this.#writer.text(text, from, to);
  }

  #code(node: RubyNode): void {
    if (isNode(node, "LocalVariableWriteNode") && isPlainName(node.name)) {
      const value = lowerExpression(node.value, this.#context);
      this.#writer.tag(join(`set ${node.name} = `, value));
      return;
    }
    if (isKnownLibrary(node)) return;
    const place = { ...placeOf(node, this.#context), closure: compileClosure(node, this.#context) };
    this.#writer.tag({
      text: `ruby ${quote(rubyTextOf(node, this.#context))}`,
      marks: [{ at: 0, place }],
    });
  }

  #if(node: NodeOf<"IfNode">): void {
    this.#writer.tag(join("if ", lowerCondition(node.predicate, this.#context)));
    this.#clause(node.statements);
    let next = node.subsequent;
    while (isNode(next, "IfNode")) {
      this.#writer.tag(join("elif ", lowerCondition(next.predicate, this.#context)));
      this.#clause(next.statements);
      next = next.subsequent;
    }
    this.#else(next);
    this.#writer.tag("endif");
  }

  #else(node: RubyNode | null): void {
    if (!isNode(node, "ElseNode")) return;
    this.#writer.tag("else");
    this.#clause(node.statements);
  }

  #unless(node: NodeOf<"UnlessNode">): void {
    this.#writer.tag(join("if not (", lowerCondition(node.predicate, this.#context), ")"));
    this.#clause(node.statements);
    this.#else(node.elseClause);
    this.#writer.tag("endif");
  }

  #case(node: NodeOf<"CaseNode">): void {
    const { predicate } = node;
    let subject: string | undefined;
    if (predicate !== null) {
      subject = this.#freshName("subject");
      this.#writer.tag(join(`set ${subject} = `, lowerExpression(predicate, this.#context)));
    }
    for (const [at, when] of node.conditions.entries()) {
      if (!isNode(when, "WhenNode")) continue;
      const conditions = when.conditions.map((one) => this.#when(one, subject));
      const either = conditions.flatMap((one, index) => (index === 0 ? [one] : [" or ", one]));
      this.#writer.tag(join(at === 0 ? "if " : "elif ", ...either));
      this.#clause(when.statements);
    }
    this.#else(node.elseClause);
    this.#writer.tag("endif");
  }

  #when(condition: RubyNode, subject: string | undefined): Lowered {
    if (subject === undefined) return lowerCondition(condition, this.#context);
    const filter = { text: "matches", marks: [{ at: 0, place: placeOf(condition, this.#context) }] };
    return join(`${subject} | `, filter, "(", lowerExpression(condition, this.#context), ")");
  }

  #each(node: NodeOf<"CallNode">): void {
    const { receiver, block } = node;
    if (receiver === null || !isNode(block, "BlockNode")) return;
    const names = parameterNames(block);
    const variables = names.length === 0 ? [this.#freshName("item")] : names;
    const each = { text: "each", marks: [{ at: 0, place: placeOf(node, this.#context) }] };
    const list = lowerExpression(receiver, this.#context);
    this.#writer.tag(join(`for ${variables.join(", ")} in `, list, " | ", each));
    const body = isNode(block.body, "StatementsNode") ? block.body.body : [];
    this.#inside({ ...this.#surroundings, inLoop: true }, () => this.#statements(body, ownVariables(block)));
    this.#writer.tag("endfor");
  }

  /** The statements of a clause, such as a branch. */
  #clause(node: RubyNode | null): void {
    if (isNode(node, "StatementsNode")) this.#statements(node.body);
  }

  #inside(surroundings: BodyContext, write: () => void): void {
    const outer = this.#surroundings;
    this.#surroundings = surroundings;
    write();
    this.#surroundings = outer;
  }

  /** Any other construct with text inside: its Ruby with the bodies cut out, and the bodies. */
  #rubyBlock(node: RubyNode): void {
    const bodies = findTextBodies(node, this.#surroundings, (one) => this.#holdsText(one));
    this.#writer.tag(lowerRubyBlock(node, bodies, this.#context));
    for (const [at, body] of bodies.entries()) {
      if (at > 0) this.#writer.tag("nextbody");
      this.#inside(body, () => this.#statements(body.statements.body, body.locals));
    }
    this.#writer.tag("endrubyblock");
  }

  #holdsText(node: RubyNode): boolean {
    const [start, end] = this.#program.source.rangeOf(node.location);
    let low = 0;
    let high = this.#markOffsets.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#markOffsets[middle] ?? 0) < start) low = middle + 1;
      else high = middle;
    }
    return (this.#markOffsets[low] ?? Infinity) < end;
  }

  /** ERB's comments become nunjucks' where they stand, which also keeps texts apart. */
  #writeComments(before: number): void {
    while ((this.#comments[0]?.start ?? Infinity) < before) {
      const comment = this.#comments.shift();
      this.#writer.comment(comment?.pieces.map(({ text }) => text).join("") ?? "");
    }
  }

  #freshName(word: string): string {
    for (;;) {
      this.#names += 1;
      const name = `${word}_${this.#names}`;
      if (!this.#program.source.text.includes(name)) return name;
    }
  }
}
