// Pieces of Markdown that the generated documentation is made of.

/** Text as code on one line of a table. */
export function toCode(text: string): string {
  const line = text.replaceAll("\n", "⏎").trim();
  const fence = line.includes("`") ? "``" : "`";
  const pad = line.startsWith("`") || line.endsWith("`") ? " " : "";
  return `${fence}${pad}${line}${pad}${fence}`;
}

export function toTable(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  return [toRow(heads), toRow(heads.map(() => "---")), ...rows.map(toRow)].join("\n");
}

function toRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

export function toBlock(text: string, language = "text"): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\``;
}

/** `page` with `part` between its markers `<!-- name -->` and `<!-- /name -->`; throws when they lack. */
export function replacePart(page: string, name: string, part: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const start = page.indexOf(open);
  const end = page.indexOf(close);
  if (start < 0 || end < start) throw new Error(`the page lacks ${open} … ${close}`);
  return `${page.slice(0, start + open.length)}\n\n${part}\n\n${page.slice(end)}`;
}
