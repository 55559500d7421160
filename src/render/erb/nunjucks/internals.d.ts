// The parts of nunjucks that are used: its parser and compiler, without its runtime, loaders and filters.
declare module "nunjucks/src/nodes.js" {
  export interface NunjucksNode {
    readonly typename: string;
    readonly lineno: number;
    readonly colno: number;
    readonly fields: readonly string[];
  }
  const nodes: {
    readonly NodeList: new (lineno: number, colno: number, children?: readonly unknown[]) => NunjucksNode;
    readonly Literal: new (lineno: number, colno: number, value: unknown) => NunjucksNode;
    readonly CallExtension: new (
      extension: object,
      run: string,
      args: unknown,
      bodies?: readonly unknown[],
    ) => NunjucksNode;
  };
  export default nodes;
}

declare module "nunjucks/src/parser.js" {
  import type { NunjucksNode } from "nunjucks/src/nodes.js";
  export interface NunjucksParser {
    nextToken(): { readonly lineno: number; readonly colno: number; readonly value: string };
    peekToken(): { readonly lineno: number; readonly colno: number; readonly value: string } | null;
    parseExpression(): NunjucksNode;
    parseUntilBlocks(...names: readonly string[]): NunjucksNode;
    advanceAfterBlockEnd(name?: string): unknown;
    fail(message: string, lineno?: number, colno?: number): never;
  }
  class Parser implements NunjucksParser {
    constructor(tokens: object);
    extensions: readonly object[];
    parseRaw: (name?: string) => NunjucksNode;
    parseAsRoot(): NunjucksNode;
    nextToken: NunjucksParser["nextToken"];
    peekToken: NunjucksParser["peekToken"];
    parseExpression: NunjucksParser["parseExpression"];
    parseUntilBlocks: NunjucksParser["parseUntilBlocks"];
    advanceAfterBlockEnd: NunjucksParser["advanceAfterBlockEnd"];
    fail: NunjucksParser["fail"];
  }
  const parser: { readonly Parser: typeof Parser };
  export default parser;
}

declare module "nunjucks/src/lexer.js" {
  const lexer: { lex(source: string, options: object): object };
  export default lexer;
}

declare module "nunjucks/src/compiler.js" {
  import type { NunjucksNode } from "nunjucks/src/nodes.js";
  export class Compiler {
    constructor(templateName: string | undefined, throwOnUndefined: boolean);
    compile(node: NunjucksNode, frame?: object): void;
    getCode(): string;
    _emit(code: string): void;
    _emitLine(code: string): void;
    _compileExpression(node: NunjucksNode, frame?: object): void;
  }
  const compiler: { readonly Compiler: typeof Compiler };
  export default compiler;
}
