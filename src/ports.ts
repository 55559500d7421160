// The outside world as the stages see it. Adapters implement these; tests may, too.
import type { Location, Node, ProgramNode } from "@ruby/prism/src/nodes.js";
import type { Json } from "./kube/json.ts";
import type { Path } from "./text/path.ts";

/** A folder or a Git tree, read-only. Names are relative, with `/`, as the user would write them. */
export interface Files {
  /** Undefined when there is no such file; throws PortError when it may not or cannot be read. */
  read(name: string): Promise<string | undefined>;
  /** What stands there, links followed; `outside` when the name or a link leaves the repository. */
  entry(name: string): Promise<"file" | "folder" | "absent" | "outside">;
  /** Names (not paths) of the direct children that are regular files, links followed; unsorted. */
  list(folder: string): Promise<readonly string[]>;
  /** Names of the direct children that are folders, those of links left out; unsorted. Only for notices. */
  listFolders?(folder: string): Promise<readonly string[]>;
}

/** The world refused: file, git, network. `cure` tells the user what to do. */
export class PortError extends Error {
  readonly port: "files" | "git" | "github" | "schemas" | "cluster";
  readonly cure: string | undefined;

  constructor(port: PortError["port"], message: string, options: { cure?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.name = "PortError";
    this.port = port;
    this.cure = options.cure;
  }
}

export interface SchemaDocument {
  readonly apiVersion: string;
  readonly kind: string;
  /** JSON text, exact integers. */
  readonly json: string;
}

export interface SchemaProblem {
  /** Where in the object; for an unknown key, the key itself; for a missing one, the object that lacks it. */
  readonly path: Path;
  /** JSON Schema keyword that failed: `additionalProperties`, `type`, `required`, `enum`, … */
  readonly keyword: string;
  /** One sentence about the value. */
  readonly message: string;
  /** For an unknown key: the keys that the object may have, for a suggestion. */
  readonly known?: readonly string[];
}

export type SchemaVerdict =
  | { readonly verdict: "valid" }
  | { readonly verdict: "no-schema" }
  | { readonly verdict: "invalid"; readonly problems: readonly SchemaProblem[] };

export interface SchemaValidator {
  /** Minors in the store, oldest first: `1.34`, `1.35`, `1.36`. */
  readonly kubernetesVersions: readonly string[];
  /** One verdict a document, in order. */
  validate(
    documents: readonly SchemaDocument[],
    kubernetesVersion: string,
  ): Promise<readonly SchemaVerdict[]>;
}

/** A node of Prism's syntax tree; its locations are byte offsets into the UTF-8 of the source. */
export type RubyNode = Node;
export type RubyProgram = ProgramNode;

export interface RubySyntaxError {
  /** Prism's name for it: `case_missing_conditions`. */
  readonly error: string;
  readonly message: string;
  readonly location: Location;
}

export interface RubySource {
  readonly program: RubyProgram;
  readonly errors: readonly RubySyntaxError[];
  readonly comments: readonly Location[];
}

/** Ruby text → its syntax tree (Ruby 3.3). Nothing is run. */
export interface RubyParser {
  parse(source: string): RubySource;
}

export interface ClusterRequest {
  readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
  /** From the server's root, with its query: `/api/v1/nodes?limit=500`. */
  readonly path: string;
  readonly body?: Json;
  /** `application/json` without it; server-side apply has a type of its own. */
  readonly contentType?: string;
  /** Other forms of the answer, such as the aggregated discovery. */
  readonly accept?: string;
  /** Limit of one attempt; the adapter's own without it. */
  readonly timeoutMs?: number;
  /** Limit of all its attempts together; the adapter's own without it. */
  readonly patienceMs?: number;
  /** The answer is plain text, as logs are. */
  readonly isText?: boolean;
}

/** Whatever the API server says is an answer, a refusal too: only a 404 means that something is absent. */
export interface ClusterAnswer {
  readonly status: number;
  /** Integers exact; null when there is none. */
  readonly body: Json;
}

/** An API server. Requests that may be sent twice are, when no answer came or the server asks for it. */
export interface Cluster {
  /** For people, without credentials: `https://10.0.0.1:6443 (context prod)`. */
  readonly label: string;
  /** Throws PortError when there is no answer within the limits, or no credentials for it. */
  send(request: ClusterRequest): Promise<ClusterAnswer>;
  /** Lets connections go; the process can end. */
  close(): void;
}

export interface Log {
  /** A stage begins or ends; shown on a terminal's stderr or in the job log, never on stdout. */
  progress(message: string): void;
}
