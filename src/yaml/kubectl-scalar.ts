// Text of an untagged plain scalar to its value as kubectl reads it: sigs.k8s.io/yaml on its
// YAML 1.1/1.2 hybrid (y and n are booleans, exponents need no sign, no sexagesimals, no commas).
import type { ScalarValue } from "./node.ts";

const floatText = /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/;
const dottedText = /^\.[0-9]+(?:_[0-9]+)*(?:[eE][-+]?[0-9]+(?:_[0-9]+)*)?$/;

/** Timestamps stay strings: the conversion to JSON keeps their text. */
export function readKubectlScalar(text: string): ScalarValue {
  if (text === "") return null;
  if (text.length <= 5) {
    const word = words(text);
    if (word !== undefined) return word;
  }
  const first = text.charCodeAt(0);
  if (first === 0x2e /* . */)
    return finite(dottedText.test(text) ? text.replaceAll("_", "") : undefined) ?? text;
  const isNumeric = (first >= 0x30 && first <= 0x39) || first === 0x2b || first === 0x2d;
  if (!isNumeric) return text;
  const plain = text.replaceAll("_", "");
  return readInteger(plain) ?? finite(floatText.test(plain) ? plain : undefined) ?? text;
}

/** Go's ParseInt with base 0, then ParseUint: anything wider is no integer. */
function readInteger(plain: string): bigint | undefined {
  const match = /^([-+]?)(0[xX][0-9a-fA-F]+|0[oO][0-7]+|0[bB][01]+|0[0-7]*|[1-9][0-9]*)$/.exec(plain);
  const digits = match?.[2];
  if (match === null || digits === undefined || digits.length > 70) return undefined;
  const magnitude = /^0[0-7]+$/.test(digits) ? BigInt(`0o${digits}`) : BigInt(digits);
  if (match[1] === "-") return magnitude <= 2n ** 63n ? -magnitude : undefined;
  const widest = match[1] === "+" ? 2n ** 63n : 2n ** 64n;
  return magnitude < widest ? magnitude : undefined;
}

function finite(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const value = Number(text);
  return Number.isFinite(value) ? value : undefined;
}

function words(text: string): ScalarValue | undefined {
  switch (text) {
    case "y":
    case "Y":
    case "yes":
    case "Yes":
    case "YES":
    case "true":
    case "True":
    case "TRUE":
    case "on":
    case "On":
    case "ON":
      return true;
    case "n":
    case "N":
    case "no":
    case "No":
    case "NO":
    case "false":
    case "False":
    case "FALSE":
    case "off":
    case "Off":
    case "OFF":
      return false;
    case "~":
    case "null":
    case "Null":
    case "NULL":
      return null;
    case ".nan":
    case ".NaN":
    case ".NAN":
      return Number.NaN;
    case ".inf":
    case ".Inf":
    case ".INF":
    case "+.inf":
    case "+.Inf":
    case "+.INF":
      return Infinity;
    case "-.inf":
    case "-.Inf":
    case "-.INF":
      return -Infinity;
    default:
      return undefined;
  }
}
