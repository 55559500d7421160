// YAML nodes → the values that Ruby would hold, without their places.
import type { YamlMapping, YamlNode } from "../yaml/node.ts";
import type { ConfigHash, ConfigValue } from "./cluster-config.ts";

/** The Hash that Psych would give; keys that are no Strings are left out (they are findings). */
export function toConfigHash(mapping: YamlMapping): ConfigHash {
  return toHash(mapping, new Map());
}

// An alias is the node of its anchor and becomes the very same value, as in Ruby; that also keeps a
// thicket of aliases linear.
function toValue(node: YamlNode, made: Map<YamlNode, ConfigValue>): ConfigValue {
  if (node.node === "scalar") return node.value;
  const known = made.get(node);
  if (known !== undefined) return known;
  const value = node.node === "mapping" ? toHash(node, made) : node.items.map((item) => toValue(item, made));
  made.set(node, value);
  return value;
}

function toHash({ entries }: YamlMapping, made: Map<YamlNode, ConfigValue>): ConfigHash {
  const hash = new Map<string, ConfigValue>();
  for (const { key, value } of entries) {
    if (key.node === "scalar" && typeof key.value === "string") hash.set(key.value, toValue(value, made));
  }
  return hash;
}
