// What GitHub answers → lists, texts and refusals that say which setting of the workflow is missing.
import { PortError } from "../ports.ts";
import type { Send } from "./github-requests.ts";

/** The token may not do it: the cure is a setting of the workflow, not another try. */
export interface Forbidden {
  readonly outcome: "forbidden";
  readonly reason: string;
  readonly cure: string;
}

const permissions = ["permissions:", "  contents: read", "  pull-requests: write"].join("\n");

type ListRoute = Exclude<
  Extract<Parameters<Send>[0], `GET /repos/${string}`>,
  `GET /repos/${string}/${"compare/{basehead}" | "permission"}`
>;

/** Every item of every page. */
export async function readPages(
  send: Send,
  route: ListRoute,
  parameters: Readonly<Record<string, string | number>>,
): Promise<{ readonly items: readonly unknown[] } | Forbidden> {
  const items: unknown[] = [];
  for (let page = 1; ; page++) {
    const answer = await send(route, { ...parameters, per_page: 100, page });
    if (answer.answer === "refused") return refused(answer, "read the pull request");
    if (answer.answer === "lost" || !Array.isArray(answer.data)) {
      throw new PortError("github", "GitHub answered with something else than a list", {
        cure: "run the job again",
      });
    }
    items.push(...(answer.data as readonly unknown[]));
    if (!answer.hasNextPage) return { items };
  }
}

/** What a refusal means; throws PortError when no setting of the workflow would help. */
export function refused(
  { status, message }: { readonly status: number; readonly message: string },
  action: string,
): Forbidden {
  if (status === 403 && /locked/i.test(message)) {
    return {
      outcome: "forbidden",
      reason: "the conversation of the pull request is locked",
      cure: "unlock it to get the comment",
    };
  }
  if (status === 403 || status === 404) {
    return {
      outcome: "forbidden",
      reason: `the token may not ${action} (${status} ${message})`,
      cure: `give the job these permissions (a pull request from a fork never gets them):\n\n${permissions}`,
    };
  }
  throw new PortError("github", `GitHub refuses to let us ${action}: ${status} ${message}`);
}

/** Of an issue: `issues: write` is a permission of its own. */
export function refusedIssues(answer: { readonly status: number; readonly message: string }): Forbidden {
  const { reason } = refused(answer, "write the issue");
  return { outcome: "forbidden", reason, cure: "give the job the permission `issues: write`" };
}

/** Logins and names of repositories differ in case only for the eye. */
export function isSameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** The text at a path of an answer; empty when it is not there (a deleted user, a deleted fork). */
export function text(data: unknown, ...path: readonly string[]): string {
  const value = at(data, path);
  return typeof value === "string" ? value : "";
}

export function whole(data: unknown, key: string): number {
  return Number(at(data, [key]));
}

function at(data: unknown, path: readonly string[]): unknown {
  let value = data;
  for (const key of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
