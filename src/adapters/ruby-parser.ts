// Prism's WASM, from a file of ours → a parser of Ruby 3.3. What Prism imports of WASI
// reaches nothing here, so node:wasi (and its warning) is not needed.
import { readFile } from "node:fs/promises";
import { exportStackPointer, moveStack } from "./prism-stack.ts";
import { type RubyParser, type RubySource, PortError } from "../ports.ts";

/** Loads the WASM; in a work tree without dist/, from the package. Throws PortError. */
export async function loadRubyParser(wasm: URL): Promise<RubyParser> {
  const [module, { parsePrism }] = await Promise.all([
    readWasm(wasm).then((bytes) => webAssembly().compile(exportStackPointer(bytes))),
    import("@ruby/prism/src/parsePrism.js"),
  ]);
  let prism = instantiate(module);
  const unread = (message: string): RubySource => {
    const { value } = parsePrism(prism, "", { version: "3.3" });
    const location = { startOffset: 0, length: 0 };
    return { program: value, errors: [{ error: "nesting_too_deep", message, location }], comments: [] };
  };
  return {
    parse: (source) => {
      try {
        const { value, errors, comments } = parsePrism(prism, source, { version: "3.3" });
        return {
          program: value,
          errors: errors.map(({ type, message, location }) => ({ error: type, message, location })),
          comments: comments.map(({ location }) => location),
        };
      } catch (failure) {
        // A stack that overflowed leaves the instance's memory in pieces.
        prism = instantiate(module);
        // On some scraps Prism writes a tree that its own reader cannot read.
        return unread(isExhausted(failure) ? "the Ruby nests too deeply" : "the Ruby cannot be read");
      }
    },
  };
}

function instantiate(module: object): PrismExports {
  const { exports } = new (webAssembly().Instance)(module, toInertImports(module));
  exports._initialize?.();
  moveStack(exports);
  return exports;
}

/** The stack of Prism (a trap of the WASM) or of JavaScript, which rebuilds the tree. */
function isExhausted(failure: unknown): boolean {
  return failure instanceof RangeError || (failure instanceof Error && failure.name === "RuntimeError");
}

/** The part of JavaScript's WebAssembly that is used; TypeScript knows it only with all of a browser. */
interface WebAssemblyGlobal {
  readonly compile: (bytes: Uint8Array) => Promise<object>;
  readonly Instance: new (
    module: object,
    imports: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  ) => { readonly exports: PrismExports };
  readonly Module: { readonly imports: (module: object) => readonly { readonly name: string }[] };
}

interface PrismExports {
  readonly _initialize?: () => void;
}

function webAssembly(): WebAssemblyGlobal {
  return (globalThis as unknown as { readonly WebAssembly: WebAssemblyGlobal }).WebAssembly;
}

/** Prism parses memory and calls none of these but proc_exit, when it gives up. */
function toInertImports(module: object): Record<string, Record<string, unknown>> {
  const refused = 52; // ENOSYS
  const functions = webAssembly()
    .Module.imports(module)
    .map(({ name }) => [name, () => refused] as const);
  return { wasi_snapshot_preview1: { ...Object.fromEntries(functions), proc_exit: stop } };
}

function stop(code: number): never {
  throw new Error(`Prism stopped with ${code}`);
}

async function readWasm(wasm: URL): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(wasm);
  } catch (cause) {
    // A work tree before its first build has no dist/.
    const inPackage = new URL("../../node_modules/@ruby/prism/src/prism.wasm", import.meta.url);
    return readFile(inPackage).catch(() => {
      throw new PortError("files", "the Ruby parser's prism.wasm cannot be read", {
        cure: "use a complete copy of dist/",
        cause,
      });
    });
  }
}
