import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readRepositoryRoot } from "../../../src/adapters/files.ts";
import { openBase, readCleanHead } from "../../../src/adapters/git.ts";
import { Repository } from "../../support/git/repository.ts";

const open: Repository[] = [];
const kept = (repository: Repository): Repository => {
  open.push(repository);
  return repository;
};

afterAll(() => {
  for (const repository of open) repository[Symbol.dispose]();
});

/** main: base, 3 more; feature from base: 40 more; merge: feature into main. */
let upstream: Repository;
let base: string;
let mainTip: string;
let featureTip: string;
let merge: string;
/** A clone on feature that no test changes. */
let clone: Repository;

beforeAll(() => {
  upstream = kept(Repository.create());
  upstream.commit("first", { "cluster.yml": "old\n" });
  base = upstream.commit("base", {
    "cluster.yml": "network: base\n",
    "flannel/01.yml": "a: base\n",
    'flannel/ümläut "1".yml': "u: 1\n",
    "flannel/linked.yml": { link: "01.yml" },
    "flannel/out.yml": { link: "../../elsewhere.yml" },
    "flannel/absolute.yml": { link: "/etc/passwd" },
    "flannel/dangling.yml": { link: "gone.yml" },
    jump: { link: "flannel" },
    "flannel/deeper/02.yml": "b: 2\n",
  });
  upstream.git("checkout", "--quiet", "-b", "feature");
  featureTip = upstream.grow(40, "flannel/01.yml", (at) => `a: ${at}\n`);
  upstream.git("checkout", "--quiet", "main");
  mainTip = upstream.grow(3, "main.yml", (at) => `m: ${at}\n`);
  upstream.git("checkout", "--quiet", "--detach");
  upstream.git("merge", "--quiet", "--no-ff", "-m", "merge", "feature");
  merge = upstream.git("rev-parse", "HEAD");
  upstream.git("update-ref", "refs/pull/1/merge", merge);
  upstream.git("checkout", "--quiet", "main");
  clone = kept(upstream.clone("--branch=feature"));
}, 60_000);

describe("the base of a full clone", () => {
  it("is the merge base with the ref, and its files are those of that commit", async () => {
    const { files, commit, label } = await openBase(clone.folder, "origin/main", clone.folder);
    expect(commit).toBe(base);
    expect(label).toBe(`origin/main (merge base ${base.slice(0, 7)})`);
    expect(await files.read("cluster.yml")).toBe("network: base\n");
    expect(await files.read("flannel/01.yml")).toBe("a: base\n");
    expect(await files.read("main.yml")).toBeUndefined();
  });

  it("is found for a branch that only the remote has, by its plain name", async () => {
    expect((await openBase(clone.folder, "main", clone.folder)).commit).toBe(base);
  });

  it("is read by names relative to where the user stands", async () => {
    const { files } = await openBase(clone.folder, "main", join(clone.folder, "flannel"));
    expect(await files.read("01.yml")).toBe("a: base\n");
    expect(await files.read("../cluster.yml")).toBe("network: base\n");
    expect(await files.entry("../../cluster.yml")).toBe("outside");
  });

  it("leaves a dirty work tree, the index and every ref as they are", async () => {
    const clone = kept(upstream.clone("--branch=feature"));
    clone.write({ "flannel/01.yml": "a: dirty\n", "untracked.yml": "x: 1\n" });
    const before = clone.snapshot();
    const { files } = await openBase(clone.folder, "main", clone.folder);
    await files.read("flannel/01.yml");
    await files.list("flannel");
    expect(clone.snapshot()).toEqual(before);
  });

  it("has the folder as it was called then, and nothing under its new name", async () => {
    const clone = kept(upstream.clone("--branch=feature"));
    clone.git("mv", "flannel", "renamed");
    clone.commit("rename");
    const { files } = await openBase(clone.folder, "main", clone.folder);
    expect(await files.entry("renamed")).toBe("absent");
    expect(await files.list("renamed")).toEqual([]);
    expect(await files.entry("flannel")).toBe("folder");
  });

  it("is the ref's own commit when nothing was added to it", async () => {
    const clone = kept(upstream.clone());
    clone.commit("mine");
    expect((await openBase(clone.folder, "origin/main", clone.folder)).label).toBe(
      `origin/main (${mainTip.slice(0, 7)})`,
    );
  });
});

