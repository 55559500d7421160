// Where the parts of a test cluster are, as the test and the cluster's own first process know them.

export interface Layout {
  /** Everything that the cluster writes; gone with it. */
  readonly folder: string;
  /** Name of its control groups. */
  readonly group: string;
  readonly controlPlanePrograms: string;
  /** Programs that all nodes share. */
  readonly nodePrograms: string;
  readonly plugins: string;
  /** Root folder of the Debian packages that the machine runs. */
  readonly packages: string;
  readonly tokens: { readonly controller: string; readonly scheduler: string };
  readonly nodes: readonly NodeLayout[];
  /** Runs programs of arm64, where a node has them. */
  readonly emulator?: string;
}

export interface NodeLayout {
  readonly name: string;
  readonly address: string;
  readonly token: string;
  readonly kubelet: string;
  readonly containerd: string;
}

/** On the bridge that the nodes hang on. */
export const hub = "10.202.0.1";
/** The first of the services' addresses, which stands for the API server. */
export const service = "172.31.0.1";
export const podRange = "172.30.0.0/16";
export const serviceRange = "172.31.0.0/16";
/** Any registry's name is taken for this one. */
export const registryPort = 5000;
export const pauseImage = "registry.example/pause:1";
