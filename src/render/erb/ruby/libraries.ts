// `require` of a library whose functions are there without it: as a statement it does nothing, here as in
// Pharos, which has loaded most of them. What it returns tells Rubies apart, so nobody may ask for it.
import type { RubyNode } from "../../../ports.ts";
import { isNode } from "./node-name.ts";

const libraries = new Set(
  "base64 cgi cgi/util digest digest/md5 digest/sha1 digest/sha2 erb ipaddr json psych set shellwords yaml".split(
    " ",
  ),
);

export function isKnownLibrary(node: RubyNode): boolean {
  if (!isNode(node, "CallNode") || node.name !== "require" || node.receiver !== null) return false;
  const [library, ...more] = node.arguments_?.arguments_ ?? [];
  return more.length === 0 && isNode(library, "StringNode") && libraries.has(library.unescaped.value);
}
