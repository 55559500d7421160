// Kubernetes minors such as `1.36`, compared as numbers: 1.9 comes before 1.16.

/** Negative, 0 or positive; a leading `v` and a patch (`v1.36.3`) are ignored. */
export function compareMinors(left: string, right: string): number {
  const [a, b] = [parseMinor(left), parseMinor(right)];
  return a.major - b.major || a.minor - b.minor;
}

/** `v1.36.3` and `1.36` → `1.36`; undefined for anything else. */
export function toMinor(version: string): string | undefined {
  const match = /^v?(\d{1,3})\.(\d{1,4})(?:\.\d{1,4})?$/.exec(version.trim());
  return match === null ? undefined : `${Number(match[1])}.${Number(match[2])}`;
}

function parseMinor(version: string): { readonly major: number; readonly minor: number } {
  const [major = "0", minor = "0"] = (toMinor(version) ?? "0.0").split(".");
  return { major: Number(major), minor: Number(minor) };
}
