// A name → what stands there, links followed one by one and never out of the root. The folder and the
// Git tree share this walk, so that base and head are read by the same rules.

/** Links that one name may pass, as many as Linux allows. */
const maxLinks = 40;

export type Node =
  | { readonly found: "file" | "folder" | "special" | "absent" }
  | { readonly found: "link"; readonly target: string };

export interface Place {
  /** `special`: a device, a socket or a pipe. */
  readonly found: "file" | "folder" | "special" | "absent" | "outside";
  /** Relative to the root, links resolved; empty for the root itself. */
  readonly path: string;
}

/**
 * Follows `path` (relative to the root, `/`) as the kernel would: `..` after a link leaves the link's
 * target. A path that leaves the root at any step is `outside`, whether or not something stands there.
 * @param look what stands at a path without links in it
 * @param toPath the path below the root that an absolute link means, undefined when it leaves it
 */
export async function followInside(
  path: string,
  look: (path: string) => Promise<Node>,
  toPath: (absolute: string) => string | undefined,
): Promise<Place> {
  const pending = path.split("/").toReversed();
  let at: string[] = [];
  let node: Node = { found: "folder" };
  let links = 0;
  for (let step = pending.pop(); step !== undefined; step = pending.pop()) {
    if (step === "" || step === ".") continue;
    if (node.found !== "folder") return { found: "absent", path };
    if (step === "..") {
      if (at.pop() === undefined) return { found: "outside", path };
      continue;
    }
    node = await look([...at, step].join("/"));
    if (node.found === "absent") {
      // What follows may still lead out, and then that is what is wrong with the name.
      return { found: climbsOut(at.length + 1, pending) ? "outside" : "absent", path };
    }
    if (node.found !== "link") {
      at.push(step);
      continue;
    }
    if (++links > maxLinks) return { found: "absent", path };
    const { target } = node;
    const absolute = target.startsWith("/");
    const next = absolute ? toPath(target) : target;
    if (next === undefined) return { found: "outside", path };
    if (absolute) at = [];
    pending.push(...next.split("/").toReversed());
    node = { found: "folder" };
  }
  return { found: node.found, path: at.join("/") };
}

/** Whether the steps (last one first) climb over the root from `depth` folders below it. */
function climbsOut(depth: number, steps: readonly string[]): boolean {
  let left = depth;
  for (const step of steps.toReversed()) {
    if (step === "..") left -= 1;
    else if (step !== "" && step !== ".") left += 1;
    if (left < 0) return true;
  }
  return false;
}
