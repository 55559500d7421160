// Texts that others wrote (events, log lines, messages of a server) → the same without values that must not
// be seen.

export type Redact = (text: string) => string;

/** Shorter values stand in every text by chance, and so do shorter lines of one. */
const shortest = 6;
const shortestLine = 12;

export function toRedact(secrets: Iterable<string>): Redact {
  const values = [...new Set([...secrets].flatMap(partsOf))];
  // A value that holds another one goes first.
  values.sort((a, b) => b.length - a.length);
  return (text) => values.reduce((masked, value) => masked.replaceAll(value, "***"), text);
}

/** Of a file in a Secret, logs quote lines. */
function partsOf(secret: string): readonly string[] {
  const lines = secret.includes("\n") ? secret.split("\n").map((line) => line.trim()) : [];
  return [
    ...(secret.trim().length >= shortest ? [secret] : []),
    ...lines.filter((line) => line.length >= shortestLine),
  ];
}
