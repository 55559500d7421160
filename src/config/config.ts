// cluster.yml → ClusterConfig with Pharos' defaults, or everything that is wrong with it, at once.
import { type Diagnostic, hasErrors, type Outcome } from "../diagnostic.ts";
import type { Path } from "../text/path.ts";
import { LineIndex, type Span } from "../text/position.ts";
import type { YamlMapping, YamlProblem } from "../yaml/node.ts";
import { readYaml } from "../yaml/read-yaml.ts";
import { checkHosts } from "./check-hosts.ts";
import { checkNetwork, isProvider } from "./check-network.ts";
import { checkShape } from "./check-shape.ts";
import type { ClusterConfig, ConfigStruct } from "./cluster-config.ts";
import { toConfigHash } from "./config-value.ts";
import { Findings, type SpanOf } from "./findings.ts";
import { findAttribute, findNode } from "./lookup.ts";
import { toTemplateConfig } from "./template-config.ts";

/** As Pharos decides: by the name, and what is piped is always rendered. */
export function isConfigTemplate(file: string, text: string): boolean {
  return file.endsWith(".erb") || (file === "<stdin>" && text.includes("<%"));
}

/**
 * Reads the cluster configuration, which is no template. `file` is the name that diagnostics show.
 * Nothing is thrown for what stands in the file; the value is there when no finding is an error.
 */
export function parseClusterConfig(file: string, text: string): Outcome<ClusterConfig> {
  const lines = new LineIndex(text);
  return parseConfigText(file, text, ({ start, end }) => lines.spanOf(file, start, end));
}

/**
 * Reads YAML whose text may have been made from a template: `spanOf` leads from its offsets to the
 * file that the user wrote.
 */
export function parseConfigText(file: string, text: string, spanOf: SpanOf): Outcome<ClusterConfig> {
  const findings = new Findings(spanOf);
  const root = readRoot(text, findings);
  if (root === undefined) return { ok: false, diagnostics: findings.diagnostics };
  const template = toTemplateConfig(toConfigHash(root));
  const meant = checkShape(root, findings);
  if (!meant.has("hosts")) checkHosts(root, findings);
  if (!meant.has("network")) checkNetwork(root, template, meant, findings);
  const diagnostics = inOrder(findings.diagnostics);
  if (hasErrors(diagnostics)) return { ok: false, diagnostics };
  return { ok: true, value: toClusterConfig(file, root, template, spanOf), diagnostics };
}

function readRoot(text: string, findings: Findings): YamlMapping | undefined {
  const { documents, problems } = readYaml(text);
  for (const problem of problems) reportProblem(problem, findings);
  const [first, second] = documents;
  const root = first?.root;
  if (second?.root !== undefined) {
    const at = { start: second.root.start, end: Math.min(second.root.end, second.root.start + 1) };
    findings.report(
      "config/several-documents",
      at,
      "a second YAML document begins here, which Pharos does not read",
      {
        hint: "remove it, or the --- before it",
      },
    );
  }
  if (root?.node === "mapping") return root;
  if (root === undefined && problems.some(({ problem }) => problem !== "duplicate-key")) return undefined;
  const empty = root === undefined || (root.node === "scalar" && root.value === null);
  const what = empty
    ? "the file is empty"
    : `the file holds a ${root.node === "sequence" ? "list" : "single value"}, not sections`;
  const at = empty ? { start: 0, end: 0 } : { start: root.start, end: Math.min(root.end, root.start + 1) };
  findings.report("config/not-a-configuration", at, what, {
    hint: "write sections such as network: at the start of a line",
  });
  return undefined;
}

function reportProblem({ problem, message, start, end, first }: YamlProblem, findings: Findings): void {
  if (problem === "duplicate-key") {
    const related = first === undefined ? {} : { related: { at: first, message: "first written here" } };
    findings.report("config/duplicate-key", { start, end }, message, {
      hint: "keep one of the two",
      ...related,
    });
  } else {
    findings.report("config/yaml", { start, end }, message, { hint: yamlHints[problem] });
  }
}

const yamlHints: Readonly<Record<Exclude<YamlProblem["problem"], "duplicate-key">, string>> = {
  syntax: "mend this line or those above it: indent with spaces, put texts with special characters in quotes",
  "unknown-anchor": "write the anchor with & before the first * that refers to it",
  "refused-tag": "remove the tag that begins with !",
  "too-large": "write the values out, with fewer aliases or levels",
};

function toClusterConfig(
  file: string,
  root: YamlMapping,
  template: ConfigStruct,
  spanOf: SpanOf,
): ClusterConfig {
  const textAt = (name: string) => {
    const text = findAttribute(template, ["network", name]);
    return typeof text === "string" ? text : "";
  };
  const provider = findAttribute(template, ["network", "provider"]);
  const manifestPath = findAttribute(template, ["network", "custom", "manifest_path"]);
  if (!isProvider(provider)) throw new Error("a checked configuration has a known provider");
  return {
    file,
    provider,
    podNetworkCidr: textAt("pod_network_cidr"),
    serviceCidr: textAt("service_cidr"),
    firewalldEnabled: findAttribute(template, ["network", "firewalld", "enabled"]) === true,
    ...(provider === "custom" && typeof manifestPath === "string" ? { custom: { manifestPath } } : {}),
    template,
    spanOf: (path) => spanOfPath(path, root, template, spanOf),
  };
}

function spanOfPath(path: Path, root: YamlMapping, template: ConfigStruct, spanOf: SpanOf): Span | undefined {
  // The documentation of templates calls the section `networking`.
  const steps = path[0] === "networking" ? ["network", ...path.slice(1)] : path;
  const { node, whole, depth } = findNode(root, steps);
  if (!whole && (depth === 0 || (findAttribute(template, steps) ?? undefined) !== undefined))
    return undefined;
  return spanOf(node);
}

/** By place; findings at one place stay in the order in which they were made. */
function inOrder(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.toSorted((one, other) => {
    const [a, b] = [one.span?.start, other.span?.start];
    return (a?.line ?? 0) - (b?.line ?? 0) || (a?.column ?? 0) - (b?.column ?? 0);
  });
}
