// One run at a time: a Lease beside the inventory, taken only when something is to be written, renewed while
// it lasts. Whoever finds it held is told by whom, and until when.
import { type Resource, listPath, objectPath } from "../kube/api-path.ts";
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import type { InventoryRef } from "../kube/ownership.ts";
import { type Cluster, type ClusterAnswer, PortError } from "../ports.ts";

const leases: Resource = {
  apiVersion: "coordination.k8s.io/v1",
  kind: "Lease",
  plural: "leases",
  namespaced: true,
};

/** How long a run that died keeps others waiting. */
const durationSeconds = 60;
const renewEveryMs = (durationSeconds * 1000) / 4;

export interface HeldLease {
  /** Why nothing more may be written: another run has taken it, or it ran out. */
  lost(): PortError | undefined;
  /** When it was taken, by the server's clock as far as that tells. */
  readonly since: string;
  release(): Promise<void>;
}

export type LeaseAnswer =
  | { readonly lease: "taken"; readonly held: HeldLease }
  | { readonly lease: "held"; readonly holder: string; readonly until: string };

/** `holder`: for people, which run this is. */
export async function takeLease(
  cluster: Cluster,
  inventory: InventoryRef,
  holder: string,
): Promise<LeaseAnswer> {
  const ref = { ...inventory, apiVersion: leases.apiVersion, kind: leases.kind };
  const path = objectPath(leases, ref);
  const found = await cluster.send({ method: "GET", path });
  if (found.status === 404) {
    const body = toLease(ref, holder, undefined, 0);
    const made = await cluster.send({ method: "POST", path: listPath(leases, ref.namespace), body });
    return made.status === 409 ? takeLease(cluster, inventory, holder) : settle(cluster, path, made, holder);
  }
  const spec = specOf(found);
  const current = textOf(spec["holderIdentity"]);
  const until = endOf(spec);
  if (current !== "" && current !== holder && until > Date.now()) {
    return { lease: "held", holder: current, until: new Date(until).toISOString() };
  }
  const version = metadataOf(found)["resourceVersion"];
  const transitions = Number(spec["leaseTransitions"] ?? 0) + 1;
  const body = toLease(ref, holder, version, transitions);
  const taken = await cluster.send({ method: "PUT", path, body });
  // Somebody was faster: look again who it is.
  return taken.status === 409 ? takeLease(cluster, inventory, holder) : settle(cluster, path, taken, holder);
}

function settle(cluster: Cluster, path: string, answer: ClusterAnswer, holder: string): LeaseAnswer {
  if (answer.status >= 300) throw refused(answer);
  return { lease: "taken", held: new Renewal(cluster, path, answer, holder) };
}

class Renewal implements HeldLease {
  readonly since: string;
  readonly #cluster: Cluster;
  readonly #path: string;
  readonly #holder: string;
  readonly #timer: NodeJS.Timeout;
  #lease: JsonObject;
  #renewing: Promise<void> = Promise.resolve();
  #lost: PortError | undefined;

  constructor(cluster: Cluster, path: string, { body }: ClusterAnswer, holder: string) {
    this.#cluster = cluster;
    this.#path = path;
    this.#holder = holder;
    this.#lease = isJsonObject(body) ? body : {};
    this.since = timeOfWrite(this.#lease);
    this.#timer = setInterval(() => {
      this.#renewing = this.#renew();
    }, renewEveryMs);
  }

  lost(): PortError | undefined {
    if (this.#lost !== undefined) return this.#lost;
    return endOf(specAt(this.#lease)) < Date.now() ? lostTo("nobody: it ran out unrenewed") : undefined;
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    await this.#renewing;
    if (this.#lost !== undefined) return;
    const spec = { ...specAt(this.#lease), holderIdentity: "", leaseDurationSeconds: 1 };
    // Should it fail, the Lease runs out by itself.
    await this.#put(spec).catch(() => undefined);
  }

  async #renew(): Promise<void> {
    try {
      const answer = await this.#put({ ...specAt(this.#lease), renewTime: now() });
      if (answer.status < 300 && isJsonObject(answer.body)) this.#lease = answer.body;
      else if (answer.status === 409) await this.#lookAgain();
    } catch {
      // No answer: the next time will tell, and an expired Lease stops the run.
    }
  }

  /** Our own renewal may have been carried out without an answer. */
  async #lookAgain(): Promise<void> {
    const { body } = await this.#cluster.send({ method: "GET", path: this.#path });
    const holder = isJsonObject(body) ? textOf(specAt(body)["holderIdentity"]) : "";
    if (holder === this.#holder && isJsonObject(body)) this.#lease = body;
    else this.#lost = lostTo(holder);
  }

  #put(spec: JsonObject): Promise<ClusterAnswer> {
    return this.#cluster.send({ method: "PUT", path: this.#path, body: { ...this.#lease, spec } });
  }
}

function toLease(
  ref: { readonly namespace: string; readonly name: string },
  holder: string,
  resourceVersion: Json | undefined,
  transitions: number,
): JsonObject {
  const time = now();
  return {
    apiVersion: leases.apiVersion,
    kind: leases.kind,
    metadata: {
      namespace: ref.namespace,
      name: ref.name,
      ...(resourceVersion === undefined ? {} : { resourceVersion }),
    },
    spec: {
      holderIdentity: holder,
      leaseDurationSeconds: durationSeconds,
      acquireTime: time,
      renewTime: time,
      leaseTransitions: transitions,
    },
  };
}

function endOf(spec: JsonObject): number {
  const renewed = Date.parse(textOf(spec["renewTime"]));
  return (Number.isNaN(renewed) ? 0 : renewed) + Number(spec["leaseDurationSeconds"] ?? 0) * 1000;
}

function timeOfWrite({ metadata }: JsonObject): string {
  const entries = isJsonObject(metadata) ? metadata["managedFields"] : undefined;
  const times = (Array.isArray(entries) ? (entries as readonly Json[]) : []).map((entry) =>
    isJsonObject(entry) ? textOf(entry["time"]) : "",
  );
  return times.toSorted().at(-1) ?? new Date().toISOString();
}

/** Kubernetes' MicroTime. */
function now(): string {
  return new Date().toISOString().replace("Z", "000Z");
}

function specOf({ body }: ClusterAnswer): JsonObject {
  return isJsonObject(body) ? specAt(body) : {};
}

function specAt(lease: JsonObject): JsonObject {
  const spec = lease["spec"];
  return isJsonObject(spec) ? spec : {};
}

function metadataOf({ body }: ClusterAnswer): JsonObject {
  const metadata = isJsonObject(body) ? body["metadata"] : undefined;
  return isJsonObject(metadata) ? metadata : {};
}

function textOf(value: Json | undefined): string {
  return typeof value === "string" ? value : "";
}

function refused({ status, body }: ClusterAnswer): PortError {
  const message = isJsonObject(body) ? textOf(body["message"]) : "";
  return new PortError("cluster", `the Lease that keeps runs apart cannot be taken (${status}): ${message}`, {
    cure: "grant what `pharos-network rbac` prints to the kubeconfig's account",
  });
}

function lostTo(holder: string): PortError {
  return new PortError("cluster", `the Lease that keeps runs apart was lost to ${holder}`, {
    cure: "nothing more was written; run again when the other run has ended",
  });
}
