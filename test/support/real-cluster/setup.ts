// Builds what the nodes run before any suite begins. Where the cache lacks it that takes minutes of all cores, in
// which no test should have to keep its time.
import { unpackEmulation } from "./emulation.ts";
import { buildNodePrograms } from "./node-programs.ts";
import { findObstacle } from "./requirements.ts";

export default function setup(): void {
  if (findObstacle() !== undefined) return;
  buildNodePrograms("obstacle" in unpackEmulation() ? ["amd64"] : ["amd64", "arm64"]);
}
