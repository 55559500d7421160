// Every command that the README and the guide to templates print is run, and the README's generated parts are
// what they should be.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatReadme } from "../../scripts/build-readme.ts";
import { squeeze } from "../support/markdown.ts";
import { repository } from "../support/world.ts";

const read = (name: string) => readFileSync(join(repository, name), "utf8");
const readme = read("README.md");
const readCommands = (page: string) =>
  [...page.matchAll(/^ *```sh\n(.*?)^ *```/gms)].flatMap(([, block = ""]) => block.trim().split(/\s*\n\s*/));
const commands = readCommands(readme);

/** Commands that cannot be run from inside this test, and where they are run instead. */
const runElsewhere = new Map([["npm cit", ".ci/run"]]);

describe("README.md", () => {
  test("prints commands", () => {
    expect(commands.length).toBeGreaterThan(5);
    expect(commands).toContain("npm start");
  });

  test.each(commands.filter((command) => !runElsewhere.has(command)))("`%s` works", (command) => {
    const run = spawnSync("bash", ["-euc", command], { cwd: repository, encoding: "utf8" });
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout.length).toBeGreaterThan(20);
  });

  test.each([...runElsewhere])("`%s` is what %s runs", (command, script) => {
    expect(commands).toContain(command);
    expect(read(script).split("\n")).toContain(command);
  });

  test("its tables and its example are those of action.yml and of the tool", () => {
    expect(squeeze(readme)).toBe(squeeze(formatReadme(readme)));
  });

  test("what it links to is here", () => {
    const links = [...readme.matchAll(/\]\(([^)#:]+)\)/g)].map(([, link = ""]) => link);
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !existsSync(join(repository, link)))).toEqual([]);
  });
});

describe("docs/erb.md", () => {
  const guide = readCommands(read("docs/erb.md"));

  test.each(guide)("`%s` works", (command) => {
    const run = spawnSync("bash", ["-euc", command], { cwd: repository, encoding: "utf8" });
    expect(run.status, run.stderr).toBe(0);
    expect(run.stdout.length).toBeGreaterThan(20);
  });

  test("links to what is there", () => {
    const links = [...read("docs/erb.md").matchAll(/\]\(([^)#:]+)[^)]*\)/g)].map(([, link = ""]) => link);
    expect(guide.length).toBeGreaterThan(3);
    expect(links.filter((link) => !existsSync(join(repository, "docs", link)))).toEqual([]);
  });
});
