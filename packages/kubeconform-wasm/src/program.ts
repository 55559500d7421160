// kubeconform as a function: schemas and documents in, verdicts out. Knows the layout of requests and
// answers that go/main.go reads and writes.
import { createWasi } from "./wasi.ts";
import { type WasmMemory, type WasmModule, webAssembly } from "./web-assembly.ts";

const namespace = "wasi_snapshot_preview1";

/** A keyword of a schema that a place of the document does not satisfy, as go/explain.go writes it. */
export interface Failure {
  readonly path: readonly (string | number)[];
  /** Empty where the failure is only the sum of its causes. */
  readonly keyword: string;
  /** Types, a format, a pattern, a bound, or values as JSON texts. */
  readonly want?: readonly string[];
  readonly keys?: readonly string[];
  /** JSON text of the value at `path` when it is a scalar. */
  readonly value?: string;
  readonly causes?: readonly Failure[];
}

export type ProgramVerdict =
  | { readonly verdict: "valid" }
  | { readonly verdict: "no-schema" }
  | { readonly verdict: "invalid"; readonly failure: Failure }
  | { readonly verdict: "error"; readonly reason: string };

export interface Program {
  /** `schemas` by `apps/v1/DaemonSet`; both sides are JSON texts. One verdict a document, in order. */
  judge(schemas: ReadonlyMap<string, string>, documents: readonly string[]): readonly ProgramVerdict[];
}

interface Exports {
  readonly memory: WasmMemory;
  readonly _initialize: () => void;
  readonly allocate: (size: number) => number;
  readonly validate: () => number;
  readonly answer: () => number;
}

export async function startProgram(module: WasmModule): Promise<Program> {
  const names = webAssembly()
    .Module.imports(module)
    .map(({ name }) => name);
  const wasi = createWasi(names);
  const instance = await webAssembly().instantiate(module, { [namespace]: wasi.imports });
  const program = instance.exports as Exports;
  wasi.attach(program.memory);
  program._initialize();
  return {
    judge(schemas, documents) {
      const request = formatRequest(schemas, documents);
      // Exported pointers are signed in JavaScript.
      const at = program.allocate(request.length) >>> 0;
      request.copy(new Uint8Array(program.memory.buffer, at, request.length));
      const size = program.validate() >>> 0;
      const answer = Buffer.from(program.memory.buffer, program.answer() >>> 0, size);
      return JSON.parse(answer.toString("utf8")) as readonly ProgramVerdict[];
    },
  };
}

function formatRequest(schemas: ReadonlyMap<string, string>, documents: readonly string[]): Buffer {
  const parts: Buffer[] = [toBytes(schemas.size)];
  const add = (text: string): void => {
    const bytes = Buffer.from(text, "utf8");
    parts.push(toBytes(bytes.length), bytes);
  };
  for (const [name, schema] of schemas) {
    add(name);
    add(schema);
  }
  parts.push(toBytes(documents.length));
  for (const document of documents) add(document);
  return Buffer.concat(parts);
}

function toBytes(number: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(number);
  return bytes;
}
