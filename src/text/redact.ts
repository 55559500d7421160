// Texts that others wrote (events, log lines, messages of a server) → the same without values that must not
// be seen.

export type Redact = (text: string) => string;

/** Shorter values stand in every text by chance. */
const shortest = 6;

export function toRedact(secrets: Iterable<string>): Redact {
  const values = [...new Set(secrets)].filter((value) => value.trim().length >= shortest);
  // A value that holds another one goes first.
  values.sort((a, b) => b.length - a.length);
  return (text) => values.reduce((masked, value) => masked.replaceAll(value, "***"), text);
}
