// Images → a registry, by the distribution API.
import { request } from "node:http";
import { type Blob, buildIndex, type Image } from "./images.ts";

/**
 * `socket`: of the registry; `name`: without a registry, `coreos/flannel`. One image stands under the tag by
 * itself, several as an index of their architectures.
 */
export async function pushImages(
  socket: string,
  name: string,
  tag: string,
  images: readonly Image[],
): Promise<void> {
  for (const { layer, config, manifest } of images) {
    for (const blob of [layer, config]) await pushBlob(socket, name, blob);
    await pushManifest(socket, name, manifest.digest, manifest);
  }
  const [only] = images;
  const top = images.length === 1 && only !== undefined ? only.manifest : buildIndex(images);
  await pushManifest(socket, name, tag, top);
}

async function pushManifest(socket: string, name: string, as: string, manifest: Blob): Promise<void> {
  await send(socket, "PUT", `/v2/${name}/manifests/${as}`, manifest);
}

async function pushBlob(socket: string, name: string, { digest, bytes }: Blob): Promise<void> {
  const begun = await send(socket, "POST", `/v2/${name}/blobs/uploads/`);
  const place = new URL(begun ?? "", "http://registry");
  place.searchParams.set("digest", digest);
  const path = `${place.pathname}${place.search}`;
  await send(socket, "PUT", path, { mediaType: "application/octet-stream", bytes });
}

/** The answer's Location. */
function send(
  socketPath: string,
  method: string,
  path: string,
  { mediaType, bytes }: Pick<Blob, "mediaType" | "bytes"> = { mediaType: "", bytes: Buffer.alloc(0) },
): Promise<string | undefined> {
  return new Promise((resolve, reject) => {
    const headers = {
      host: "registry",
      "content-length": bytes.length,
      ...(mediaType === "" ? {} : { "content-type": mediaType }),
    };
    request({ socketPath, method, path, headers }, (response) => {
      const status = response.statusCode ?? 0;
      response.resume().on("end", () => {
        if (status >= 200 && status < 300) resolve(response.headers.location);
        else reject(new Error(`the registry answers ${status} to ${method} ${path}`));
      });
    })
      .on("error", reject)
      .end(bytes);
  });
}
