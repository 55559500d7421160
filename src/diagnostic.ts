// What is wrong with the user's files: data with a code and a place, collected and never thrown.
import { checkCodes } from "./codes/check.ts";
import { configCodes } from "./codes/config.ts";
import { diffCodes } from "./codes/diff.ts";
import { liveCodes } from "./codes/live.ts";
import { renderCodes } from "./codes/render.ts";
import type { CodeEntry, CodeTable, Severity } from "./codes/table.ts";
import { variantsCodes } from "./codes/variants.ts";
import type { ObjectRef } from "./kube/object-ref.ts";
import type { Span } from "./text/position.ts";

export const diagnosticCodes = {
  ...configCodes,
  ...renderCodes,
  ...variantsCodes,
  ...checkCodes,
  ...liveCodes,
  ...diffCodes,
} as const satisfies CodeTable;

/** `stage/kebab-case`; the union is closed. */
export type DiagnosticCode = keyof typeof diagnosticCodes;

export interface Related {
  readonly message: string;
  readonly span: Span;
}

export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  /** What is wrong, with the offending value; no trailing full stop, one line. */
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  /** Always in a file that the user wrote. */
  readonly span?: Span;
  readonly subject?: ObjectRef;
  readonly related?: readonly Related[];
}

/** A value, or the errors why there is none; warnings and notices come with both. */
export type Outcome<T> =
  | { readonly ok: true; readonly value: T; readonly diagnostics: readonly Diagnostic[] }
  | { readonly ok: false; readonly diagnostics: readonly Diagnostic[] };

/** A diagnostic with the severity that its code's table gives. */
export function diagnostic(
  code: DiagnosticCode,
  message: string,
  more: Omit<Diagnostic, "code" | "message" | "severity"> & { readonly severity?: Severity } = {},
): Diagnostic {
  const entry: CodeEntry = diagnosticCodes[code];
  return { code, severity: entry.severity, message, ...more };
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === "error");
}