describe("a tree", () => {
  it("is listed with links followed inside it and every character of its names", async () => {
    const { files } = await openBase(upstream.folder, "feature", upstream.folder);
    expect([...(await files.list("flannel"))].toSorted()).toEqual(
      ["01.yml", "absolute.yml", "dangling.yml", "linked.yml", "out.yml", 'ümläut "1".yml'].toSorted(),
    );
    expect(await files.listFolders?.("flannel")).toEqual(["deeper"]);
    expect(await files.read("flannel/dangling.yml")).toBeUndefined();
    expect(await files.read("flannel/linked.yml")).toBe("a: base\n");
    expect(await files.read("jump/deeper/02.yml")).toBe("b: 2\n");
    expect(await files.read('flannel/ümläut "1".yml')).toBe("u: 1\n");
    expect(await files.entry("jump")).toBe("folder");
    expect(await files.entry("flannel/01.yml/below")).toBe("absent");
  });

  it("never leads out of the repository", async () => {
    const { files } = await openBase(upstream.folder, "feature", upstream.folder);
    for (const name of ["flannel/out.yml", "flannel/absolute.yml", "../cluster.yml"]) {
      expect(await files.entry(name)).toBe("outside");
      await expect(files.read(name)).rejects.toThrow(`${name} lies outside the repository`);
    }
  });

  it("gives files that are read side by side each its own text", async () => {
    const { files } = await openBase(upstream.folder, "feature", upstream.folder);
    const names = ["flannel/01.yml", "cluster.yml", "flannel/deeper/02.yml", "flannel/01.yml"];
    expect(await Promise.all(names.map((name) => files.read(name)))).toEqual([
      "a: base\n",
      "network: base\n",
      "b: 2\n",
      "a: base\n",
    ]);
  });

  it("has no files of a submodule", async () => {
    const repository = kept(Repository.create());
    repository.commit("first");
    repository.git("update-index", "--add", "--cacheinfo", `160000,${base},module`);
    repository.git("commit", "--quiet", "-m", "submodule");
    const { files } = await openBase(repository.folder, "main", repository.folder);
    expect(await files.entry("module")).toBe("absent");
    expect(await files.read("module/cluster.yml")).toBeUndefined();
  });
});

describe("a shallow checkout", () => {
  it("of a pull request's merge commit takes the parent that is the base, and fetches only that", async () => {
    const checkout = kept(upstream.checkout("refs/pull/1/merge"));
    const found = await openBase(checkout.folder, mainTip, checkout.folder, { shownAs: "main" });
    expect(found.commit).toBe(mainTip);
    expect(found.label).toBe(`main (${mainTip.slice(0, 7)})`);
    expect(await found.files.read("main.yml")).toBe("m: 2\n");
    expect(checkout.git("rev-list", "--count", mainTip)).toBe("1");
  });

  it("of a merge commit needs no search even when the branch has moved on", async () => {
    const moved = kept(upstream.clone("--bare"));
    const work = kept(moved.clone());
    moved.git("update-ref", "refs/pull/1/merge", upstreamMerge(moved));
    const newTip = work.commit("later", { "main.yml": "m: later\n" });
    work.git("push", "--quiet", "origin", "main");
    const checkout = kept(moved.checkout("refs/pull/1/merge"));
    const found = await openBase(checkout.folder, newTip, checkout.folder, { pullRequestHead: featureTip });
    expect(found.commit).toBe(mainTip);
    expect(await found.files.read("main.yml")).toBe("m: 2\n");
  });

  it("of the branch itself is deepened until the merge base is there", async () => {
    const checkout = kept(upstream.checkout("feature"));
    const before = checkout.snapshot();
    const { commit, files } = await openBase(checkout.folder, "main", checkout.folder);
    expect(commit).toBe(base);
    expect(await files.read("flannel/01.yml")).toBe("a: base\n");
    expect(checkout.snapshot()).toEqual(before);
  });

  it("with a commit that was never pushed is deepened all the same", async () => {
    const checkout = kept(upstream.checkout("feature"));
    checkout.commit("only here", { "x.yml": "x: 1\n" });
    expect((await openBase(checkout.folder, "origin/main", checkout.folder)).commit).toBe(base);
  });

  it("does not take an old common ancestor for the nearest one that it lacks", async () => {
    const origin = kept(Repository.create());
    const old = origin.commit("old");
    const nearest = origin.grow(6, "main.yml", (at) => `m: ${at}\n`);
    // The change's first parent is the old commit; what it merged from main lies behind a long branch.
    origin.git("checkout", "--quiet", "--detach", nearest);
    const side = origin.grow(60, "side.yml", (at) => `s: ${at}\n`);
    origin.git("checkout", "--quiet", "-b", "feature", old);
    origin.git("merge", "--quiet", "--no-ff", "-m", "take main in", side);
    origin.git("checkout", "--quiet", "main");
    origin.commit("main on");
    const checkout = kept(origin.checkout("feature", 4));
    expect((await openBase(checkout.folder, "main", checkout.folder)).commit).toBe(nearest);
  });

  it("says what to do when the remote is gone", async () => {
    const origin = kept(Repository.create());
    origin.commit("first");
    origin.git("checkout", "--quiet", "-b", "feature");
    origin.commit("mine");
    const checkout = kept(origin.checkout("feature"));
    checkout.git("remote", "set-url", "origin", "https://someone:hunter2@127.0.0.1:9/gone.git");
    const refused = openBase(checkout.folder, "main", checkout.folder);
    await expect(refused).rejects.toMatchObject({
      port: "git",
      cure: expect.stringContaining("fetch-depth: 0"),
    });
    await expect(refused).rejects.not.toThrow("hunter2");
  });
});

