// The shape of a table of diagnostic codes: what each finding means and how it is cured. The tables
// are the source of docs/diagnostics.md.

export type Severity = "error" | "warning" | "notice";

export interface CodeEntry {
  /** The severity that a finding of this code has unless it says otherwise. */
  readonly severity: Severity;
  /** One sentence: what is wrong. */
  readonly title: string;
  /** One or two sentences: what to do about it. */
  readonly cure: string;
}

export type CodeTable = Readonly<Record<`${string}/${string}`, CodeEntry>>;
