// YAML text → Ruby's values, as Psych loads it: the first document, its aliases the same object again.
import { EVENT_ID, SCALAR_STYLE } from "js-yaml";
import type { Event } from "js-yaml";
import type { YamlNode, YamlScalar } from "../../../yaml/node.ts";
import { parseStream } from "../../../yaml/parse-stream.ts";
import { readPlainScalar, scalarText } from "../../../yaml/scalar.ts";
import { TreeReader } from "../../../yaml/tree.ts";
import type { YamlProblem } from "../../../yaml/node.ts";
import { rubyError, unsupported } from "./failure.ts";
import { RubyHash } from "./hash-value.ts";
import type { Machine } from "./machine.ts";
import { RubySymbol } from "./value.ts";
import type { Value } from "./value.ts";
import { refuseOddYaml } from "./yaml-odd.ts";

export interface YamlRules {
  readonly aliases: boolean;
  /** Classes beyond the plain ones that may be made; undefined: all. */
  readonly permitted: ReadonlySet<string> | undefined;
  readonly symbolKeys: boolean;
}

/** Every document; a document without content is undefined. */
export function loadYaml(text: string, rules: YamlRules, machine: Machine): (Value | undefined)[] {
  machine.steps(text.length >> 1);
  const { events, problems: syntax } = parseStream(text);
  const problems: YamlProblem[] = [...syntax];
  const documents = new TreeReader(text, events, problems).readDocuments();
  refuseOddYaml(text, events);
  if (!rules.aliases && events.some(({ type }) => type === EVENT_ID.ALIAS)) {
    throw unsupported("Psych does not allow aliases here", "write YAML.load(text, aliases: true)");
  }
  const problem = problems.find((one) => one.problem !== "duplicate-key");
  // Psych stops at the end of the first document, so that what is wrong here may be fine there.
  if (problem !== undefined) throw unsupported(`this YAML: ${problem.message}`, "correct it");
  refuseClasses(text, events, rules);
  const loader = new Loader(rules, machine);
  return documents.map(({ root }) => {
    if (root === undefined) return undefined;
    if (root.node === "scalar" && (root.style === "literal" || root.style === "folded")) {
      throw unsupported("YAML that is a block of text as a whole", "give it a key");
    }
    return loader.load(root);
  });
}

class Loader {
  readonly #rules: YamlRules;
  readonly #machine: Machine;
  readonly #collections = new Map<YamlNode, Value>();

  constructor(rules: YamlRules, machine: Machine) {
    this.#rules = rules;
    this.#machine = machine;
  }

  load(node: YamlNode): Value {
    this.#machine.step();
    if (node.node === "scalar") return this.#scalar(node);
    const known = this.#collections.get(node);
    if (known !== undefined) return known;
    this.#machine.enter();
    const loaded = node.node === "sequence" ? node.items.map((item) => this.load(item)) : this.#hash(node);
    this.#machine.leave();
    this.#collections.set(node, loaded);
    return loaded;
  }

  #hash({ entries }: Extract<YamlNode, { node: "mapping" }>): RubyHash {
    const hash = new RubyHash();
    for (const { key, value } of entries) {
      const name = this.load(key);
      const isName = this.#rules.symbolKeys && typeof name === "string" && name !== "<<";
      hash.set(isName ? RubySymbol.of(name) : name, this.load(value));
    }
    return hash;
  }

  #scalar({ value, ruby, style }: YamlScalar): Value {
    if (ruby === "Symbol") return RubySymbol.of(String(value));
    if (ruby !== undefined) {
      throw unsupported(`a ${ruby} in YAML is not supported in templates here`, "put it in quotes");
    }
    if (style === "plain" && typeof value === "string" && /^[-+.]?\d.{2000}|^[-+]?0[xb][_,]*$/s.test(value)) {
      throw unsupported(`the number ${value.slice(0, 20)}… in YAML`, "put it in quotes");
    }
    return value;
  }
}

/** As Psych does it: in the order of the text, also what a later key of the same name replaces. */
function refuseClasses(text: string, events: readonly Event[], { permitted }: YamlRules): void {
  if (permitted === undefined) return;
  const second = events.findIndex((event, at) => at > 0 && event.type === EVENT_ID.DOCUMENT);
  for (const event of second < 0 ? events : events.slice(0, second)) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN) continue;
    const { ruby } = readPlainScalar(scalarText(text, event));
    if (ruby === undefined || permitted.has(ruby)) continue;
    throw rubyError(
      "Psych::DisallowedClass",
      `Tried to load unspecified class: ${ruby}`,
      ruby === "Symbol" ? "permit it: permitted_classes: [Symbol]" : "put the text in quotes",
    );
  }
}
