// A path as people read it in a plan: `data[net-conf.json].Network`. Texts in brackets stand without
// quotes: a label is for reading, `path` for programs.

export function extendLabel(label: string, key: string): string {
  if (!/^[A-Za-z_][\w-]*$/.test(key)) return `${label}[${key}]`;
  return label === "" ? key : `${label}.${key}`;
}
