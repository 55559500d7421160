// The order of the stages: cluster.yml → config → render → variants → check → diff, for head and base.
// What the world refuses (PortError) passes through to the entry; everything else is in the result.
import type { Coverage } from "./check/coverage.ts";
import { checkManifests } from "./check/check.ts";
import type { ClusterConfig } from "./config/cluster-config.ts";
import { isConfigTemplate, parseClusterConfig, parseConfigText } from "./config/config.ts";
import { selectStackFiles } from "./config/stack-files.ts";
import { type Diagnostic, diagnostic, hasErrors, type Outcome } from "./diagnostic.ts";
import { diffManifests } from "./diff/diff.ts";
import type { Arch } from "./kube/arch.ts";
import { type Files, type Log, PortError, type RubyParser, type SchemaValidator } from "./ports.ts";
import type { Manifest } from "./render/manifest.ts";
import type { TemplateLimits } from "./text/template-limits.ts";
import { renderStack } from "./render/render.ts";
import type { Plan, PlanBase } from "./report/plan.ts";
import { toVariants, unsuffixedArchs } from "./variants/variants.ts";

export interface Base {
  readonly files: Files;
  /** Name of base's cluster.yml in `files`. */
  readonly config: string;
  readonly label: string;
}

export interface World {
  readonly files: Files;
  /** Absent: the plan has nothing to compare with. */
  readonly openBase?: () => Promise<Base>;
  readonly loadRuby: () => Promise<RubyParser>;
  readonly loadValidator: () => Promise<SchemaValidator>;
  readonly log: Log;
}

export interface Request {
  /** Name of cluster.yml in the world's files. */
  readonly config: string;
  /** What a cluster.yml.erb may read: names with their values, undefined when not set. */
  readonly environment?: ReadonlyMap<string, string | undefined>;
  /** What templates may take beyond the defaults. */
  readonly templateLimits?: TemplateLimits;
  readonly architectures: readonly Arch[];
  /** A minor such as `1.36`; the newest of the store without it. */
  readonly kubernetesVersion?: string;
  readonly target?: string;
  readonly digestKey?: string;
}

/** One side of a change, as far as it got; `complete` when no error stopped or thinned it. */
export interface Stack {
  readonly config?: ClusterConfig;
  readonly manifests: readonly Manifest[];
  readonly complete: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: ReadonlyMap<string, string>;
}

export interface Checked extends Stack {
  readonly coverage?: Coverage;
}

export async function validate(request: Request, world: World): Promise<Stack> {
  const text = await world.files.read(request.config);
  if (text === undefined) throw missingConfig(request.config);
  const parsed = await parseConfig(request, text, world);
  const sources = new Map([[request.config, text]]);
  const stack = { manifests: [], complete: parsed.ok, diagnostics: parsed.diagnostics, sources };
  return parsed.ok ? { ...stack, config: parsed.value } : stack;
}

async function parseConfig(
  { config: file, environment, templateLimits }: Request,
  text: string,
  world: World,
): Promise<Outcome<ClusterConfig>> {
  if (!isConfigTemplate(file, text)) return parseClusterConfig(file, text);
  const [{ renderConfig }, parser] = await Promise.all([
    import("./render/config-template.ts"),
    world.loadRuby(),
  ]);
  const rendered = renderConfig(file, text, environment ?? new Map(), parser, templateLimits);
  if (!rendered.ok) return rendered;
  const parsed = parseConfigText(file, rendered.value.text, rendered.value.spanOf);
  return { ...parsed, diagnostics: [...rendered.diagnostics, ...parsed.diagnostics] };
}

export async function render(request: Request, world: World, base?: Stack): Promise<Stack> {
  const validated = await validate(request, world);
  const { config } = validated;
  if (config === undefined) return validated;
  const files = await selectStackFiles(world.files, config);
  const soFar = [...validated.diagnostics, ...files.diagnostics];
  if (!files.ok) return { ...validated, complete: false, diagnostics: soFar };
  const sources = new Map([
    ...validated.sources,
    ...files.value.map(({ name, text }) => [name, text] as const),
  ]);
  world.log.progress(`rendering ${files.value.length} files for ${request.architectures.join(", ")}`);
  const { architectures, templateLimits } = request;
  const { loadRuby } = world;
  const rendered = await renderStack({ files: files.value, config, architectures, loadRuby, templateLimits });
  const onBase = base === undefined ? {} : { unsuffixedOnBase: unsuffixedArchs(base.manifests) };
  const variants = toVariants({ rendered: rendered.manifests, architectures, ...onBase });
  const diagnostics = [...soFar, ...rendered.diagnostics, ...variants.diagnostics];
  return { config, manifests: variants.manifests, complete: !hasErrors(diagnostics), diagnostics, sources };
}

