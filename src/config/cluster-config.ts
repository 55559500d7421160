// What `config` hands on: the network as the stages need it, and the whole configuration as templates
// see it (Pharos::Config: structs that know their attributes, free-form Hashes with String keys).
import type { Path } from "../text/path.ts";
import type { Span } from "../text/position.ts";

/**
 * A value as Ruby would hold it: Integer is bigint, Float is number, Hash is a Map in insertion order,
 * nil is null, Symbol does not occur.
 */
export type ConfigValue =
  | null
  | boolean
  | bigint
  | number
  | string
  | readonly ConfigValue[]
  | ConfigHash
  | ConfigStruct;

export interface ConfigHash extends ReadonlyMap<string, ConfigValue> {}

/** A Dry::Struct: an attribute that is known but absent is nil, an unknown one raises. */
export interface ConfigStruct {
  /** Ruby's class, for messages and for the methods it has: `Pharos::Configuration::Host`. */
  readonly struct: string;
  /** Every attribute that the class knows, in order; undefined: known, without value and default. */
  readonly attributes: ReadonlyMap<string, ConfigValue | undefined>;
  /** Pharos::Config only: the user's Hash as written, without defaults (`cluster_config.data`). */
  readonly data?: ConfigHash;
}

export type Provider = "weave" | "calico" | "custom";

interface CustomNetwork {
  /** As written, relative to the folder of cluster.yml. */
  readonly manifestPath: string;
}

export interface ClusterConfig {
  /** Name of the file, as the user would write it; `<stdin>` when piped. */
  readonly file: string;
  readonly provider: Provider;
  readonly podNetworkCidr: string;
  readonly serviceCidr: string;
  readonly firewalldEnabled: boolean;
  /** Present when the provider is custom. */
  readonly custom?: CustomNetwork;
  /** What templates read as `cluster_config`. */
  readonly template: ConfigStruct;
  /** Where the value (or the nearest one above it) stands in cluster.yml; undefined when it is a default. */
  spanOf(path: Path): Span | undefined;
}
