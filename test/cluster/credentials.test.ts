// The ways in which a user proves who he is, against a real API server; and what he sees when it is not enough.
import { spawnSync } from "node:child_process";
import { createServer } from "node:http";
import { request as httpsRequest } from "node:https";
import { readFileSync, writeFileSync } from "node:fs";
import { type AddressInfo, connect, type Server } from "node:net";
import { join } from "node:path";
import { describe, expect, inject, test } from "vitest";
import { withUser } from "../support/control-plane/accounts.ts";
import { createSocksProxy } from "../support/socks.ts";
import { noCluster, openScenario, type Scenario } from "../support/control-plane/scenario.ts";
import { runCli } from "../support/run-cli.ts";

const settings = {
  "a.yml": {
    apiVersion: "v1",
    kind: "ConfigMap",
    metadata: { name: "settings", namespace: "$NS" },
    data: { mtu: "1450" },
  },
};

interface Kubeconfig {
  readonly clusters: readonly {
    readonly name: string;
    readonly cluster: Readonly<Record<string, unknown>>;
  }[];
  readonly users: readonly { readonly name: string; readonly user: Readonly<Record<string, unknown>> }[];
  readonly contexts: readonly object[];
}

/** An account that may plan the stack, its token, and a way to plan with another kubeconfig. */
async function openUser(stack: Scenario) {
  await stack.write(settings);
  const config = JSON.parse(readFileSync(await stack.kubeconfig(), "utf8")) as Kubeconfig;
  const token = String(config.users[0]?.user["token"]);
  const file = (name: string, text: string, mode = 0o600): string => {
    const path = join(stack.folder, name);
    writeFileSync(path, text, { mode });
    return path;
  };
  return {
    config,
    token,
    file,
    plan: (kubeconfig: string, ...args: string[]) => stack.plan("--kubeconfig", kubeconfig, ...args),
    withCluster: (cluster: object) =>
      JSON.stringify({
        ...config,
        clusters: [{ name: "test", cluster: { ...config.clusters[0]?.cluster, ...cluster } }],
      }),
  };
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const found = { code: 0, stdout: expect.stringContaining("1 to create") as string };

describe.skipIf(noCluster)("credentials", () => {
  test("are taken from a path, the text itself, its base64, KUBECONFIG, and by context", async () => {
    await using stack = await openScenario();
    const user = await openUser(stack);
    const text = JSON.stringify(user.config);
    expect(await user.plan(text)).toMatchObject(found);
    expect(await user.plan(Buffer.from(text).toString("base64"))).toMatchObject(found);
    const contexts = [
      { name: "broken", context: { cluster: "gone", user: "test" } },
      { name: "good", context: { cluster: "test", user: "test" } },
    ];
    const several = user.file(
      "several.yml",
      JSON.stringify({ ...user.config, contexts, "current-context": "broken" }),
    );
    expect(await user.plan(several, "--context", "good")).toMatchObject(found);
    const wrong = await user.plan(several, "--context", "prod\u001B[2J");
    expect(wrong).toMatchObject({ code: 3 });
    // What others name cannot steer the terminal.
    expect(wrong.stderr).toContain("has no context prod<U+001B>[2J; it has broken, good");
    expect((await user.plan(several)).stderr).toContain(
      "context broken names a cluster that it does not have",
    );
    const args = ["plan", "--live", "-f", "cluster.yml", "--inventory", stack.inventory];
    const env = { HOME: "/nonexistent" };
    const named = { ...env, KUBECONFIG: several + ":/nowhere" };
    expect(await runCli(args, { cwd: stack.folder, env: named })).toMatchObject({ code: 3 });
    const none = await runCli(args, { cwd: stack.folder, env });
    expect(none).toMatchObject({ code: 3 });
    expect(none.stderr).toContain("there is no kubeconfig");
  });

  test("come from a file with a token, which lies beside the kubeconfig", async () => {
    await using stack = await openScenario();
    const user = await openUser(stack);
    user.file("token", `${user.token}\n`);
    const path = user.file("config", withUser({ tokenFile: "token" }));
    expect(await user.plan(path)).toMatchObject(found);
    const missing = await user.plan(user.file("missing", withUser({ tokenFile: "no-token" })));
    expect(missing).toMatchObject({ code: 3 });
    expect(missing.stderr).toMatch(/no credentials for .*no-token/);
  });

  test("come from an exec plugin beside the kubeconfig, which is asked again when its token is refused", async () => {
    await using stack = await openScenario();
    const user = await openUser(stack);
    // The first time it has only an old token.
    user.file(
      "plugin",
      `#!/bin/sh\ncase "$KUBERNETES_EXEC_INFO" in *'"interactive":false'*) ;; *) exit 1 ;; esac\nif [ -e "$0.asked" ]; then echo '${credentialOf(user.token)}'; else touch "$0.asked"; echo '${credentialOf("old")}'; fi\n`,
      0o700,
    );
    const exec = {
      apiVersion: "client.authentication.k8s.io/v1",
      command: "./plugin",
      interactiveMode: "Never",
    };
    const path = user.file("config", withUser({ exec }));
    expect(await user.plan(path)).toMatchObject(found);
    const broken = user.file("broken", withUser({ exec: { ...exec, command: "./not-there" } }));
    const failed = await user.plan(broken);
    expect(failed).toMatchObject({ code: 3 });
    expect(failed.stderr).toMatch(/no credentials for .*not-there/);
  });

  test("may be a client's certificate", async () => {
    await using stack = await openScenario();
    const user = await openUser(stack);
    const { folder } = inject("controlPlane") ?? { folder: "" };
    const subject = `/O=test/CN=${stack.namespace}`;
    const key = ["-newkey", "rsa:2048", "-nodes", "-keyout", join(stack.folder, "key.pem")];
    openssl(user.file("request", ""), ["req", "-new", "-subj", subject, ...key]);
    const authority = ["-CA", join(folder, "client-ca.crt"), "-CAkey", join(folder, "client-ca.key")];
    const request = ["-in", join(stack.folder, "request"), "-days", "1"];
    openssl(user.file("certificate.pem", ""), ["x509", "-req", ...request, ...authority]);
    const path = user.file(
      "config",
      withUser({ "client-certificate": "certificate.pem", "client-key": "key.pem" }),
    );
    const unbound = await user.plan(path);
    expect(unbound.stdout + unbound.stderr).toContain(`User "${stack.namespace}" cannot`);
    const name = `account-${stack.namespace}`;
    stack.kubectl([
      "create",
      "clusterrolebinding",
      `${name}-certificate`,
      `--clusterrole=${name}`,
      `--user=${stack.namespace}`,
    ]);
    expect(await user.plan(path)).toMatchObject(found);
    stack.kubectl(["delete", "clusterrolebinding", `${name}-certificate`]);
  });

  test("that are wrong or have run out are named as such, and nothing of them is shown", async () => {
    await using stack = await openScenario();
    const user = await openUser(stack);
    const wrong = await user.plan(withUser({ token: "s3cret-token" }));
    expect(wrong).toMatchObject({ code: 3 });
    expect(wrong.stderr).toContain("does not accept the credentials of user test (401)");
    const old = ["e30", Buffer.from(JSON.stringify({ exp: 1_700_000_000 })).toString("base64url"), "x"].join(
      ".",
    );
    const expired = await user.plan(withUser({ token: old }));
    expect(expired).toMatchObject({ code: 3 });
    expect(expired.stderr).toContain("its token ran out at 2023-11-14T22:13:20.000Z");
    expect(expired.stderr + wrong.stderr).not.toMatch(/s3cret-token|e30/);
  });

  test("reach the server through a proxy, and by plain HTTP only where the kubeconfig says that it may", async () => {
    await using stack = await openScenario();
    const user = await openUser(stack);
    const { url } = inject("controlPlane") ?? { url: "" };
    const { hostname, port } = new URL(url);
    const tunnels: string[] = [];
    const tunnel = createServer().on("connect", (request, socket) => {
      tunnels.push(request.url ?? "");
      const there = connect(Number(port), hostname, () => {
        socket.write("HTTP/1.1 200 OK\r\n\r\n");
        there.pipe(socket).pipe(there);
      });
      there.on("error", () => socket.destroy());
      socket.on("error", () => there.destroy());
    });
    expect(await user.plan(user.withCluster({ "proxy-url": await listen(tunnel) }))).toMatchObject(found);
    expect(tunnels[0]).toBe(`${hostname}:${port}`);
    tunnel.close();
    const asked: Buffer[] = [];
    const socks = createSocksProxy(Number(port), hostname, asked);
    const proxy = (await listen(socks)).replace("http:", "socks5:");
    expect(await user.plan(user.withCluster({ "proxy-url": proxy }))).toMatchObject(found);
    expect(asked[0]?.readUInt16BE(asked[0].length - 2)).toBe(Number(port));
    socks.close();
    const plain = createServer((request, response) => {
      const { method, url: path, headers } = request;
      const options = { hostname, port, method, path, headers, rejectUnauthorized: false };
      request.pipe(
        httpsRequest(options, (answer) => {
          response.writeHead(answer.statusCode ?? 500, answer.headers);
          answer.pipe(response);
        }),
      );
    });
    const server = await listen(plain);
    const open = { server, "certificate-authority-data": undefined };
    expect(await user.plan(user.withCluster({ ...open, "insecure-skip-tls-verify": true }))).toMatchObject(
      found,
    );
    const refused = await user.plan(user.withCluster(open));
    expect(refused).toMatchObject({ code: 3 });
    expect(refused.stderr).toContain("insecure-skip-tls-verify: true");
    plain.closeAllConnections();
    plain.close();
  });
});

/** As an exec plugin prints it. */
function credentialOf(token: string): string {
  const apiVersion = "client.authentication.k8s.io/v1";
  return JSON.stringify({ apiVersion, kind: "ExecCredential", status: { token } });
}

function openssl(output: string, args: readonly string[]): void {
  const { status, stderr } = spawnSync("openssl", [...args, "-out", output], { encoding: "utf8" });
  if (status !== 0) throw new Error(`openssl ${args.join(" ")}: ${stderr}`);
}
