// CPU architectures by their Kubernetes names (label kubernetes.io/arch, Go's GOARCH).

export const archs = ["amd64", "arm64"] as const;

export type Arch = (typeof archs)[number];

/** `any`: one object serves every architecture. */
export type TargetArch = Arch | "any";
