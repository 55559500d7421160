// Bundles src/cli.ts and src/action.ts into dist/, unminified so that a diff of it can be read, and
// puts Prism's WASM beside them. dist/kubeconform is made by packages/kubeconform-wasm/scripts.
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { type Plugin, rolldown } from "rolldown";

const root = new URL("../", import.meta.url);

/** What is loaded together is one file: finding and reading each costs as much as a millisecond of Ruby's. */
const groups = [
  { name: "leaves", test: /\/src\/(?:text\/|codes\/|diagnostic\.ts|ports\.ts)/, priority: 3 },
  { name: "yaml", test: /\/src\/yaml\/|\/js-yaml\//, priority: 2 },
  { name: "erb-engine", test: /\/src\/render\/erb\/|\/nunjucks\/|\/@ruby\/prism\//, priority: 1 },
];

/** A file of nothing but ASCII takes half the memory, and less time to read. */
const asciiOnly = {
  name: "ascii-only",
  renderChunk: (code: string): string =>
    code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
};

/**
 * The Kubernetes client comes with an HTTP client, a model of every kind and connections of its own, which its
 * credentials, all that is used of it, never touch: 2.5 MB less to ship and to load with every run on a cluster.
 */
const credentialsOnly: Plugin = {
  name: "credentials-only",
  resolveId(source, importer) {
    return isUnused(source, importer) ? `\0unused:${source}` : undefined;
  },
  load(id) {
    const names = unused[id.replace("\0unused:", "")];
    if (names === undefined) return undefined;
    return `function unused() {}
export { ${names.map((name) => `unused as ${name}`).join(", ")} };
export default { Agent: unused };`;
  },
};
/** What it takes from each. The agents are made, but ours are used. */
const unused: Readonly<Record<string, readonly string[]>> = {
  undici: ["Agent", "ProxyAgent"],
  "./gen/index.js": ["createConfiguration", "ServerConfiguration"],
  "socks-proxy-agent": ["SocksProxyAgent"],
  hpagent: ["HttpProxyAgent", "HttpsProxyAgent"],
  "node:http": [],
};

function isUnused(source: string, importer: string | undefined): boolean {
  return Object.hasOwn(unused, source) && importer?.endsWith("client-node/dist/config.js") === true;
}

/** Writes the bundle into `folder`; what it wrote before is removed first. */
export async function build(folder: URL): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(folder)) {
    if (name !== "kubeconform") await rm(new URL(name, folder), { recursive: true });
  }
  const bundle = await rolldown({
    input: { cli: new URL("src/cli.ts", root).pathname, action: new URL("src/action.ts", root).pathname },
    cwd: root.pathname,
    platform: "node",
    external: (source, importer) => source.startsWith("node:") && !isUnused(source, importer),
    plugins: [credentialsOnly, asciiOnly],
    transform: { target: "node20" },
  });
  try {
    await bundle.write({
      dir: folder.pathname,
      format: "esm",
      minify: false,
      entryFileNames: "[name].js",
      chunkFileNames: "chunks/[name].js",
      codeSplitting: { groups },
      comments: { legal: true, jsdoc: false },
    });
  } finally {
    await bundle.close();
  }
  // Copied by content: the package's file is executable, ours need not be.
  await writeFile(
    new URL("prism.wasm", folder),
    await readFile(new URL("node_modules/@ruby/prism/src/prism.wasm", root)),
  );
}

if (import.meta.main) await build(new URL("dist/", root));
