// Starts one control plane for all scenario files, and tells the tests where it is. Without Go to build it
// they are skipped, and say so.
import type { TestProject } from "vitest/node";
import { requireBundle } from "../bundle.ts";
import { allowSkipping } from "../required-suites.ts";
import { openPlane, type Plane } from "./plane.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Undefined where there is no control plane. */
    readonly controlPlane: Plane | undefined;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  await requireBundle();
  const opened = await openPlane();
  if (opened === undefined) allowSkipping("cluster", "there is no Go to build a control plane with");
  else console.log(`control plane: Kubernetes ${opened.plane.version}`);
  project.provide("controlPlane", opened?.plane);
  return async () => opened?.stop();
}
