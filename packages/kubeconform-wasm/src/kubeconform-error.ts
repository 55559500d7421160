// Why kubeconform could not be asked, or gave no answer.

export type KubeconformFault = "artifact" | "version" | "document" | "stopped";

export class KubeconformError extends Error {
  /** `artifact`: a file is missing or damaged; `version`: no schemas for it; `document`: not JSON. */
  readonly fault: KubeconformFault;

  constructor(fault: KubeconformFault, message: string, options: { readonly cause?: unknown } = {}) {
    super(message, options);
    this.name = "KubeconformError";
    this.fault = fault;
  }
}
