import { describe, expect, test } from "vitest";
import { parseImageArch, toImageFor } from "../../../src/variants/image-name.ts";

function forArch(image: string, arch: "amd64" | "arm64"): string | undefined {
  const found = parseImageArch(image);
  return found === undefined ? undefined : toImageFor(image, found, arch);
}

describe("an image that carries an architecture in its name", () => {
  test.each([
    ["quay.io/coreos/flannel:v0.10.0-amd64", "quay.io/coreos/flannel:v0.10.0-arm64"],
    ["flannel-amd64:v0.10.0", "flannel-arm64:v0.10.0"],
    ["calico/node:amd64-v3", "calico/node:arm64-v3"],
    ["org/tool:1.2-linux-amd64", "org/tool:1.2-linux-arm64"],
    ["org/tool:1.2_linux_amd64", "org/tool:1.2_linux_arm64"],
    ["registry.local:5000/net/amd64/cni:1", "registry.local:5000/net/arm64/cni:1"],
    ["registry.local:5000/flannel-amd64", "registry.local:5000/flannel-arm64"],
    ["localhost/flannel:x86_64", "localhost/flannel:aarch64"],
    ["org/flannel.x86_64:1", "org/flannel.aarch64:1"],
    ["flannel-amd64:v1-amd64", "flannel-arm64:v1-arm64"],
    ["amd64/alpine:3.18", "arm64v8/alpine:3.18"],
    ["docker.io/amd64/alpine:3.18", "docker.io/arm64v8/alpine:3.18"],
    ["quay.io/amd64/alpine:3.18", "quay.io/arm64/alpine:3.18"],
  ])("%s is %s on arm64", (amd64, arm64) => {
    expect(forArch(amd64, "arm64")).toBe(arm64);
    expect(forArch(amd64, "amd64")).toBe(amd64);
    expect(forArch(arm64, "amd64")).toBe(amd64);
    expect(forArch(arm64, "arm64")).toBe(arm64);
  });

  test.each([
    ["arm64v8/alpine", "amd64/alpine"],
    ["nginx:1.25-arm64v8", "nginx:1.25-amd64"],
    ["tool:linux-arm64-v8", "tool:linux-amd64"],
  ])("%s is %s on amd64", (arm64, amd64) => {
    expect(forArch(arm64, "amd64")).toBe(amd64);
  });

  test("one that no variant is made for is known as such", () => {
    expect(parseImageArch("flannel:v0.10.0-s390x")?.arch).toBe("s390x");
    expect(parseImageArch("flannel:v0.10.0-arm")?.arch).toBe("arm");
  });

  test("a digest is seen, and what stands in it is not taken for a name", () => {
    const digest = `sha256:${"a".repeat(64)}`;
    expect(parseImageArch(`flannel:v1-amd64@${digest}`)?.hasDigest).toBe(true);
    expect(parseImageArch(`flannel@${digest}`)).toBeUndefined();
  });
});

describe("an image without an architecture in its name", () => {
  test.each([
    "quay.io/coreos/flannel:v0.10.0",
    "arm64.registry.example:5000/flannel:v1",
    "amd64.example.org/flannel",
    "org/alarm:v1",
    "org/charm-tools:1",
    "org/arm-exporter:1",
    "org/amd64ish:1",
    "qemu:x86_64-aarch64",
    "",
  ])("%j is left as it is", (image) => {
    expect(parseImageArch(image)).toBeUndefined();
  });
});
