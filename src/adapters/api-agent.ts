// The connections to an API server, kept open between requests: directly, or through the proxy that its
// kubeconfig names. What only some need is loaded for them alone; node:http comes with a client of its own.
import type http from "node:http";
import https from "node:https";
import { checkServerIdentity as checkIdentity } from "node:tls";

export interface AgentRequest {
  readonly server: URL;
  readonly proxyUrl: string | undefined;
  /** Certificates, and who has to be trusted. */
  readonly tls: https.AgentOptions;
}

export async function openAgent({ server, proxyUrl, tls }: AgentRequest): Promise<http.Agent> {
  const options = { ...tls, keepAlive: true };
  const isPlain = server.protocol === "http:";
  if (proxyUrl === undefined)
    return isPlain ? new (await import("node:http")).Agent({ keepAlive: true }) : new OneServerAgent(options);
  if (proxyUrl.startsWith("socks")) {
    const { SocksProxyAgent } = await import("socks-proxy-agent");
    // It forgets the name by the time the certificate is looked at, unless the kubeconfig gives another one.
    const name = tls.servername ?? toHostname(server);
    const checkServerIdentity: typeof checkIdentity = (_, certificate) => checkIdentity(name, certificate);
    return new SocksProxyAgent(proxyUrl, Object.assign({ checkServerIdentity }, options));
  }
  const { HttpProxyAgent, HttpsProxyAgent } = await import("hpagent");
  return isPlain
    ? new HttpProxyAgent({ keepAlive: true, proxy: proxyUrl })
    : new HttpsProxyAgent({ ...options, proxy: proxyUrl });
}

/** Without the brackets that an IPv6 address has in a URL. */
export function toHostname({ hostname }: URL): string {
  return hostname.replace(/^\[(.*)\]$/, "$1");
}

/** All its connections are alike; a name for each would be made of the certificates, with every request. */
class OneServerAgent extends https.Agent {
  override getName(): string {
    return "server";
  }
}
