// Ruby's Digest: checksums as text. Their bytes would be no UTF-8 and are refused.
import type * as Crypto from "node:crypto";
import { createRequire } from "node:module";
import { toText } from "./coerce.ts";
import type { Method, Methods } from "./method.ts";
import type { RubyModule } from "./value.ts";

let crypto: typeof Crypto | undefined;

// Loaded with the first digest: it takes longer than to render most templates.
function digest(algorithm: string, text: string, encoding: "hex" | "base64"): string {
  crypto ??= createRequire(import.meta.url)("node:crypto") as typeof Crypto;
  return crypto.createHash(algorithm).update(text).digest(encoding);
}

function digesting(algorithm: string, encoding: "hex" | "base64"): Method<RubyModule> {
  return [
    1,
    1,
    (_, [value], { machine }) => {
      const text = toText(value);
      machine.steps(text.length >> 6);
      return digest(algorithm, text, encoding);
    },
  ];
}

function functionsOf(algorithm: string): Methods<RubyModule> {
  return {
    hexdigest: digesting(algorithm, "hex"),
    base64digest: digesting(algorithm, "base64"),
  };
}

export const digestFunctions: Readonly<Record<string, Methods<RubyModule>>> = {
  "Digest::MD5": functionsOf("md5"),
  "Digest::SHA1": functionsOf("sha1"),
  "Digest::SHA256": functionsOf("sha256"),
  "Digest::SHA384": functionsOf("sha384"),
  "Digest::SHA512": functionsOf("sha512"),
};
