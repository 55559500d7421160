// What ends a template: an exception that Ruby would raise, something that is refused here, or a limit.
// Thrown inside the engine only; render.ts turns it into a diagnostic.
import type { DiagnosticCode } from "../../../diagnostic.ts";
import type { RubyException, Value } from "./value.ts";

export type FailureCode = Extract<
  DiagnosticCode,
  "render/ruby-error" | "render/ruby-unsupported" | "render/ruby-refused" | "render/template-limit"
>;

interface Words {
  readonly hint?: string | undefined;
  readonly rubyClass?: string;
  readonly details?: Readonly<Record<string, Value>> | undefined;
}

export class TemplateFailure extends Error {
  readonly code: FailureCode;
  readonly hint: string | undefined;
  /** Ruby's class of the exception; undefined when Ruby would not raise. */
  readonly rubyClass: string | undefined;
  /** What the exception tells beyond its message: `key`, `receiver`. */
  readonly details: Readonly<Record<string, Value>> | undefined;
  /** The exception as a value, once somebody has it. */
  exception: RubyException | undefined;
  /** Template range; set by the innermost place that knows it. */
  range: readonly [number, number] | undefined;

  constructor(code: FailureCode, message: string, more: Words = {}) {
    // Where in our own code it arose is of no use, and takes longest: a template may raise in a loop.
    const { stackTraceLimit } = Error;
    Error.stackTraceLimit = 0;
    super(message);
    Error.stackTraceLimit = stackTraceLimit;
    this.code = code;
    this.hint = more.hint;
    this.rubyClass = more.rubyClass;
    this.details = more.details;
  }
}

/** An exception of Ruby's class, with Ruby 3.3's message. */
export function rubyError(
  rubyClass: string,
  message: string,
  hint?: string,
  details?: Readonly<Record<string, Value>>,
): TemplateFailure {
  return new TemplateFailure("render/ruby-error", message, { rubyClass, hint, details });
}

export function unsupported(message: string, hint: string): TemplateFailure {
  return new TemplateFailure("render/ruby-unsupported", message, { hint });
}

export function refused(message: string, hint: string): TemplateFailure {
  return new TemplateFailure("render/ruby-refused", message, { hint });
}

export function limitReached(message: string, hint: string): TemplateFailure {
  return new TemplateFailure("render/template-limit", message, { hint });
}

/** `break`, `return` or `throw` on its way to what it leaves, with its value. */
export class LeaveSignal {
  readonly target: object;
  readonly value: unknown;

  constructor(target: object, value: unknown) {
    this.target = target;
    this.value = value;
  }
}

/** `next` in a block or loop. */
export class NextSignal {
  readonly value: unknown;

  constructor(value: unknown) {
    this.value = value;
  }
}

/** One call of a method, lambda or method with a block: what its blocks may leave as long as it runs. */
export class Exit {
  open = true;
}

/** Runs what a signal may leave. */
export function leavable<T>(target: object, run: () => T): T {
  try {
    return run();
  } catch (signal) {
    if (signal instanceof LeaveSignal && signal.target === target) return signal.value as T;
    throw signal;
  }
}

/** Runs a call, which can be left until it ends. */
export function leavableOnce<T>(exit: Exit, run: () => T): T {
  try {
    return leavable(exit, run);
  } finally {
    exit.open = false;
  }
}
