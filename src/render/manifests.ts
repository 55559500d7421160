// Rendered text to the objects in it. As in Pharos, a document counts when it has a kind and an
// apiVersion. Differs from Pharos: what it drops without a word is reported, and a List stands for its
// items, as it does to kubectl.
import { diagnostic } from "../diagnostic.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { isJsonObject } from "../kube/json.ts";
import type { Json, JsonObject } from "../kube/json.ts";
import type { TargetArch } from "../kube/arch.ts";
import { refOf } from "../kube/object-ref.ts";
import type { KubeObject } from "../kube/object-ref.ts";
import type { YamlNode } from "../yaml/node.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { toJson } from "../yaml/to-json.ts";
import type { JsonProblem } from "../yaml/to-json.ts";
import { listItems } from "./list.ts";
import type { Manifest } from "./manifest.ts";
import { toOrigin } from "./origin.ts";
import type { ConfigPlaces } from "./placed.ts";
import type { SourceMap } from "./source-map.ts";
import { checkAmbiguousScalars, toJsonFinding } from "./value-findings.ts";
import { toYamlFinding } from "./yaml-findings.ts";

/** The text of one file for one architecture, or for all. */
export interface Rendering {
  readonly text: string;
  readonly map: SourceMap;
  readonly arch: TargetArch;
}

export interface Manifests {
  readonly manifests: readonly Manifest[];
  readonly diagnostics: readonly Diagnostic[];
}

/** An object that may still lack what Kubernetes demands, and its place. */
interface Candidate {
  readonly object: JsonObject;
  readonly node: YamlNode;
}

export function toManifests({ text, map, arch }: Rendering, config: ConfigPlaces): Manifests {
  const stream = readYaml(text);
  const diagnostics = stream.problems.map((problem) => toYamlFinding(problem, map, config));
  const manifests: Manifest[] = [];
  for (const [document, { root }] of stream.documents.entries()) {
    if (root === undefined || (root.node === "scalar" && root.value === null)) continue;
    const seen = new Set<YamlNode>();
    const problems: JsonProblem[] = [];
    const value = toJson(root, (problem) => problems.push(problem));
    const { candidates, findings } = toCandidates(value, root, map);
    diagnostics.push(...findings);
    if (candidates.length === 0 && findings.length > 0) continue;
    const place = { map, config };
    diagnostics.push(...problems.map((problem) => toJsonFinding(problem, place)));
    for (const candidate of candidates) {
      const { object, node } = candidate;
      if (!isKubeObject(object)) {
        diagnostics.push(...checkIdentity(candidate, map));
        continue;
      }
      const ref = refOf(object);
      manifests.push({ ref, object, arch, origin: toOrigin(map, document, node) });
      diagnostics.push(...checkAmbiguousScalars(node, { ...place, subject: ref }, seen));
    }
  }
  return { manifests, diagnostics };
}

interface Candidates {
  readonly candidates: readonly Candidate[];
  readonly findings: readonly Diagnostic[];
}

/** The objects of a document, or why it has none. */
function toCandidates(value: Json, node: YamlNode, map: SourceMap): Candidates {
  if (!isJsonObject(value)) {
    const what = Array.isArray(value)
      ? "a list"
      : `a single value (${typeof value === "object" ? "null" : typeof value})`;
    const finding = diagnostic("render/not-an-object", `this document is ${what}, not a Kubernetes object`, {
      span: map.locateLine(node.start).span,
      hint: "write the object as a mapping with apiVersion, kind and metadata",
    });
    return { candidates: [], findings: [finding] };
  }
  const items = listItems(value, node);
  if (items !== undefined) {
    const parts = items.map((item) => toCandidates(item.value, item.node, map));
    return {
      candidates: parts.flatMap(({ candidates }) => candidates),
      findings: parts.flatMap(({ findings }) => findings),
    };
  }
  const missing = (["kind", "apiVersion"] as const).filter((key) => !isTruthy(value[key]));
  if (missing.length === 0) return { candidates: [{ object: value, node }], findings: [] };
  return { candidates: [], findings: [notAManifest(missing, value, node, map)] };
}

function notAManifest(
  missing: readonly string[],
  object: JsonObject,
  node: YamlNode,
  map: SourceMap,
): Diagnostic {
  const isEmpty = Object.keys(object).length === 0;
  const what = isEmpty ? "is an empty mapping" : `has no ${missing.join(" and no ")}`;
  return diagnostic("render/not-a-manifest", `this document ${what}, so nothing of it is applied`, {
    // Half an identity is a misspelt object, none is some other file.
    severity: missing.length === 1 ? "error" : "warning",
    span: map.locateLine(node.start).span,
    hint:
      missing.length === 1
        ? `add ${missing.join("")}; keys are case-sensitive`
        : "add kind and apiVersion, or move the file out of the folder of manifest_path",
  });
}

function checkIdentity({ object, node }: Candidate, map: SourceMap): Diagnostic[] {
  const origin = toOrigin(map, 0, node);
  const found: Diagnostic[] = [];
  const report = (path: readonly string[], value: Json | undefined): void => {
    const name = path.join(".");
    const isAbsent = value === undefined || value === null;
    const shown = typeof value === "object" ? "a mapping or list" : String(value);
    found.push(
      diagnostic(
        "render/bad-identity",
        isAbsent ? `${name} is missing` : `${name} must be text, not ${shown}`,
        {
          span: origin.locate(path).span,
          hint: isAbsent ? `write ${name}` : "put it in quotes",
        },
      ),
    );
  };
  for (const key of ["apiVersion", "kind"]) if (!isName(object[key])) report([key], object[key]);
  const { metadata } = object as { metadata?: Json };
  if (!isJsonObject(metadata)) report(["metadata"], metadata);
  else if (!isName(metadata["name"])) report(["metadata", "name"], metadata["name"]);
  return found;
}

function isKubeObject(object: JsonObject): object is KubeObject {
  const { metadata } = object as { metadata?: Json };
  return (
    isName(object["apiVersion"]) &&
    isName(object["kind"]) &&
    isJsonObject(metadata) &&
    isName(metadata["name"])
  );
}

function isName(value: Json | undefined): value is string {
  return typeof value === "string" && value !== "";
}

/** Ruby's truth: only nil and false are false. */
function isTruthy(value: Json | undefined): boolean {
  return value !== undefined && value !== null && value !== false;
}
