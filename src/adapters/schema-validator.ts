// kubeconform (WASM) and the bundled schemas as the port that the check stage asks.
import { KubeconformError, type KubeconformFault, loadKubeconform } from "kubeconform-wasm";
import { PortError, type SchemaValidator } from "../ports.ts";

/** `artifacts` is dist/kubeconform/; throws PortError when it is missing or damaged. */
export async function loadSchemaValidator(artifacts: URL): Promise<SchemaValidator> {
  const kubeconform = await loadKubeconform(artifacts).catch(refuse);
  return {
    kubernetesVersions: kubeconform.versions,
    async validate(documents, kubernetesVersion) {
      const texts = documents.map(({ json }) => json);
      return kubeconform
        .validate(texts, kubernetesVersion)
        .catch((error: unknown) => refuse(error, kubeconform.versions));
    },
  };
}

function refuse(error: unknown, versions: readonly string[] = []): never {
  if (!(error instanceof KubeconformError)) throw error;
  const cure = cureOf(error.fault, versions);
  throw new PortError("schemas", error.message, { ...(cure === undefined ? {} : { cure }), cause: error });
}

function cureOf(fault: KubeconformFault, versions: readonly string[]): string | undefined {
  if (fault === "artifact")
    return "this copy of pharos-network is incomplete: use a release, or build dist/kubeconform again";
  if (fault === "version") return `choose one of ${versions[0]} to ${versions.at(-1)}`;
  return undefined;
}
