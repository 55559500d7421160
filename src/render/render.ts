// Stack files and the configuration to the objects for each architecture, every value with its place
// in the template. Reproduces Pharos' loading of a custom network: ERB by file name, YAML by Psych;
// and, beyond Pharos, nunjucks by file name.
import type { ClusterConfig } from "../config/cluster-config.ts";
import { diagnostic, hasErrors } from "../diagnostic.ts";
import type { Diagnostic } from "../diagnostic.ts";
import type { Arch } from "../kube/arch.ts";
import type { RubyParser } from "../ports.ts";
import type { TemplateLimits } from "../text/template-limits.ts";
import type { Manifest } from "./manifest.ts";
import { toManifests } from "./manifests.ts";
import type { Rendering } from "./manifests.ts";
import { SourceMap } from "./source-map.ts";
import type { StackFile } from "./stack-file.ts";
import { isTemplate, renderStackTemplate } from "./template.ts";
import { uniqueInOrder } from "./unique.ts";

export interface RenderRequest {
  /** In the order in which they are applied. */
  readonly files: readonly StackFile[];
  readonly config: ClusterConfig;
  readonly architectures: readonly Arch[];
  /** Called at most once, and only when a file is a template. */
  readonly loadRuby: () => Promise<RubyParser>;
  readonly templateLimits?: TemplateLimits | undefined;
}

export interface RenderedStack {
  /**
   * For every requested architecture, in the order of the files. An object that is the same text for
   * all is the very same Manifest (`arch` is `any`) in each list; the others carry their architecture.
   */
  readonly manifests: ReadonlyMap<Arch, readonly Manifest[]>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Rejects only when `loadRuby` does. */
export async function renderStack(request: RenderRequest): Promise<RenderedStack> {
  const { files, config, architectures } = request;
  const manifests = new Map<Arch, Manifest[]>(architectures.map((arch) => [arch, []]));
  const diagnostics: Diagnostic[] = [];
  const loadParser = once(request.loadRuby);
  for (const file of files) {
    const rendered = await renderFile(file, request, loadParser);
    const ofFile = [...rendered.diagnostics];
    for (const rendering of rendered.renderings) {
      const { manifests: found, diagnostics: findings } = toManifests(rendering, config);
      ofFile.push(...findings);
      for (const arch of rendering.arch === "any" ? architectures : [rendering.arch]) {
        manifests.get(arch)?.push(...found);
      }
    }
    diagnostics.push(...uniqueInOrder(ofFile));
  }
  const isEmpty = [...manifests.values()].every((list) => list.length === 0);
  if (isEmpty && files.length > 0 && !hasErrors(diagnostics)) diagnostics.push(emptyStack(files));
  return { manifests, diagnostics };
}

interface RenderedFile {
  readonly renderings: readonly Rendering[];
  readonly diagnostics: readonly Diagnostic[];
}

async function renderFile(
  file: StackFile,
  { config, architectures, templateLimits }: RenderRequest,
  loadParser: () => Promise<RubyParser>,
): Promise<RenderedFile> {
  const { name, text } = file;
  if (!isTemplate(name)) {
    return { renderings: [{ text, map: new SourceMap(name, text, text), arch: "any" }], diagnostics: [] };
  }
  const { texts, diagnostics } = await renderStackTemplate(file, {
    config,
    architectures,
    parser: await loadParser(),
    ...(templateLimits === undefined ? {} : { templateLimits }),
  });
  const renderings = texts.map(({ arch, text: output, chunks }) => ({
    text: output,
    map: new SourceMap(name, text, output, chunks),
    arch,
  }));
  return { renderings, diagnostics };
}

function emptyStack(files: readonly StackFile[]): Diagnostic {
  const [first] = files;
  const where =
    files.length === 1 ? `${first?.name} holds` : `none of the ${files.length} files of the stack holds`;
  return diagnostic("render/empty-stack", `${where} ${files.length === 1 ? "no" : "a"} Kubernetes object`, {
    ...(first === undefined
      ? {}
      : { span: { file: first.name, start: { line: 1, column: 1 }, end: { line: 1, column: 1 } } }),
    hint: "check manifest_path and what the templates print",
  });
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | undefined;
  return () => (loaded ??= load());
}
