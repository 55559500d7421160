// Values of an object that JSON cannot carry or that kubectl would read in another way.
import { diagnostic } from "../diagnostic.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { ObjectRef } from "../kube/object-ref.ts";
import type { ScalarValue, YamlNode, YamlScalar } from "../yaml/node.ts";
import type { JsonProblem } from "../yaml/to-json.ts";
import { placed } from "./placed.ts";
import type { ConfigPlaces } from "./placed.ts";
import type { SourceMap } from "./source-map.ts";

export interface Place {
  readonly map: SourceMap;
  readonly config: ConfigPlaces;
  readonly subject?: ObjectRef;
}

export function toJsonFinding({ problem, node }: JsonProblem, place: Place): Diagnostic {
  if (problem === "not-a-number") {
    return at(
      node,
      place,
      "render/not-a-number",
      "infinity and NaN cannot be written in JSON",
      "write a finite number, or quote the text",
    );
  }
  if (node.node !== "scalar") {
    return at(
      node,
      place,
      "render/key-not-text",
      "a list or mapping is used as a key",
      "use text as key; quote text that begins with `[` or `{`",
    );
  }
  const written = place.map.renderedText(node.start, node.end);
  const name = node.value === null && written === "" ? "an empty key" : `the key ${shorten(written)}`;
  const reading = node.value === null ? "nothing" : describe(node.value);
  const hint = `put it in quotes: ${JSON.stringify(written)}`;
  return at(node, place, "render/key-not-text", `${name} is read as ${reading}, not as text`, hint);
}

/** Every scalar below `root`, keys too, that Psych and kubectl read differently; aliases count once. */
export function checkAmbiguousScalars(root: YamlNode, place: Place, seen: Set<YamlNode>): Diagnostic[] {
  const found: Diagnostic[] = [];
  const stack = [root];
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    if (node.node === "scalar") {
      if (node.kubectl !== undefined && !seen.has(node)) {
        seen.add(node);
        found.push(toAmbiguity(node, node.kubectl, place));
      }
      continue;
    }
    if (seen.has(node)) continue;
    seen.add(node);
    if (node.node === "sequence") for (const item of node.items) stack.push(item);
    else for (const { key, value } of node.entries) stack.push(key, value);
  }
  return found;
}

function toAmbiguity(scalar: YamlScalar, kubectl: ScalarValue, place: Place): Diagnostic {
  const text = place.map.renderedText(scalar.start, scalar.end);
  const message = `${shorten(text)} is ${describe(scalar.value)} to Pharos, which counts here, but ${describe(kubectl)} to kubectl`;
  return at(scalar, place, "render/ambiguous-scalar", message, cureFor(text, [scalar.value, kubectl]));
}

/** Both readings written so that nobody can mistake them. */
function cureFor(text: string, readings: readonly ScalarValue[]): string {
  if (readings.every((reading) => typeof reading === "string")) {
    return `write the text that you mean in quotes: ${[text, ...readings.filter((reading) => reading !== text)].map((reading) => JSON.stringify(reading)).join(" or ")}`;
  }
  const quoted = readings.find((reading) => typeof reading === "string" && reading === text);
  const others = readings.filter((reading) => reading !== quoted);
  const forms = others.map(
    (reading) => `${plainForm(reading)} for the ${nounOf(reading).replace(/^an? /, "")}`,
  );
  const all = quoted === undefined ? forms : [`${JSON.stringify(text)} for the text`, ...forms];
  return `write ${all.join(" or ")}`;
}

function plainForm(value: ScalarValue): string {
  if (value === null) return "null";
  return typeof value === "string" ? JSON.stringify(value) : String(value);
}

function describe(value: ScalarValue): string {
  if (value === null) return "null";
  return `the ${nounOf(value).replace(/^an? /, "")} ${typeof value === "string" ? shorten(JSON.stringify(value)) : value}`;
}

function nounOf(value: ScalarValue): string {
  if (value === null) return "null";
  if (typeof value === "boolean") return "a boolean";
  return typeof value === "string" ? "a text" : "a number";
}

function shorten(text: string): string {
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function at(
  node: YamlNode,
  { map, config, subject }: Place,
  code: "render/not-a-number" | "render/key-not-text" | "render/ambiguous-scalar",
  message: string,
  hint: string,
): Diagnostic {
  const location = placed(map.locate(node.start, node.end), config);
  return diagnostic(code, message, { hint, ...location, ...(subject === undefined ? {} : { subject }) });
}
