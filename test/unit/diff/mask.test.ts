import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatJson } from "../../../src/kube/json.ts";
import { diffOf, fieldLines, updateOf } from "../../support/diff.ts";
import { allTextOf } from "../../support/plans.ts";

function secret(data: string, field = "data", more = ""): string {
  return `apiVersion: v1\nkind: Secret\nmetadata: { name: key, namespace: net${more} }\n${field}: ${data}\n`;
}

const lastApplied = "kubectl.kubernetes.io/last-applied-configuration";

function annotated(text: string, name = lastApplied): string {
  return `, annotations: { ${name}: '${text}' }`;
}

function shownOf(base: string | undefined, head: string): string {
  return allTextOf(diffOf(base, head, { digestKey: "k" }));
}

const copy = (value: string) => `{"kind":"Secret","data":{"a":"${value}"},"metadata":{"name":"key"}}`;

const text = (data: Readonly<Record<string, string>>, field: string) => {
  const applied = annotated(formatJson({ kind: "Secret", [field]: data }));
  return secret(formatJson(data), field, applied);
};

describe("a Secret", () => {
  test("shows that a value changes, and neither value", () => {
    const update = updateOf(
      secret("{ a: aHVudGVyMg==, b: c2FtZQ== }"),
      secret("{ a: aHVudGVyMw==, b: c2FtZQ== }"),
    );
    expect(fieldLines(update)).toEqual(['data.a: "*** (base)" → "*** (desired)"']);
    expect(update.fields[0]).toMatchObject({ masked: true, span: { start: { line: 4, column: 9 } } });
    expect(update.patch()).toBe(
      '@@ -4,5 +4,5 @@\n   name: key\n   namespace: net\n data:\n-  a: "*** (base)"\n+  a: "*** (desired)"\n   b: "***"\n',
    );
  });

  test("shows the names of keys that come and go", () => {
    expect(fieldLines(updateOf(secret("{ a: eA== }"), secret("{ b: eA== }")))).toEqual([
      'data.b: + "***"',
      'data.a: - "***"',
    ]);
  });

  test("is masked when it is new or gone", () => {
    expect(shownOf(undefined, secret("{ a: aHVudGVyMg== }"))).toContain('a: \\"***\\"');
    for (const shown of [
      shownOf(undefined, secret("{ a: hunter2 }", "stringData")),
      shownOf(secret("{ a: hunter2 }", "stringData"), ""),
    ])
      expect(shown).not.toContain("hunter2");
  });

  test("is masked where it is malformed, too", () => {
    for (const data of ["hunter2", "[hunter2]", "{ a: { b: hunter2 } }", "{ a: [hunter2] }"]) {
      expect(shownOf(secret("{ a: x }"), secret(data))).not.toContain("hunter2");
      expect(shownOf(secret(data), secret("{ a: x }"))).not.toContain("hunter2");
    }
  });

  test("gives no length away", () => {
    const [short, long] = ["eA==", "eA==".repeat(50)].map((value) => {
      const { changes } = diffOf(secret("{ a: YQ== }"), secret(`{ a: "${value}" }`));
      return allTextOf(changes);
    });
    expect(short).toBe(long);
  });

  test("keeps its type and labels readable", () => {
    const update = updateOf(secret("{}"), `${secret("{}")}type: example.io/token\n`);
    expect(fieldLines(update)).toEqual(['type: + "example.io/token"']);
    expect(update.fields[0]?.masked).toBe(false);
  });
});

describe("kubectl's copy of what it applied last", () => {
  test("is masked inside, with the change visible", () => {
    const update = updateOf(
      secret("{}", "data", annotated(copy("hunter2"))),
      secret("{}", "data", annotated(copy("hunter3"))),
    );
    expect(fieldLines(update)).toEqual([
      `metadata.annotations[${lastApplied}].data.a: "*** (base)" → "*** (desired)"`,
    ]);
    expect(update.fields[0]?.masked).toBe(true);
  });

  test("is masked in any object, and in any annotation that holds a Secret", () => {
    for (const name of [lastApplied, "example.io/backup"]) {
      const text = secret("{}", "data", annotated(copy("hunter2"), name)).replace(
        "kind: Secret",
        "kind: ConfigMap",
      );
      expect(shownOf(undefined, text)).not.toContain("hunter2");
      expect(shownOf(text.replace("hunter2", "hunter3"), text)).not.toMatch(/hunter/);
    }
  });

  test("is masked whole when it cannot be read", () => {
    expect(
      shownOf(undefined, secret("{}", "data", annotated('{"kind":"Secret","data":{"a":"hunter2"'))),
    ).not.toContain("hunter2");
  });

  test("is masked whole when the Secret in it cannot be told apart", () => {
    const texts = [
      "apiVersion: v1\nkind: Secret\nstringData:\n  a: hunter2\n",
      '{"kind":"List","items":[{"kind":"Secret","data":{"a":"hunter2"}}]}',
      '{"kind":"Secret","data":{"a":"hunter2"',
      '{"copy":"{\\"kind\\":\\"Secret\\",\\"data\\":\\"hunter2\\"}"}',
    ];
    for (const value of texts) {
      const text = secret("{}", "data", `, annotations: { example.io/backup: ${JSON.stringify(value)} }`);
      expect(shownOf(undefined, text)).not.toContain("hunter2");
      expect(
        shownOf(secret("{}", "data", annotated(copy("hunter3"), "example.io/backup")), text),
      ).not.toContain("hunter");
    }
  });

  test("that is no text is masked, too", () => {
    const text = secret(
      "{}",
      "data",
      `, annotations: { ${lastApplied}: { a: hunter2 }, b: { kind: Secret, data: hunter2 } }`,
    );
    expect(shownOf(undefined, text)).not.toContain("hunter2");
  });

  test("stays readable for what is no Secret", () => {
    const text = secret("{}", "data", annotated('{"kind":"ConfigMap","data":{"a":"plain"}}')).replace(
      "kind: Secret",
      "kind: ConfigMap",
    );
    expect(shownOf(undefined, text)).toContain("plain");
  });

  test("that differs in its layout only is still a change", () => {
    const update = updateOf(
      secret("{}", "data", annotated(copy("hunter2"))),
      secret("{}", "data", annotated(copy("hunter2").replace(":", ": "))),
    );
    expect(fieldLines(update)).toEqual([
      `metadata.annotations[${lastApplied}]: "*** (base)" → "*** (desired)"`,
    ]);
  });
});

describe("for any Secrets", () => {
  test("no value of either side is in the change set", () => {
    const value = fc.stringMatching(/^[0-9a-f]{4}$/).map((text) => `v-${text}-v`);
    const values = fc.dictionary(fc.constantFrom("a", "b", "c", "__proto__", "constructor"), value, {
      noNullPrototype: false,
    });
    const field = fc.constantFrom("data", "stringData");
    fc.assert(
      fc.property(values, values, field, field, (from, to, one, other) => {
        expect(shownOf(text(from, one), text(to, other))).not.toMatch(/v-[0-9a-f]{4}-v/);
      }),
    );
  });
});
