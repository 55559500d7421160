// Fields that take one of a few values, as Kubernetes' Go types list them (marked +enum). OpenAPI, and so
// the schemas, do not know these lists.
import { enumRoots, enumTypes, enumValues } from "./enums.generated.ts";
import { type Json, isJsonObject } from "./json.ts";
import type { Path } from "../text/path.ts";

export interface EnumValue {
  readonly path: Path;
  readonly value: string;
  readonly allowed: readonly string[];
}

/**
 * The values of an object that stand in such fields and are none of the list. An empty value counts as
 * left out, values that are no text are the schema's business, and kinds that are unknown have none.
 */
export function findOutsideEnums(apiVersion: string, kind: string, object: Json): readonly EnumValue[] {
  const root = `${apiVersion}/${kind}`;
  const found: EnumValue[] = [];
  const judge = (value: Json, allowed: readonly string[], path: Path): void => {
    if (Array.isArray(value)) {
      for (const [at, item] of (value as readonly Json[]).entries()) judge(item, allowed, [...path, at]);
    } else if (typeof value === "string" && value !== "" && !allowed.includes(value)) {
      found.push({ path, value, allowed: allowed.filter((each) => each !== "") });
    }
  };
  const visit = (value: Json, at: number, path: Path): void => {
    if (Array.isArray(value)) {
      for (const [place, item] of (value as readonly Json[]).entries()) visit(item, at, [...path, place]);
      return;
    }
    if (!isJsonObject(value)) return;
    for (const [field, [list, inside, between]] of Object.entries(enumTypes[at] ?? {})) {
      const inner = Object.hasOwn(value, field) ? value[field] : undefined;
      if (inner === undefined || inner === null) continue;
      const place = [...path, field];
      if (list >= 0) judge(inner, enumValues[list] ?? [], place);
      if (inside < 0) continue;
      if (between === undefined) visit(inner, inside, place);
      else if (isJsonObject(inner)) {
        for (const [key, each] of Object.entries(inner)) visit(each, inside, [...place, key]);
      }
    }
  };
  if (Object.hasOwn(enumRoots, root)) visit(object, enumRoots[root] ?? -1, []);
  return found;
}
