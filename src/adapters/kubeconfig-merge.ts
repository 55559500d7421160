// Texts of kubeconfigs → one, as the client library reads it: of things with the same name the first counts, as
// kubectl has it, and paths lie beside the file in which they stand.
import type { OutgoingHttpHeaders } from "node:http";
import { load } from "js-yaml";
import { isJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { toAbsolute, toClientUser, toImpersonation } from "./kubeconfig-users.ts";

export interface KubeconfigText {
  readonly text: string;
  /** Of its file; missing for a text that comes without one. */
  readonly folder?: string;
}

export interface Merged {
  readonly text: string;
  /** By the name of a user: headers by which he acts as somebody else. */
  readonly impersonations: ReadonlyMap<string, OutgoingHttpHeaders>;
}

/** Throws for what is no YAML of that form. */
export async function mergeKubeconfigs(texts: readonly KubeconfigText[]): Promise<Merged> {
  const files = texts.map(({ text, folder }) => {
    const content = load(text) as Json;
    if (!isJsonObject(content)) throw new TypeError("no kubeconfig");
    return { content, folder };
  });
  const gather = (list: string): readonly Entry[] => {
    const found = files.flatMap(({ content, folder }) =>
      entriesOf(content[list]).map((entry) => ({ entry, folder })),
    );
    const names = found.map(({ entry }) => entry["name"]);
    return found.filter((_, at) => names.indexOf(names[at]) === at);
  };
  const users = gather("users");
  const merged = {
    ...files[0]?.content,
    "current-context": files.map(({ content }) => content["current-context"]).find(Boolean) ?? "",
    clusters: gather("clusters").map(toClientCluster),
    contexts: gather("contexts").map(({ entry }) => entry),
    users: await Promise.all(users.map(toClientEntry)),
  };
  return {
    text: JSON.stringify(merged),
    impersonations: new Map(
      users.flatMap(({ entry: { name, user } }) =>
        typeof name === "string" && isJsonObject(user) ? [[name, toImpersonation(user)] as const] : [],
      ),
    ),
  };
}

interface Entry {
  readonly entry: JsonObject;
  readonly folder: string | undefined;
}

function entriesOf(list: Json | undefined): readonly JsonObject[] {
  return Array.isArray(list) ? (list as readonly Json[]).filter(isJsonObject) : [];
}

function toClientCluster({ entry, folder }: Entry): JsonObject {
  const { cluster } = entry;
  const file = isJsonObject(cluster) ? cluster["certificate-authority"] : undefined;
  if (typeof file !== "string" || !isJsonObject(cluster)) return entry;
  return { ...entry, cluster: { ...cluster, "certificate-authority": toAbsolute(file, folder) } };
}

async function toClientEntry({ entry, folder }: Entry): Promise<JsonObject> {
  const { user } = entry;
  return isJsonObject(user) ? { ...entry, user: await toClientUser(user, folder) } : entry;
}
