// `HOME,http_proxy` → names of environment variables.

export interface EnvironmentNames {
  readonly names: readonly string[];
  /** Words that are no name of a variable. */
  readonly wrong: readonly string[];
}

/** Names between commas or blanks, each once, in the order given. */
export function parseEnvironmentNames(text: string): EnvironmentNames {
  const words = [...new Set(text.split(/[\s,]+/))].filter((word) => word !== "");
  return { names: words.filter(isName), wrong: words.filter((word) => !isName(word)) };
}

function isName(word: string): boolean {
  return /^[A-Za-z_][A-Za-z0-9_]*$/.test(word);
}
