// argv → what to run: the verbs with their options, read strictly, and the help that says the same.
import { parseArgs, type ParseArgsConfig } from "node:util";
import { type Arch, archs } from "./kube/arch.ts";

/** The words of the command line are off: exit code 2. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}

interface Option {
  readonly name: string;
  readonly short?: string;
  /** What stands for the value in the help; a switch has none. */
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly about: string;
}

interface Verb {
  readonly about: string;
  /** Operands after the verb, as the help writes them. */
  readonly operands?: string;
  readonly options: readonly Option[];
}

const file: Option = {
  name: "file",
  short: "f",
  value: "FILE",
  about: "the cluster configuration; - reads stdin (default: cluster.yml)",
};
const arch: Option = {
  name: "arch",
  value: "ARCH",
  choices: [...archs, "all"],
  about: "which architectures the stack is for (default: all)",
};
const kubernetes: Option = {
  name: "kubernetes-version",
  value: "MINOR",
  about: "check against this minor, such as 1.36 (default: the newest known)",
};

export const verbs = {
  validate: { about: "Check cluster.yml", options: [file] },
  render: {
    about: "Print the manifests that the stack renders to, Secrets as they are",
    options: [
      file,
      arch,
      {
        name: "output",
        value: "DIR",
        about: "a new or empty folder, one file an object; - prints one YAML stream (default: -)",
      },
    ],
  },
  check: {
    about: "Check the rendered manifests: schemas, removed APIs, names, architectures",
    options: [
      file,
      arch,
      kubernetes,
      { name: "format", value: "FORMAT", choices: ["text", "json"], about: "text or json (default: text)" },
    ],
  },
  plan: {
    about: "Show what a change does to the objects of the cluster",
    options: [
      file,
      arch,
      kubernetes,
      {
        name: "base",
        value: "REF|DIR",
        about: "compare with the merge base with this Git ref, or with this folder",
      },
      {
        name: "target",
        value: "NAME",
        about: "name of the cluster that the plan is for, when there are several",
      },
      {
        name: "format",
        value: "FORMAT",
        choices: ["text", "json", "markdown"],
        about: "text, json or markdown (default: text)",
      },
      { name: "output", value: "FILE", about: "write the plan there instead of to stdout" },
    ],
  },
  erb: {
    about: "Render one ERB template without Ruby",
    operands: "FILE",
    options: [
      { name: "vars", value: "FILE.json", about: "the template's variables" },
      {
        name: "to",
        value: "LANGUAGE",
        choices: ["nunjucks"],
        about: "nunjucks: print the template in that language instead of its result",
      },
    ],
  },
} as const satisfies Record<string, Verb>;

export type VerbName = keyof typeof verbs;

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
    known.map(({ name, short }) => [
      name,
      { type: "string" as const, ...(short === undefined ? {} : { short }) },
    ]),
  );
  const { values, positionals } = parseStrictly(argv, config);
  const options: Record<string, string> = {};
  for (const { name, choices } of known) {
    const value = values[name];
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

function isVerb(word: string): word is VerbName {
  return Object.hasOwn(verbs, word);
}

/** `all` and no option mean every architecture. */
export function toArchitectures(option: string | undefined): readonly Arch[] {
  return archs.filter((name) => option === undefined || option === "all" || option === name);
}

export function formatOverview(): string {
  const width = Math.max(...Object.keys(verbs).map((name) => name.length));
  const lines = Object.entries(verbs).map(([name, { about }]) => `  ${name.padEnd(width)}  ${about}`);
  return [
    "Review a change of a Pharos cluster's network before it reaches the cluster.",
    "",
    "Usage: pharos-network COMMAND [OPTIONS]",
    "",
    ...lines,
    "",
    "pharos-network COMMAND --help tells more, pharos-network --version the version.",
    "",
    "Exit codes: 0 fine, 1 errors were found, 2 wrong usage, 3 a file, Git or the network refused, 70 a bug here.",
    "",
  ].join("\n");
}

function formatHelp(name: VerbName): string {
  const verb: Verb = verbs[name];
  const heads = verb.options.map(
    ({ name: option, short, value }) => `${short === undefined ? "    " : `-${short}, `}--${option} ${value}`,
  );
  const width = Math.max(...heads.map((head) => head.length));
  const operands = verb.operands === undefined ? "" : ` ${verb.operands}`;
  return [
    `${verb.about}.`,
    "",
    `Usage: pharos-network ${name}${operands} [OPTIONS]`,
    "",
    ...verb.options.map(({ about }, at) => `  ${(heads[at] ?? "").padEnd(width)}  ${about}`),
    "",
  ].join("\n");
}
