// Loads kubeconform (WASM) and the schema stores of dist/kubeconform, and validates documents with them.
import { setFlagsFromString } from "node:v8";
import { readArtifact, readVersions } from "./artifacts.ts";
import { cutSchema } from "./cut-schema.ts";
import { KubeconformError } from "./kubeconform-error.ts";
import { knownFields } from "./known-fields.ts";
import { type Problem, toProblems } from "./problems.ts";
import { type Program, type ProgramVerdict, startProgram } from "./program.ts";
import { parseStore, type SchemaStore } from "./store.ts";
import { ProgramExit } from "./wasi.ts";
import { webAssembly } from "./web-assembly.ts";

export { KubeconformError, type KubeconformFault } from "./kubeconform-error.ts";

export type Verdict =
  | { readonly verdict: "valid" }
  | { readonly verdict: "no-schema" }
  | { readonly verdict: "invalid"; readonly problems: readonly Problem[] };

export interface Kubeconform {
  /** Minors, oldest first, such as `1.36`. */
  readonly versions: readonly string[];
  /**
   * Judges each of `documents` (JSON texts of Kubernetes objects, integers of any size) by the schema that
   * `version` (a minor) has for its apiVersion and kind. One verdict a document, in order.
   */
  validate(documents: readonly string[], version: string): Promise<readonly Verdict[]>;
}

/** `artifacts` is the folder of kubeconform.wasm.br and the stores, with a slash at its end. */
export async function loadKubeconform(artifacts: URL): Promise<Kubeconform> {
  // While V8 compiles in the background nothing else may be alive, and Node would exit without a word.
  const alive = setInterval(() => undefined, 2 ** 30);
  try {
    const program = loadProgram(artifacts);
    program.catch(() => undefined);
    const versions = await readVersions(artifacts);
    const stores = new Map<string, Promise<SchemaStore>>();
    const storeOf = (version: string): Promise<SchemaStore> => {
      let store = stores.get(version);
      if (store === undefined) {
        store = readArtifact(artifacts, `schemas-${version}.jsonl.br`).then((bytes) =>
          parseStore(bytes.toString("utf8")),
        );
        stores.set(version, store);
      }
      return store;
    };
    const newest = versions.at(-1);
    if (newest !== undefined) storeOf(newest).catch(() => undefined);
    const running = await program;
    return {
      versions,
      async validate(documents, version) {
        if (!versions.includes(version))
          throw new KubeconformError("version", `there are no schemas for Kubernetes ${version}`);
        return validate(running, await storeOf(version), documents);
      },
    };
  } finally {
    clearInterval(alive);
  }
}

async function loadProgram(artifacts: URL): Promise<Program> {
  const bytes = await readArtifact(artifacts, "kubeconform.wasm.br");
  compileOnce();
  try {
    return await startProgram(await webAssembly().compile(bytes));
  } catch (cause) {
    throw new KubeconformError("artifact", "kubeconform.wasm cannot be started", { cause });
  }
}

/**
 * A run lasts for less than optimised code would take to pay: keep V8 from compiling everything twice.
 * The flags are no promise of V8, so a V8 without them goes on as it likes.
 */
function compileOnce(): void {
  try {
    setFlagsFromString("--no-wasm-dynamic-tiering");
    setFlagsFromString("--no-wasm-tier-up");
  } catch {
    // Only speed was at stake.
  }
}

function validate(program: Program, store: SchemaStore, documents: readonly string[]): readonly Verdict[] {
  const parsed = documents.map(parseDocument);
  const byKind = new Map<string, unknown[]>();
  for (const document of parsed) {
    const key = kindKey(document);
    if (key === undefined) continue;
    const same = byKind.get(key);
    if (same === undefined) byKind.set(key, [document]);
    else same.push(document);
  }
  const schemas = new Map<string, string>();
  for (const [key, same] of byKind) {
    const schema = cutSchema(store, key, same);
    if (schema !== undefined) schemas.set(key, schema);
  }
  const verdicts = judge(program, schemas, documents);
  return verdicts.map((verdict, at) => withKnownFields(toVerdict(verdict, parsed[at]), store, parsed[at]));
}

function judge(
  program: Program,
  schemas: ReadonlyMap<string, string>,
  documents: readonly string[],
): readonly ProgramVerdict[] {
  try {
    return program.judge(schemas, documents);
  } catch (cause) {
    const output = cause instanceof ProgramExit ? cause.output.split("\n")[0] : undefined;
    throw new KubeconformError("stopped", `kubeconform stopped: ${output || String(cause)}`, { cause });
  }
}

function toVerdict(verdict: ProgramVerdict, document: unknown): Verdict {
  if (verdict.verdict === "invalid") {
    const secret = kindKey(document) === "v1/Secret";
    return { verdict: "invalid", problems: toProblems(verdict.failure, document, { secret }) };
  }
  if (verdict.verdict === "error")
    return { verdict: "invalid", problems: [describeNonObject(document, verdict.reason)] };
  return verdict;
}

/** An unknown field comes with those that are known at its place. */
function withKnownFields(verdict: Verdict, store: SchemaStore, document: unknown): Verdict {
  const key = kindKey(document);
  if (verdict.verdict !== "invalid" || key === undefined) return verdict;
  const problems = verdict.problems.map((problem) => {
    if (problem.keyword !== "additionalProperties") return problem;
    const { path, keyword, message } = problem;
    return { path, keyword, message, known: knownFields(store, key, path.slice(0, -1)) };
  });
  return { verdict: "invalid", problems };
}

/** What kubeconform gives up on before it looks for a schema. */
function describeNonObject(document: unknown, reason: string): Problem {
  if (!isObject(document))
    return { path: [], keyword: "type", message: "wanted an object with apiVersion and kind" };
  for (const field of ["apiVersion", "kind"]) {
    if (!Object.hasOwn(document, field))
      return { path: [], keyword: "required", message: `missing field "${field}"` };
    if (typeof document[field] !== "string")
      return { path: [field], keyword: "type", message: "wanted string" };
  }
  return { path: [], keyword: "", message: reason.replace("error unmarshalling resource: ", "") };
}

function parseDocument(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch (cause) {
    throw new KubeconformError("document", "a document is not JSON", { cause });
  }
}

function kindKey(document: unknown): string | undefined {
  if (!isObject(document)) return undefined;
  const { apiVersion, kind } = document;
  return typeof apiVersion === "string" && typeof kind === "string" ? `${apiVersion}/${kind}` : undefined;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
