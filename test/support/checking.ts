// Manifests from YAML text as the render stage makes them, and the check stage over them with a validator
// whose answers a test writes down: what is tested is the finding that comes of an answer. The answers
// themselves are the real validator's in the golden and oracle suites.
import { type CheckRequest, checkManifests, type CheckResult } from "../../src/check/check.ts";
import type { Diagnostic } from "../../src/diagnostic.ts";
import type { SchemaDocument, SchemaValidator, SchemaVerdict } from "../../src/ports.ts";
import type { Manifest } from "../../src/render/manifest.ts";
import { toManifests } from "../../src/render/manifests.ts";
import { SourceMap } from "../../src/render/source-map.ts";
import type { TargetArch } from "../../src/kube/arch.ts";

export function manifestsOf(text: string, file = "net/a.yml", arch: TargetArch = "any"): readonly Manifest[] {
  const map = new SourceMap(file, text, text);
  const { manifests, diagnostics } = toManifests({ text, map, arch }, { spanOf: () => undefined });
  if (diagnostics.length > 0) throw new Error(`the test's manifest is not clean: ${diagnostics[0]?.message}`);
  return manifests;
}

export type Answer = (document: SchemaDocument) => SchemaVerdict;

export interface RecordingValidator extends SchemaValidator {
  readonly asked: SchemaDocument[][];
}

export function validatorOf(answer: Answer = () => ({ verdict: "valid" })): RecordingValidator {
  const asked: SchemaDocument[][] = [];
  return {
    asked,
    kubernetesVersions: ["1.34", "1.35", "1.36"],
    validate: async (documents) => {
      asked.push([...documents]);
      return documents.map(answer);
    },
  };
}

export async function check(
  text: string,
  options: Partial<CheckRequest> & { readonly answer?: Answer } = {},
): Promise<CheckResult> {
  const { answer, ...request } = options;
  return checkManifests({
    manifests: manifestsOf(text),
    architectures: ["amd64", "arm64"],
    validator: validatorOf(answer),
    ...request,
  });
}

/** `net/a.yml:3:5 error check/x: message | hint`, one line a finding. */
export function lines(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.map(({ span, severity, code, message, hint }) => {
    const place = span === undefined ? "-" : `${span.file}:${span.start.line}:${span.start.column}`;
    return `${place} ${severity} ${code}: ${message}${hint === undefined ? "" : ` | ${hint}`}`;
  });
}
