// Images of containers, made from folders: one layer each, as the OCI's image format has it.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import type { Architecture } from "./node-programs.ts";
import type { Packages } from "./packages.ts";

export interface Image {
  readonly architecture: Architecture;
  readonly layer: Blob;
  readonly config: Blob;
  readonly manifest: Blob;
}

export interface Blob {
  readonly mediaType: string;
  readonly digest: string;
  readonly bytes: Buffer;
}

const shellPrograms =
  "cat cp date echo httpd id ls mkdir mv nc ping rm sh sleep timeout true uname wget".split(" ");
const iptables = ["iptables", "ip6tables"].flatMap((each) => [each, `${each}-save`, `${each}-restore`]);

/** `shell`: busybox of that architecture. */
export function buildShellImage(
  architecture: Architecture,
  shell: string,
  entrypoint: readonly string[] = [],
): Image {
  return buildImage(architecture, (root) => addShell(root, shell), entrypoint);
}

/**
 * Flannel's agent where its manifests look for it. What it calls to set its rules is of this machine's
 * architecture in any image: the emulator does not know that part of the kernel.
 */
export function buildFlannelImage(
  architecture: Architecture,
  shell: string,
  flanneld: string,
  { image }: Packages,
): Image {
  return buildImage(architecture, (root) => {
    cpSync(image, root, { recursive: true, verbatimSymlinks: true });
    rmSync(join(root, "usr/share"), { recursive: true });
    for (const name of iptables) {
      rmSync(join(root, "usr/sbin", name), { force: true });
      symlinkSync("xtables-nft-multi", join(root, "usr/sbin", name));
    }
    addShell(root, shell);
    add(flanneld, join(root, "opt/bin/flanneld"));
  });
}

function addShell(root: string, shell: string): void {
  add(shell, join(root, "bin/busybox"));
  for (const name of shellPrograms) symlinkSync("busybox", join(root, "bin", name));
}

function add(from: string, to: string): void {
  mkdirSync(dirname(to), { recursive: true });
  copyFileSync(from, to);
}

function buildImage(
  architecture: Architecture,
  fill: (root: string) => void,
  entrypoint: readonly string[] = [],
): Image {
  const root = mkdtempSync(join(tmpdir(), "image-"));
  try {
    fill(root);
    mkdirSync(join(root, "tmp"), { recursive: true });
    const layer = toBlob("application/vnd.oci.image.layer.v1.tar", archive(root));
    const config = toBlob("application/vnd.oci.image.config.v1+json", {
      architecture,
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
    return { architecture, layer, config, manifest };
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** One name for images of several architectures. */
export function buildIndex(images: readonly Image[]): Blob {
  const mediaType = "application/vnd.oci.image.index.v1+json";
  return toBlob(mediaType, {
    schemaVersion: 2,
    mediaType,
    manifests: images.map(({ architecture, manifest }) =>
      Object.assign(describe(manifest), { platform: { os: "linux", architecture } }),
    ),
  });
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
