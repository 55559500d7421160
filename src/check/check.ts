// The objects of all variants → what Kubernetes would refuse or is about to, each at the line of the
// user's file, and how much of the stack could be looked at.
import type { ClusterConfig } from "../config/cluster-config.ts";
import { type Diagnostic, diagnostic } from "../diagnostic.ts";
import type { Arch } from "../kube/arch.ts";
import { formatJson } from "../kube/json.ts";
import { scopeOf } from "../kube/kinds.ts";
import { parseApiVersion } from "../kube/object-ref.ts";
import { compareMinors, toMinor } from "../kube/version.ts";
import type { SchemaDocument, SchemaValidator, SchemaVerdict } from "../ports.ts";
import type { Manifest } from "../render/manifest.ts";
import { checkStanding } from "./api-findings.ts";
import { type Api, decideStanding, type Standing } from "./api-standing.ts";
import type { Coverage } from "./coverage.ts";
import { checkUnchecked, toCustomScopes } from "./custom-resources.ts";
import { checkDuplicateItems, checkDuplicateObjects } from "./duplicate-findings.ts";
import { mergeFindings } from "./merge-findings.ts";
import { checkDataKeys, checkLabels, checkNames, checkScope } from "./naming-findings.ts";
import { type Locate, toLocate } from "./place.ts";
import { checkBinding, checkRules } from "./rbac-findings.ts";
import { checkEnums, checkProblems, formatProblem } from "./schema-findings.ts";
import { checkWorkload } from "./workload-findings.ts";

export interface CheckRequest {
  /** The union of the variants. */
  readonly manifests: readonly Manifest[];
  readonly architectures: readonly Arch[];
  /** A minor such as `1.36`; the newest that the validator knows without it. */
  readonly kubernetesVersion?: string | undefined;
  /** May still be loading: it is awaited as late as possible. */
  readonly validator: SchemaValidator | Promise<SchemaValidator>;
  /** Lets findings show where in cluster.yml a value comes from. */
  readonly config?: ClusterConfig;
}

export interface CheckResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly coverage: Coverage;
}

interface Judged {
  readonly manifest: Manifest;
  readonly standing: Standing;
  readonly verdict: SchemaVerdict;
}

/** Throws what the validator throws (PortError), nothing for what is wrong with the objects. */
export async function checkManifests(request: CheckRequest): Promise<CheckResult> {
  const { manifests, architectures, config } = request;
  const locate = toLocate(config);
  // What needs neither schemas nor their version is looked at while the validator loads.
  const parts = manifests.map((manifest) => checkParts(manifest, locate));
  const stack = [...checkScopes(manifests, locate), ...checkDuplicateObjects(manifests, locate)];
  const validator = await request.validator;
  const version = decideVersion(request.kubernetesVersion, validator.kubernetesVersions);
  const judged = await judge(manifests, version.minor, version.known ? validator : undefined);
  const unchecked = judged.flatMap(({ manifest, standing, verdict }) =>
    standing.standing === "custom" || (standing.standing === "served" && verdict.verdict === "no-schema")
      ? [manifest]
      : [],
  );
  const found = judged.flatMap((one, at) => checkOne(one, version.minor, locate).concat(parts[at] ?? []));
  const diagnostics = mergeFindings([
    ...version.diagnostics,
    ...found,
    ...stack,
    ...(version.known ? checkUnchecked(unchecked, locate) : []),
  ]);
  const checked = new Set(version.known ? manifests : []);
  for (const manifest of unchecked) checked.delete(manifest);
  return { diagnostics, coverage: toCoverage(version.minor, architectures, checked, unchecked) };
}