export async function check(request: Request, world: World): Promise<Checked> {
  const validator = started(world.loadValidator());
  return checked(request, world, await render(request, world), validator);
}

/** Both sides of a change, rendered, while the schemas load. */
export interface Sides {
  /** Its stack is missing when there is no base, or it cannot be rendered. */
  readonly base: RenderedBase;
  readonly head: Stack;
  readonly validator: Promise<SchemaValidator>;
}

/** What the change does to the cluster's objects, and what is wrong with it. */
export async function plan(request: Request, world: World): Promise<Plan> {
  return planSides(request, world, await renderSides(request, world));
}

export async function renderSides(request: Request, world: World): Promise<Sides> {
  const validator = started(world.loadValidator());
  const base = await renderBase(request, world);
  return { base, head: await render(request, world, base.stack), validator };
}

/** What a plan of these sides says. */
export async function planSides(
  request: Request,
  world: World,
  { base, head: rendered, validator }: Sides,
): Promise<Plan> {
  const head = await checked(request, world, rendered, validator);
  const { architectures, target, digestKey } = request;
  const named = target === undefined ? {} : { target };
  const keyed = digestKey === undefined ? {} : { digestKey };
  const changeSet = head.complete
    ? {
        changeSet: diffManifests({
          base: base.stack?.manifests,
          head: head.manifests,
          architectures,
          ...named,
          ...keyed,
        }),
      }
    : {};
  return {
    stack: "custom-network",
    ...named,
    base: base.base,
    ...changeSet,
    ...(head.coverage === undefined ? {} : { coverage: head.coverage }),
    diagnostics: [...base.diagnostics, ...head.diagnostics],
    sources: head.sources,
    manifests: head.manifests,
  };
}

async function checked(
  request: Request,
  world: World,
  stack: Stack,
  validator: Promise<SchemaValidator>,
): Promise<Checked> {
  if (stack.manifests.length === 0) return stack;
  world.log.progress(`checking ${stack.manifests.length} objects`);
  const { architectures, kubernetesVersion } = request;
  const config = stack.config === undefined ? {} : { config: stack.config };
  const result = await checkManifests({
    manifests: stack.manifests,
    architectures,
    kubernetesVersion,
    validator,
    ...config,
  });
  return { ...stack, coverage: result.coverage, diagnostics: [...stack.diagnostics, ...result.diagnostics] };
}

interface RenderedBase {
  readonly base: PlanBase;
  readonly stack: Stack | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** A base that is missing or broken costs the comparison, never the plan, and never deletes. */
async function renderBase(request: Request, world: World): Promise<RenderedBase> {
  if (world.openBase === undefined)
    return { base: { label: "nothing", state: "missing" }, stack: undefined, diagnostics: [] };
  world.log.progress("reading the base");
  const { files, config: named, label } = await world.openBase();
  const config = await findConfig(files, named);
  if (config === undefined) {
    const found = diagnostic("diff/base-missing", `${label} has no ${named}: every object is shown as new`);
    return { base: { label, state: "missing" }, stack: undefined, diagnostics: [found] };
  }
  const stack = await render({ ...request, config }, { ...world, files });
  if (stack.complete) return { base: { label, state: "rendered" }, stack, diagnostics: [] };
  const first = stack.diagnostics.find(({ severity }) => severity === "error");
  const place = first?.span === undefined ? "" : `${first.span.file}:${first.span.start.line}: `;
  const found = diagnostic(
    "diff/base-not-rendered",
    `${label} cannot be rendered (${place}${first?.message}): every object is shown as new`,
  );
  return { base: { label, state: "failed" }, stack: undefined, diagnostics: [found] };
}

/** The change may be that cluster.yml became a template, or is none any more. */
async function findConfig(files: Files, name: string): Promise<string | undefined> {
  const other = name.endsWith(".erb") ? name.slice(0, -".erb".length) : `${name}.erb`;
  if ((await files.entry(name)) === "file") return name;
  return (await files.entry(other)) === "file" ? other : undefined;
}

/** A promise that may fail before anyone awaits it; whoever awaits it still sees the failure. */
function started<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined);
  return promise;
}

function missingConfig(name: string): PortError {
  return new PortError("files", `there is no ${name}`, {
    cure: "name the cluster configuration with -f (input `config` of the action)",
  });
}
