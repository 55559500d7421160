// A request → what GitHub's OpenAPI description says against it. Stricter than GitHub: what the
// description does not know (a path, a parameter, a field of the body) counts, too.
import { readFileSync } from "node:fs";
import { Ajv, type ValidateFunction } from "ajv";
import formats from "ajv-formats";

export interface RecordedRequest {
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  readonly body: unknown;
}

interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly required?: boolean;
  readonly schema: Readonly<Record<string, unknown>>;
}

interface Operation {
  readonly parameters: readonly Parameter[];
  readonly requestBody?: {
    readonly content: { readonly "application/json": { readonly schema: Readonly<Record<string, unknown>> } };
  };
}

interface Checked {
  readonly method: string;
  readonly pattern: RegExp;
  readonly parameters: ValidateFunction;
  readonly body: ValidateFunction | undefined;
}

/** Returns what is wrong with a request, in words; empty when nothing is. */
export function loadRequestCheck(): (request: RecordedRequest) => readonly string[] {
  const text = readFileSync(new URL("openapi.json", import.meta.url), "utf8");
  const { paths } = JSON.parse(text) as { paths: Record<string, Record<string, Operation>> };
  const ajv = new Ajv({ strict: false, allErrors: true, coerceTypes: true });
  formats.default(ajv);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => toChecked(ajv, path, method, operation)),
  );
  return (request) => {
    const found = operations.find(
      ({ method, pattern }) => method === request.method && pattern.test(request.path),
    );
    if (found === undefined) return [`${request.method} ${request.path}: not in the description`];
    const given = { ...found.pattern.exec(request.path)?.groups, ...request.query };
    const problems: string[] = [];
    const check = (name: string, validate: ValidateFunction, value: unknown) => {
      if (validate(value)) return;
      problems.push(
        `${request.method} ${request.path}: ${ajv.errorsText(validate.errors, { dataVar: name })}`,
      );
    };
    check("parameters", found.parameters, given);
    if (found.body !== undefined) check("body", found.body, request.body);
    else if (request.body !== undefined)
      problems.push(`${request.method} ${request.path}: a body that nobody reads`);
    return problems;
  };
}

function toChecked(ajv: Ajv, path: string, method: string, { parameters, requestBody }: Operation): Checked {
  const named = parameters.filter((parameter) => parameter.in !== "header");
  const body = requestBody?.content["application/json"].schema;
  return {
    method: method.toUpperCase(),
    pattern: new RegExp(`^${path.replaceAll(/\{(\w+)\}/g, "(?<$1>[^/]+)")}$`),
    parameters: ajv.compile({
      type: "object",
      properties: Object.fromEntries(named.map(({ name, schema }) => [name, schema])),
      required: named.filter(({ required }) => required === true).map(({ name }) => name),
      additionalProperties: false,
    }),
    body: body === undefined ? undefined : ajv.compile({ ...body, additionalProperties: false }),
  };
}
