// Pods of a probe, for kwok: those that ask end well, or, where their image says so, have not reached the
// pod of the next node.
import { writeFileSync } from "node:fs";
import { join } from "node:path";

/** `--probe-image` with which no way between nodes is open. */
export const cutOffImage = "example.org/probe:cut-off";

export function writeProbes(folder: string): string {
  const path = join(folder, "pod-probes.yaml");
  // Of the ways that it asks, name=address, the first one leads to its own node.
  const cut = 'unreached: {{ index (splitList "=" (index .command 5)) 0 }}';
  writeFileSync(
    path,
    [
      toStage("pod-probe-well", "NotIn", { phase: "Succeeded", exitCode: 0, message: "" }),
      toStage("pod-probe-cut-off", "In", { phase: "Failed", exitCode: 1, message: cut }),
    ].join("---\n"),
  );
  return path;
}

function toStage(
  name: string,
  operator: string,
  { phase, exitCode, message }: Readonly<Record<string, string | number>>,
): string {
  return `apiVersion: kwok.x-k8s.io/v1alpha1
kind: Stage
metadata: { name: ${name} }
spec:
  resourceRef: { apiGroup: v1, kind: Pod }
  selector:
    matchExpressions:
    - { key: '.metadata.deletionTimestamp', operator: DoesNotExist }
    - { key: '.metadata.labels["pharos-network/probe-run"]', operator: Exists }
    - { key: '.spec.containers.[].command.[0]', operator: In, values: [sh] }
    - { key: '.spec.containers.[].image', operator: ${operator}, values: ['${cutOffImage}'] }
    - { key: '.status.phase', operator: In, values: [Running] }
  next:
    statusTemplate: |
      phase: ${phase}
      containerStatuses:
      {{ range .spec.containers }}
      - image: {{ .image | Quote }}
        name: {{ .name | Quote }}
        ready: false
        restartCount: 0
        state:
          terminated:
            exitCode: ${exitCode}
            message: '${message}'
      {{ end }}
`;
}
