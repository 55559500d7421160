// A real Git repository in a temporary folder, for tests: same author, dates and configuration everywhere.
import { execFileSync } from "node:child_process";
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";

/** Text of a file, or where a link leads. */
export type Content = string | { readonly link: string };

export class Repository {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  static create(): Repository {
    const repository = new Repository(mkdtempSync(join(tmpdir(), "repository-")));
    repository.git("init", "--quiet", "--initial-branch=main");
    return repository;
  }

  get url(): string {
    return pathToFileURL(this.folder).href;
  }

  git(...args: readonly string[]): string {
    return execFileSync("git", args, {
      cwd: this.folder,
      encoding: "utf8",
      env: gitEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    }).trim();
  }

  write(files: Readonly<Record<string, Content>>): void {
    for (const [name, content] of Object.entries(files)) {
      const path = join(this.folder, name);
      mkdirSync(dirname(path), { recursive: true });
      rmSync(path, { force: true });
      if (typeof content === "string") writeFileSync(path, content);
      else symlinkSync(content.link, path);
    }
  }

  /** Writes the files and commits everything; returns the commit. */
  commit(message: string, files: Readonly<Record<string, Content>> = {}): string {
    this.write(files);
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message", message);
    return this.git("rev-parse", "HEAD");
  }

  /** Many commits at once on top of HEAD, each with this text in the file; returns the last one. */
  grow(count: number, file: string, textOf: (at: number) => string): string {
    const commits = Array.from({ length: count }, (_, at) => {
      const from = at === 0 ? `from ${this.git("rev-parse", "HEAD")}\n` : "";
      const committer = "committer Tester <tester@example.com> 1577836800 +0000";
      const change = `M 644 inline ${file}\n${blob(textOf(at))}`;
      return `commit refs/heads/growing\n${committer}\n${blob(`${file} ${at}`)}${from}${change}`;
    });
    execFileSync("git", ["fast-import", "--quiet", "--force"], {
      cwd: this.folder,
      env: gitEnvironment(),
      input: commits.join("\n"),
    });
    this.git("reset", "--quiet", "--hard", "refs/heads/growing");
    this.git("branch", "--quiet", "--delete", "--force", "growing");
    return this.git("rev-parse", "HEAD");
  }

  /** A clone over the wire, as a runner has it. */
  clone(...options: readonly string[]): Repository {
    const folder = mkdtempSync(join(tmpdir(), "clone-"));
    execFileSync("git", ["clone", "--quiet", ...options, this.url, folder], {
      env: gitEnvironment(),
      stdio: ["ignore", "pipe", "pipe"],
    });
    return new Repository(folder);
  }

  /** What actions/checkout does by default: one commit, detached, without any branch. */
  checkout(ref: string, depth = 1): Repository {
    const repository = new Repository(mkdtempSync(join(tmpdir(), "checkout-")));
    repository.git("init", "--quiet", "--initial-branch=main");
    repository.git("remote", "add", "origin", this.url);
    repository.git(
      "fetch",
      "--quiet",
      "--no-tags",
      `--depth=${depth}`,
      "origin",
      `+${this.git("rev-parse", ref)}:refs/remotes/pull/1/merge`,
    );
    repository.git("checkout", "--quiet", "--detach", "refs/remotes/pull/1/merge");
    return repository;
  }

  /** The names and texts of everything outside .git, and the state of the index. */
  snapshot(): unknown {
    const names = readdirSync(this.folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !`${entry.parentPath}/`.includes("/.git/"))
      .map((entry) => join(entry.parentPath, entry.name));
    return {
      files: names.toSorted().map((name) => [name, readFileSync(name, "utf8")]),
      index: readFileSync(join(this.folder, ".git/index")).toString("base64"),
      refs: this.git("for-each-ref"),
      head: readFileSync(join(this.folder, ".git/HEAD"), "utf8"),
    };
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}

/** Text as `git fast-import` reads it. */
function blob(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}\n`;
}

/** Git that reads nobody's configuration. */
export function gitEnvironment(): Record<string, string> {
  return {
    PATH: process.env["PATH"] ?? "",
    HOME: tmpdir(),
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: "/dev/null",
    GIT_AUTHOR_NAME: "Tester",
    GIT_AUTHOR_EMAIL: "tester@example.com",
    GIT_COMMITTER_NAME: "Tester",
    GIT_COMMITTER_EMAIL: "tester@example.com",
    GIT_AUTHOR_DATE: "2020-01-01T00:00:00Z",
    GIT_COMMITTER_DATE: "2020-01-01T00:00:00Z",
  };
}
