// Fills the parts of docs/erb.md that the engine knows better: what examples print, what is refused and in
// which words, which methods are there.
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { loadRubyParser } from "../src/adapters/ruby-parser.ts";
import { renderErbFile } from "../src/commands/erb.ts";
import type { RubyParser } from "../src/ports.ts";
import { defaultLimits } from "../src/render/erb/core/limits.ts";
import { limitAbout, mostOfLimit } from "../src/text/template-limits.ts";
import type { LimitName } from "../src/text/template-limits.ts";
import { formatDiagnostics } from "../src/report/text.ts";
import { libraries, mistake, refused, statements, traps } from "./erb-examples.ts";
import { formatLacks, formatMethods, formatShares, readClassTables } from "./erb-method-tables.ts";
import { replacePart, toBlock, toCode, toTable } from "./markdown.ts";

const root = new URL("../", import.meta.url);
const prism = new URL("dist/prism.wasm", root);
const guide = new URL("fixtures/erb/guide/", root);
const variables = { file: "flannel.json", text: readFileSync(new URL("flannel.json", guide), "utf8") };
const migrated = new URL("flannel.yml.njk", guide);

/** `page` with its generated parts as they should be. */
export async function formatErbPage(page: string): Promise<string> {
  const parser = await loadRubyParser(prism);
  const classes = await readClassTables();
  const parts: readonly (readonly [name: string, part: string])[] = [
    ["mistake", toBlock(toFindings("network/flannel.yml.erb", mistake, parser))],
    ["statements", formatStatements(parser)],
    ["shares", formatShares(classes)],
    ["methods", formatMethods(classes)],
    ["lacks", formatLacks(classes)],
    ["libraries", formatLibraries(parser)],
    ["refused", formatRefused(parser)],
    ["traps", formatTraps(parser)],
    ["limits", formatLimits()],
    ["cluster", toBlock(readFileSync(new URL("cluster.yml.erb", guide), "utf8"), "erb")],
    ["before", toBlock(readFileSync(new URL("flannel.yml.erb", guide), "utf8"), "erb")],
    ["after", toBlock(formatMigrated(parser), "jinja")],
  ];
  return parts.reduce((text, [name, part]) => replacePart(text, name, part), page);
}

function print(template: string, parser: RubyParser): string {
  const rendered = renderErbFile({ file: "example.erb", text: template, variables }, parser);
  if (rendered.ok) return rendered.value;
  throw new Error(`${template}: ${rendered.diagnostics.map(({ message }) => message).join("; ")}`);
}

function formatStatements(parser: RubyParser): string {
  const rows = statements.map(({ what, template }) => [
    what,
    toCode(template),
    toCode(print(template, parser)),
  ]);
  return toTable(["Ruby", "for example", "prints"], rows);
}

function formatLibraries(parser: RubyParser): string {
  const rows = libraries.map(({ module, what, template }) => [
    `${toCode(module)}${what === "" ? "" : `, ${what}`}`,
    functionsOf(module, parser),
    toCode(template),
    toCode(print(template, parser)),
  ]);
  return toTable(["module", "functions", "for example", "prints"], rows);
}

/** The refusal of a function that a module lacks names those that it has. */
function functionsOf(module: string, parser: RubyParser): string {
  const request = { file: "example.erb", text: `<%= ${module}.lacking %>`, variables };
  const [first] = renderErbFile(request, parser).diagnostics;
  const found = / there are (.*)$/.exec(first?.hint ?? "")?.[1];
  if (found === undefined) throw new Error(`${module} does not tell its functions: ${first?.hint}`);
  return found.split(", ").map(toCode).join(" ");
}

function formatRefused(parser: RubyParser): string {
  const rows = refused.map((template) => {
    const [first] = renderErbFile({ file: "example.erb", text: template, variables }, parser).diagnostics;
    if (first === undefined) throw new Error(`${template} is not refused`);
    return [toCode(template), first.message, first.hint ?? ""];
  });
  return toTable(["template", "refused, because", "instead"], rows);
}

function formatTraps(parser: RubyParser): string {
  return traps
    .map(
      ({ what, template }) =>
        `${what}\n\n${toBlock(toFindings("network/flannel.yml.erb", template, parser))}`,
    )
    .join("\n\n");
}

/** What the terminal shows. */
function toFindings(file: string, text: string, parser: RubyParser): string {
  const { diagnostics } = renderErbFile({ file, text, variables }, parser);
  if (diagnostics.length === 0) throw new Error(`nothing is found in: ${text}`);
  return formatDiagnostics(diagnostics, new Map([[file, text]]), { color: false }).trimEnd();
}

/** fixtures/erb/guide/flannel.yml.erb in nunjucks. */
export function formatMigrated(parser: RubyParser): string {
  const text = readFileSync(new URL("flannel.yml.erb", guide), "utf8");
  const lowered = renderErbFile({ file: "flannel.yml.erb", text, to: "nunjucks" }, parser);
  if (!lowered.ok) throw new Error("the example of the migration does not render");
  return lowered.value;
}

function formatLimits(): string {
  const rows = Object.entries(defaultLimits).map(([name, value]) => {
    const limit = name as LimitName;
    const most = mostOfLimit[limit];
    return [toCode(limit), value.toLocaleString("en"), most.toLocaleString("en"), limitAbout[limit]];
  });
  return toTable(["limit", "default", "at most", "counts"], rows);
}

if (import.meta.main) {
  writeFileSync(migrated, formatMigrated(await loadRubyParser(prism)));
  const file = new URL("docs/erb.md", root);
  writeFileSync(file, await formatErbPage(readFileSync(file, "utf8")));
  execFileSync("oxfmt", [fileURLToPath(file)], { stdio: "inherit" });
}
