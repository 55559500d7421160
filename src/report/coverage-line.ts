// The coverage of the schema check to one line, so that silence is never mistaken for a check.
import type { Coverage } from "../check/coverage.ts";
import { formatCount, formatNumberOf } from "./visible.ts";

const maxListed = 10;

/** `5 objects checked against Kubernetes 1.36 for amd64, 5 for arm64; not checked: 1 × FooBar (no schema)`. */
export function formatCoverageLine(
  { kubernetesVersion, checked, withoutSchema }: Coverage,
  show: (text: string) => string,
): string {
  const [first, ...rest] = checked;
  const counted =
    first === undefined
      ? "No object checked"
      : `${formatNumberOf(first.objects, "object")} checked against Kubernetes ${show(kubernetesVersion)} for ${first.arch}${rest.map(({ arch, objects }) => `, ${formatCount(objects)} for ${arch}`).join("")}`;
  if (withoutSchema.length === 0) return counted;
  const kinds = new Map<string, number>();
  for (const { kind } of withoutSchema) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  const named = [...kinds]
    .slice(0, maxListed)
    .map(([kind, count]) => `${formatCount(count)} × ${show(kind)}`);
  const more = kinds.size > maxListed ? [`${formatCount(kinds.size - maxListed)} more kinds`] : [];
  return `${counted}; not checked: ${[...named, ...more].join(", ")} (no schema)`;
}
