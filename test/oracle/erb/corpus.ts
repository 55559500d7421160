// The templates of fixtures/erb with their variables, as both sides get them.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { join, relative } from "node:path";
import type { ConfigStruct, ConfigValue } from "../../../src/config/cluster-config.ts";
import { toConfigHash } from "../../../src/config/config-value.ts";
import { toTemplateConfig } from "../../../src/config/template-config.ts";
import { readYaml } from "../../../src/yaml/read-yaml.ts";
import { askRuby, runRuby } from "../../support/ruby.ts";
import type { RubyBuild } from "../../support/ruby.ts";

const fixtures = fileURLToPath(new URL("../../../fixtures/erb/", import.meta.url));

export interface Case {
  /** Name within fixtures/erb, `corpus/each/nested.erb`. */
  readonly name: string;
  readonly template: string;
  /** JSON text: the template's own file, else its folder's, with the shared cluster unless it brings one. */
  readonly variables: string;
}

export type RubyAnswer =
  | { readonly output: string }
  | { readonly error: string; readonly message: string; readonly line: number | null };

/** Every template under a folder of fixtures/erb, sorted by name. */
export function readCases(folder: "corpus" | "refused" | "raising"): readonly Case[] {
  const cluster = readFileSync(join(fixtures, "corpus", "cluster.json"), "utf8");
  return readdirSync(join(fixtures, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".erb"))
    .toSorted()
    .map((name) => {
      const path = join(fixtures, folder, name);
      return {
        name: relative(fixtures, path),
        template: readFileSync(path, "utf8"),
        variables: withCluster(readVariables(path), cluster),
      };
    });
}

function readVariables(template: string): string {
  const own = template.replace(/\.erb$/, ".json");
  const shared = ["..", "../.."].map((folder) => join(template, folder, "vars.json"));
  const path = [own, ...shared].find((candidate) => existsSync(candidate));
  return path === undefined ? "{}" : readFileSync(path, "utf8");
}

// Spliced as text, so that each side reads numbers and the order of keys by itself.
function withCluster(variables: string, cluster: string): string {
  if (variables.includes('"cluster_config"')) return variables;
  const rest = variables.trimStart().slice(1);
  return `{"cluster_config": ${cluster}${rest.trimStart().startsWith("}") ? "" : ","}${rest}`;
}

const driver = fileURLToPath(new URL("driver.rb", import.meta.url));

/** Ruby's answers, in order, from one run of Ruby. */
export function renderWithRuby(cases: readonly Case[], build?: RubyBuild): readonly RubyAnswer[] {
  return JSON.parse(runRuby(driver, toRequest(cases), build)) as RubyAnswer[];
}

/** As `renderWithRuby`, beside other work. */
export async function askRubyToRender(cases: readonly Case[]): Promise<readonly RubyAnswer[]> {
  return JSON.parse(await askRuby(driver, toRequest(cases))) as RubyAnswer[];
}

function toRequest(cases: readonly Case[]): string {
  const clusters = new Map<string, unknown>();
  const clusterOf = (variables: string): unknown => {
    const known = clusters.get(variables) ?? toRuby(clusterConfigOf(variables));
    clusters.set(variables, known);
    return known;
  };
  return JSON.stringify(
    cases.map(({ template, variables }) => ({
      template,
      variables,
      cluster_config: clusterOf(variables),
    })),
  );
}

// JSON is YAML, and the reader of cluster.yml keeps integers exact and keys in order.
function clusterConfigOf(variables: string): ConfigStruct {
  const { documents, problems } = readYaml(variables);
  const root = documents[0]?.root;
  const entry =
    root?.node === "mapping"
      ? root.entries.find(({ key }) => key.node === "scalar" && key.value === "cluster_config")
      : undefined;
  if (problems.length > 0 || entry?.value.node !== "mapping")
    throw new Error(`no cluster_config: ${variables}`);
  return toTemplateConfig(toConfigHash(entry.value));
}

/** In the words of driver.rb: `["Integer", "5"]`, `["Hash", [[key, value], …]]`, `["Struct", name, …]`. */
function toRuby(value: ConfigValue): unknown {
  if (typeof value === "bigint") return ["Integer", String(value)];
  if (typeof value === "number") return ["Float", String(value)];
  if (typeof value !== "object" || value === null) return ["Plain", value];
  if (value instanceof Map) return ["Hash", [...value].map(([key, item]) => [key, toRuby(item)])];
  if (isStruct(value)) {
    const attributes = [...value.attributes].map(([name, item]) => [
      name,
      item === undefined ? null : toRuby(item),
    ]);
    return ["Struct", value.struct, attributes, value.data === undefined ? null : toRuby(value.data)];
  }
  return ["Array", [...value].map((item) => toRuby(item))];
}

function isStruct(value: object): value is ConfigStruct {
  return "struct" in value;
}
