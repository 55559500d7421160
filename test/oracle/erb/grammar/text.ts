// Text around the tags of a template, and the tags themselves in all their trimmed forms.
import type { Choices } from "./choices.ts";

const texts = [
  "x",
  "\n",
  "- item\n",
  "a: ",
  "  {{ y }} ",
  "{% if %}",
  "{# c #}",
  "é🙂",
  "%>",
  "<%% x %>\n",
  "#c\n",
  "\r\n",
  "  ",
  "'\"\\",
  "%%>",
  "-%>\n",
  "\t",
  "a:\n  b: c\n",
];

export function writeText(choices: Choices): string {
  return choices.pick(texts);
}

const comments = ["<%# note %>", "<%# note -%>\n", "<%- # note\n-%>\n", "<% # note\n%>"];

export function writeComment(choices: Choices): string {
  return choices.pick(comments);
}

/** A tag that prints nothing. */
export function writeTag(code: string, choices: Choices): string {
  const open = choices.pick(["<% ", "<%- ", "  <%- ", "<%-\n", "<%"]);
  const close = choices.pick([" %>", " -%>\n", " %>\n", "\n-%>\n", "-%>", " -%>\r\n", " # note\n%>"]);
  const lead = open === "<%" && /^[-=%#]/.test(code) ? " " : "";
  return `${open}${lead}${code}${code.endsWith("\n") ? close.trimStart() : close}`;
}

export function writeOutput(code: string, choices: Choices): string {
  const open = choices.pick(["<%= ", "<%=", "<%=\n"]);
  const close = choices.pick([" %>", " -%>\n", " %>\n", "\n%>", "%>", "\n-%>\n"]);
  return `${open}${code}${close}`;
}
