// One side of a probe → its pod: one that answers with its own name, or one that asks others for theirs.
// Neither may do anything else: no token, no root, nothing to write to, and an end that comes by itself.
import { emptyJsonObject, type Json, type JsonObject } from "../kube/json.ts";
import { textAt } from "../kube/pod-template.ts";
import type { Pod } from "../kube/pods.ts";
import { type Probe, probeLabel, probeRunLabel } from "../kube/probe.ts";

export interface ProbeRun extends Probe {
  readonly namespace: string;
  /** Name of the inventory. */
  readonly owner: string;
  readonly id: string;
  /** After which the kubelet ends a pod that nobody has deleted. */
  readonly seconds: number;
}

/** Who is asked: the name that must come back, and where. */
export interface Asked {
  readonly name: string;
  readonly address: string;
}

const port = 8080;
/** How long a way may take to open: routes and neighbours are learned in seconds. */
const askSeconds = 30;
/** Nobody, in every image. */
const nobody = 65_534;

/** Container runtimes give every pod a file /etc/hostname, in which stands its name. */
export function toAnsweringPod(run: ProbeRun, name: string, node: string): JsonObject {
  return toPod(run, name, node, ["httpd", "-f", "-p", String(port), "-h", "/etc"]);
}

/**
 * It ends well when all have answered with their names. Else its output names who has not: it becomes the
 * message of the container that ended, so that nobody needs to read logs.
 */
export function toAskingPod(run: ProbeRun, name: string, node: string, asked: readonly Asked[]): JsonObject {
  const ways = asked.map(({ name: other, address }) => `${other}=http://${toHost(address)}:${port}/hostname`);
  return toPod(run, name, node, ["sh", "-c", askScript, "sh", ...ways]);
}

const askScript = `end=$(($(date +%s) + ${askSeconds}))
while :; do
  left=
  for way in "$@"; do
    [ "$(timeout 3 wget -q -O - "\${way#*=}" 2>/dev/null)" = "\${way%%=*}" ] || left="$left \${way%%=*}"
  done
  [ -z "$left" ] && exit 0
  [ "$(date +%s)" -ge "$end" ] && break
  sleep 1
done
echo "unreached:$left"
exit 1
`;

/** Undefined until the pod runs, and can be asked. */
export function addressOf({ object }: Pod): string | undefined {
  return textAt(object, ["status", "phase"]) === "Running" ? textAt(object, ["status", "podIP"]) : undefined;
}

/** Output of a pod that asked → names that have not answered; undefined for other last words. */
export function parseUnreached(message: string): readonly string[] | undefined {
  const [, names] = /^unreached:(.*)$/m.exec(message) ?? [];
  return names?.split(" ").filter((name) => name !== "");
}

function toHost(address: string): string {
  return address.includes(":") ? `[${address}]` : address;
}

function toPod(run: ProbeRun, name: string, node: string, command: readonly string[]): JsonObject {
  const { image, namespace, owner, id, seconds } = run;
  return objectOf({
    apiVersion: "v1",
    kind: "Pod",
    metadata: objectOf({
      name,
      namespace,
      labels: objectOf({
        "app.kubernetes.io/managed-by": "pharos-network",
        [probeLabel]: owner,
        [probeRunLabel]: id,
      }),
    }),
    spec: objectOf({
      // Past the scheduler: the pod belongs to that node, also to one that takes no other pods.
      nodeName: node,
      tolerations: [objectOf({ operator: "Exists" })],
      restartPolicy: "Never",
      activeDeadlineSeconds: seconds,
      terminationGracePeriodSeconds: 1,
      automountServiceAccountToken: false,
      enableServiceLinks: false,
      // No name is asked for: a cluster without DNS can be probed.
      dnsPolicy: "Default",
      securityContext: objectOf({
        runAsNonRoot: true,
        runAsUser: nobody,
        runAsGroup: nobody,
        seccompProfile: objectOf({ type: "RuntimeDefault" }),
      }),
      containers: [
        objectOf({
          name: "probe",
          image,
          command,
          terminationMessagePolicy: "FallbackToLogsOnError",
          // A node that is full still has room for it.
          resources: objectOf({
            requests: objectOf({ cpu: "0", memory: "0" }),
            limits: objectOf({ cpu: "200m", memory: "64Mi" }),
          }),
          securityContext: objectOf({
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: objectOf({ drop: ["ALL"] }),
          }),
        }),
      ],
    }),
  });
}

function objectOf(entries: Readonly<Record<string, Json>>): JsonObject {
  return Object.assign(emptyJsonObject(), entries);
}
