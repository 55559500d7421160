// Pods that do not become ready, for kwok: what their annotation `test/fails` says happens to them.
import { readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";

/** `slow`: never gets further; `image`: the registry has no such image; `crash`: ends again and again. */
export type PodFailure = "slow" | "image" | "crash";

const states: Readonly<Record<PodFailure, string>> = {
  slow: `
          waiting: { reason: ContainerCreating }`,
  image: `
          waiting:
            reason: ErrImagePull
            message: 'failed to pull and unpack image "example.org/agent:2": not found'`,
  crash: `
          waiting: { reason: CrashLoopBackOff, message: back-off 20s restarting failed container }
        lastState:
          terminated: { exitCode: 1, reason: Error, message: no route to 10.0.0.1 }`,
};

/** The stages of kwok that make pods ready leave those alone. */
export function withFailures(file: string, folder: string): string {
  if (basename(file) !== "pod-ready.yaml") return file;
  const exempt = `    - key: '.metadata.annotations["test/fails"]'\n      operator: 'DoesNotExist'\n`;
  const path = join(folder, "pod-ready.yaml");
  writeFileSync(
    path,
    readFileSync(file, "utf8").replace("matchExpressions:\n", (found) => found + exempt),
  );
  return path;
}

export function writeFailures(folder: string): string {
  const stages = Object.entries(states).map(
    ([failure, state]) => `apiVersion: kwok.x-k8s.io/v1alpha1
kind: Stage
metadata: { name: pod-fails-${failure} }
spec:
  resourceRef: { apiGroup: v1, kind: Pod }
  selector:
    matchExpressions:
    - { key: '.metadata.deletionTimestamp', operator: DoesNotExist }
    - { key: '.metadata.annotations["test/fails"]', operator: In, values: [${failure}] }
    - { key: '.status.containerStatuses', operator: DoesNotExist }
  next:
    statusTemplate: |
      phase: Pending
      conditions:
      - { type: Initialized, status: "True" }
      - { type: Ready, status: "False", reason: ContainersNotReady }
      containerStatuses:
      {{ range .spec.containers }}
      - image: {{ .image | Quote }}
        name: {{ .name | Quote }}
        ready: false
        restartCount: ${failure === "crash" ? 3 : 0}
        state:${state}
      {{ end }}
`,
  );
  const path = join(folder, "pod-fails.yaml");
  writeFileSync(path, stages.join("---\n"));
  return path;
}
