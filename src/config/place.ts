// Where a value of cluster.yml stands, and the words that findings have for it.
import { formatPath, type Path } from "../text/path.ts";
import type { YamlNode, YamlScalar } from "../yaml/node.ts";
import type { Definition, Key, TextDefinition } from "./definition.ts";
import { type Findings, formatChoices, type Range } from "./findings.ts";

export interface Place {
  readonly path: Path;
  /** What complaints about a missing value point to: mostly the key. */
  readonly at: Range;
  /** How the definition speaks of the value; absent for the items of a list. */
  readonly key?: Key;
}

export function reportType(node: YamlNode, wanted: string, place: Place, findings: Findings): void {
  const message = `${formatPath(place.path)} is ${nounOf(node)}, not ${wanted}`;
  findings.report("config/wrong-type", node, message, { hint: hintForType(wanted, place) });
}

export function reportNotText(
  node: YamlNode,
  { secret }: TextDefinition,
  place: Place,
  findings: Findings,
): void {
  const message = `${formatPath(place.path)} is ${nounOf(node)}, not a text`;
  if (node.node !== "scalar") {
    findings.report("config/wrong-type", node, message, { hint: "write a single value" });
    return;
  }
  // 0o12 or 1_000 would be offered as another text than the one that was meant.
  const asWritten =
    typeof node.value === "bigint" &&
    node.end - node.start < 20 &&
    String(node.value).length === node.end - node.start;
  const hint = asWritten && secret === undefined ? `put it in quotes: "${node.value}"` : "put it in quotes";
  findings.report("config/wrong-type", node, message, { hint });
}

export function reportNull(definition: Definition, place: Place, findings: Findings): void {
  const hint = hintForMissing(definition, place);
  findings.report("config/empty-value", place.at, `${formatPath(place.path)} has no value`, { hint });
}

export function reportEmpty(node: YamlNode, definition: Definition, place: Place, findings: Findings): void {
  if (place.key?.empty === "fine") return;
  // Differs from Pharos: what the documentation's reference prints empty is let through, though Pharos
  // itself refuses it.
  const severity = place.key?.empty === "tolerated" ? "notice" : "error";
  const hint = hintForMissing(definition, place);
  findings.report("config/empty-value", node, `${formatPath(place.path)} is empty`, { severity, hint });
}

/** `role: master`: a line that would be right. */
export function exampleOf(name: string, { value, example }: Key): string {
  if (example !== undefined) return `${name}: ${example}`;
  if (value.ruby !== "String" || value.allowed === undefined) return name;
  return `${name}: ${formatChoices(value.allowed)}`;
}

export function nounOf(node: YamlNode): string {
  if (node.node === "scalar") return scalarNoun(node);
  return node.node === "mapping" ? "a mapping" : "a list";
}

function scalarNoun({ value }: YamlScalar): string {
  if (value === null) return "empty";
  if (typeof value === "bigint") return "an integer";
  if (typeof value === "number") return "a float";
  return typeof value === "boolean" ? "true or false" : "a text";
}

function hintForType(wanted: string, { key }: Place): string {
  if (wanted === "a list") return "write a list: every item on a line of its own that begins with -";
  if (wanted === "a mapping") return "write key: value below it, indented";
  return `write ${key?.example ?? wanted}`;
}

function hintForMissing(definition: Definition, { path, key }: Place): string {
  if (key === undefined) return "write a value, or remove the item";
  const name = String(path.at(-1));
  if (key.required !== undefined) return `write ${exampleOf(name, key)}`;
  if (definition.ruby === "Struct")
    return `write what belongs to ${name} below it, indented, or remove the key`;
  if (definition.ruby === "Hash") return `write ${name}: {}, or remove the key`;
  if (definition.ruby === "Array" && key.empty === "fine") return `write ${name}: [], or remove the key`;
  const remove = `remove the key${hintForDefault(key)}`;
  return key.example === undefined ? remove : `write a value such as ${key.example}, or ${remove}`;
}

function hintForDefault({ default: value }: Key): string {
  if (value === undefined || (Array.isArray(value) && value.length === 0)) return "";
  return typeof value === "object" ? " for the default" : ` for the default, ${String(value)}`;
}
