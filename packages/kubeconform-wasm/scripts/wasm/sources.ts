// Lays out the Go sources that are compiled: kubeconform and what it needs, vendored from its pinned
// modules, where our files take the place of what would reach the network, files or languages.
import { execFile } from "node:child_process";
import { cp, mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const program = fileURLToPath(new URL("../../go/", import.meta.url));

/** Packages whose files give way to ours in go/_replaced, and the files that stay. */
const replacements: Readonly<Record<string, "all" | readonly string[]>> = {
  "github.com/yannh/kubeconform/pkg/cache": ["cache.go", "inmemory.go"],
  "github.com/yannh/kubeconform/pkg/loader": [],
  "github.com/yannh/kubeconform/pkg/registry": [],
  "github.com/yannh/kubeconform/pkg/validator": "all",
  "golang.org/x/text/language": [],
  "golang.org/x/text/message": [],
  "k8s.io/kube-openapi/pkg/validation/strfmt": ["duration.go"],
  "sigs.k8s.io/yaml": [],
};

interface Patch {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

const patches: readonly Patch[] = [
  // Compiles the metaschemas of five drafts at every start, for a check that the tests make.
  {
    file: "github.com/santhosh-tekuri/jsonschema/v6/draft.go",
    from: "func init() {",
    to: "func compileMetaschemas() {",
  },
  // No metaschema, file or media type is read: without them encoding/json is not linked, a ninth of all.
  {
    file: "github.com/santhosh-tekuri/jsonschema/v6/loader.go",
    from: "func UnmarshalJSON(r io.Reader) (any, error) {",
    to: `func UnmarshalJSON(r io.Reader) (any, error) { if true { return nil, errors.New("no JSON") };`,
  },
  {
    file: "github.com/santhosh-tekuri/jsonschema/v6/content.go",
    from: "return json.Unmarshal(b, &v)",
    to: "if true { return nil }; return json.Unmarshal(b, &v)",
  },
];

/** Fills the empty folder `into` with a Go module that builds with `-mod=vendor`. */
export async function writeSources(into: string): Promise<void> {
  for (const name of ["go.mod", "go.sum", ...(await goFiles(program))])
    await cp(join(program, name), join(into, name));
  await promisify(execFile)("go", ["mod", "vendor"], { cwd: into, env: { ...process.env, GOFLAGS: "" } });
  for (const [path, stays] of Object.entries(replacements)) {
    const target = join(into, "vendor", path);
    for (const name of stays === "all" ? [] : await goFiles(target)) {
      if (!stays.includes(name)) await rm(join(target, name));
    }
    const ours = join(program, "_replaced", path);
    await mkdir(target, { recursive: true });
    for (const name of await goFiles(ours)) await cp(join(ours, name), join(target, name));
  }
  for (const { file, from, to } of patches) {
    const target = join(into, "vendor", file);
    const text = await readFile(target, "utf8");
    if (text.split(from).length !== 2) throw new Error(`${file} no longer holds "${from}" once`);
    await writeFile(
      target,
      text.replace(from, () => to),
    );
  }
}

async function goFiles(folder: string): Promise<readonly string[]> {
  return (await readdir(folder))
    .filter((name) => name.endsWith(".go") && !name.endsWith("_test.go"))
    .toSorted();
}
