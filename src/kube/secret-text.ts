// The text of a file of manifests or templates → the same text without the values of its Secrets, line by
// line, for showing its lines to people. It reads layout, not YAML, so that it also holds for templates and
// for files that cannot be parsed.

const secretKind = /\bkind["']?[ \t]*:[ \t]*["']?Secret\b/;
const section =
  /^([ \t]*(?:-[ \t]+)*)(["']?(?:data|stringData|kubectl\.kubernetes\.io\/last-applied-configuration)["']?[ \t]*:)(.*)$/;
const flowSection = /(["']?\b(?:data|stringData)["']?[ \t]*:[ \t]*\{).*$/;
const entry = /^([ \t]*(?:"[^"]*"|'[^']*'|[^\s:"'][^:]*)[ \t]*:)([ \t].*)?$/;
const mask = " ***";

/**
 * As many lines as before; where a value stood, `***`. Keys stay, and so do values that a single template
 * tag prints, since the tag is no secret.
 */
export function maskSecretValues(text: string): string {
  if (!secretKind.test(text)) return text;
  const documents = text.split(/^(?=---(?:[ \t\r]|$))/m);
  return documents
    .map((document) => (secretKind.test(document) ? maskDocument(document) : document))
    .join("");
}

function maskDocument(document: string): string {
  /** Columns of the section's own key and of its entries, while in a section. */
  let outer = -1;
  let inner = -1;
  const maskLine = (line: string): string => {
    const content = line.trimStart();
    const column = line.length - content.length;
    if (outer >= 0 && (content === "" || column > outer)) {
      if (content === "") return line;
      if (inner < 0) inner = column;
      return column === inner ? maskEntry(line) : `${line.slice(0, column)}***`;
    }
    outer = -1;
    const [, before, key, rest = ""] = section.exec(line) ?? [];
    if (before === undefined || key === undefined) return line.replace(flowSection, "$1***");
    outer = before.length;
    inner = -1;
    return `${before}${key}${maskValue(rest)}`;
  };
  const lines = document.split("\n");
  return lines
    .map((line) => (line.endsWith("\r") ? `${maskLine(line.slice(0, -1))}\r` : maskLine(line)))
    .join("\n");
}

function maskEntry(line: string): string {
  const [, key, value = ""] = entry.exec(line) ?? [];
  return key === undefined ? line.replace(/\S.*$/, "***") : `${key}${maskValue(value)}`;
}

/** What only opens a block, and a single tag, stays. */
function maskValue(value: string): string {
  const text = value.trim();
  if (text === "" || text.startsWith("#") || /^[|>][-+0-9]*$/.test(text) || text === "{") return value;
  return isTag(text) ? value : mask;
}

function isTag(text: string): boolean {
  const bare = text.replace(/^(["'])(.*)\1$/, "$2");
  return bare.startsWith("<%") && bare.indexOf("%>") === bare.length - 2;
}
