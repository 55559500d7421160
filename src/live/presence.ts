// Which manifests' objects stand in the cluster: asked for one by one where they are few, by a list of names
// where they are many.
import { objectPath, type Resource } from "../kube/api-path.ts";
import type { KubeObject, ObjectRef } from "../kube/object-ref.ts";
import { type Cluster, PortError } from "../ports.ts";
import { type Refusal, toObjectAnswer } from "./answers.ts";
import { listNames } from "./list.ts";

/** A list of names costs as much as a few objects. */
const fewObjects = 8;

export interface Wanted {
  readonly ref: ObjectRef;
  readonly resource: Resource;
}

/** The live objects of those that are there; throws PortError for what may not be read. */
export async function readObjects(
  cluster: Cluster,
  wanted: readonly Wanted[],
): Promise<ReadonlyMap<Wanted, KubeObject>> {
  const places = new Map<string, Wanted[]>();
  for (const each of wanted) {
    const place = [each.resource.apiVersion, each.resource.plural, each.ref.namespace].join(" ");
    const group = places.get(place);
    if (group === undefined) places.set(place, [each]);
    else group.push(each);
  }
  const found = new Map<Wanted, KubeObject>();
  await Promise.all(
    [...places.values()].map(async (group) => {
      const present = group.length > fewObjects ? await namesAt(cluster, group) : undefined;
      const asked = group.filter(({ ref }) => present === undefined || present.has(ref.name));
      await Promise.all(
        asked.map(async (each) => {
          const object = await readObject(cluster, each);
          if (object !== undefined) found.set(each, object);
        }),
      );
    }),
  );
  return found;
}

/** Undefined where the names may not be listed: then each is asked for. */
async function namesAt(
  cluster: Cluster,
  [first]: readonly Wanted[],
): Promise<ReadonlySet<string> | undefined> {
  if (first === undefined) return undefined;
  const names = await listNames(cluster, first.resource, first.ref.namespace);
  return "answer" in names ? undefined : names;
}

export async function readObject(
  cluster: Cluster,
  { ref, resource }: Wanted,
): Promise<KubeObject | undefined> {
  const answer = toObjectAnswer(await cluster.send({ method: "GET", path: objectPath(resource, ref) }));
  if (answer.answer === "object") return answer.object;
  if (answer.answer === "absent") return undefined;
  throw unreadable(cluster, `${resource.plural} ${ref.name}`, answer);
}

function unreadable(cluster: Cluster, what: string, { status, message }: Refusal): PortError {
  return new PortError("cluster", `${cluster.label} does not let ${what} be read (${status}): ${message}`, {
    cure: cureOf(status),
  });
}

function cureOf(status: number): string {
  if (status === 401)
    return "the credentials are no longer valid: renew the token, or check the kubeconfig's user";
  if (status === 403) return "grant what `pharos-network rbac` prints to the kubeconfig's account";
  if (status >= 500) return "see to what the API server says, then run again";
  return "check that the address in the kubeconfig is that of a Kubernetes API server, https:// and the port included";
}
