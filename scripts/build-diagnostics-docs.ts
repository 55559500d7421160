// Generates docs/diagnostics.md from the tables of codes and the fixtures' expected texts. `--check`
// writes nothing and fails when the page is stale.
import { readFile, writeFile } from "node:fs/promises";
import { formatDiagnosticsPage } from "./diagnostics-page.ts";

const page = new URL("../docs/diagnostics.md", import.meta.url);
const text = await formatDiagnosticsPage();
if (!process.argv.includes("--check")) await writeFile(page, text);
else if ((await readFile(page, "utf8").catch(() => "")) !== text) {
  process.stderr.write("docs/diagnostics.md is stale: run scripts/build-diagnostics-docs.ts\n");
  process.exitCode = 1;
}
