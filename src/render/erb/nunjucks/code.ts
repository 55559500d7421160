// A checked nunjucks tree → JavaScript that calls only our runtime: nunjucks' compiler, with every place where
// it would read a property, call or print replaced. Text and names enter the code as JSON literals only.
import compilerModule from "nunjucks/src/compiler.js";
import type { NunjucksNode } from "nunjucks/src/nodes.js";

/**
 * Index of the place of a node, by its 0-based line and column in the nunjucks text; -1 when unknown. `data` is
 * the text that a node prints as it stands, without the blanks that `{%-` and `-%}` took.
 */
export type PlaceOf = (line: number, column: number, data?: string) => number;

type Fields = NunjucksNode & Readonly<Record<string, unknown>>;

const { Compiler } = compilerModule;

/** The body of a function that gives `{ root(env, context, frame, runtime, cb) }`. */
export function toCode(tree: NunjucksNode, source: string, placeOf: PlaceOf): string {
  const compiler = new CodeWriter(source, placeOf);
  compiler.compile(tree);
  return compiler.getCode();
}

class CodeWriter extends Compiler {
  readonly #lines: readonly string[];
  readonly #placeOf: PlaceOf;

  constructor(source: string, placeOf: PlaceOf) {
    super(undefined, false);
    this.#lines = source.split("\n");
    this.#placeOf = placeOf;
  }

  #place({ lineno, colno }: NunjucksNode): string {
    return String(this.#placeOf(lineno, colno));
  }

  #call(name: string, ...args: readonly (string | Fields)[]): void {
    this._emit(`runtime.${name}(`);
    for (const [at, arg] of args.entries()) {
      if (at > 0) this._emit(", ");
      if (typeof arg === "string") this._emit(arg);
      else this._compileExpression(arg);
    }
    this._emit(")");
  }

  compileOutput(node: Fields): void {
    for (const child of node["children"] as readonly Fields[]) {
      const isText = child.typename === "TemplateData";
      if (isText && child["value"] === "") continue;
      if (isText) {
        const data = String(child["value"]);
        this.#call("text", "frame", literal(data), String(this.#placeOf(node.lineno, node.colno, data)));
      } else {
        const place = this.#place(node);
        this.#call("print", `runtime.output(frame, ${place})`, child, place);
      }
      this._emitLine(";");
    }
  }

  compileLiteral(node: Fields): void {
    this._emit(literal(node["value"]));
  }

  compileSymbol(node: Fields): void {
    this.#call("name", "frame", literal(node["value"]), this.#place(node));
  }

  compileLookupVal(node: Fields): void {
    const sign = this.#lines[node.lineno]?.[node.colno];
    const method = sign === "." ? "attribute" : "index";
    this.#call(method, node["target"] as Fields, node["val"] as Fields, this.#place(node));
  }

  compileFunCall(node: Fields): void {
    const [text] = (node["args"] as Fields)["children"] as readonly Fields[];
    this.#call("ruby", "frame", literal(text?.["value"] ?? ""), this.#place(node));
  }

  compileFilter(node: Fields): void {
    const args = (node["args"] as Fields)["children"] as readonly Fields[];
    this.#call("filter", literal((node["name"] as Fields)["value"]), this.#place(node), ...args);
  }

  compileCompare(node: Fields): void {
    const [first] = node["ops"] as readonly Fields[];
    if (first === undefined) return;
    this.#call(
      "compare",
      literal(first["type"]),
      node["expr"] as Fields,
      first["expr"] as Fields,
      this.#place(node),
    );
  }

  /** A branch that says nothing gives nil. */
  compileIf(node: Fields): void {
    const { else_: otherwise } = node as { readonly else_?: Fields };
    this._emit("if(");
    this._compileExpression(node["cond"] as Fields);
    this._emitLine(") { runtime.begin();");
    this.compile(node["body"] as Fields);
    this._emitLine("} else { runtime.begin();");
    if (otherwise !== undefined && otherwise !== null) this.compile(otherwise);
    this._emitLine("}");
  }

  compileSet(node: Fields): void {
    const [target] = node["targets"] as readonly Fields[];
    const value = node["value"] as Fields;
    const written = value.typename === "Literal" && typeof value["value"] === "string";
    // Every time that Ruby meets the text of a String, it makes a new one.
    if (written)
      this.#call("assign", "frame", literal(target?.["value"]), `runtime.string(${literal(value["value"])})`);
    else this.#call("assign", "frame", literal(target?.["value"]), value);
    this._emitLine(";");
  }

  compileFor(node: Fields): void {
    const name = node["name"] as Fields;
    const names = name.typename === "Array" ? (name["children"] as readonly Fields[]) : [name];
    const parameters = literal(names.map((one) => one["value"]));
    const place = this.#place(node);
    this.#call("each", "frame", parameters, node["arr"] as Fields, place, "function (frame) {\n");
    this.#openBody(node["body"] as Fields);
  }

  compileCallExtension(node: Fields): void {
    const args = node["args"] as Fields;
    const [text] = args["children"] as readonly Fields[];
    const bodies = node["contentArgs"] as readonly Fields[];
    this.#call("statement", "frame", literal(text?.["value"] ?? ""), this.#place(args), "[");
    this.#reopen();
    for (const body of bodies) {
      this._emitLine("function (frame) {");
      this.compile(body);
      this._emitLine("},");
    }
    this._emitLine("]);");
  }

  /** Takes back the parenthesis that closed a call whose last argument goes on. */
  #reopen(): void {
    const { codebuf } = this as unknown as { codebuf: string[] };
    codebuf.pop();
  }

  #openBody(body: Fields): void {
    this.#reopen();
    this.compile(body);
    this._emitLine("});");
  }
}

// JSON is JavaScript; Integers are Ruby's and so BigInts.
function literal(value: unknown): string {
  if (typeof value === "number") return Number.isSafeInteger(value) ? `${value}n` : String(value);
  return JSON.stringify(value) ?? "null";
}
