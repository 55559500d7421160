// Images of containers, made from folders: one layer each, as the OCI's image format has it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Packages } from "./packages.ts";

export interface Image {
  readonly layer: Blob;
  readonly config: Blob;
  readonly manifest: Blob;
}

export interface Blob {
  readonly mediaType: string;
  readonly digest: string;
  readonly bytes: Buffer;
}

const shellPrograms = "cat cp echo httpd id ls mkdir mv nc ping rm sh sleep timeout true uname wget".split(
  " ",
);
const iptables = ["iptables", "ip6tables"].flatMap((each) => [each, `${each}-save`, `${each}-restore`]);

/** A shell and what goes with it. */
export function buildShellImage(packages: Packages, entrypoint: readonly string[] = []): Image {
  return buildImage((root) => addShell(root, packages), entrypoint);
}

/** Flannel's agent where its manifests look for it. */
export function buildFlannelImage(packages: Packages, flanneld: string): Image {
  return buildImage((root) => {
    cpSync(packages.image, root, { recursive: true, verbatimSymlinks: true });
    rmSync(join(root, "usr/share"), { recursive: true });
    for (const name of iptables) {
      rmSync(join(root, "usr/sbin", name), { force: true });
      symlinkSync("xtables-nft-multi", join(root, "usr/sbin", name));
    }
    addShell(root, packages);
    add(flanneld, join(root, "opt/bin/flanneld"));
  });
}

function addShell(root: string, { image }: Packages): void {
  add(join(image, "bin/busybox"), join(root, "bin/busybox"));
  for (const name of shellPrograms) symlinkSync("busybox", join(root, "bin", name));
}

function add(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function buildImage(fill: (root: string) => void, entrypoint: readonly string[] = []): Image {
  const root = mkdtempSync(join(tmpdir(), "image-"));
  try {
    fill(root);
    mkdirSync(join(root, "tmp"), { recursive: true });
    const layer = toBlob("application/vnd.oci.image.layer.v1.tar", archive(root));
    const config = toBlob("application/vnd.oci.image.config.v1+json", {
      architecture: "amd64",
      os: "linux",
      config: {
        Env: ["PATH=/usr/sbin:/usr/bin:/sbin:/bin"],
        ...(entrypoint.length === 0 ? {} : { Entrypoint: entrypoint }),
      },
      rootfs: { type: "layers", diff_ids: [layer.digest] },
    });
    const manifest = toBlob("application/vnd.oci.image.manifest.v1+json", {
      schemaVersion: 2,
      mediaType: "application/vnd.oci.image.manifest.v1+json",
      config: describe(config),
      layers: [describe(layer)],
    });
    return { layer, config, manifest };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** The same bytes for the same files. */
function archive(root: string): Buffer {
  const same = ["--sort=name", "--owner=0", "--group=0", "--numeric-owner", "--mtime=@0", "--format=gnu"];
  const { status, stdout, stderr } = spawnSync("tar", [...same, "-C", root, "-cf", "-", "."], {
    maxBuffer: 1 << 30,
  });
  if (status !== 0) throw new Error(`tar: ${stderr.toString()}`);
  return stdout;
}

function toBlob(mediaType: string, content: Buffer | object): Blob {
  const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
  return { mediaType, bytes, digest: `sha256:${createHash("sha256").update(bytes).digest("hex")}` };
}

function describe({ mediaType, digest, bytes }: Blob): object {
  return { mediaType, digest, size: bytes.length };
}
