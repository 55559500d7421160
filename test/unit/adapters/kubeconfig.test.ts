// What is read of kubeconfigs beyond what the client library reads by itself.
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadKubeconfig, secretsOf } from "../../../src/adapters/kubeconfig.ts";

const kubeconfig = (server: string, user: object = { token: "some-token" }, name = "one") => ({
  apiVersion: "v1",
  kind: "Config",
  clusters: [{ name, cluster: { server, "certificate-authority": "ca.crt" } }],
  users: [{ name, user }],
  contexts: [{ name, context: { cluster: name, user: name } }],
  "current-context": name,
});

describe("a kubeconfig", () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "kubeconfig-"));
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await rm(folder, { recursive: true });
  });

  const write = async (name: string, content: object): Promise<string> => {
    const path = join(folder, name);
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, JSON.stringify(content));
    return path;
  };

  test("in base64 may be broken into lines, and none of them is shown", async () => {
    const text = JSON.stringify(kubeconfig("https://10.0.0.1:6443"));
    const lines = (
      Buffer.from(text)
        .toString("base64")
        .match(/.{1,76}/g) ?? []
    ).join("\n");
    const { config } = await loadKubeconfig({ kubeconfig: `${lines}\n` });
    expect(config.getCurrentCluster()?.server).toBe("https://10.0.0.1:6443");
    expect(secretsOf(`${lines}\n`)).toEqual(expect.arrayContaining([lines, "some-token"]));
  });

  test("of several files is one: the first word counts, and paths lie beside their file", async () => {
    const first = await write("a/config", kubeconfig("https://first", { tokenFile: "token" }));
    await writeFile(join(folder, "a", "token"), "from-file\n");
    const other = { ...kubeconfig("https://other"), "current-context": "two" };
    const { clusters, users, contexts } = kubeconfig("https://two", { "client-key": "two.key" }, "two");
    const second = await write("b/config", {
      ...other,
      clusters: [...other.clusters, ...clusters],
      users: [...other.users, ...users],
      contexts: [...other.contexts, ...contexts],
    });
    vi.stubEnv("KUBECONFIG", [join(folder, "missing"), first, second].join(delimiter));
    const { config } = await loadKubeconfig({});
    expect(config.getCurrentCluster()).toMatchObject({
      server: "https://first",
      caFile: join(folder, "a", "ca.crt"),
    });
    expect(config.getCurrentUser()?.token).toBe("from-file");
    const two = await loadKubeconfig({ context: "two" });
    expect(two.config.getCurrentUser()?.keyFile).toBe(join(folder, "b", "two.key"));
  });

  test("that lies nowhere is told by its name", async () => {
    const nowhere = [join(folder, "x"), join(folder, "y")];
    vi.stubEnv("KUBECONFIG", nowhere.join(delimiter));
    await expect(loadKubeconfig({})).rejects.toThrow(
      `the kubeconfig ${nowhere.join(" and ")} does not exist`,
    );
  });

  test("says as whom its user acts: groups and extra words as well as the name", async () => {
    const user = {
      token: "some-token",
      as: "deployer",
      "as-uid": "42",
      "as-groups": ["network", "admins"],
      "as-user-extra": { "example.org/reason": ["ci"] },
    };
    const text = JSON.stringify(kubeconfig("https://10.0.0.1", user));
    expect((await loadKubeconfig({ kubeconfig: text })).impersonation).toEqual({
      "Impersonate-User": ["deployer"],
      "Impersonate-Uid": ["42"],
      "Impersonate-Group": ["network", "admins"],
      "Impersonate-Extra-example.org%2Freason": ["ci"],
    });
  });

  test.each(["10.0.0.1:6443", "localhost:6443", "ftp://10.0.0.1", "https://a b"])(
    "whose server is %s says that this is no address",
    async (server) => {
      const text = JSON.stringify(kubeconfig(server));
      await expect(loadKubeconfig({ kubeconfig: text })).rejects.toThrow(
        `the kubeconfig's cluster one has no address of an API server, but "${server}"`,
      );
    },
  );
});
