// Renderings of a stack from YAML text, and the variants of them.
import type { Arch } from "../../src/kube/arch.ts";
import { toVariants, type Variants, type VariantsRequest } from "../../src/variants/variants.ts";
import { manifestsOf } from "./checking.ts";

/** One text for every architecture, or one made for each, as a template that reads `arch` gives. */
export function variantsOf(
  text: string | ((arch: Arch) => string),
  options: Partial<Omit<VariantsRequest, "rendered">> = {},
): Variants {
  const { architectures = ["amd64", "arm64"], ...rest } = options;
  const shared = typeof text === "string" ? manifestsOf(text) : [];
  const rendered = new Map(
    architectures.map((arch) => [
      arch,
      typeof text === "string" ? shared : manifestsOf(text(arch), "net/a.yml", arch),
    ]),
  );
  return toVariants({ rendered, architectures, ...rest });
}
