// `steps=4000000,depth=800` → how far a template may go.

/** What can be limited, and what it counts. */
export const limitAbout = {
  steps: "method calls, loop turns and printed pieces; a call over a long list or text counts as several",
  characters: "characters of the output, and of any one String",
  elements: "elements of any one Array or Hash",
  depth: "blocks and calls inside each other",
  "regexp-steps": "steps of one search with a Regexp",
  bits: "bits of any one Integer",
} as const;

export type LimitName = keyof typeof limitAbout;

export type TemplateLimits = Readonly<Partial<Record<LimitName, number>>>;

/** JavaScript's own stack ends deeper nesting; beyond the others memory would. */
export const mostOfLimit: Readonly<Record<LimitName, number>> = {
  steps: 1_000_000_000,
  characters: 256 * 1024 * 1024,
  elements: 50_000_000,
  depth: 1000,
  "regexp-steps": 50_000_000,
  bits: 10_000_000,
};

/** Or the first word that is wrong, and what to write instead. */
export function parseTemplateLimits(
  text: string,
): { readonly limits: TemplateLimits } | { readonly wrong: string; readonly hint: string } {
  const limits: Partial<Record<LimitName, number>> = {};
  for (const word of text.split(/[\s,]+/)) {
    if (word === "") continue;
    const [, name = "", digits = ""] = /^([a-z-]+)=(\d+(?:_\d+)*)$/.exec(word) ?? [];
    if (!isLimit(name)) {
      return {
        wrong: word,
        hint: `write NAME=NUMBER, separated by commas; the names are ${Object.keys(limitAbout).join(", ")}`,
      };
    }
    const value = Number(digits.replaceAll("_", ""));
    if (value < 1 || value > mostOfLimit[name]) {
      return { wrong: word, hint: `${name} can be between 1 and ${mostOfLimit[name]}` };
    }
    limits[name] = value;
  }
  return { limits };
}

function isLimit(name: string): name is LimitName {
  return Object.hasOwn(limitAbout, name);
}
