// Kubernetes' rules for names and labels, as the API server enforces them (apimachinery's validation).

const label = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/;
const qualified = /^[A-Za-z0-9](?:[A-Za-z0-9_.-]*[A-Za-z0-9])?$/;

/** RFC 1123 label: names of namespaces and Services. */
export function isDnsLabel(name: string): boolean {
  return name.length <= 63 && label.test(name);
}

/** RFC 1123 subdomain: names of most objects. A part between dots may be longer than a label. */
export function isDnsSubdomain(name: string): boolean {
  return name.length <= 253 && name.split(".").every((part) => label.test(part));
}

/** What may stand between slashes of a URL: names of RBAC's objects. */
export function isPathSegment(name: string): boolean {
  return name !== "." && name !== ".." && !/[/%]/.test(name);
}

/** `name` or `dns.prefix/name`. */
export function isLabelKey(key: string): boolean {
  const [first = "", second, ...more] = key.split("/");
  if (more.length > 0) return false;
  if (second === undefined) return isQualifiedName(first);
  return isDnsSubdomain(first) && isQualifiedName(second);
}

export function isLabelValue(value: string): boolean {
  return value === "" || isQualifiedName(value);
}

/** A key of a ConfigMap's or a Secret's data: it becomes the name of a file. */
export function isDataKey(key: string): boolean {
  return key.length <= 253 && /^[-._A-Za-z0-9]+$/.test(key) && key !== "." && !key.startsWith("..");
}

function isQualifiedName(name: string): boolean {
  return name.length <= 63 && qualified.test(name);
}
