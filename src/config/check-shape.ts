// cluster.yml × the definition → what Pharos' schema would complain about, and unknown keys, which
// Pharos drops without a word.
import { formatPath, type Path } from "../text/path.ts";
import type { YamlEntry, YamlMapping, YamlNode } from "../yaml/node.ts";
import { checkInteger, checkString } from "./check-scalar.ts";
import { clusterDefinition } from "./cluster-definition.ts";
import { toBoolean } from "./coercions.ts";
import type { Definition, ListDefinition, StructDefinition } from "./definition.ts";
import { type Findings, quote, showPath } from "./findings.ts";
import { networkDefinition } from "./network-definition.ts";
import { exampleOf, nounOf, type Place, reportEmpty, reportNull, reportType } from "./place.ts";
import { suggestKey, suggestSection } from "./suggest.ts";

/**
 * Checks the whole file. Returns the paths (`network.provider`) of the keys that stand there under
 * another name or in another place: they are neither missing nor at their default.
 */
export function checkShape(root: YamlMapping, findings: Findings): ReadonlySet<string> {
  const check = new ShapeCheck(findings);
  check.struct(root, clusterDefinition, { path: [], at: root });
  return check.meant;
}

class ShapeCheck {
  readonly meant = new Set<string>();
  readonly #findings: Findings;

  constructor(findings: Findings) {
    this.#findings = findings;
  }

  struct(mapping: YamlMapping, section: StructDefinition, place: Place): void {
    const { path } = place;
    for (const entry of mapping.entries) {
      const name = nameOf(entry);
      const key = name !== undefined && Object.hasOwn(section.keys, name) ? section.keys[name] : undefined;
      if (name === undefined || key === undefined) {
        this.#unknownKey(entry, section, path);
      } else if (key.gone === undefined) {
        this.#value(entry.value, key.value, { path: [...path, name], at: entry.key, key });
      } else {
        const message = `${formatPath([...path, name])} is not read any more`;
        this.#findings.report("config/gone-key", entry.key, message, { hint: key.gone });
      }
    }
    this.#missingKeys(mapping, section, place);
  }

  #value(node: YamlNode, definition: Definition, place: Place): void {
    if (node.node === "scalar" && node.value === null) {
      reportNull(definition, place, this.#findings);
      return;
    }
    switch (definition.ruby) {
      case "Struct":
        if (node.node === "mapping") this.struct(node, definition, place);
        else reportType(node, "a mapping", place, this.#findings);
        break;
      case "Array":
        this.#list(node, definition, place);
        break;
      case "Hash":
        if (node.node === "mapping") this.#freeForm(node, place.path, new Set());
        else reportType(node, "a mapping", place, this.#findings);
        break;
      case "Scalar":
        if (node.node !== "scalar") reportType(node, "a single value", place, this.#findings);
        else if (node.value === "") reportEmpty(node, definition, place, this.#findings);
        break;
      case "Boolean":
        if (node.node !== "scalar" || toBoolean(node.value) === undefined) {
          reportType(node, "true or false", place, this.#findings);
        }
        break;
      case "Integer":
        checkInteger(node, definition, place, this.#findings);
        break;
      case "String":
        checkString(node, definition, place, this.#findings);
        break;
    }
  }

  #list(node: YamlNode, definition: ListDefinition, place: Place): void {
    if (node.node !== "sequence") {
      reportType(node, "a list", place, this.#findings);
      return;
    }
    if (node.items.length === 0) reportEmpty(node, definition, place, this.#findings);
    for (const [index, item] of node.items.entries()) {
      const at = item.end > item.start ? item : place.at;
      this.#value(item, definition.items, { path: [...place.path, index], at });
    }
  }

  // Differs from Pharos: a Hash with keys of other classes would be one there; here keys are Strings.
  #freeForm(node: YamlNode, path: Path, seen: Set<YamlNode>): void {
    // Aliases are the nodes of their anchors: once is enough, and keeps a thicket of aliases linear.
    if (node.node === "scalar" || seen.has(node)) return;
    seen.add(node);
    if (node.node === "sequence") {
      for (const [index, item] of node.items.entries()) this.#freeForm(item, [...path, index], seen);
      return;
    }
    for (const { key, value } of node.entries) {
      if (key.node === "scalar" && typeof key.value === "string") {
        this.#freeForm(value, [...path, key.value], seen);
        continue;
      }
      const message = `a key of ${showPath(path)} is ${nounOf(key)}, not a text`;
      const hint = key.node === "scalar" ? "put the key in quotes" : "write a text as the key";
      this.#findings.report("config/key-not-text", key, message, { hint });
    }
  }

  #missingKeys(mapping: YamlMapping, section: StructDefinition, { path, at }: Place): void {
    const present = new Set(mapping.entries.map(nameOf));
    for (const [name, key] of Object.entries(section.keys)) {
      if (key.required === undefined || present.has(name) || this.meant.has(formatPath([...path, name])))
        continue;
      // An item of a list has no key of its own to point to.
      const place = typeof path.at(-1) === "number" ? (mapping.entries[0]?.key ?? at) : at;
      const hint = `add ${exampleOf(name, key)}`;
      this.#findings.report("config/missing-key", place, `${formatPath(path)} has no ${name}`, { hint });
    }
  }

  #unknownKey(entry: YamlEntry, section: StructDefinition, path: Path): void {
    const where = path.length === 0 ? "" : ` in ${formatPath(path)}`;
    const name = nameOf(entry);
    // Elsewhere a dropped key is a nuisance; a network setting that silently does not count can take a
    // cluster down.
    const severity = path[0] === "network" ? "error" : "warning";
    if (name === undefined) {
      const shown = entry.key.node === "scalar" ? quote(String(entry.key.value)) : nounOf(entry.key);
      const message = `${shown}${where} is not the name of a key`;
      this.#findings.report("config/unknown-key", entry.key, message, {
        severity,
        hint: "remove it: Pharos ignores it",
      });
      return;
    }
    // The usual place for YAML anchors; Pharos drops it, which is what its author expects.
    if (path.length === 0 && name.startsWith("x-")) return;
    const message = `unknown key ${quote(name)}${where}`;
    const suggestion = suggestKey(name, section);
    const home = suggestion === undefined ? homeOf(name, path) : undefined;
    if (suggestion !== undefined) {
      this.meant.add(formatPath([...path, suggestion]));
      this.#findings.report("config/unknown-key", entry.key, message, { hint: `write ${suggestion}` });
    } else if (home !== undefined) {
      this.meant.add(home).add(`${home}.${name}`);
      this.#findings.report("config/unknown-key", entry.key, message, { hint: `move it to ${home}` });
    } else {
      const known = Object.entries(section.keys).flatMap(([key, { gone }]) =>
        gone === undefined ? [key] : [],
      );
      const hint = `remove it: Pharos ignores it, for it knows only ${known.join(", ")} here`;
      this.#findings.report("config/unknown-key", entry.key, message, { severity, hint });
    }
  }
}

/** The section of the network that a key belongs to which stands at the top or elsewhere in it. */
function homeOf(name: string, path: Path): string | undefined {
  if (path.length > 0 && path[0] !== "network") return undefined;
  if (Object.hasOwn(networkDefinition.keys, name)) return "network";
  return suggestSection(name, networkDefinition, "network");
}

function nameOf({ key }: YamlEntry): string | undefined {
  return key.node === "scalar" && typeof key.value === "string" ? key.value : undefined;
}
