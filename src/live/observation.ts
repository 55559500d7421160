// What was seen in a cluster before anything was decided: facts, no judgement.
import type { Resource } from "../kube/api-path.ts";
import type { ManagerEntry } from "../kube/managed-fields.ts";
import type { KubeObject, ObjectRef } from "../kube/object-ref.ts";
import type { Manifest } from "../render/manifest.ts";
import type { FieldConflict, Refusal } from "./answers.ts";
import type { Discovery } from "./discovery.ts";
import type { Inventory } from "./inventory.ts";

/** What would stand there after the manifest was applied. */
export type Outlook =
  /** Live has it all, or had it until it had ended, and we wrote the same before: nothing would be written. */
  | { readonly outlook: "same" }
  /** The server's own answer to a dry run. */
  | {
      readonly outlook: "dry-run";
      readonly object: KubeObject;
      /** Managers of a client-side apply, whose fields become ours with the first write. */
      readonly taken?: readonly ManagerEntry[];
      /** Fields that are taken from other managers by force. */
      readonly held?: readonly FieldConflict[];
    }
  /** The server could not be asked: why. */
  | {
      readonly outlook: "predicted";
      readonly reason: string;
      /** Our own reckoning of what would stand there. */
      readonly object: KubeObject;
      /** What must come into being first. */
      readonly needs?: "namespace" | "kind";
    }
  | {
      readonly outlook: "refused";
      readonly refusal: Refusal;
      /** Our own reckoning of what should stand there; missing where nothing does. */
      readonly object?: KubeObject;
    };

/** One manifest against the cluster. */
export interface Sighting {
  readonly key: string;
  readonly manifest: Manifest;
  /** The manifest with our label: what is sent. */
  readonly sent: KubeObject;
  /** Undefined when the server does not serve the kind (yet). */
  readonly resource?: Resource;
  readonly live?: KubeObject;
  /** Of a kind that is not served yet: the object as it stands under another version. */
  readonly former?: Pick<Orphan, "resource" | "live">;
  readonly outlook: Outlook;
}

/** An object that is ours by its label, or that Pharos applied, and that has no manifest. */
export interface Orphan {
  readonly key: string;
  readonly resource: Resource;
  readonly live: KubeObject;
  /** Pharos' stack that it belongs to, when it is not in our inventory. */
  readonly stack?: string;
}

export interface Observation {
  readonly discovery: Discovery;
  readonly inventory?: Inventory;
  /** In the order of the manifests. */
  readonly sightings: readonly Sighting[];
  readonly orphans: readonly Orphan[];
  /** What Pharos applied beside the network, and goes on being its: objects by stack. */
  readonly pharosStacks: ReadonlyMap<string, number>;
  /** What the account may not read, in words: never taken for absent. */
  readonly unseen: readonly string[];
  /** Kinds and namespaces of members that could not be listed; without names. */
  readonly unlisted: readonly ObjectRef[];
}
