// Finds what stands under a path of cluster.yml.
import type { Path } from "../text/path.ts";
import type { YamlEntry, YamlMapping, YamlNode } from "../yaml/node.ts";
import type { ConfigStruct, ConfigValue } from "./cluster-config.ts";

export function findEntry(mapping: YamlNode | undefined, name: string): YamlEntry | undefined {
  if (mapping?.node !== "mapping") return undefined;
  return mapping.entries.find(({ key }) => key.node === "scalar" && key.value === name);
}

/** The node at `path` as far as it is written, and whether that is all of the path. */
export function findNode(
  root: YamlMapping,
  path: Path,
): { readonly node: YamlNode; readonly whole: boolean; readonly depth: number } {
  let node: YamlNode = root;
  for (const [depth, step] of path.entries()) {
    const next: YamlNode | undefined =
      typeof step === "number" ? itemOf(node, step) : findEntry(node, step)?.value;
    if (next === undefined) return { node, whole: false, depth };
    node = next;
  }
  return { node, whole: true, depth: path.length };
}

function itemOf(node: YamlNode, index: number): YamlNode | undefined {
  return node.node === "sequence" ? node.items[index] : undefined;
}

/** What templates read at `path`; undefined for what is absent or unknown. */
export function findAttribute(config: ConfigStruct, path: Path): ConfigValue | undefined {
  let value: ConfigValue | undefined = config;
  for (const step of path) value = stepInto(value, step);
  return value;
}

function stepInto(value: ConfigValue | undefined, step: string | number): ConfigValue | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  if ("attributes" in value) return typeof step === "string" ? value.attributes.get(step) : undefined;
  if (value instanceof Map)
    return typeof step === "string" ? (value.get(step) as ConfigValue | undefined) : undefined;
  return Array.isArray(value) && typeof step === "number"
    ? (value[step] as ConfigValue | undefined)
    : undefined;
}
