// The part of JavaScript's WebAssembly that is used here: TypeScript knows it only together with all of a
// browser.

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
}

declare const compiled: unique symbol;

export interface WasmModule {
  readonly [compiled]: never;
}

/** System calls take and give 32-bit numbers, 64-bit ones as bigint. */
export type SystemCall = (...args: readonly number[]) => number;

interface WebAssemblyGlobal {
  compile(bytes: Uint8Array): Promise<WasmModule>;
  instantiate(
    module: WasmModule,
    imports: Readonly<Record<string, Readonly<Record<string, SystemCall>>>>,
  ): Promise<{ readonly exports: unknown }>;
  readonly Module: {
    imports(module: WasmModule): readonly { readonly name: string }[];
  };
}

export function webAssembly(): WebAssemblyGlobal {
  return (globalThis as unknown as { readonly WebAssembly: WebAssemblyGlobal }).WebAssembly;
}
