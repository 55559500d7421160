// The way back from a path in an object to what the user wrote.
import { createHash } from "node:crypto";
import type { Path } from "../text/path.ts";
import type { YamlEntry, YamlMapping, YamlNode } from "../yaml/node.ts";
import { formatMarshal } from "../yaml/ruby-marshal.ts";
import { keyText } from "../yaml/to-json.ts";
import type { Location, Origin, TextRange } from "./manifest.ts";
import type { SourceMap } from "./source-map.ts";

interface Found {
  readonly node: YamlNode;
  /** Undefined for the root and for the items of a list. */
  readonly key: YamlNode | undefined;
  /** Steps that led there. */
  readonly depth: number;
}

/** `root`: the node of the object, which may lie deep in its document (an item of a List). */
export function toOrigin(map: SourceMap, document: number, root: YamlNode): Origin {
  const indexes: KeyIndexes = new Map();
  return {
    file: map.file,
    document,
    locate: (path, part = "value", within) => {
      const found = find(root, path, indexes);
      if (found.depth === 0) return map.locateLine(root.start);
      if (part === "key" || found.depth < path.length) return locateKey(map, found);
      return within === undefined ? locateValue(map, found) : locateWithin(map, found, within);
    },
    pharosChecksum: () => {
      const bytes = formatMarshal(root);
      return bytes === undefined ? undefined : createHash("md5").update(bytes).digest("hex");
    },
  };
}

type KeyIndexes = Map<YamlMapping, ReadonlyMap<string, YamlEntry>>;

function find(root: YamlNode, path: Path, indexes: KeyIndexes): Found {
  let found: Found = { node: root, key: undefined, depth: 0 };
  for (const [at, step] of path.entries()) {
    const next = child(found.node, step, indexes);
    if (next === undefined) return found;
    found = { ...next, depth: at + 1 };
  }
  return found;
}

function child(node: YamlNode, step: string | number, indexes: KeyIndexes): Omit<Found, "depth"> | undefined {
  if (node.node === "sequence") {
    const item = node.items[Number(step)];
    return item === undefined ? undefined : { node: item, key: undefined };
  }
  if (node.node !== "mapping") return undefined;
  const entry = entryOf(node, String(step), indexes);
  return entry === undefined ? undefined : { node: entry.value, key: entry.key };
}

function entryOf(node: YamlMapping, name: string, indexes: KeyIndexes): YamlEntry | undefined {
  let index = indexes.get(node);
  if (index === undefined) {
    index = new Map(node.entries.map((entry) => [keyText(entry.key), entry]));
    indexes.set(node, index);
  }
  return index.get(name);
}

function locateKey(map: SourceMap, { node, key }: Found): Location {
  return key === undefined ? locateNode(map, node) : map.locate(key.start, key.end);
}

function locateValue(map: SourceMap, found: Found): Location {
  const { node, key } = found;
  // A value that is left out has no text to point at: its key has.
  const isLeftOut = node.start === node.end && map.tagWithin(node.start, node.end) === undefined;
  return isLeftOut && key !== undefined ? map.locate(key.start, key.end) : locateNode(map, node);
}

function locateWithin(map: SourceMap, found: Found, { start, end }: TextRange): Location {
  const { node } = found;
  if (node.node !== "scalar") return locateValue(map, found);
  const from = node.offsetOf(start);
  const to = end > start ? node.offsetOf(end - 1) + 1 : from;
  return map.locate(from, to);
}

function locateNode(map: SourceMap, node: YamlNode): Location {
  // A tag somewhere deep in a collection did not produce the collection.
  return node.node === "scalar" ? map.locate(node.start, node.end) : map.locateLine(node.start);
}