describe("other kinds of checkout", () => {
  it("may lack file contents until they are read", async () => {
    upstream.git("config", "uploadpack.allowFilter", "true");
    const partial = kept(upstream.clone("--filter=blob:none", "--no-checkout", "--branch=feature"));
    const { files } = await openBase(partial.folder, "main", partial.folder);
    expect(await files.read("flannel/01.yml")).toBe("a: base\n");
  });

  it("may be a second work tree of one repository", async () => {
    const second = new Repository(mkdtempSync(join(tmpdir(), "worktree-")));
    upstream.git("worktree", "add", "--quiet", "--force", second.folder, "feature");
    try {
      expect(await readRepositoryRoot(join(second.folder, "flannel"))).toBe(second.folder);
      expect((await openBase(second.folder, "main", second.folder)).commit).toBe(base);
    } finally {
      upstream.git("worktree", "remove", "--force", second.folder);
    }
  });
});

describe("a base that there is not", () => {
  it("is named, with the cure", async () => {
    await expect(openBase(clone.folder, "mian", clone.folder)).rejects.toMatchObject({
      message: "Git knows no commit called mian, here or on origin",
      cure: expect.stringContaining("fetch-depth: 0"),
    });
  });

  it("is told for histories that never met", async () => {
    const repository = kept(Repository.create());
    repository.commit("first");
    repository.git("checkout", "--quiet", "--orphan", "other");
    repository.commit("other");
    await expect(openBase(repository.folder, "main", repository.folder)).rejects.toThrow(
      "HEAD and main have no common ancestor",
    );
  });

  it("is told outside of a repository and before the first commit", async () => {
    const folder = mkdtempSync(join(tmpdir(), "no-repository-"));
    await expect(openBase(folder, "main", folder)).rejects.toThrow("there is no Git repository here");
    rmSync(folder, { recursive: true });
    const empty = kept(Repository.create());
    await expect(openBase(empty.folder, "main", empty.folder)).rejects.toThrow(
      "the repository has no commit to compare with",
    );
  });

  it.each([
    "--upload-pack=touch pwned",
    "-h",
    "",
    "--output=pwned",
    "main\nother",
    "ext::touch pwned",
    "main:cluster.yml",
    "*",
  ])("is refused and harmless when the ref is %j", async (ref) => {
    await expect(openBase(clone.folder, ref, clone.folder)).rejects.toMatchObject({ port: "git" });
    expect(existsSync(join(clone.folder, "pwned"))).toBe(false);
  });
});

describe("the commit that is checked out", () => {
  it("is told where no file differs from it", async () => {
    const checkout = kept(upstream.checkout("feature"));
    const before = checkout.snapshot();
    expect(await readCleanHead(checkout.folder)).toBe(featureTip);
    expect(checkout.snapshot()).toEqual(before);
    const branch = kept(upstream.clone("--branch=feature"));
    expect(await readCleanHead(branch.folder)).toBe(featureTip);
  });

  it.each([
    ["is edited", { "cluster.yml": "network: other\n" }],
    ["is new", { "flannel/02.yml": "b: 1\n" }],
  ])("is not told where a file %s, whatever the user lets Git show", async (_, files) => {
    const checkout = kept(upstream.checkout("feature"));
    checkout.git("config", "status.showUntrackedFiles", "no");
    checkout.write(files);
    expect(await readCleanHead(checkout.folder)).toBeUndefined();
  });

  it("is not told where there is none", async () => {
    expect(await readCleanHead(kept(Repository.create()).folder)).toBeUndefined();
    const folder = mkdtempSync(join(tmpdir(), "no-repository-"));
    expect(await readCleanHead(folder)).toBeUndefined();
    rmSync(folder, { recursive: true });
  });
});

describe("git", () => {
  it("runs no hook and heeds no GIT_DIR of a calling hook", async () => {
    const checkout = kept(upstream.checkout("feature"));
    writeFileSync(join(checkout.folder, ".git/hooks/reference-transaction"), "#!/bin/sh\ntouch ran\n", {
      mode: 0o755,
    });
    const before = process.env["GIT_DIR"];
    process.env["GIT_DIR"] = join(upstream.folder, ".git");
    try {
      expect((await openBase(checkout.folder, "main", checkout.folder)).commit).toBe(base);
    } finally {
      if (before === undefined) delete process.env["GIT_DIR"];
      else process.env["GIT_DIR"] = before;
    }
    expect(existsSync(join(checkout.folder, "ran"))).toBe(false);
  });
});

function upstreamMerge(target: Repository): string {
  target.git("fetch", "--quiet", upstream.url, "refs/pull/1/merge");
  return merge;
}
