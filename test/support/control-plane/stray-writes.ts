// Requests of a run → the writes among them that its plan did not show.
import type { Lane } from "./lane.ts";
import type { Truth } from "./truth.ts";

/** What is neither in the plan nor a run's own bookkeeping. */
export function findStrayWrites({
  proxy,
  before,
  planned,
  after,
  namespace,
  inventory,
  stack,
}: Lane): readonly string[] {
  const own = new RegExp(
    `/namespaces/${inventory.namespace}/(configmaps|secrets|leases)(/${inventory.name}|$)`,
  );
  const changed = [...before.objects.keys(), ...planned.objects.keys(), ...after.objects.keys()].filter(
    (name) =>
      contentOf(before, name) !== contentOf(after, name) ||
      contentOf(before, name) !== contentOf(planned, name),
  );
  const names = new Set(changed.map((name) => name.split(/[ /]/).at(-1)));
  const apps = new Set(before.pods.map(({ app }) => app));
  const isPlanned = (method: string, path: string): boolean => {
    const [last = "", kind] = path.split("/").toReversed();
    if (path.includes(`/namespaces/${namespace}/pods/`))
      return method === "DELETE" && [...apps].some((app) => last.startsWith(`${app}-`));
    if (path.startsWith(`/api/v1/namespaces/${inventory.namespace}/pods`))
      return stack.request?.probe !== undefined && (method === "POST" || last.startsWith("probe-"));
    if (kind === "customresourcedefinitions") return names.has(last);
    return path.includes(`/namespaces/${namespace}/`) && (method === "POST" || names.has(last));
  };
  return proxy.seen
    .filter(({ method, isDryRun, path }) => {
      const writes = method !== "GET" && !isDryRun && !path.endsWith("selfsubjectaccessreviews");
      return writes && !own.test(path) && !isPlanned(method, path);
    })
    .map(({ method, path }) => `${method} ${path} is in no plan`);
}

function contentOf({ objects }: Truth, name: string): string | undefined {
  return objects.get(name)?.content;
}
