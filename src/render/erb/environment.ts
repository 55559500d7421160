// The environment of a cluster.yml.erb: Ruby's ENV with the listed names alone. Any other name ends the
// template, also where Ruby would give nil or a default; so does whatever would change the environment.
import type { RubyNode } from "../../ports.ts";
import { refused, rubyError } from "./core/failure.ts";
import { RubyHash } from "./core/hash-value.ts";
import { RubySymbol, textOf } from "./core/value.ts";
import type { Value } from "./core/value.ts";
import { childrenOf, isNode } from "./ruby/node-name.ts";
import type { RubyText } from "./ruby/ruby-text.ts";

/** Listed names with their values; undefined is a name that is not set. */
export type Environment = ReadonlyMap<string, string | undefined>;

export const listHint =
  "list the name in --env, or in the input env of the action: no other part of the environment is read";

// Those that read, and that ENV has in common with Hash.
const readers = new Set(
  "[] fetch key? has_key? include? member? values_at slice each each_pair each_with_index each_with_object select filter reject filter_map map collect flat_map find detect find_all partition sort sort_by group_by min_by max_by reduce inject any? all? none? count keys values size length empty? to_h to_a".split(
    " ",
  ),
);

export class EnvironmentHash extends RubyHash {
  readonly #listed: ReadonlySet<string>;

  constructor(environment: Environment) {
    super();
    this.#listed = new Set(environment.keys());
    for (const [name, value] of environment) if (value !== undefined) super.set(name, value);
  }

  override has(key: Value): boolean {
    return super.has(this.#name(key));
  }

  override get(key: Value): Value | undefined {
    return super.get(this.#name(key));
  }

  #name(given: Value): string {
    const key = textOf(given);
    if (key === undefined) {
      const words = given === null ? "nil" : given instanceof RubySymbol ? "Symbol" : "a value";
      throw rubyError("TypeError", `no implicit conversion of ${words} into String`, "write ENV['NAME']");
    }
    if (this.#listed.has(key)) return key;
    throw refused(`the environment variable ${key.slice(0, 80)} is not listed`, listHint);
  }
}

/** Template ranges, as `from:to`, of every ENV that is only read. */
export function readsOfEnvironment(root: RubyNode, source: RubyText): ReadonlySet<string> {
  const found = new Set<string>();
  const open = [root];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (isNode(node, "CallNode") && node.receiver !== null && readers.has(node.name)) {
      const { receiver } = node;
      if (isNode(receiver, "ConstantReadNode") && receiver.name === "ENV") {
        found.add(source.placeOf(receiver.location).join(":"));
      }
    }
    open.push(...childrenOf(node));
  }
  return found;
}
