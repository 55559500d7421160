// The class of a syntax node by name. A bundler may rename classes, but not what the module exports.
import * as nodes from "@ruby/prism/src/nodes.js";
import type { RubyNode } from "../../../ports.ts";

type Exported = typeof nodes;

export type NodeName = {
  [K in keyof Exported]: Exported[K] extends abstract new (...args: never[]) => RubyNode ? K : never;
}[keyof Exported];

export type NodeOf<K extends NodeName> = InstanceType<Exported[K]>;

let names: Map<unknown, NodeName> | undefined;

export function nodeName(node: RubyNode): NodeName {
  names ??= new Map(Object.entries(nodes).map(([name, constructor]) => [constructor, name as NodeName]));
  const name = names.get(node.constructor);
  if (name === undefined) throw new TypeError("a syntax node of an unknown class");
  return name;
}

export function isNode<K extends NodeName>(node: RubyNode | null | undefined, name: K): node is NodeOf<K> {
  return node !== null && node !== undefined && nodeName(node) === name;
}

/** The nodes within; the parser's own `compactChildNodes` forgets those that a node holds in lists. */
export function childrenOf(node: RubyNode): readonly RubyNode[] {
  return node.childNodes().filter((child) => child !== null);
}
