// What a user sees of a plan whose credentials may only read: the same changes as the server would tell.
import { describe, expect, test } from "vitest";
import { noCluster, openScenario } from "../support/control-plane/scenario.ts";

const metadata = (name: string) => ({ name, namespace: "$NS" });

const agent = (containers: readonly object[]) => ({
  apiVersion: "apps/v1",
  kind: "DaemonSet",
  metadata: metadata("agent"),
  spec: {
    selector: { matchLabels: { app: "agent" } },
    template: {
      metadata: { labels: { app: "agent" } },
      spec: { nodeSelector: { nowhere: "true" }, containers },
    },
  },
});

const service = (ports: readonly object[]) => ({
  apiVersion: "v1",
  kind: "Service",
  metadata: metadata("dns"),
  spec: { selector: { app: "agent" }, ports },
});

const role = (verbs: readonly string[]) => ({
  apiVersion: "rbac.authorization.k8s.io/v1",
  kind: "Role",
  metadata: metadata("reader"),
  rules: [{ apiGroups: [""], resources: ["pods"], verbs }],
});

const settings = (name: string, data: Readonly<Record<string, string>>) => ({
  apiVersion: "v1",
  kind: "ConfigMap",
  metadata: metadata(name),
  data,
});

const policy = (cidr: string) => ({
  apiVersion: "networking.k8s.io/v1",
  kind: "NetworkPolicy",
  metadata: metadata("egress"),
  spec: { podSelector: {}, policyTypes: ["Egress"], egress: [{ to: [{ ipBlock: { cidr } }] }] },
});

interface Told {
  readonly action: string;
  readonly ref: { readonly kind: string; readonly name: string };
  readonly fields?: readonly {
    readonly label: string;
    readonly base?: unknown;
    readonly desired?: unknown;
  }[];
}

const toTold = ({ stdout }: { readonly stdout: string }) =>
  (JSON.parse(stdout).changes as readonly Told[]).map(({ action, ref, fields = [] }) => ({
    action,
    object: `${ref.kind} ${ref.name}`,
    fields: fields.map(({ label, base, desired }) => ({ label, base, desired })),
  }));

describe.skipIf(noCluster)("a plan with credentials that may only read", () => {
  test("tells the same changes as one that asks the server: fields, dropped ones, takeovers; of what is new only the defaults are missing", async () => {
    await using stack = await openScenario();
    const { namespace } = stack;
    const [main, side] = [
      {
        name: "main",
        image: "example.org/agent:1",
        env: [{ name: "A", value: "1" }],
        ports: [{ containerPort: 80 }],
      },
      { name: "side", image: "example.org/side:1" },
    ];
    await stack.write({
      "agent.yml": agent([main, side]),
      "dns.yml": service([
        { name: "dns", port: 53, protocol: "UDP" },
        { name: "dns-tcp", port: 53 },
      ]),
      "role.yml": role(["get", "list"]),
      "settings.yml": settings("settings", { mtu: "1450", backend: "vxlan" }),
      "policy.yml": policy("10.0.0.0/8"),
    });
    expect(await stack.apply()).toMatchObject({ code: 0 });
    const old = settings("old", { kept: "a", dropped: "b" });
    stack.kubectl(["apply", "-f", "-"], { ...old, metadata: { name: "old", namespace } });
    await stack.write({
      "agent.yml": agent([{ ...main, image: "example.org/agent:2", env: [{ name: "B", value: "2" }] }]),
      "dns.yml": service([
        { name: "dns", port: 53, protocol: "UDP" },
        { name: "metrics", port: 9153, protocol: "TCP", targetPort: 9153 },
      ]),
      "role.yml": role(["get", "list", "watch"]),
      "settings.yml": settings("settings", { mtu: "1400" }),
      "policy.yml": policy("10.244.0.0/16"),
      "old.yml": settings("old", { kept: "a" }),
      "new.yml": settings("new", { a: "b" }),
    });
    const asked = toTold(await stack.plan("--format", "json"));
    const reckoned = toTold(await stack.plan("--format", "json", "--read-only"));
    expect(asked.map(({ action, object }) => `${action} ${object}`)).toEqual([
      "update DaemonSet agent",
      "update Service dns",
      "create ConfigMap new",
      "update ConfigMap old",
      "update NetworkPolicy egress",
      "update Role reader",
      "update ConfigMap settings",
    ]);
    expect(reckoned).toEqual(asked);
  });
});
