// A node to the JSON that Pharos would send: exact integers, null-prototype objects, a shared value
// for an alias and its anchor. What JSON cannot say is reported and replaced.
import { emptyJsonObject } from "../kube/json.ts";
import type { Json, JsonObject } from "../kube/json.ts";
import type { YamlMapping, YamlNode, YamlScalar } from "./node.ts";

export interface JsonProblem {
  /** `not-a-string`: a key that is no string in Ruby; `not-a-number`: infinity or NaN. */
  readonly problem: "not-a-string" | "not-a-number";
  readonly node: YamlNode;
}

/**
 * Total: an unsuitable key becomes its text, infinity and NaN become null, and `report` is called
 * once for each. The path to every value is the path through the nodes.
 */
export function toJson(node: YamlNode, report?: (problem: JsonProblem) => void): Json {
  return convert(node, report ?? (() => undefined), new Map());
}

/** The key of an entry in JSON. */
export function keyText(key: YamlNode): string {
  return key.node === "scalar" ? String(key.value ?? "") : "";
}

type Report = (problem: JsonProblem) => void;

function convert(node: YamlNode, report: Report, known: Map<YamlNode, Json>): Json {
  if (node.node === "scalar") return fromScalar(node, report);
  const done = known.get(node);
  if (done !== undefined) return done;
  const value =
    node.node === "sequence"
      ? node.items.map((item) => convert(item, report, known))
      : fromMapping(node, report, known);
  known.set(node, value);
  return value;
}

function fromMapping(node: YamlMapping, report: Report, known: Map<YamlNode, Json>): JsonObject {
  const object = emptyJsonObject();
  for (const { key, value } of node.entries) {
    if (key.node !== "scalar" || typeof key.value !== "string")
      report({ problem: "not-a-string", node: key });
    object[keyText(key)] = convert(value, report, known);
  }
  return object;
}

function fromScalar(node: YamlScalar, report: Report): Json {
  const { value } = node;
  if (typeof value === "bigint") {
    const number = Number(value);
    return Number.isSafeInteger(number) ? number : value;
  }
  if (typeof value === "number" && !Number.isFinite(value)) {
    report({ problem: "not-a-number", node });
    return null;
  }
  return value;
}
