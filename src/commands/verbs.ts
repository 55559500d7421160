// The verbs of the command line over the pipeline: what each prints where, and its exit code.
import type { Invocation } from "../command-line.ts";
import { toArchitectures, toEnvironmentNames, toTemplateLimits } from "../command-line.ts";
import type { Diagnostic } from "../diagnostic.ts";
import { hasErrors } from "../diagnostic.ts";
import type { Request, Stack, World } from "../pipeline.ts";
import { readEnvironment } from "../adapters/environment.ts";
import { openTerminal, type Terminal } from "../adapters/terminal.ts";

type VerbInvocation = Extract<Invocation, { readonly options: unknown }>;

/**
 * Runs a verb; `artifacts` is the folder with the WASM and the schemas. Returns 0, or 1 when errors
 * were found; throws UsageError and PortError.
 */
export async function runVerb(invocation: VerbInvocation, artifacts: URL): Promise<number> {
  const terminal = openTerminal();
  if (invocation.verb === "erb") {
    const { runErb } = await import("./run-erb.ts");
    return runErb(invocation, terminal, artifacts);
  }
  const { openWorld } = await import("../adapters/world.ts");
  const { options } = invocation;
  const { world, config, root } = await openWorld({
    config: options["file"],
    base: options["base"],
    artifacts,
    log: terminal,
    checks: !["validate", "render"].includes(invocation.verb),
  });
  const request: Request = {
    config,
    environment: readEnvironment(toEnvironmentNames(options["env"])),
    templateLimits: toTemplateLimits(options["template-limits"]),
    architectures: toArchitectures(options["arch"]),
    ...given("kubernetesVersion", options["kubernetes-version"]),
    ...given("target", options["target"]),
  };
  switch (invocation.verb) {
    case "validate":
      return validate(request, world, terminal);
    case "render":
      return render(request, world, terminal, options["output"] ?? "-");
    case "check":
      return check(request, world, terminal, options["format"] === "json");
    case "apply":
    case "drift": {
      const { runOnCluster } = await import("./run-on-cluster.ts");
      return runOnCluster({ verb: invocation.verb, options, root }, request, world, terminal);
    }
    case "rbac": {
      const { runRbac } = await import("./run-rbac.ts");
      return runRbac(options, request, world, terminal);
    }
    case "plan":
      if (options["live"] !== undefined) {
        const { runOnCluster } = await import("./run-on-cluster.ts");
        return runOnCluster({ verb: "plan", options, root }, request, world, terminal);
      }
      return plan(request, world, terminal, options["format"] ?? "text", options["output"]);
    default:
      return invocation.verb satisfies never;
  }
}

async function validate(request: Request, world: World, terminal: Terminal): Promise<number> {
  const pipeline = await import("../pipeline.ts");
  const { formatDiagnostics } = await import("../report/text.ts");
  const stack = await pipeline.validate(request, world);
  terminal.print(formatDiagnostics(stack.diagnostics, stack.sources, { color: terminal.color }));
  if (stack.complete) terminal.print(`${request.config} is valid\n`);
  return exitCode(stack.diagnostics);
}

async function render(request: Request, world: World, terminal: Terminal, output: string): Promise<number> {
  const pipeline = await import("../pipeline.ts");
  const stack = await pipeline.render(request, world);
  await warn(stack, terminal);
  if (!stack.complete) return 1;
  const { formatStream, toManifestFiles } = await import("../report/manifests.ts");
  if (output === "-") terminal.print(formatStream(stack.manifests));
  else await terminal.writeFolder(output, toManifestFiles(stack.manifests));
  return 0;
}

async function check(request: Request, world: World, terminal: Terminal, asJson: boolean): Promise<number> {
  const pipeline = await import("../pipeline.ts");
  const result = await pipeline.check(request, world);
  if (asJson) {
    const { formatCheckJson } = await import("../report/json.ts");
    terminal.print(formatCheckJson(result.diagnostics, result.coverage));
  } else {
    const { formatCoverage, formatDiagnostics } = await import("../report/text.ts");
    terminal.print(formatDiagnostics(result.diagnostics, result.sources, { color: terminal.color }));
    if (result.coverage !== undefined) terminal.print(formatCoverage(result.coverage));
  }
  return exitCode(result.diagnostics);
}

async function plan(
  request: Request,
  world: World,
  terminal: Terminal,
  format: string,
  output: string | undefined,
): Promise<number> {
  const pipeline = await import("../pipeline.ts");
  const result = await pipeline.plan(request, world);
  let text: string;
  if (format === "json") text = (await import("../report/json.ts")).formatPlanJson(result);
  else if (format === "markdown") text = (await import("../report/comment.ts")).formatComment(result);
  else
    text = (await import("../report/text.ts")).formatText(result, {
      color: terminal.color && output === undefined,
    });
  if (output === undefined) terminal.print(text);
  else await terminal.writeFile(output, text);
  return exitCode(result.diagnostics);
}

async function warn({ diagnostics, sources }: Stack, terminal: Terminal): Promise<void> {
  if (diagnostics.length === 0) return;
  const { formatDiagnostics } = await import("../report/text.ts");
  terminal.tell(formatDiagnostics(diagnostics, sources, { color: terminal.errorColor }));
}

function exitCode(diagnostics: readonly Diagnostic[]): number {
  return hasErrors(diagnostics) ? 1 : 0;
}

function given<K extends string>(key: K, value: string | undefined): { readonly [P in K]?: string } {
  if (value === undefined) return {};
  return { [key]: value } as { readonly [P in K]?: string };
}
