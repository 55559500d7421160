// Prism's WASM keeps 64 KB of stack below its data, and nothing notices when deeply nested Ruby overflows it: the
// parser then runs for ever or misreads the next template. So it gets a stack so large that JavaScript's own
// stack, which is watched, ends first.

const stackBytes = 4 * 1024 * 1024;
const stackPointer = "stack_pointer";
const exportSection = 7;
const globalKind = 3;

interface MovableStack {
  readonly malloc: (bytes: number) => number;
  readonly [stackPointer]: { value: number };
}

/** The module with one export more: its first global, in which LLVM keeps the stack pointer. */
export function exportStackPointer(wasm: Uint8Array): Uint8Array<ArrayBuffer> {
  let at = 8;
  while (at < wasm.length) {
    const size = readNumber(wasm, at + 1);
    const end = size.end + size.value;
    if (wasm[at] === exportSection) {
      const count = readNumber(wasm, size.end);
      const name = new TextEncoder().encode(stackPointer);
      const added = [name.length, ...name, globalKind, 0];
      const head = writeNumber(count.value + 1);
      const section = head.length + end - count.end + added.length;
      return Buffer.concat([
        wasm.subarray(0, at),
        Uint8Array.from([exportSection, ...writeNumber(section), ...head]),
        wasm.subarray(count.end, end),
        Uint8Array.from(added),
        wasm.subarray(end),
      ]);
    }
    at = end;
  }
  throw new TypeError("prism.wasm exports nothing");
}

/** Before the first call into a fresh instance. */
export function moveStack(exports: object): void {
  const { malloc, [stackPointer]: pointer } = exports as MovableStack;
  // The stack grows downwards, in steps of 16.
  pointer.value = (malloc(stackBytes) + stackBytes) & ~15;
}

/** LEB128, as WebAssembly writes unsigned numbers. */
function readNumber(bytes: Uint8Array, start: number): { readonly value: number; readonly end: number } {
  let value = 0;
  for (let at = start, shift = 0; ; at += 1, shift += 7) {
    const byte = bytes[at] ?? 0;
    value |= (byte & 0x7f) << shift;
    if (byte < 0x80) return { value, end: at + 1 };
  }
}

function writeNumber(value: number): number[] {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return [...bytes, rest];
}
