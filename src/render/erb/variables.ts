// The variables file of `erb`: a JSON object whose keys are the template's locals. `cluster_config` becomes
// Pharos' configuration object; `__symbol_keys__` and `__struct__` say what else is not a plain Hash.
import type { ConfigHash, ConfigStruct, ConfigValue } from "../../config/cluster-config.ts";
import { diagnostic } from "../../diagnostic.ts";
import type { Diagnostic, Outcome } from "../../diagnostic.ts";
import { LineIndex } from "../../text/position.ts";
import { RubyHash } from "./core/hash-value.ts";
import { parseJson } from "./core/json-text.ts";
import { RubyStruct, RubySymbol } from "./core/value.ts";
import type { Value } from "./core/value.ts";
import type { TemplateValue } from "./render.ts";

type ToConfig = (data: ConfigHash) => ConfigStruct;

/** Dotted paths of what becomes an open struct, and whether keys are Symbols. */
interface Shape {
  readonly structs: ReadonlySet<string>;
  readonly symbolKeys: boolean;
}

export function readVariables(
  file: string,
  text: string,
  toConfig: ToConfig,
): Outcome<ReadonlyMap<string, TemplateValue>> {
  const fail = (message: string, hint: string, offset = 0): Outcome<never> => ({
    ok: false,
    diagnostics: [problem(file, text, message, hint, offset)],
  });
  const parsed = parseJson(text);
  if ("problem" in parsed) {
    return fail(`the variables are no JSON: ${parsed.problem}`, "write a JSON object", parsed.offset);
  }
  if (!(parsed.value instanceof RubyHash)) {
    return fail("the variables are no JSON object", 'write { "name": "value" }');
  }
  const marks = parsed.value;
  const structs = marks.get("__struct__") ?? [];
  if (!Array.isArray(structs) || !structs.every((path) => typeof path === "string")) {
    return fail("__struct__ is no list of paths", 'write "__struct__": ["config", "config.pool"]');
  }
  const shape: Shape = {
    structs: new Set(structs),
    symbolKeys: marks.get("__symbol_keys__") === true,
  };
  const locals = new Map<string, TemplateValue>();
  for (const [name, value] of marks.pairs()) {
    if (typeof name !== "string" || /^__.*__$/s.test(name)) continue;
    if (name !== "cluster_config") locals.set(name, shaped(value, name, shape));
    else if (value instanceof RubyHash) locals.set(name, toConfig(toConfigHash(value)));
    else return fail("cluster_config is no object", "give it the shape of a cluster.yml");
  }
  return { ok: true, value: locals, diagnostics: [] };
}

function problem(file: string, text: string, message: string, hint: string, offset: number): Diagnostic {
  const span = new LineIndex(text).spanOf(file, offset, offset + 1);
  return diagnostic("render/erb-variables", message, { hint, span });
}

function shaped(value: Value, path: string, shape: Shape): Value {
  if (Array.isArray(value)) return value.map((item) => shaped(item, `${path}.[]`, shape));
  if (!(value instanceof RubyHash)) return value;
  const entries = value.pairs().map(([key, item]) => {
    const name = typeof key === "string" ? key : "";
    return [name, shaped(item, `${path}.${name}`, shape)] as const;
  });
  if (shape.structs.has(path)) return new RubyStruct("OpenStruct", new Map(entries), { open: true });
  return RubyHash.from(
    entries.map(([name, item]) => [shape.symbolKeys ? RubySymbol.of(name) : name, item] as const),
  );
}

function toConfigHash(hash: RubyHash): ConfigHash {
  const entries = hash
    .pairs()
    .map(([key, value]) => [typeof key === "string" ? key : "", toConfigValue(value)] as const);
  return new Map(entries);
}

function toConfigValue(value: Value): ConfigValue {
  if (Array.isArray(value)) return value.map(toConfigValue);
  if (value instanceof RubyHash) return toConfigHash(value);
  // JSON has no other objects.
  return value as ConfigValue;
}
