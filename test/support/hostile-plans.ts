// Plans as a stranger could shape them: every text is a mix of what Markdown, HTML, GitHub and terminals react to.
import * as fc from "fast-check";
import type { Diagnostic } from "../../src/diagnostic.ts";
import type { Change } from "../../src/diff/change-set.ts";
import type { Json } from "../../src/kube/json.ts";
import type { Plan } from "../../src/report/plan.ts";
import { fieldOf, planOf, spanAt } from "./plans.ts";

const fragments = [
  "`",
  "``",
  "```",
  "`````",
  "\n```\n",
  "\n~~~\n",
  "-->",
  "<!--",
  "<!-- pharos-network ",
  "</details>",
  "<details>",
  "<img src=x onerror=alert(1)>",
  "</code>",
  "</summary>",
  "@org/team",
  "@someone",
  "#123",
  "GH-12",
  "org/repo#4",
  "https://evil.example/x",
  "www.evil.example",
  "a@b.example",
  "[x](javascript:alert)",
  "![x](https://evil.example/i.png)",
  "|",
  "\\",
  "**",
  "__",
  "~~",
  "$x$",
  ":tada:",
  "&lt;",
  "&#64;org",
  "> ",
  "# ",
  "- ",
  "1. ",
  "\n\n",
  "\n",
  "\r\n",
  "\t",
  " ",
  "🎉",
  "👩‍🚀",
  "\u202E",
  "\u200B",
  "\u0000",
  "\u001B[31m",
  "\uD83D",
  "שלום",
  "مرحبا",
  "plain",
  "words",
  "spec.template",
  "deadbeef1",
];

export const hostileText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { arbitrary: fc.constantFrom(...fragments), weight: 4 },
      { arbitrary: fc.string({ unit: "binary", maxLength: 8 }), weight: 1 },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(""));

const span = fc
  .record({ file: hostileText, line: fc.integer({ min: 1, max: 9 }) })
  .map(({ file, line }) => spanAt(file, line));
const ref = fc.record({
  apiVersion: hostileText,
  kind: hostileText,
  namespace: hostileText,
  name: hostileText,
});
const arch = fc.constantFrom("any" as const, "amd64" as const, "arm64" as const);
const value: fc.Arbitrary<Json> = fc.oneof(
  hostileText,
  fc.integer(),
  fc.constant(null),
  fc.array(hostileText, { maxLength: 3 }),
);
const field = fc
  .record({ label: hostileText, base: fc.option(value, { nil: undefined }), desired: value, span })
  .map((it) => fieldOf(it.label, it.base, it.desired, it.span));
const causes = fc.array(fc.record({ source: ref, keys: fc.array(hostileText, { maxLength: 8 }) }), {
  maxLength: 3,
});

const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    action: fc.constant("create" as const),
    ref,
    arch,
    span,
    patch: hostileText.map((text) => () => text),
  }),
  fc.record({
    action: fc.constant("update" as const),
    ref,
    arch,
    span,
    patch: hostileText.map((text) => () => text),
    fields: fc.array(field, { maxLength: 4 }),
    restartsPods: fc.boolean(),
    baseApiVersion: hostileText,
  }),
  fc.record({ action: fc.constant("restart" as const), ref, arch, span, causes }),
  fc.record({
    action: fc.constant("delete" as const),
    ref,
    arch,
    span,
    reason: hostileText,
    patch: hostileText.map((text) => () => text),
  }),
  fc.record({ action: fc.constant("unchanged" as const), ref, arch, span }),
);

const diagnostic: fc.Arbitrary<Diagnostic> = fc.record({
  code: fc.constant("diff/base-missing" as const),
  severity: fc.constantFrom("error" as const, "warning" as const, "notice" as const),
  message: hostileText,
  hint: hostileText,
  span,
  related: fc.array(fc.record({ message: hostileText, span }), { maxLength: 2 }),
});

export const hostilePlan: fc.Arbitrary<Plan> = fc
  .record({
    changes: fc.array(change, { maxLength: 8 }),
    diagnostics: fc.array(diagnostic, { maxLength: 5 }),
    label: hostileText,
    target: hostileText,
    kinds: fc.array(ref, { maxLength: 3 }),
  })
  .map(({ changes, diagnostics, label, target, kinds }) =>
    planOf(changes, {
      target,
      base: { label, state: "rendered" },
      diagnostics,
      coverage: { kubernetesVersion: "1.36", checked: [{ arch: "amd64", objects: 5 }], withoutSchema: kinds },
    }),
  );
