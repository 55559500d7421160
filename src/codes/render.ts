// Findings of the render stage.
import type { CodeTable } from "./table.ts";

export const renderCodes = {
  "render/yaml-syntax": {
    severity: "error",
    title: "A manifest is not valid YAML.",
    cure: "Correct the place that the message names; in a template, look at the text that the tags produce.",
  },
  "render/yaml-alias": {
    severity: "error",
    title: "An alias names an anchor that does not exist before it.",
    cure: "Write the anchor before the alias, or quote text that begins with `*`.",
  },
  "render/yaml-tag": {
    severity: "error",
    title: "A YAML tag is used that neither Kubernetes nor Pharos knows.",
    cure: "Remove the tag, or quote text that begins with `!`.",
  },
  "render/yaml-too-large": {
    severity: "error",
    title: "A manifest nests too deeply or grows too large through its aliases.",
    cure: "Write the values out with less nesting and fewer aliases.",
  },
  "render/duplicate-key": {
    severity: "error",
    title: "A mapping has the same key twice.",
    cure: "Keep one of them. Pharos took the last one without a word; the API server refuses both when it checks strictly.",
  },
  "render/key-not-text": {
    severity: "error",
    title: "A key is a number, a boolean, empty or a collection where Kubernetes allows text only.",
    cure: 'Put the key in quotes: `"on":`, `"1":`.',
  },
  "render/not-a-number": {
    severity: "error",
    title: "A value is infinite or not a number, which JSON cannot express.",
    cure: "Write a finite number, or quote the text.",
  },
  "render/ambiguous-scalar": {
    severity: "warning",
    title: "Pharos and kubectl read an unquoted value differently.",
    cure: "Put quotes around it when it is text, or write the number or boolean in its plain form. Pharos' reading is used.",
  },
  "render/not-an-object": {
    severity: "error",
    title: "A document is a list or a single value, not a Kubernetes object.",
    cure: "Write each object as a mapping with apiVersion, kind and metadata; separate objects with `---`.",
  },
  "render/not-a-manifest": {
    severity: "warning",
    title: "A document has no kind or no apiVersion, so nothing of it is applied.",
    cure: "Add both, or move the file out of the stack's folder. With only one of the two it is an error.",
  },
  "render/bad-identity": {
    severity: "error",
    title: "An object's apiVersion, kind or metadata.name is missing or is not text.",
    cure: "Write all three as text; quote a name that looks like a number.",
  },
  "render/empty-stack": {
    severity: "error",
    title: "No file of the stack holds a Kubernetes object.",
    cure: "Check manifest_path and the files' content. Pharos would delete the whole stack here; nothing is planned instead.",
  },
  "render/ruby-syntax": {
    severity: "error",
    title: "The Ruby of a template has a syntax error.",
    cure: "Correct the place that the message names; Ruby would refuse the file, too.",
  },
  "render/ruby-error": {
    severity: "error",
    title: "A template raises an exception, as it would in Ruby.",
    cure: "Correct the expression; the message is Ruby's.",
  },
  "render/ruby-unsupported": {
    severity: "error",
    title: "A template uses Ruby that is valid but not supported here.",
    cure: "Write it in the way that the hint shows. Templates are read and evaluated without Ruby, so only what is known to give the same bytes is accepted.",
  },
  "render/ruby-refused": {
    severity: "error",
    title:
      "A template reaches for the world outside of it: files, processes, the environment, time, chance or Ruby's internals.",
    cure: "Templates are data and may only compute text from their variables. Put the value into cluster.yml, under network.custom.options for instance, and read it from there. A cluster.yml.erb may read those variables of the environment that `--env` (input `env`) lists.",
  },
  "render/ruby-symbol-key": {
    severity: "warning",
    title: "A Hash whose keys are Strings is asked for a Symbol, which gives nil without a word.",
    cure: "Index with the String: `options['name']` instead of `options[:name]`.",
  },
  "render/njk-refused": {
    severity: "error",
    title: "A nunjucks template cannot be read, or uses what is not allowed in templates here.",
    cure: 'Templates have `if`, `for`, `set`, values and their attributes, the filters `truth`, `each` and `matches`, and Ruby\'s expressions as `ruby("…")`; they read no other files and define no macros.',
  },
  "render/erb-swallowed-text": {
    severity: "warning",
    title: "A Ruby comment in a tag swallows what follows the tag.",
    cure: "Write `<%# comment %>`, without a blank before `#`.",
  },
  "render/erb-unterminated": {
    severity: "warning",
    title: "A tag is never closed, so Ruby's ERB prints its content as text.",
    cure: "Close it with `%>`, or write `<%%` for a literal `<%`.",
  },
  "render/erb-variables": {
    severity: "error",
    title: "The variables of `erb --vars` cannot be read.",
    cure: "Write a JSON object whose keys are the names of the template's variables.",
  },
  "render/template-limit": {
    severity: "error",
    title: "A template runs too long, nests too deeply or prints too much, and was stopped.",
    cure: "Look for a loop that does not end or a value that grows with every turn; what needs more has `--template-limits` (input `template-limits`).",
  },
} as const satisfies CodeTable;
