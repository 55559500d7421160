// The words in which cluster.yml is defined. One definition serves three readers: validation (Pharos'
// schema), the tree that templates see (Pharos' structs) and the JSON Schema for editors.

/** How a text must look beyond being a String; the judges stand in text-rules.ts. */
export type TextRule = "address" | "cidr" | "subnet" | "peer" | "ports" | "path";

/** A default as it would be written in cluster.yml; Integers are bigint. */
export type Literal = boolean | bigint | string | readonly Literal[] | { readonly [key: string]: Literal };

export interface TextDefinition {
  readonly ruby: "String";
  readonly allowed?: readonly string[];
  /** Values that an older Pharos knew, with what to write now. */
  readonly retired?: Readonly<Record<string, string>>;
  readonly rule?: TextRule;
  /** Never shown in a message. */
  readonly secret?: true;
}

export interface IntegerDefinition {
  readonly ruby: "Integer";
  readonly least: bigint;
  readonly most?: bigint;
}

export interface StructDefinition {
  readonly ruby: "Struct";
  /** Ruby's class; `Hash` for the one nested section that Pharos keeps as a Hash with Symbol keys. */
  readonly struct: string;
  /** In the order of the class's attributes. */
  readonly keys: Readonly<Record<string, Key>>;
  /** Names that people write, and the key that they mean. */
  readonly spellings?: Readonly<Record<string, string>>;
}

export interface ListDefinition {
  readonly ruby: "Array";
  readonly items: Definition;
}

export type Definition =
  | TextDefinition
  | IntegerDefinition
  | StructDefinition
  | ListDefinition
  | { readonly ruby: "Boolean" }
  /** Free-form: String keys, any values, nothing dropped. */
  | { readonly ruby: "Hash" }
  /** Any single value: Pharos asks only that there is one. */
  | { readonly ruby: "Scalar" };

export interface Key {
  readonly value: Definition;
  /** One sentence for editors. */
  readonly about: string;
  readonly required?: true;
  readonly default?: Literal;
  /** What is written in messages when a value is wanted; without quotes and key. */
  readonly example?: string;
  /** `""` or `[]`: fine, or tolerated because the documentation prints it; else an error. */
  readonly empty?: "fine" | "tolerated";
  /** Why today's Pharos drops the key, for those that it once knew. */
  readonly gone?: string;
  /** False: the struct has no such attribute, so templates cannot read it. */
  readonly attribute?: false;
}

export const text: TextDefinition = { ruby: "String" };
export const boolean: Definition = { ruby: "Boolean" };
export const hash: Definition = { ruby: "Hash" };
export const scalar: Definition = { ruby: "Scalar" };
export const texts: ListDefinition = { ruby: "Array", items: text };
