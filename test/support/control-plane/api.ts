// The API server as somebody asks it from this process, without kubectl.
import https from "node:https";

export interface Sent {
  readonly method: "POST" | "PATCH" | "DELETE";
  readonly path: string;
  readonly body?: unknown;
  readonly contentType?: string;
  readonly userAgent?: string;
}

export interface Api extends Disposable {
  /** Undefined where there is no such thing. */
  get(path: string): Promise<unknown>;
  /** What stands there then; throws with what the server says when it refuses. */
  send(sent: Sent): Promise<unknown>;
}

/** `kubeconfig`: its text, in JSON and with a token. */
export function openApi(kubeconfig: string): Api {
  const { users, clusters } = JSON.parse(kubeconfig) as {
    readonly users: readonly [{ readonly user: { readonly token: string } }];
    readonly clusters: readonly [{ readonly cluster: Readonly<Record<string, string>> }];
  };
  const [{ cluster }] = clusters;
  const ca = Buffer.from(cluster["certificate-authority-data"] ?? "", "base64");
  const agent = new https.Agent({ keepAlive: true, ca });
  const authorization = `Bearer ${users[0].user.token}`;
  const ask = async (options: https.RequestOptions, url: string, body?: unknown): Promise<unknown> => {
    const { status, text } = await new Promise<{ status: number; text: string }>((resolve, reject) => {
      const request = https.request(url, { agent, ...options }, (response) => {
        const chunks: Buffer[] = [];
        response.on("data", (chunk: Buffer) => chunks.push(chunk)).on("error", reject);
        response.on("end", () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString("utf8") }),
        );
      });
      request.on("error", reject).end(body === undefined ? undefined : JSON.stringify(body));
    });
    if (status === 404 && options.method === "GET") return undefined;
    // A kind that was just defined is not ready to be listed for a moment.
    if (status === 429) {
      await new Promise((resolve) => setTimeout(resolve, 50));
      return ask(options, url, body);
    }
    if (status >= 300) throw new Error(`${options.method} ${url}: ${status} ${text}`);
    return JSON.parse(text);
  };
  return {
    get: (path) => ask({ method: "GET", headers: { authorization } }, `${cluster["server"]}${path}`),
    send: ({ method, path, body, contentType = "application/json", userAgent = "tests" }) => {
      const headers = { authorization, "content-type": contentType, "user-agent": userAgent };
      return ask({ method, headers }, `${cluster["server"]}${path}`, body);
    },
    [Symbol.dispose]: () => agent.destroy(),
  };
}
