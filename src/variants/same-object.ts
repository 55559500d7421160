// The manifests of each architecture → one entry for each object, with its rendering for every
// architecture that has it, in the order of the stack's files.
import type { Arch } from "../kube/arch.ts";
import { objectKey } from "../kube/kinds.ts";
import type { Manifest } from "../render/manifest.ts";

export interface RenderedObject {
  readonly key: string;
  readonly byArch: ReadonlyMap<Arch, Manifest>;
}

export function toRenderedObjects(
  rendered: ReadonlyMap<Arch, readonly Manifest[]>,
  architectures: readonly Arch[],
): readonly RenderedObject[] {
  const objects = new Map<string, { key: string; byArch: Map<Arch, Manifest> }>();
  let order: readonly string[] = [];
  for (const arch of architectures) {
    // What only this architecture has goes before the next object that it shares with earlier ones.
    const before = new Map<string, readonly string[]>();
    let waiting: string[] = [];
    const seen = new Map<string, number>();
    for (const manifest of rendered.get(arch) ?? []) {
      const key = objectKey(manifest.ref);
      // The same object twice in a stack is two entries: `check` complains of it.
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      const id = `${times} ${key}`;
      const known = objects.get(id);
      if (known === undefined) {
        objects.set(id, { key, byArch: new Map([[arch, manifest]]) });
        waiting.push(id);
      } else {
        known.byArch.set(arch, manifest);
        before.set(id, waiting);
        waiting = [];
      }
    }
    order = [...order.flatMap((id) => [...(before.get(id) ?? []), id]), ...waiting];
  }
  return order.flatMap((id) => objects.get(id) ?? []);
}
