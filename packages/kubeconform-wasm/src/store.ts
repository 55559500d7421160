// The schema store of one minor: a line per definition, read only when a document needs it.

/** A JSON Schema (draft 4) as the store holds it; references lead to `#/definitions/<line>`. */
export interface StoredSchema {
  readonly $ref?: string;
  readonly type?: readonly string[];
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly enum?: readonly string[];
  readonly required?: readonly string[];
  readonly items?: StoredSchema;
  readonly properties?: Readonly<Record<string, StoredSchema>>;
  readonly additionalProperties?: StoredSchema | false;
}

/** Grammars of strings that the API server parses while it decodes. */
export const scalarPatterns = {
  quantity: String.raw`^\s*[+-]?([0-9]+(\.[0-9]*)?|\.[0-9]+)([KMGTPE]i|[numkMGTPE]|[eE][+-]?[0-9]+)?\s*$`,
  // Each character decides how it goes on, so that a match takes one pass however long the value is.
  bytes: String.raw`^[\r\n]*([A-Za-z0-9+/][\r\n]*[A-Za-z0-9+/][\r\n]*([A-Za-z0-9+/][\r\n]*([A-Za-z0-9+/][\r\n]*|=[\r\n]*$)|=[\r\n]*=[\r\n]*$))*$`,
} as const;

export interface SchemaStore {
  /** Line of a kind's definition by `apps/v1/DaemonSet` or `v1/Pod`. */
  kind(key: string): number | undefined;
  readonly kinds: readonly string[];
  definition(line: number): StoredSchema;
}

/** Reads a store from its text: a line with the kinds, then one line per definition. */
export function parseStore(text: string): SchemaStore {
  const lines = text.split("\n");
  const kinds = new Map(Object.entries(JSON.parse(lines[0] ?? "{}") as Record<string, number>));
  const parsed = new Map<number, StoredSchema>();
  return {
    kind: (key) => kinds.get(key),
    kinds: [...kinds.keys()],
    definition(line) {
      let schema = parsed.get(line);
      if (schema === undefined) {
        const source = lines[line + 1];
        if (source === undefined) throw new RangeError(`the store has no definition ${line}`);
        schema = JSON.parse(source) as StoredSchema;
        parsed.set(line, schema);
      }
      return schema;
    },
  };
}

/** The text that parseStore reads. */
export function formatStore(
  kinds: Readonly<Record<string, number>>,
  definitions: readonly StoredSchema[],
): string {
  return [kinds, ...definitions].map((line) => JSON.stringify(line)).join("\n");
}
