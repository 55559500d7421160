// Did you mean: the key or the value that a misspelt one stands for.
import { distance } from "fastest-levenshtein";
import type { StructDefinition } from "./definition.ts";

/** The key of this section that an unknown one means; undefined when none is near. */
export function suggestKey(key: string, section: StructDefinition): string | undefined {
  const written = toSnakeCase(key);
  const { spellings = {} } = section;
  for (const spelling of [key, written]) {
    if (Object.hasOwn(spellings, spelling)) return spellings[spelling];
  }
  const known = Object.entries(section.keys).filter(([, { gone }]) => gone === undefined);
  return nearest(
    written,
    known.map(([name]) => name),
  );
}

/** The allowed value that a refused one means. */
export function suggestValue(value: string, allowed: readonly string[]): string | undefined {
  const lower = value.trim().toLowerCase();
  return allowed.find((choice) => choice.toLowerCase() === lower) ?? nearest(lower, allowed);
}

/** The section below `section` that has a key of this name: `network.custom`. */
export function suggestSection(key: string, section: StructDefinition, path: string): string | undefined {
  for (const [name, { value }] of Object.entries(section.keys)) {
    if (value.ruby !== "Struct") continue;
    const below = `${path}.${name}`;
    if (Object.hasOwn(value.keys, key)) return below;
    const deeper = suggestSection(key, value, below);
    if (deeper !== undefined) return deeper;
  }
  return undefined;
}

// One slip in three letters, three at most; a name of two letters or one is nobody's misspelling.
function nearest(written: string, known: readonly string[]): string | undefined {
  if (written.length > 40) return undefined;
  const allowed = Math.min(3, Math.floor(written.length / 3));
  let best: string | undefined;
  let least = allowed + 1;
  for (const name of known) {
    const slips = distance(written, name.toLowerCase());
    if (slips < least) [best, least] = [name, slips];
  }
  return best;
}

function toSnakeCase(key: string): string {
  if (key.length > 40) return key;
  return key
    .trim()
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .replaceAll(/[-\s]+/g, "_")
    .toLowerCase();
}
