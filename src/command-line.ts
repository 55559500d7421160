// argv → what to run: the verbs with their options, read strictly.
import { parseArgs, type ParseArgsConfig } from "node:util";
import { formatHelp, formatOverview } from "./help.ts";
import { type Arch, archs } from "./kube/arch.ts";
import { defaultProbeImage, isImageReference, type Probe } from "./kube/probe.ts";
import { parseDuration } from "./text/duration.ts";
import { parseEnvironmentNames } from "./text/environment-names.ts";
import { parseTemplateLimits, type TemplateLimits } from "./text/template-limits.ts";
import { isVerb, type Verb, type VerbName, verbs } from "./verbs.ts";

/** The words of the command line are off: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

export type Invocation =
  | {
      readonly verb: VerbName;
      readonly options: Readonly<Record<string, string>>;
      readonly operands: readonly string[];
    }
  | { readonly verb: "help"; readonly text: string }
  | { readonly verb: "version" };

/** Reads argv (without node and script); throws UsageError. */
export function parseCommandLine(argv: readonly string[]): Invocation {
  const [first, ...rest] = argv;
  if (first === undefined) throw new UsageError("no command given");
  if (first === "--version" || first === "-V") return { verb: "version" };
  if (first === "--help" || first === "-h" || first === "help") {
    const about = rest[0];
    return {
      verb: "help",
      text: about !== undefined && isVerb(about) ? formatHelp(about) : formatOverview(),
    };
  }
  if (!isVerb(first)) throw new UsageError(`unknown command ${first}`);
  if (rest.includes("--help") || rest.includes("-h")) return { verb: "help", text: formatHelp(first) };
  return { verb: first, ...readOptions(first, rest) };
}

function readOptions(
  verb: VerbName,
  argv: readonly string[],
): { options: Record<string, string>; operands: string[] } {
  const { options: known, operands: wanted }: Verb = verbs[verb];
  const config = Object.fromEntries(
    known.map(({ name, short, value }) => [
      name,
      {
        type: value === undefined ? ("boolean" as const) : ("string" as const),
        ...(short === undefined ? {} : { short }),
      },
    ]),
  );
  const { values, positionals } = parseStrictly(argv, config);
  const options: Record<string, string> = {};
  for (const { name, choices } of known) {
    const value = values[name];
    if (value === true) options[name] = "true";
    if (typeof value !== "string") continue;
    if (value === "") throw new UsageError(`--${name} wants a value`);
    if (choices !== undefined && !choices.includes(value))
      throw new UsageError(`--${name} wants ${choices.join(", ")}, not ${value}`);
    options[name] = value;
  }
  const count = wanted === undefined ? 0 : 1;
  const extra = positionals[count];
  if (extra !== undefined) throw new UsageError(`${extra}: one too many`);
  if (positionals.length < count) throw new UsageError(`${verb} wants ${wanted}`);
  return { options, operands: positionals };
}

interface Words {
  readonly values: Readonly<Record<string, unknown>>;
  readonly positionals: string[];
}

function parseStrictly(argv: readonly string[], options: NonNullable<ParseArgsConfig["options"]>): Words {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    // Only the first sentence: the rest explains how to write operands that look like options.
    throw new UsageError(
      error instanceof Error ? (error.message.split(". ")[0] ?? error.message) : String(error),
    );
  }
}

/** Names between commas; throws UsageError for what is none. */
export function toEnvironmentNames(option: string | undefined): readonly string[] {
  const { names, wrong } = parseEnvironmentNames(option ?? "");
  const [first] = wrong;
  if (first !== undefined)
    throw new UsageError(`--env wants names of environment variables, not ${JSON.stringify(first)}`);
  return names;
}

/** `steps=4000000,depth=800`; throws UsageError. */
export function toTemplateLimits(option: string | undefined): TemplateLimits {
  const parsed = parseTemplateLimits(option ?? "");
  if ("limits" in parsed) return parsed.limits;
  throw new UsageError(`--template-limits does not take ${JSON.stringify(parsed.wrong)}: ${parsed.hint}`);
}

/** `all` and no option mean every architecture. */
export function toArchitectures(option: string | undefined): readonly Arch[] {
  return archs.filter((name) => option === undefined || option === "all" || option === name);
}

/** Names between commas, which may hold spaces: `Namespace weave, DaemonSet kube-system/x`. */
export function toNames(option: string | undefined): ReadonlySet<string> {
  const names = (option ?? "").split(",").map((name) => name.trim());
  return new Set(names.filter((name) => name !== ""));
}

/** Throws UsageError for what is no count. */
export function toCount(option: string | undefined, name: string, otherwise: number): number {
  if (option === undefined) return otherwise;
  if (!/^\d{1,6}$/.test(option))
    throw new UsageError(`--${name} wants a number, not ${JSON.stringify(option)}`);
  return Number(option);
}

/** `90s`, `10m`, `1h` in milliseconds; throws UsageError for what is no duration. */
export function toDurationMs(option: string | undefined, name: string): number | undefined {
  if (option === undefined) return undefined;
  const durationMs = parseDuration(option);
  if (durationMs === undefined)
    throw new UsageError(`--${name} wants a duration such as 90s or 10m, not ${JSON.stringify(option)}`);
  return durationMs;
}

/** An image's reference, as far as it can be told from others' words; throws UsageError. */
export function toProbe(option: string | undefined, image: string | undefined): Probe | undefined {
  if (image !== undefined && !isImageReference(image))
    throw new UsageError(
      `--probe-image wants an image such as ${defaultProbeImage}, not ${JSON.stringify(image)}`,
    );
  return option === "pods" ? { image: image ?? defaultProbeImage } : undefined;
}