/** One call for all documents: an object that has a life in this minor, else what would replace it. */
async function judge(
  manifests: readonly Manifest[],
  minor: string,
  validator: SchemaValidator | undefined,
): Promise<readonly Judged[]> {
  // Large stacks are many objects of few kinds.
  const standings = new Map<string, Standing>();
  const asked = manifests.map((manifest) => {
    const kind = `${manifest.ref.apiVersion} ${manifest.ref.kind}`;
    const standing = standings.get(kind) ?? decideStanding(manifest.ref, minor);
    standings.set(kind, standing);
    return { manifest, standing, document: toDocument(manifest, standing) };
  });
  const documents = asked.flatMap(({ document }) => (document === undefined ? [] : [document]));
  const verdicts = documents.length === 0 ? [] : ((await validator?.validate(documents, minor)) ?? []);
  const verdictOf = new Map(documents.map((document, at) => [document, verdicts[at]]));
  return asked.map(({ manifest, standing, document }) => {
    const verdict = document === undefined ? undefined : verdictOf.get(document);
    return { manifest, standing, verdict: verdict ?? { verdict: "no-schema" } };
  });
}

function toDocument(manifest: Manifest, standing: Standing): SchemaDocument | undefined {
  if (standing.standing === "unknown") return undefined;
  const api = standing.standing === "removed" ? standing.replacement : manifest.ref;
  return api === undefined ? undefined : toSchemaDocument(manifest, api);
}

function toSchemaDocument({ object }: Manifest, { apiVersion, kind }: Api): SchemaDocument {
  const isSame = object.apiVersion === apiVersion && object.kind === kind;
  return { apiVersion, kind, json: formatJson(isSame ? object : { ...object, apiVersion, kind }) };
}

function checkOne(
  { manifest, standing, verdict }: Judged,
  minor: string,
  locate: Locate,
): readonly Diagnostic[] {
  const problems = verdict.verdict === "invalid" ? verdict.problems : [];
  const isRemoved = standing.standing === "removed";
  const needs = isRemoved ? problems.map((problem) => formatProblem(problem, manifest)) : [];
  return [
    ...checkStanding(manifest, standing, minor, needs, locate),
    ...(isRemoved ? [] : checkProblems(manifest, problems, locate)),
  ];
}

function checkParts(manifest: Manifest, locate: Locate): readonly Diagnostic[] {
  return [
    ...checkNames(manifest, locate),
    ...checkLabels(manifest, locate),
    ...checkDataKeys(manifest, locate),
    ...checkEnums(manifest, locate),
    ...checkWorkload(manifest, locate),
    ...checkDuplicateItems(manifest, locate),
    ...checkRules(manifest, locate),
    ...checkBinding(manifest, locate),
  ];
}

function checkScopes(manifests: readonly Manifest[], locate: Locate): readonly Diagnostic[] {
  const custom = toCustomScopes(manifests);
  return manifests.flatMap((manifest) => {
    const { group } = parseApiVersion(manifest.ref.apiVersion);
    const { kind } = manifest.ref;
    return checkScope(manifest, scopeOf(group, kind) ?? custom.get(`${group}/${kind}`), locate);
  });
}

interface Version {
  readonly minor: string;
  readonly known: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** A version without schemas is told; the API life cycle is checked against it all the same. */
function decideVersion(wanted: string | undefined, known: readonly string[]): Version {
  const newest = known.toSorted(compareMinors).at(-1) ?? "1.0";
  if (wanted === undefined) return { minor: newest, known: true, diagnostics: [] };
  const minor = toMinor(wanted);
  if (minor !== undefined && known.includes(minor)) return { minor, known: true, diagnostics: [] };
  const message = `there are no schemas for Kubernetes ${JSON.stringify(wanted.slice(0, 40))}`;
  const range = known.toSorted(compareMinors);
  const found = diagnostic("check/unknown-version", message, {
    hint: `choose a version from ${range[0]} to ${range.at(-1)}`,
  });
  return { minor: minor ?? newest, known: false, diagnostics: [found] };
}

function toCoverage(
  kubernetesVersion: string,
  architectures: readonly Arch[],
  checked: ReadonlySet<Manifest>,
  unchecked: readonly Manifest[],
): Coverage {
  const counts = architectures.map((arch) => {
    const objects = [...checked].filter((manifest) => manifest.arch === "any" || manifest.arch === arch);
    return { arch, objects: objects.length };
  });
  return { kubernetesVersion, checked: counts, withoutSchema: unchecked.map(({ ref }) => ref) };
}
