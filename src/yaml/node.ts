// YAML as Psych reads it, with the place of every node. Offsets are UTF-16 indices into the text.

interface Node {
  readonly start: number;
  /** Exclusive; for a block collection the end of its last node, for a flow collection its bracket. */
  readonly end: number;
}

/** Integer is bigint, Float is number (so `1` and `1.0` stay apart), nil is null. */
export type ScalarValue = null | boolean | bigint | number | string;

export type RubyClass = "Symbol" | "Date" | "Time";

export interface YamlScalar extends Node {
  readonly node: "scalar";
  readonly value: ScalarValue;
  readonly style: "plain" | "single-quoted" | "double-quoted" | "literal" | "folded";
  /** Plain scalars: how kubectl (sigs.k8s.io/yaml) reads the same text, where that is another value. */
  readonly kubectl?: ScalarValue;
  /** Set when Psych makes an object of it that JSON has no word for; `value` is then its text in JSON. */
  readonly ruby?: RubyClass;
  /** Offset in the text of the character at `index` of a string value, also inside block scalars. */
  offsetOf(index: number): number;
}

export interface YamlSequence extends Node {
  readonly node: "sequence";
  readonly items: readonly YamlNode[];
}

export interface YamlEntry {
  readonly key: YamlNode;
  readonly value: YamlNode;
}

export interface YamlMapping extends Node {
  readonly node: "mapping";
  /** In document order, merge keys (`<<`) already merged, duplicates already resolved (last wins). */
  readonly entries: readonly YamlEntry[];
}

/** An alias is the very node of its anchor. */
export type YamlNode = YamlScalar | YamlSequence | YamlMapping;

export interface YamlProblem {
  readonly problem: "syntax" | "duplicate-key" | "unknown-anchor" | "refused-tag" | "too-large";
  readonly message: string;
  /** What to write instead. */
  readonly hint?: string;
  readonly start: number;
  readonly end: number;
  /** duplicate-key: where the first one stands. */
  readonly first?: { readonly start: number; readonly end: number };
}

export interface YamlDocument {
  readonly start: number;
  /** Undefined for a document without content. */
  readonly root: YamlNode | undefined;
}

export interface YamlStream {
  /** Documents before the first syntax error, all of them when there is none. */
  readonly documents: readonly YamlDocument[];
  /** `syntax`, `unknown-anchor`, `refused-tag` and `too-large` are errors, `duplicate-key` is for the caller to judge. */
  readonly problems: readonly YamlProblem[];
}
