// One template, ERB or nunjucks, to its text for every architecture. Differs from Pharos: templates know one more
// local, `arch`; a template that does not read it is rendered once and serves all.
import type { ClusterConfig, ConfigValue } from "../config/cluster-config.ts";
import { hasErrors } from "../diagnostic.ts";
import type { Diagnostic, Outcome } from "../diagnostic.ts";
import type { Arch, TargetArch } from "../kube/arch.ts";
import type { RubyParser } from "../ports.ts";
import type { TemplateLimits } from "../text/template-limits.ts";
import type { CompiledTemplate } from "./erb/template.ts";
import type { Chunk } from "./source-map.ts";
import type { StackFile } from "./stack-file.ts";

interface RenderedText {
  readonly arch: TargetArch;
  readonly text: string;
  readonly chunks: readonly Chunk[];
}

export interface RenderedFile {
  /** One for `any`, or one for each architecture that could be rendered. */
  readonly texts: readonly RenderedText[];
  readonly diagnostics: readonly Diagnostic[];
}

type TemplateCompiler = (file: string, text: string, parser: RubyParser) => Outcome<CompiledTemplate>;

export interface TemplateRequest {
  readonly config: ClusterConfig;
  readonly architectures: readonly Arch[];
  readonly parser: RubyParser;
  readonly templateLimits?: TemplateLimits;
}

export function isTemplate(name: string): boolean {
  return /\.(?:erb|njk)$/.test(name);
}

export async function renderStackTemplate(file: StackFile, request: TemplateRequest): Promise<RenderedFile> {
  const [compile, { renderTemplate }, { toLimits }] = await Promise.all([
    loadCompiler(file.name),
    import("./erb/render.ts"),
    import("./erb/core/limits.ts"),
  ]);
  const compiled = compile(file.name, file.text, request.parser);
  const limits = toLimits(request.templateLimits);
  const diagnostics = [...compiled.diagnostics];
  const texts: RenderedText[] = [];
  if (!compiled.ok || hasErrors(diagnostics)) return { texts, diagnostics };
  for (const arch of request.architectures) {
    const rendered = renderTemplate(compiled.value, localsFor(arch, request.config), limits);
    diagnostics.push(...rendered.diagnostics);
    if (!rendered.ok) continue;
    const { text, chunks, localsRead } = rendered.value;
    // The first rendering decides: without reading `arch` all others go the very same way.
    if (!localsRead.has("arch")) return { texts: [{ arch: "any", text, chunks }], diagnostics };
    texts.push({ arch, text, chunks });
  }
  return { texts, diagnostics };
}

async function loadCompiler(name: string): Promise<TemplateCompiler> {
  return name.endsWith(".njk")
    ? (await import("./erb/nunjucks/standalone.ts")).compileNunjucksFile
    : (await import("./erb/template.ts")).compileErb;
}

/** What Pharos gives to the templates of a custom network, and `arch`. */
function localsFor(arch: Arch, config: ClusterConfig): ReadonlyMap<string, ConfigValue> {
  return new Map<string, ConfigValue>([
    ["name", "custom_network"],
    ["cluster_config", config.template],
    ["firewalld_enabled", config.firewalldEnabled],
    ["reload_iptables", false],
    ["arch", arch],
  ]);
}
