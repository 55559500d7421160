// The files that the programs of a control plane start with: tokens, keys, the audit policy, kubeconfigs.
import { spawnSync } from "node:child_process";
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const auditPolicy = `apiVersion: audit.k8s.io/v1
kind: Policy
omitStages: [RequestReceived]
rules: [{ level: Metadata }]
`;

export interface Tokens {
  readonly admin: string;
  readonly controller: string;
  readonly scheduler: string;
  readonly kwok?: string;
  /** By the name of the node. */
  readonly nodes?: ReadonlyMap<string, string>;
}

export function writeFiles(folder: string, tokens: Tokens): void {
  const { admin, controller, scheduler, kwok, nodes = new Map<string, string>() } = tokens;
  mkdirSync(join(folder, "certs"), { recursive: true });
  const { privateKey } = generateKeyPairSync("rsa", {
    modulusLength: 2048,
    publicKeyEncoding: { type: "spki", format: "pem" },
    privateKeyEncoding: { type: "pkcs8", format: "pem" },
  });
  writeFileSync(join(folder, "sa.key"), privateKey, { mode: 0o600 });
  writeFileSync(join(folder, "audit-policy.yaml"), auditPolicy);
  writeClientAuthority(folder);
  const accounts = [
    `${admin},admin,1,"system:masters"`,
    `${controller},system:kube-controller-manager,2,"system:masters"`,
    `${scheduler},system:kube-scheduler,3,"system:masters"`,
    ...(kwok === undefined ? [] : [`${kwok},kwok,4,"system:masters"`]),
    ...[...nodes].map(([name, token]) => `${token},system:node:${name},node-${name},"system:nodes"`),
  ];
  writeFileSync(join(folder, "tokens.csv"), `${accounts.join("\n")}\n`, { mode: 0o600 });
}

/** Signs certificates of users. */
function writeClientAuthority(folder: string): void {
  const files = ["-keyout", join(folder, "client-ca.key"), "-out", join(folder, "client-ca.crt")];
  const args = [
    "req",
    "-x509",
    "-newkey",
    "rsa:2048",
    "-nodes",
    "-subj",
    "/CN=users",
    "-days",
    "1",
    ...files,
  ];
  const { status, stderr, error } = spawnSync("openssl", args, { encoding: "utf8" });
  if (status !== 0) throw new Error(`openssl: ${error?.message ?? stderr}`);
}

/** Path of a kubeconfig with that bearer token; the server's certificate is its own authority. */
export function writeKubeconfig(folder: string, server: string, token: string): string {
  const path = join(folder, `kubeconfig-${token.slice(0, 8)}`);
  const authority = readFileSync(join(folder, "certs", "apiserver.crt")).toString("base64");
  const config = {
    apiVersion: "v1",
    kind: "Config",
    clusters: [{ name: "test", cluster: { server, "certificate-authority-data": authority } }],
    users: [{ name: "test", user: { token } }],
    contexts: [{ name: "test", context: { cluster: "test", user: "test" } }],
    "current-context": "test",
  };
  writeFileSync(path, JSON.stringify(config), { mode: 0o600 });
  return path;
}

export function apiServerArgs(folder: string, etcdPort: number, port: number): readonly string[] {
  const key = join(folder, "sa.key");
  return [
    `--etcd-servers=http://127.0.0.1:${etcdPort}`,
    "--bind-address=127.0.0.1",
    `--secure-port=${port}`,
    `--cert-dir=${join(folder, "certs")}`,
    `--service-account-key-file=${key}`,
    `--service-account-signing-key-file=${key}`,
    "--service-account-issuer=https://kubernetes.default.svc",
    `--client-ca-file=${join(folder, "client-ca.crt")}`,
    `--token-auth-file=${join(folder, "tokens.csv")}`,
    "--authorization-mode=RBAC,Node",
    "--service-cluster-ip-range=10.96.0.0/16",
    "--allow-privileged",
    `--audit-policy-file=${join(folder, "audit-policy.yaml")}`,
    `--audit-log-path=${join(folder, "audit.log")}`,
    "--audit-log-mode=blocking",
    // Policies that change objects came with 1.36; a test has one, on older servers as well.
    "--feature-gates=MutatingAdmissionPolicy=true",
    "--runtime-config=admissionregistration.k8s.io/v1beta1=true",
  ];
}
