// The API server's audit log: every request that it answered.
import { readFileSync } from "node:fs";
import { join } from "node:path";

export interface AuditEvent {
  readonly verb: string;
  readonly user: { readonly username: string };
  readonly userAgent?: string;
  readonly requestURI: string;
  readonly responseStatus?: { readonly code: number };
  readonly objectRef?: {
    readonly apiGroup?: string;
    readonly resource: string;
    readonly subresource?: string;
    readonly name?: string;
    readonly namespace?: string;
  };
}

/** `folder`: of the control plane. */
export function readAudit(folder: string): readonly AuditEvent[] {
  return readFileSync(join(folder, "audit.log"), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as AuditEvent);
}
