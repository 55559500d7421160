// Every command that the README prints is run, and its generated parts are what they should be.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { formatReadme } from "../../scripts/build-readme.ts";
import { repository } from "../support/world.ts";

const read = (name: string) => readFileSync(join(repository, name), "utf8");
const readme = read("README.md");
const commands = [...readme.matchAll(/^```sh\n(.*?)^```/gms)].flatMap(([, block = ""]) =>
  block.trim().split("\n"),
);

/** Commands that cannot be run from inside this test, and where they are run instead. */
const runElsewhere = new Map([["npm cit", ".ci/run"]]);

/** Without what the formatter does to tables. */
function squeeze(text: string): string {
  return text
    .replaceAll(/ +/g, " ")
    .replaceAll(/-{3,}/g, "---")
    .replaceAll(/\n{2,}/g, "\n\n");
}

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
