// Ruby's Base64: encode64 breaks its lines after 60 characters, decode64 skips what it does not know, the
// strict forms do neither.
import { toText } from "./coerce.ts";
import { rubyError, unsupported } from "./failure.ts";
import type { Machine } from "./machine.ts";
import type { Method, Methods } from "./method.ts";
import { readKeywords } from "./options.ts";
import { isTruthy } from "./value.ts";
import type { RubyModule, Value } from "./value.ts";

function encode(value: Value | undefined, machine: Machine): string {
  const text = toText(value);
  machine.checkText(text.length * 4);
  return Buffer.from(text).toString("base64");
}

/** Ruby takes the result for bytes, not for UTF-8, which shows beyond ASCII and where control characters print. */
export function asText(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("latin1");
  // oxlint-disable-next-line no-control-regex -- these print alike from either
  if (/^[\x07-\r\x1b\x20-\x7e]*$/.test(text)) return text;
  throw unsupported("the decoded bytes are not plain ASCII text", "keep them in Base64");
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** As unpack1("m"): strange characters are skipped, the first `=` in the last two places of four ends it. */
export function decodeLeniently(text: string): Uint8Array {
  const bytes: number[] = [];
  let group: number[] = [];
  for (const character of text) {
    if (character === "=" && group.length >= 2) break;
    const value = alphabet.indexOf(character);
    if (value < 0) continue;
    group.push(value);
    if (group.length < 4) continue;
    bytes.push(...bytesOf(group));
    group = [];
  }
  if (group.length >= 2) bytes.push(...bytesOf(group));
  return Uint8Array.from(bytes);
}

function bytesOf([a = 0, b = 0, c, d]: readonly number[]): number[] {
  const bytes = [((a << 2) | (b >> 4)) & 0xff];
  if (c !== undefined) bytes.push(((b << 4) | (c >> 2)) & 0xff);
  if (c !== undefined && d !== undefined) bytes.push(((c << 6) | d) & 0xff);
  return bytes;
}

const strictForm = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/][AQgw]==|[A-Za-z0-9+/]{2}[AEIMQUYcgkosw048]=)?$/;

export function decodeStrictly(text: string): Uint8Array {
  if (!strictForm.test(text)) throw rubyError("ArgumentError", "invalid base64");
  return Buffer.from(text, "base64");
}

function toUrlSafe(text: string): string {
  return text.replaceAll("+", "-").replaceAll("/", "_");
}

function fromUrlSafe(text: string): string {
  const standard = text.replaceAll("-", "+").replaceAll("_", "/");
  return text.endsWith("=") ? standard : standard.padEnd((standard.length + 3) & ~3, "=");
}

/** `asked`: the method of String that Ruby calls first, which other values lack. */
function decoding(decode: (text: string) => Uint8Array, asked = "unpack1"): Method<RubyModule> {
  return [
    1,
    1,
    (_, [value = null], { machine }) => {
      const text = toText(typeof value === "string" ? value : machine.send(value, asked));
      machine.steps(text.length >> 4);
      return asText(decode(text));
    },
  ];
}

export const base64Functions: Methods<RubyModule> = {
  encode64: [1, 1, (_, [value], { machine }) => encode(value, machine).replaceAll(/.{1,60}/g, "$&\n")],
  strict_encode64: [1, 1, (_, [value], { machine }) => encode(value, machine)],
  urlsafe_encode64: [
    1,
    2,
    (_, [value, options], { machine }) => {
      const padded = toUrlSafe(encode(value, machine));
      const padding = readKeywords(options, ["padding"], machine).get("padding");
      return padding === undefined || isTruthy(padding) ? padded : padded.replace(/={1,2}$/, "");
    },
  ],
  decode64: decoding(decodeLeniently),
  strict_decode64: decoding(decodeStrictly),
  urlsafe_decode64: decoding((text) => decodeStrictly(fromUrlSafe(text)), "end_with?"),
};
