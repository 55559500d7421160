// GitHub's OpenAPI description (generated/api.github.com.json of the npm package @octokit/openapi) → the
// requests that this project makes, as the tests check them:
//   node scripts/cut-github-openapi.ts api.github.com.json
import { readFile, writeFile } from "node:fs/promises";

const operations = [
  ["/user", "get"],
  ["/repos/{owner}/{repo}/pulls", "get"],
  ["/repos/{owner}/{repo}/issues/{issue_number}/comments", "get"],
  ["/repos/{owner}/{repo}/issues/{issue_number}/comments", "post"],
  ["/repos/{owner}/{repo}/issues/comments/{comment_id}", "patch"],
  ["/repos/{owner}/{repo}/commits/{commit_sha}/pulls", "get"],
  ["/repos/{owner}/{repo}/pulls/{pull_number}/reviews", "get"],
  ["/repos/{owner}/{repo}/compare/{basehead}", "get"],
  ["/repos/{owner}/{repo}/issues", "get"],
  ["/repos/{owner}/{repo}/issues", "post"],
  ["/repos/{owner}/{repo}/issues/{issue_number}", "patch"],
  ["/repos/{owner}/{repo}/collaborators/{username}/permission", "get"],
] as const;

type Tree = { readonly [key: string]: unknown };

const [input] = process.argv.slice(2);
if (input === undefined) throw new Error("name the description to cut");
const whole = JSON.parse(await readFile(input, "utf8")) as Tree;
const paths: Record<string, Record<string, unknown>> = {};
for (const [path, method] of operations) {
  const operation = at(whole, ["paths", path, method]);
  const { operationId, parameters, requestBody } = operation;
  paths[path] ??= {};
  paths[path][method] = resolved({
    operationId,
    parameters,
    ...(requestBody === undefined ? {} : { requestBody }),
  });
}
const { openapi, info } = whole;
const cut = {
  openapi,
  info: { title: at(info, ["title"]), version: at(info, ["version"]), license: at(info, ["license"]) },
  paths,
};
const output = new URL("../test/support/github/openapi.json", import.meta.url);
await writeFile(output, `${JSON.stringify(cut, null, 2)}\n`);

/** With references replaced by what they refer to, and without what only people read. */
function resolved(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(resolved);
  if (typeof value !== "object" || value === null) return value;
  const reference = (value as Tree)["$ref"];
  if (typeof reference === "string") return resolved(at(whole, reference.slice(2).split("/")));
  const isTyped = "type" in value;
  // Without a type beside it, validators do not know what `nullable` says.
  const kept = Object.entries(value).filter(
    ([key, child]) => !isProse(key, child) && (isTyped || key !== "nullable"),
  );
  return Object.fromEntries(kept.map(([key, child]) => [key, resolved(child)]));
}

function isProse(key: string, child: unknown): boolean {
  return key === "example" || key === "examples" || (key === "description" && typeof child === "string");
}

function at(value: unknown, path: readonly string[]): Tree {
  let tree = value as Tree;
  for (const key of path) tree = tree[key] as Tree;
  return tree;
}
