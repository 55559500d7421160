// Credentials that an API server does not accept → why, as far as they tell themselves.
import type { OutgoingHttpHeaders } from "node:http";
import { PortError } from "../ports.ts";

/** `headers`: what was sent; nothing of it becomes part of the message but when a token ran out. */
export function toUnaccepted(label: string, user = "", headers: unknown = {}): PortError {
  const { Authorization: authorization } = headers as OutgoingHttpHeaders;
  const end = typeof authorization === "string" ? endOf(authorization) : undefined;
  const hasEnded = end !== undefined && end <= Date.now();
  const why = hasEnded ? `: its token ran out at ${new Date(end).toISOString()}` : "";
  const message = `${label} does not accept the credentials of user ${user} (401)${why}`;
  return new PortError("cluster", message, {
    cure: hasEnded
      ? "give a kubeconfig with a new token, such as `kubectl create token` prints"
      : "check that the kubeconfig is for this cluster, and that its user, token or certificate is still there",
  });
}

/** Of a JSON Web Token, in milliseconds since 1970; undefined for other tokens. */
function endOf(authorization: string): number | undefined {
  const [, claims = ""] = authorization.replace(/^Bearer /, "").split(".");
  try {
    const value = JSON.parse(Buffer.from(claims, "base64url").toString("utf8")) as { readonly exp?: unknown };
    return typeof value.exp === "number" ? value.exp * 1000 : undefined;
  } catch {
    return undefined;
  }
}
