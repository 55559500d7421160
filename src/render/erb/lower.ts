// The Ruby program of a template → nunjucks: text stays text, if and case become {% if %}, each becomes
// {% for %}, assignments {% set %}, and what nunjucks cannot say a tag that carries the Ruby.
import type { RubyNode } from "../../ports.ts";
import type { Segment, TagSegment, TextSegment } from "./scan.ts";
import { NunjucksWriter } from "./nunjucks-writer.ts";
import type { Place } from "./nunjucks/runtime.ts";
import { RubyCompiler } from "./ruby/compiler.ts";
import type { Finding } from "./ruby/compiler.ts";
import { textLoop } from "./ruby/control.ts";
import { isKnownLibrary } from "./ruby/libraries.ts";
import { childrenOf, isNode } from "./ruby/node-name.ts";
import type { NodeOf } from "./ruby/node-name.ts";
import type { Scope } from "./ruby/scope.ts";
import type { RubyText } from "./ruby/ruby-text.ts";
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
  lowering.statements(program.root.statements, program.root.locals);
  return lowering.finish();
}

class Lowering {
  readonly #program: Program;
  readonly #writer = new NunjucksWriter();
  readonly #markOffsets: readonly number[];
  readonly #findings: Finding[] = [];
  readonly #variables = new Set<string>();
  readonly #comments: TagSegment[];
  #loops = 0;
  #names = 0;

  constructor(program: Program) {
    this.#program = program;
    this.#markOffsets = [...program.marks.keys()];
    this.#comments = [...program.comments];
    collectVariables(program.root, this.#variables);
  }

  finish(): LoweredTemplate {
    this.#writeComments(Infinity);
    return { ...this.#writer.finish(), findings: this.#findings };
  }

  get #context(): ExpressionContext {
    return {
      source: this.#program.source,
      findings: this.#findings,
      variables: this.#variables,
      loop: this.#loops > 0 ? textLoop : undefined,
    };
  }

  /** `locals`: Ruby's variables of the scope that these statements are the body of. */
  statements(node: RubyNode | null, locals: readonly string[] = []): void {
    if (!isNode(node, "StatementsNode")) {
      if (node !== null) this.#statement(node);
      return;
    }
    const undeclared = new Set(locals);
    for (const statement of node.body) {
      this.#declare(statement, undeclared);
      this.#statement(statement);
    }
  }

  // A variable exists from where Ruby's parser first sees it assigned, also when that is never reached.
  #declare(statement: RubyNode, undeclared: Set<string>): void {
    if (undeclared.size === 0) return;
    const written = new Set<string>();
    collectVariables(statement, written);
    for (const name of undeclared) {
      if (!written.has(name)) continue;
      undeclared.delete(name);
      const isPlain = isNode(statement, "LocalVariableWriteNode") && statement.name === name;
      if (isPlain && !mentions(statement.value, name)) continue;
      if (name !== "_erbout")
        this.#writer.tag(isPlainName(name) ? `set ${name} = none` : this.#nilVariable(name, statement));
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
    const [start] = this.#program.source.rangeOf(node.location);
    const segment = this.#program.marks.get(start);
    if (segment !== undefined && isNode(node, "CallNode")) return this.#segment(segment, node);
    if (this.#isFrame(node)) return;
    this.#writeComments(this.#program.source.placeOf(node.location)[0]);
    if (!this.#holdsText(node)) return this.#code(node);
    if (isNode(node, "IfNode")) return this.#if(node);
    if (isNode(node, "UnlessNode")) return this.#unless(node);
    if (isNode(node, "CaseNode")) return this.#case(node);
    if (isNode(node, "CallNode") && isSimpleEach(node)) return this.#each(node);
    this.#rubyBlock(node);
  }

  /** `_erbout = ''` and `_erbout`, which ERB puts around the template. */
  #isFrame(node: RubyNode): boolean {
    const [start, end] = this.#program.source.rangeOf(node.location);
    if (start === 0) return isNode(node, "LocalVariableWriteNode");
    return end === this.#program.source.text.length && isNode(node, "LocalVariableReadNode");
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
    const lowered = this.#holdsText(expression)
      ? this.#refuse(expression, "a block that holds template text is printed", "write <% instead of <%=")
      : lowerExpression(expression, this.#context);
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
    this.statements(node.statements);
    let next = node.subsequent;
    while (isNode(next, "IfNode")) {
      this.#writer.tag(join("elif ", lowerCondition(next.predicate, this.#context)));
      this.statements(next.statements);
      next = next.subsequent;
    }
    this.#else(next);
    this.#writer.tag("endif");
  }

  #else(node: RubyNode | null): void {
    if (!isNode(node, "ElseNode")) return;
    this.#writer.tag("else");
    this.statements(node.statements);
  }

  #unless(node: NodeOf<"UnlessNode">): void {
    this.#writer.tag(join("if not (", lowerCondition(node.predicate, this.#context), ")"));
    this.statements(node.statements);
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
      this.statements(when.statements);
    }
    this.#else(node.elseClause);
    this.#writer.tag("endif");
  }

