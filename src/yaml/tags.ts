// What an explicit tag makes of a scalar. As in Pharos, tags outside of tag:yaml.org,2002: are refused.
import type { ScalarReading } from "./scalar.ts";
import { readPlainScalar } from "./scalar.ts";

export interface TagRefusal {
  readonly message: string;
  readonly hint: string;
}

const yamlOrg = "tag:yaml.org,2002:";

/** Full name of a tag as written. */
export function tagName(written: string, handles: ReadonlyMap<string, string>): string {
  if (written.startsWith("!<")) return written.slice(2, -1);
  const handle = /^!(?:[0-9A-Za-z-]*!)?/.exec(written)?.[0] ?? "!";
  const prefix = handles.get(handle) ?? (handle === "!!" ? yamlOrg : handle);
  return prefix + percentDecoded(written.slice(handle.length));
}

/** Undefined when a collection may bear the tag. */
export function refuseCollectionTag(tag: string, written: string): TagRefusal | undefined {
  const short = shortName(tag);
  if (short === "map" || short === "seq" || short === "set") return undefined;
  return refusal(written);
}

/** The scalar as its tag wants it, for Psych and kubectl alike. */
export function readTaggedScalar(tag: string, written: string, text: string): ScalarReading | TagRefusal {
  switch (shortName(tag)) {
    case "str":
      return { value: text };
    case "binary":
      return readBinary(text);
    case "int":
    case "float":
      return readNumber(written, text);
    case "bool":
    case "null":
    case "timestamp":
      return readPlainScalar(text);
    default:
      return refusal(written);
  }
}

/** Empty for a tag of another authority. */
function shortName(tag: string): string {
  return tag.startsWith(yamlOrg) ? tag.slice(yamlOrg.length) : "";
}

function refusal(written: string): TagRefusal {
  return {
    message: `the tag ${written} is not known to Kubernetes or Pharos`,
    hint: "remove the tag; when the text itself begins with `!`, quote it",
  };
}

function readNumber(written: string, text: string): ScalarReading | TagRefusal {
  const reading = readPlainScalar(text);
  if (typeof reading.value !== "bigint" && typeof reading.value !== "number") {
    return {
      message: `${written} needs a number, not ${JSON.stringify(text)}`,
      hint: "remove the tag or write a number",
    };
  }
  if (!written.endsWith("float")) return reading;
  return { ...reading, value: Number(reading.value) };
}

function readBinary(text: string): ScalarReading | TagRefusal {
  const bytes = Uint8Array.from(atobOrEmpty(text), (char) => char.charCodeAt(0));
  try {
    return { value: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    return {
      message: "the bytes of !!binary are no UTF-8 text, so JSON cannot carry them",
      hint: "put the base64 text into `data` of a Secret or `binaryData` of a ConfigMap, without the tag",
    };
  }
}

/** Like Ruby's unpack("m"), what is no base64 is skipped. */
function atobOrEmpty(text: string): string {
  const digits = text.replace(/[^A-Za-z0-9+/]/g, "");
  return atob(digits.length % 4 === 1 ? digits.slice(0, -1) : digits);
}

function percentDecoded(suffix: string): string {
  try {
    return decodeURIComponent(suffix);
  } catch {
    return suffix;
  }
}
