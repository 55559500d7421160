// Builds what the nodes run before any suite begins. Where the cache lacks it that takes minutes of all cores, in
// which no test should have to keep its time.
import { requireBundle } from "../bundle.ts";
import { unpackEmulation } from "./emulation.ts";
import { buildNodePrograms } from "./node-programs.ts";
import { findObstacle } from "./requirements.ts";

export default async function setup(): Promise<void> {
  if (findObstacle() !== undefined) return;
  await requireBundle();
  buildNodePrograms("obstacle" in unpackEmulation() ? ["amd64"] : ["amd64", "arm64"]);
}
