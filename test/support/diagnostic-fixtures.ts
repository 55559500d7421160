// The fixtures of diagnostics: fixtures/diagnostics/<stage>/<code>/ is a stack of its own (cluster.yml,
// manifests), as small as shows the finding. `base/` beside them makes it a plan against that base;
// `live.json` beside them are the facts of a running cluster, which the files are compared with;
// `request.json` may say { "config": "cluster.yml.erb", "kubernetesVersion": "1.20",
// "architectures": ["amd64"] }.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { openFolder } from "../../src/adapters/files.ts";
import type { DiagnosticCode } from "../../src/diagnostic.ts";
import { checkNetwork } from "../../src/diff/network-live.ts";
import type { Arch } from "../../src/kube/arch.ts";
import type { NetworkFacts } from "../../src/live/network-facts.ts";
import { check, type Checked, plan, type World } from "../../src/pipeline.ts";
import type { SchemaValidator } from "../../src/ports.ts";
import { formatDiagnostics } from "../../src/report/text.ts";

export const fixtures = new URL("../../fixtures/diagnostics/", import.meta.url);
const artifacts = new URL("../../dist/", import.meta.url);

/** Codes that no stack of files can show, and why. */
export const notShown: Partial<Record<DiagnosticCode, string>> = {
  "render/erb-variables": "only the verb erb reads a variables file; test/e2e/cli shows it",
};

/** `stage/code` of every folder. */
export function readFixtureNames(): readonly string[] {
  return readdirSync(fixtures)
    .toSorted()
    .flatMap((stage) =>
      readdirSync(new URL(`${stage}/`, fixtures))
        .toSorted()
        .map((name) => `${stage}/${name}`),
    );
}

export function expectedOf(name: string): URL {
  return new URL(`${name}/expected.txt`, fixtures);
}

interface FixtureRequest {
  readonly config?: string;
  readonly kubernetesVersion?: string;
  readonly architectures?: readonly Arch[];
}

let validator: Promise<SchemaValidator> | undefined;

/** What the tool says about the fixture, as a terminal without colours shows it. */
export async function renderFindings(name: string): Promise<string> {
  const folder = fileURLToPath(new URL(`${name}/`, fixtures));
  const files = openFolder(folder, folder);
  const world: World = {
    files,
    loadRuby: async () => {
      const { loadRubyParser } = await import("../../src/adapters/ruby-parser.ts");
      return loadRubyParser(new URL("prism.wasm", artifacts));
    },
    loadValidator: () => {
      validator ??= import("../../src/adapters/schema-validator.ts").then(({ loadSchemaValidator }) =>
        loadSchemaValidator(new URL("kubeconform/", artifacts)),
      );
      return validator;
    },
    log: { progress: () => undefined },
  };
  const stated = new URL(`${name}/request.json`, fixtures);
  const own = existsSync(stated) ? (JSON.parse(readFileSync(stated, "utf8")) as FixtureRequest) : {};
  // A version of its own, so that a newer store changes no text here.
  const request = {
    config: own.config ?? "cluster.yml",
    architectures: own.architectures ?? (["amd64", "arm64"] as const),
    kubernetesVersion: own.kubernetesVersion ?? "1.36",
  };
  const openBase = async () => ({ files, config: "base/cluster.yml", label: "base" });
  const result = existsSync(new URL(`${name}/base/`, fixtures))
    ? await plan(request, { ...world, openBase })
    : await check(request, world);
  const facts = new URL(`${name}/live.json`, fixtures);
  const live = existsSync(facts) ? checkLive(result, JSON.parse(readFileSync(facts, "utf8"))) : [];
  return formatDiagnostics([...result.diagnostics, ...live], result.sources, { color: false });
}

function checkLive(checked: Pick<Checked, "config" | "manifests">, facts: NetworkFacts) {
  const { config, manifests } = checked;
  return config === undefined ? [] : checkNetwork({ config, manifests, facts });
}
