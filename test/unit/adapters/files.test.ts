import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openFolder, readRepositoryRoot } from "../../../src/adapters/files.ts";
import { PortError } from "../../../src/ports.ts";

let top: string;
let root: string;

beforeAll(async () => {
  top = await mkdtemp(join(tmpdir(), "files-"));
  root = join(top, "repository");
  await mkdir(join(root, ".git"), { recursive: true });
  await mkdir(join(root, "cluster/flannel/deeper"), { recursive: true });
  await mkdir(join(top, "elsewhere"));
  await writeFile(join(top, "elsewhere/secret.yml"), "secret: 1\n");
  await writeFile(join(root, "cluster/cluster.yml"), "network: {}\n");
  await writeFile(join(root, "cluster/flannel/01.yml"), "a: 1\n");
  await writeFile(join(root, "cluster/latin.yml"), Buffer.from([0x61, 0xe4, 0x0a]));
  await writeFile(join(root, "cluster/marked.yml"), "\uFEFFa: 1\n");
  await writeFile(join(root, "cluster/huge.yml"), Buffer.alloc(17 * 1024 * 1024, 0x20));
  await symlink("01.yml", join(root, "cluster/flannel/linked.yml"));
  await symlink("deeper", join(root, "cluster/flannel/folder.yml"));
  await symlink("gone.yml", join(root, "cluster/flannel/dangling.yml"));
  await symlink("loop.yml", join(root, "cluster/flannel/loop.yml"));
  await symlink("../../../elsewhere/secret.yml", join(root, "cluster/flannel/out.yml"));
  await symlink("../../../elsewhere/nothing.yml", join(root, "cluster/flannel/out-absent.yml"));
  await symlink(join(top, "elsewhere"), join(root, "cluster/absolute-out"));
  await symlink(join(root, "cluster/flannel"), join(root, "cluster/absolute-in"));
  await symlink("flannel/deeper", join(root, "cluster/jump"));
  await symlink("repository", join(top, "nickname"));
});

afterAll(async () => {
  await rm(top, { recursive: true });
});

const fromCluster = () => openFolder(root, join(root, "cluster"));

describe("names", () => {
  it("are relative to where the user stands", async () => {
    expect(await fromCluster().read("flannel/01.yml")).toBe("a: 1\n");
    expect(await fromCluster().read("./flannel//01.yml")).toBe("a: 1\n");
    expect(await openFolder(root, join(root, "cluster/flannel")).read("../cluster.yml")).toBe(
      "network: {}\n",
    );
  });

  it("may reach into the repository from outside of it", async () => {
    expect(await openFolder(root, top).read("repository/cluster/cluster.yml")).toBe("network: {}\n");
    expect(await openFolder(root, join(top, "elsewhere")).entry("../repository/cluster")).toBe("folder");
  });

  it("work when the repository itself is reached through a link", async () => {
    const files = openFolder(join(top, "nickname"), top);
    expect(await files.read("nickname/cluster/cluster.yml")).toBe("network: {}\n");
    expect(await files.entry("nickname/cluster/absolute-out/secret.yml")).toBe("outside");
  });

  it("tell files, folders and nothing apart", async () => {
    expect(await fromCluster().entry("flannel")).toBe("folder");
    expect(await fromCluster().entry(".")).toBe("folder");
    expect(await fromCluster().entry("flannel/01.yml")).toBe("file");
    expect(await fromCluster().entry("flannel/02.yml")).toBe("absent");
    expect(await fromCluster().entry("flannel/01.yml/below")).toBe("absent");
    expect(await fromCluster().read("flannel/02.yml")).toBeUndefined();
  });
});

describe("the edge of the repository", () => {
  it.each([
    "../../elsewhere/secret.yml",
    "../../elsewhere/nothing.yml",
    "flannel/out.yml",
    "flannel/out-absent.yml",
    "absolute-out/secret.yml",
    "absolute-out/nothing.yml",
    "jump/../../../../elsewhere/secret.yml",
    "absent/../../../elsewhere/secret.yml",
    "flannel/../../../repository/cluster/cluster.yml",
  ])("holds for %s, whether something stands there or not", async (name) => {
    expect(await fromCluster().entry(name)).toBe("outside");
    await expect(fromCluster().read(name)).rejects.toThrow(`${name} lies outside the repository`);
  });

  it("lets links pass that stay inside", async () => {
    expect(await fromCluster().read("flannel/linked.yml")).toBe("a: 1\n");
    expect(await fromCluster().read("absolute-in/01.yml")).toBe("a: 1\n");
    expect(await fromCluster().read("jump/../01.yml")).toBe("a: 1\n");
  });

  it("ends links that lead nowhere or around", async () => {
    expect(await fromCluster().entry("flannel/dangling.yml")).toBe("absent");
    expect(await fromCluster().entry("flannel/loop.yml")).toBe("absent");
  });
});

describe("listing a folder", () => {
  it("names files and links, also those that lead out or nowhere, so that they are not overlooked", async () => {
    const names = await fromCluster().list("flannel");
    expect([...names].toSorted()).toEqual([
      "01.yml",
      "dangling.yml",
      "linked.yml",
      "loop.yml",
      "out-absent.yml",
      "out.yml",
    ]);
    expect(await fromCluster().listFolders?.("flannel")).toEqual(["deeper"]);
  });

  it("gives nothing for what is no folder", async () => {
    expect(await fromCluster().list("absent")).toEqual([]);
    expect(await fromCluster().list("cluster.yml")).toEqual([]);
  });

  it("refuses a folder outside", async () => {
    await expect(fromCluster().list("absolute-out")).rejects.toThrow(PortError);
  });
});

describe("the text of a file", () => {
  it("is refused when it is not UTF-8, with the cure", async () => {
    await expect(fromCluster().read("latin.yml")).rejects.toMatchObject({
      message: "latin.yml is not UTF-8 text",
      cure: "save latin.yml as UTF-8",
    });
  });

  it("keeps a byte order mark, as offsets count it", async () => {
    expect(await fromCluster().read("marked.yml")).toBe("\uFEFFa: 1\n");
  });

  it("is refused when it is far larger than any manifest", async () => {
    await expect(fromCluster().read("huge.yml")).rejects.toThrow("huge.yml has 17 MiB, more than 16 MiB");
  });

  it("is not what a folder has", async () => {
    await expect(fromCluster().read("flannel")).rejects.toThrow("flannel is not a file");
  });
});

describe("the root of the repository", () => {
  it("is the nearest folder with .git, or the folder itself", async () => {
    expect(await readRepositoryRoot(join(root, "cluster/flannel"))).toBe(root);
    expect(await readRepositoryRoot(join(top, "elsewhere"))).toBe(join(top, "elsewhere"));
  });
});
