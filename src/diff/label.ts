// A path as people read it in a plan: `data[net-conf.json].Network`. Texts in brackets stand without
// quotes: a label is for reading, `path` for programs.

export function extendLabel(label: string, key: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${label}[${key}]`;
  return label === "" ? key : `${label}.${key}`;
}

/** Whether a label is one of these, or lies below or above one of them. */
export function toIsRelated(labels: readonly string[]): (label: string) => boolean {
  const own = new Set(labels);
  const above = new Set(labels.flatMap(labelsAbove));
  return (label) => own.has(label) || above.has(label) || labelsAbove(label).some((each) => own.has(each));
}

function labelsAbove(label: string): readonly string[] {
  return [...label.matchAll(/[.[]/g)].map(({ index }) => label.slice(0, index));
}
