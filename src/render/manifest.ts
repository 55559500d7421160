// One rendered Kubernetes object and the way back from its values to what the user wrote.
import type { TargetArch } from "../kube/arch.ts";
import type { KubeObject, ObjectRef } from "../kube/object-ref.ts";
import type { Path } from "../text/path.ts";
import type { Span } from "../text/position.ts";

export interface Location {
  /** In the template or plain file: the tag that produced the value, else the value's own text. */
  readonly span: Span;
  /** The path in cluster.yml when the tag is a bare `cluster_config.a.b` chain. */
  readonly configPath?: Path;
}

/** Indices into a string value; `end` is exclusive. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

export interface Origin {
  readonly file: string;
  /** Place of the document in its file, 0-based. */
  readonly document: number;
  /**
   * Where the value (or with `part: "key"` its key) at `path` comes from; for a path that does not
   * exist, the key of the nearest one above it; for the empty path, the document's first line of
   * content. `within`: only these characters of a string value, also inside block scalars.
   */
  locate(path: Path, part?: "key" | "value", within?: TextRange): Location;
  /**
   * The checksum that Pharos writes on what it makes of this document; undefined where that is not known.
   * Missing when a value was replaced since.
   */
  pharosChecksum?(): string | undefined;
}

export interface Manifest {
  readonly ref: ObjectRef;
  readonly object: KubeObject;
  readonly arch: TargetArch;
  readonly origin: Origin;
}
