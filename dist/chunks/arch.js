// src/kube/arch.ts
const archs = ["amd64", "arm64"];

export { archs as t };