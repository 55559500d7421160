import { n as toManifestFiles, t as formatStream } from "./manifests2.js";

export { formatStream, toManifestFiles };