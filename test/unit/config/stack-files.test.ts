import { describe, expect, test } from "vitest";
import type { ClusterConfig } from "../../../src/config/cluster-config.ts";
import { selectStackFiles } from "../../../src/config/stack-files.ts";
import { PortError } from "../../../src/ports.ts";
import { filesOf } from "../../support/memory-files.ts";

type Located = Pick<ClusterConfig, "file" | "provider" | "custom" | "spanOf">;
const span = { file: "cluster.yml", start: { line: 4, column: 20 }, end: { line: 4, column: 25 } };

function configOf(manifestPath: string, file = "cluster.yml"): Located {
  return { file, provider: "custom", custom: { manifestPath }, spanOf: () => span };
}

async function select(texts: Readonly<Record<string, string>>, config: Located) {
  const outcome = await selectStackFiles(filesOf(texts), config);
  const found = outcome.diagnostics.map(({ severity, code, message }) => `${severity} ${code}: ${message}`);
  return { names: outcome.ok ? outcome.value.map(({ name }) => name) : [], found };
}

describe("a folder", () => {
  test("its manifests come in the order of their bytes", async () => {
    const order = [
      "-a.yml",
      "10.yml",
      "9.yml",
      "C.yml",
      "a-b.yml",
      "a.yaml",
      "a.yml",
      "a.yml.erb",
      "a.yml.njk",
      "a_.yml",
      "\uff61.yml",
      "\u{1f600}.yml",
    ];
    const texts = Object.fromEntries(order.toReversed().map((name) => [`net/${name}`, name]));
    expect(await select(texts, configOf("./net/"))).toEqual({
      names: order.map((name) => `net/${name}`),
      found: [],
    });
  });

  test("it is found beside the configuration", async () => {
    const texts = { "clusters/eu/net/a.yml": "", "shared/b.yml": "" };
    expect((await select(texts, configOf("net", "clusters/eu/cluster.yml"))).names).toEqual([
      "clusters/eu/net/a.yml",
    ]);
    expect((await select(texts, configOf("../../shared", "clusters/eu/cluster.yml"))).names).toEqual([
      "shared/b.yml",
    ]);
  });

  test("for a configuration from stdin it is below the working directory", async () => {
    expect((await select({ "net/a.yml": "" }, configOf("net", "<stdin>"))).names).toEqual(["net/a.yml"]);
  });

  test("it may be the configuration's own folder", async () => {
    expect((await select({ "a.yml": "" }, configOf("."))).names).toEqual(["a.yml"]);
  });

  test("files that only look like manifests are named", async () => {
    const texts = {
      "net/a.yml": "",
      "net/b.json": "",
      "net/c.YML": "",
      "net/d.erb": "",
      "net/.e.yml": "",
      "net/README.md": "",
    };
    expect(await select(texts, configOf("net"))).toEqual({
      names: ["net/a.yml"],
      found: ["notice config/ignored-file: not read as manifests in net: b.json, c.YML, d.erb"],
    });
  });

  test("of many such files ten are named and the others counted", async () => {
    const many = Object.fromEntries(Array.from({ length: 13 }, (_, at) => [`net/${10 + at}.json`, ""]));
    expect((await select({ "net/a.yml": "", ...many }, configOf("net"))).found).toEqual([
      "notice config/ignored-file: not read as manifests in net: 10.json, 11.json, 12.json, 13.json, 14.json, 15.json, 16.json, 17.json, 18.json, 19.json and 3 more",
    ]);
  });

  test("folders in it are not read, and named when they hold manifests", async () => {
    const texts = { "net/a.yml": "", "net/crds/b.yml": "", "net/docs/c.md": "" };
    expect(await select(texts, configOf("net"))).toEqual({
      names: ["net/a.yml"],
      found: ["notice config/ignored-file: folders with manifests in net are not read: crds"],
    });
  });
});

test("a file is read whatever its name ends in", async () => {
  expect(await select({ "net.txt": "a: 1" }, configOf("./net.txt"))).toEqual({
    names: ["net.txt"],
    found: [],
  });
});

describe("what would empty the stack is an error", () => {
  test("a folder that is not there", async () => {
    expect(await select({}, configOf("./flanel/"))).toEqual({
      names: [],
      found: [
        'error config/no-manifests: manifest_path leads to "flanel", which does not exist, so the stack would be empty and the whole network deleted',
      ],
    });
  });

  test("a folder without manifests, with what is there instead", async () => {
    expect((await select({ "net/a.json": "" }, configOf("net"))).found).toEqual([
      'error config/no-manifests: manifest_path leads to "net", which holds no .yml or .yaml file, nor one with .erb or .njk behind, so the stack would be empty and the whole network deleted',
      "notice config/ignored-file: not read as manifests in net: a.json",
    ]);
  });

  test("a folder whose name is nearly right is offered", async () => {
    const files = filesOf({ "clusters/flannel/a.yml": "", "clusters/docs/b.md": "" });
    const { diagnostics } = await selectStackFiles(files, configOf("./flanel", "clusters/cluster.yml"));
    expect(diagnostics[0]?.hint).toBe("correct the path: there is clusters/flannel");
  });

  test("it is shown at manifest_path", async () => {
    const { diagnostics } = await selectStackFiles(filesOf({}), configOf("net"));
    expect(diagnostics[0]?.span).toBe(span);
  });
});

describe("the repository", () => {
  test("a path that leaves it is an error", async () => {
    expect((await select({}, configOf("../net"))).found).toEqual([
      "error config/outside-repository: ../net is not inside the repository",
    ]);
  });

  test("so is a link in the folder that leads out", async () => {
    expect(await select({ "net/a.yml": "", "net/b.yml": "outside" }, configOf("net"))).toEqual({
      names: [],
      found: ["error config/outside-repository: net/b.yml is not inside the repository"],
    });
  });

  test("a file that cannot be read is the world's refusal, not a finding", async () => {
    await expect(selectStackFiles(filesOf({ "net/a.yml": "refused" }), configOf("net"))).rejects.toThrow(
      PortError,
    );
  });
});

test("a provider without manifests of this release is told so", async () => {
  const config: Located = { file: "cluster.yml", provider: "weave", spanOf: () => undefined };
  expect((await select({}, config)).found).toEqual([
    "error config/no-templates: the manifests of provider weave are not part of this release",
  ]);
});
