// Images → a registry, by the distribution API.
import { request } from "node:http";
import type { Blob, Image } from "./images.ts";

/** `socket`: of the registry; `name`: without a registry, `coreos/flannel`. */
export async function pushImage(socket: string, name: string, tag: string, image: Image): Promise<void> {
  for (const blob of [image.layer, image.config]) await pushBlob(socket, name, blob);
  const { mediaType, bytes } = image.manifest;
  await send(socket, "PUT", `/v2/${name}/manifests/${tag}`, { mediaType, bytes });
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
