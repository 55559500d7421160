// What the schema check says about an object → diagnostics at the template's lines, with a cure.
import { type Diagnostic, type DiagnosticCode, diagnostic } from "../diagnostic.ts";
import { findOutsideEnums } from "../kube/enums.ts";
import type { Json } from "../kube/json.ts";
import { valueAt } from "../kube/pod-template.ts";
import type { SchemaProblem } from "../ports.ts";
import type { Manifest } from "../render/manifest.ts";
import { formatPath, type Path } from "../text/path.ts";
import { findSimilar } from "../text/similar.ts";
import type { Locate } from "./place.ts";

export function checkProblems(
  manifest: Manifest,
  problems: readonly SchemaProblem[],
  locate: Locate,
): readonly Diagnostic[] {
  return problems.map((problem) => {
    const code = codeOf(problem.keyword);
    const part = code === "check/unknown-field" || code === "check/missing-field" ? "key" : "value";
    const hint = cureOf(code, problem, manifest.object);
    return diagnostic(code, formatProblem(problem, manifest), {
      ...locate(manifest, problem.path, part),
      ...(hint === undefined ? {} : { hint }),
    });
  });
}

/** One line: `spec.replicas: wanted integer, got string "2"`, `unknown field "imagePullpolicy" in …`. */
export function formatProblem(problem: SchemaProblem, manifest: Manifest): string {
  const place = formatPath(problem.path);
  if (codeOf(problem.keyword) === "check/unknown-field") {
    const above = formatPath(problem.path.slice(0, -1));
    const field = `unknown field ${JSON.stringify(String(problem.path.at(-1) ?? ""))}`;
    return above === "" ? `${field} in ${manifest.ref.kind}` : `${field} in ${above}`;
  }
  // Values of a Secret never appear in a message.
  const said = isSecretValue(problem.path, manifest)
    ? "the value is not what the schema allows"
    : problem.message.replaceAll(/[\r\n]+/g, " ").replace(/\.$/, "");
  return place === "" ? `${manifest.ref.kind}: ${said}` : `${place}: ${said}`;
}

/** Values that the schemas let pass, since OpenAPI does not list what these fields take. */
export function checkEnums(manifest: Manifest, locate: Locate): readonly Diagnostic[] {
  const { apiVersion, kind } = manifest.ref;
  return findOutsideEnums(apiVersion, kind, manifest.object).map(({ path, value, allowed }) => {
    const shown = value.length > 60 ? `${value.slice(0, 57)}…` : value;
    const message = `${formatPath(path)}: ${JSON.stringify(shown)} is none of ${allowed.join(", ")}`;
    const near = findSimilar(value, allowed);
    const hint = near === undefined ? "write one of these values" : `did you mean ${JSON.stringify(near)}?`;
    return diagnostic("check/refused-value", message, { ...locate(manifest, path, "value"), hint });
  });
}

type SchemaCode = Extract<
  DiagnosticCode,
  "check/unknown-field" | "check/missing-field" | "check/wrong-type" | "check/refused-value"
>;

function codeOf(keyword: string): SchemaCode {
  switch (keyword) {
    case "additionalProperties":
    case "unevaluatedProperties":
      return "check/unknown-field";
    case "required":
      return "check/missing-field";
    case "type":
      return "check/wrong-type";
    default:
      return "check/refused-value";
  }
}

function cureOf(code: SchemaCode, problem: SchemaProblem, object: Json): string | undefined {
  if (code === "check/unknown-field") {
    const near = findSimilar(String(problem.path.at(-1) ?? ""), problem.known ?? []);
    if (near !== undefined) return `did you mean ${JSON.stringify(near)}?`;
    return "remove it, or check its spelling and the level of indentation that it stands at";
  }
  if (code === "check/missing-field") return "add the field";
  if (code !== "check/wrong-type") return undefined;
  const value = valueAt(object, problem.path);
  if (value === null) return "give it a value or remove the key";
  if (problem.message.startsWith("wanted list")) return "write a list, each item after a hyphen";
  if (problem.message.startsWith("wanted object")) return "write keys and values below it, indented";
  if (typeof value === "object") return "write a single value";
  if (typeof value === "string") return "write the value without quotes if it is a number or a boolean";
  return "write the value in quotes if it is meant as text";
}

function isSecretValue([section]: Path, { ref }: Manifest): boolean {
  return ref.kind === "Secret" && (section === "data" || section === "stringData");
}
