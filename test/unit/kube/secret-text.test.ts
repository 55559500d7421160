import { describe, expect, it } from "vitest";
import { maskSecretValues } from "../../../src/kube/secret-text.ts";

const secret = `apiVersion: v1
kind: Secret
metadata:
  name: peers
  annotations:
    kubectl.kubernetes.io/last-applied-configuration: |
      {"stringData":{"password":"hunter2"}}
type: Opaque
stringData:
  password: hunter2
  # hunter2 was the old one
  "quoted: key": "hunter2"
  rendered: <%= cluster_config.network.weave.password %>
  both: hunter2<%= 1 %>
  conf: |
    user: root
    hunter2: hunter2

  broken hunter2
data: {token: aHVudGVyMg==, hunter2: x}
immutable: true
`;

function linesOf(text: string): number {
  return text.split("\n").length;
}

describe("lines of a Secret for showing", () => {
  const masked = maskSecretValues(secret);

  it("hold no value, wherever it stands", () => {
    expect(masked).not.toContain("hunter2");
    expect(masked).not.toContain("aHVudGVyMg");
  });

  it("keep keys, template tags and what is no value, on the same lines", () => {
    expect(masked.split("\n")).toEqual([
      "apiVersion: v1",
      "kind: Secret",
      "metadata:",
      "  name: peers",
      "  annotations:",
      "    kubectl.kubernetes.io/last-applied-configuration: |",
      "      ***",
      "type: Opaque",
      "stringData:",
      "  password: ***",
      "  ***",
      '  "quoted: key": ***',
      "  rendered: <%= cluster_config.network.weave.password %>",
      "  both: ***",
      "  conf: |",
      "    ***",
      "    ***",
      "",
      "  ***",
      "data: ***",
      "immutable: true",
      "",
    ]);
  });

  it("are masked in JSON, in flow style, in a List and with Windows line breaks", () => {
    for (const text of [
      '{\n  "kind": "Secret",\n  "stringData": {\n    "password": "hunter2"\n  },\n  "type": "Opaque"\n}\n',
      "{kind: Secret, stringData: {password: hunter2}, type: Opaque}\n",
      "kind: List\nitems:\n- kind: Secret\n  stringData:\n    password: hunter2\n  type: Opaque\n",
      "kind: Secret\r\nstringData:\r\n  password: hunter2\r\ntype: Opaque\r\n",
      "kind: List\nitems:\n- stringData:\n    password: hunter2\n  kind: Secret\n",
    ]) {
      expect(maskSecretValues(text)).not.toContain("hunter2");
      expect(maskSecretValues(text).split("\n")).toHaveLength(text.split("\n").length);
    }
  });

  it("are masked in the documents of Secrets only", () => {
    const map = "kind: ConfigMap\ndata:\n  mtu: 1450\n";
    expect(maskSecretValues(map)).toBe(map);
    expect(maskSecretValues(`${map}---\n${secret}`).startsWith(map)).toBe(true);
    const other = "kind: SecretProviderClass\ndata:\n  a: b\n";
    expect(maskSecretValues(other)).toBe(other);
  });

  it("keep their number of lines within the time of a test, whatever a stranger writes", () => {
    const texts = [
      `kind: Secret\nstringData:\n${`  ${"a".repeat(200)}\n`.repeat(20_000)}`,
      `kind: Secret ${"-  ".repeat(200_000)}data`,
      `kind: Secret\n${" ".repeat(500_000)}x`,
    ];
    expect(texts.map((text) => linesOf(maskSecretValues(text)))).toEqual(texts.map(linesOf));
  });
});