  #when(condition: RubyNode, subject: string | undefined): Lowered {
    if (isNode(condition, "SplatNode")) {
      return this.#refuse(condition, "a splat in `when`", "write the values one by one");
    }
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
    this.#body(() =>
      this.statements(
        block.body,
        block.locals.filter((name) => !names.includes(name)),
      ),
    );
    this.#writer.tag("endfor");
  }

  #body(write: () => void): void {
    this.#loops += 1;
    write();
    this.#loops -= 1;
  }

  /** Any other construct with text inside: its Ruby with the bodies cut out, and the bodies. */
  #rubyBlock(node: RubyNode): void {
    const bodies = new Map<RubyNode, number>();
    this.#collectBodies(node, bodies);
    if (bodies.size === 0) {
      this.#refuse(
        node,
        "this construct with template text inside is not supported in templates here",
        "write it with if, case/when and each",
      );
      return;
    }
    const { source } = this.#program;
    const compiler = new RubyCompiler(source, bodies, this.#context.loop);
    const closure = compiler.compile(node);
    this.#findings.push(...compiler.findings);
    const place = { ...placeOf(node, this.#context), closure };
    this.#writer.tag({
      text: `rubyblock ${quote(textWithBodies(node, bodies, source))}`,
      marks: [{ at: 0, place }],
    });
    for (const [body, index] of bodies) {
      if (index > 0) this.#writer.tag("nextbody");
      this.#body(() => this.statements(body));
    }
    this.#writer.tag("endrubyblock");
  }

  #collectBodies(node: RubyNode, bodies: Map<RubyNode, number>): void {
    for (const child of childrenOf(node)) {
      if (!this.#holdsText(child)) continue;
      if (isNode(child, "StatementsNode")) bodies.set(child, bodies.size);
      else this.#collectBodies(child, bodies);
    }
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

  #refuse(node: RubyNode, message: string, hint: string): Lowered {
    const range = this.#program.source.placeOf(node.location);
    this.#findings.push({ code: "render/ruby-unsupported", message, hint, range });
    return { text: "none", marks: [] };
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

/** The expression between `<%=` and `%>`, which ERB wraps into `((…).to_s)`. */
function outputExpression(call: RubyNode | undefined): RubyNode | undefined {
  if (!isNode(call, "CallNode") || !isNode(call.receiver, "ParenthesesNode")) return undefined;
  const { body } = call.receiver;
  if (!isNode(body, "StatementsNode")) return undefined;
  const [only, second] = body.body;
  return second === undefined ? only : call.receiver;
}

function parameterNames({ parameters }: NodeOf<"BlockNode">): string[] {
  if (!isNode(parameters, "BlockParametersNode")) return [];
  return (parameters.parameters?.requireds ?? []).flatMap((one) =>
    isNode(one, "RequiredParameterNode") ? [one.name] : [],
  );
}

/** Names that are assigned below a node, blocks included. */
function collectVariables(node: RubyNode, names: Set<string>): void {
  if ("name" in node && "depth" in node && !isNode(node, "LocalVariableReadNode")) names.add(node.name);
  if (isNode(node, "RequiredParameterNode")) names.add(node.name);
  for (const child of childrenOf(node)) collectVariables(child, names);
}

function mentions(node: RubyNode, name: string): boolean {
  if ("name" in node && "depth" in node && node.name === name) return true;
  return childrenOf(node).some((child) => mentions(child, name));
}

function textWithBodies(node: RubyNode, bodies: ReadonlyMap<RubyNode, number>, source: RubyText): string {
  const [start, end] = source.rangeOf(node.location);
  let text = "";
  let at = start;
  for (const [body, index] of bodies) {
    const [from, to] = source.rangeOf(body.location);
    text += `${source.text.slice(at, from).replace(/[;\s]*$/, "; ")}template_text(${index})`;
    at = to;
  }
  return text + source.text.slice(at, end).replace(/^[;\s]*/, "; ");
}
