// The few system calls that a Go program compiled for wasip1 makes: a clock, random bytes, no files, no
// arguments. Synchronous, and without node:wasi, which warns that it is experimental.
import { randomFillSync } from "node:crypto";
import type { SystemCall, WasmMemory } from "./web-assembly.ts";

/** The program ended itself, as a Go panic does; `output` is what it wrote before. */
export class ProgramExit extends Error {
  readonly output: string;

  constructor(code: number, output: string) {
    super(`the program ended with code ${code}`);
    this.name = "ProgramExit";
    this.output = output;
  }
}

const errno = { success: 0, badf: 8, nosys: 52 } as const;
const characterDevice = 2;

export interface Wasi {
  readonly imports: Readonly<Record<string, SystemCall>>;
  /** The memory exists only after the program has been instantiated. */
  attach(memory: WasmMemory): void;
}

const refuse: SystemCall = () => errno.nosys;

/** `names` are the calls that the program imports: those that it has no use for here are refused. */
export function createWasi(names: readonly string[]): Wasi {
  let memory: WasmMemory | undefined;
  let output = "";
  const view = (): DataView => {
    if (memory === undefined) throw new Error("a system call before the program was attached");
    return new DataView(memory.buffer);
  };
  const bytes = (at: number, size: number): Uint8Array => new Uint8Array(view().buffer, at, size);
  const nothing = (count: number, size: number): number => {
    view().setUint32(count, 0, true);
    view().setUint32(size, 0, true);
    return errno.success;
  };
  const calls: Readonly<Record<string, SystemCall>> = {
    clock_time_get(_clock = 0, _precision = 0, at = 0) {
      const now = BigInt(Math.round((performance.timeOrigin + performance.now()) * 1e3)) * 1000n;
      view().setBigUint64(at, now, true);
      return errno.success;
    },
    random_get(at = 0, size = 0) {
      randomFillSync(bytes(at, size));
      return errno.success;
    },
    args_sizes_get: (count = 0, size = 0) => nothing(count, size),
    args_get: () => errno.success,
    environ_sizes_get: (count = 0, size = 0) => nothing(count, size),
    environ_get: () => errno.success,
    fd_write(_fd = 0, vectors = 0, count = 0, written = 0) {
      let size = 0;
      for (let at = vectors; at < vectors + 8 * count; at += 8) {
        const part = bytes(view().getUint32(at, true), view().getUint32(at + 4, true));
        output = (output + Buffer.from(part).toString("utf8")).slice(0, 4000);
        size += part.length;
      }
      view().setUint32(written, size, true);
      return errno.success;
    },
    fd_fdstat_get(_fd = 0, at = 0) {
      bytes(at, 24).fill(0);
      view().setUint8(at, characterDevice);
      return errno.success;
    },
    fd_fdstat_set_flags: () => errno.success,
    fd_prestat_get: () => errno.badf,
    sched_yield: () => errno.success,
    proc_exit(code = 0) {
      throw new ProgramExit(code, output);
    },
  };
  return {
    imports: Object.fromEntries(names.map((name) => [name, calls[name] ?? refuse])),
    attach(its) {
      memory = its;
    },
  };
}
