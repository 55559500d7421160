// The entries of a mapping as Psych's Hash holds them: a later key replaces the value of an earlier
// one in its place, `<<` merges where it stands.
import type { YamlEntry, YamlMapping, YamlNode, YamlProblem } from "./node.ts";

export interface MappingEntries {
  readonly entries: readonly YamlEntry[];
  readonly problems: readonly YamlProblem[];
}

/** A raw entry; `isAlias`: the value was written as an alias. */
export interface RawEntry extends YamlEntry {
  readonly isAlias: boolean;
  /** The key bears the tag !!str, so that `<<` is only a key. */
  readonly isPlainText: boolean;
}

export function toEntries(raw: readonly RawEntry[]): MappingEntries {
  const entries: YamlEntry[] = [];
  const problems: YamlProblem[] = [];
  const places = new Map<string, number>();
  /** Keys written in this mapping itself; a merged one may be replaced without a word. */
  const written = new Map<string, YamlNode>();
  const put = (identity: string | undefined, entry: YamlEntry): void => {
    const place = identity === undefined ? undefined : places.get(identity);
    if (place !== undefined) {
      entries[place] = entry;
      return;
    }
    if (identity !== undefined) places.set(identity, entries.length);
    entries.push(entry);
  };
  for (const { key, value, isAlias, isPlainText } of raw) {
    const merged = isMergeKey(key) && !isPlainText ? mergeSources(value, isAlias) : undefined;
    if (merged !== undefined) {
      for (const entry of merged) put(identityOf(entry.key), entry);
      continue;
    }
    const identity = identityOf(key);
    const first = identity === undefined ? undefined : written.get(identity);
    if (first !== undefined) problems.push(duplicate(key, first));
    else if (identity !== undefined) written.set(identity, key);
    put(identity, { key, value });
  }
  return { entries, problems };
}

function isMergeKey(key: YamlNode): boolean {
  return key.node === "scalar" && key.value === "<<";
}

/** What `<<` brings in, weakest first; undefined where Psych takes `<<` for an ordinary key. */
function mergeSources(value: YamlNode, isAlias: boolean): readonly YamlEntry[] | undefined {
  if (value.node === "mapping") return value.entries;
  if (value.node !== "sequence" || isAlias) return undefined;
  if (!value.items.every((item): item is YamlMapping => item.node === "mapping")) return undefined;
  return value.items.toReversed().flatMap((item) => (item.node === "mapping" ? item.entries : []));
}

/** Keys are the same when Ruby's eql? says so; collections as keys are never compared. */
function identityOf(key: YamlNode): string | undefined {
  if (key.node !== "scalar") return undefined;
  return `${key.ruby ?? (key.value === null ? "nil" : typeof key.value)} ${key.value}`;
}

function duplicate(key: YamlNode, first: YamlNode): YamlProblem {
  const name = key.node === "scalar" ? String(key.value) : "";
  return {
    problem: "duplicate-key",
    message: `the key ${JSON.stringify(name)} is given twice`,
    hint: "keep one of the two: Pharos takes the last one, kubectl refuses both",
    start: key.start,
    end: key.end,
    first: { start: first.start, end: first.end },
  };
}
