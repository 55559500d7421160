// The verb `erb` on the terminal: reads the template and its variables, prints the result on stdout and what
// was found on stderr.
import { readFile } from "node:fs/promises";
import type { Invocation } from "../command-line.ts";
import { toTemplateLimits } from "../command-line.ts";
import type { Terminal } from "../adapters/terminal.ts";
import { loadRubyParser } from "../adapters/ruby-parser.ts";
import { decodeText, maxFileBytes, tooLarge } from "../adapters/text-file.ts";
import { PortError } from "../ports.ts";

type VerbInvocation = Extract<Invocation, { readonly options: unknown }>;

/** Returns the exit code; throws PortError when a file cannot be read. */
export async function runErb(
  { operands, options }: VerbInvocation,
  terminal: Terminal,
  artifacts: URL,
): Promise<number> {
  const [file = ""] = operands;
  const variables = options["vars"];
  // The parser's WASM compiles while the engine loads.
  const [text, variablesText, parser, { renderErbFile }] = await Promise.all([
    readText(file),
    variables === undefined ? undefined : readText(variables),
    loadRubyParser(new URL("prism.wasm", artifacts)),
    import("./erb.ts"),
  ]);
  const request = {
    file,
    text,
    limits: toTemplateLimits(options["template-limits"]),
    ...(variables === undefined || variablesText === undefined
      ? {}
      : { variables: { file: variables, text: variablesText } }),
    ...(options["to"] === "nunjucks" ? { to: "nunjucks" as const } : {}),
  };
  const { diagnostics, ...outcome } = renderErbFile(request, parser);
  if (diagnostics.length > 0) {
    const { formatDiagnostics } = await import("../report/text.ts");
    const sources = new Map([[file, text]]);
    if (variables !== undefined && variablesText !== undefined) sources.set(variables, variablesText);
    terminal.tell(formatDiagnostics(diagnostics, sources, { color: terminal.errorColor }));
  }
  if (!outcome.ok) return 1;
  terminal.print(outcome.value);
  return 0;
}

async function readText(name: string): Promise<string> {
  const bytes = await readFile(name).catch((cause: unknown) => {
    const isMissing = (cause as { readonly code?: unknown }).code === "ENOENT";
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new PortError("files", isMissing ? `there is no ${name}` : `${name} cannot be read: ${why}`, {
      cause,
    });
  });
  if (bytes.length > maxFileBytes) throw tooLarge(name, bytes.length);
  return decodeText(name, bytes);
}
