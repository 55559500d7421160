// The table of verbs → the help texts.
import { type Verb, type VerbName, verbs } from "./verbs.ts";

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
    "Exit codes: 0 fine, 1 errors were found, 2 wrong usage, 3 a file, Git, the network or the cluster refused,",
    "4 partly applied, 5 failed and rolled back, 70 a bug here.",
    "",
  ].join("\n");
}

export function formatHelp(name: VerbName): string {
  const verb: Verb = verbs[name];
  const heads = verb.options.map(
    ({ name: option, short, value }) =>
      `${short === undefined ? "    " : `-${short}, `}--${option}${value === undefined ? "" : ` ${value}`}`,
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
    ...(verb.more === undefined ? [] : [verb.more, ""]),
  ].join("\n");
}
