// Texts and Integers of cluster.yml against their definition.
import { formatPath } from "../text/path.ts";
import type { YamlNode } from "../yaml/node.ts";
import { toInteger } from "./coercions.ts";
import type { IntegerDefinition, TextDefinition } from "./definition.ts";
import { type Findings, formatChoices, quote } from "./findings.ts";
import { type Place, reportEmpty, reportNotText, reportType } from "./place.ts";
import { suggestValue } from "./suggest.ts";
import { checkText } from "./text-rules.ts";

export function checkInteger(
  node: YamlNode,
  definition: IntegerDefinition,
  place: Place,
  findings: Findings,
): void {
  const { least, most } = definition;
  const value = node.node === "scalar" ? toInteger(node.value) : undefined;
  if (value === undefined) {
    reportType(node, "an integer", place, findings);
  } else if (value < least || (most !== undefined && value > most)) {
    const hint = most === undefined ? `write ${least} or more` : `write a number from ${least} to ${most}`;
    findings.report(
      "config/not-allowed",
      node,
      `${formatPath(place.path)} cannot be ${quote(String(value))}`,
      { hint },
    );
  }
}

export function checkString(
  node: YamlNode,
  definition: TextDefinition,
  place: Place,
  findings: Findings,
): void {
  if (node.node !== "scalar" || typeof node.value !== "string")
    reportNotText(node, definition, place, findings);
  else if (node.value.trim() === "") reportEmpty(node, definition, place, findings);
  else if (definition.allowed !== undefined) checkAllowed(node, node.value, definition, place, findings);
  else if (definition.rule !== undefined) {
    const found = checkText(definition.rule, node.value);
    if (found === undefined) return;
    const message = `${formatPath(place.path)} ${quote(node.value)} ${found.problem}`;
    findings.report(found.code, node, message, { hint: found.hint });
  }
}

function checkAllowed(
  node: YamlNode,
  value: string,
  { allowed = [], retired = {} }: TextDefinition,
  place: Place,
  findings: Findings,
): void {
  if (allowed.includes(value)) return;
  const path = formatPath(place.path);
  if (Object.hasOwn(retired, value)) {
    // Differs from Pharos: it refuses the value since version 3, yet the documentation still prints it.
    const message = `${path} ${quote(value)} is gone since Pharos 3`;
    findings.report("config/not-allowed", node, message, {
      severity: "warning",
      hint: `write ${retired[value]}`,
    });
    return;
  }
  const hint = `write ${suggestValue(value, allowed) ?? formatChoices(allowed)}`;
  findings.report("config/not-allowed", node, `${path} cannot be ${quote(value)}`, { hint });
}
