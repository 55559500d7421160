// A plan → what the job shows of it: outputs, annotations at the lines of the templates, the findings in
// the log, the job summary and the folder of manifests.
import type { Runner } from "../adapters/runner.ts";
import { maskSecrets } from "../diff/mask.ts";
import { toAnnotations } from "../report/annotations.ts";
import { toManifestFiles } from "../report/manifests.ts";
import type { Plan } from "../report/plan.ts";
import type { MarkdownOptions } from "../report/plan-markdown.ts";
import { formatSummary } from "../report/summary.ts";
import { formatDiagnostics } from "../report/text.ts";
import { countActions, decideVerdict } from "../report/verdict.ts";

export async function writeReport(plan: Plan, runner: Runner, options: MarkdownOptions): Promise<void> {
  const { changeSet, diagnostics, manifests } = plan;
  const changes = changeSet?.changes ?? [];
  runner.setOutput("verdict", decideVerdict(plan));
  runner.setOutput("changed", String(countActions(changes).unchanged < changes.length));
  runner.setOutput("plan-digest", changeSet?.digests.change ?? "");
  // What is left of a stack that cannot be rendered is nothing to work with.
  if (changeSet !== undefined) {
    const masked = manifests.flatMap(({ object, origin }) => {
      const { head } = maskSecrets(undefined, object);
      return head === undefined ? [] : [{ object: head, origin }];
    });
    runner.setOutput("manifests", await runner.writeFolder(toManifestFiles(masked)));
  }

  const { annotations, omitted } = toAnnotations(diagnostics);
  for (const annotation of annotations) runner.annotate(annotation);
  if (omitted > 0)
    runner.progress(`${omitted} findings are not annotated, as GitHub takes ten of a kind; all are below`);
  // Without the files' lines around them: these may hold a secret, and the annotations stand beside them.
  if (diagnostics.length > 0) runner.print(formatDiagnostics(diagnostics, new Map(), { color: true }));
  await runner.appendSummary(formatSummary(plan, options));
}
