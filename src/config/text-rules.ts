// How texts in cluster.yml must look: host addresses as Pharos' schema says, and the syntax of ranges,
// ports and paths, which Pharos takes unseen and which fails on the cluster.
import type { DiagnosticCode } from "../diagnostic.ts";
import { formatAddress, formatCidr, isIPv6, parseAddress, parseCidr, whyUnusable } from "../kube/cidr.ts";
import type { TextRule } from "./definition.ts";
import { show } from "./findings.ts";

export interface TextProblem {
  readonly code: DiagnosticCode;
  readonly severity?: "warning";
  /** Continues `network.service_cidr "10.96.0.0"`: ` has no prefix length`. */
  readonly problem: string;
  readonly hint: string;
}

/** What is wrong with a text, or nothing. */
export function checkText(rule: TextRule, text: string): TextProblem | undefined {
  return rules[rule](text);
}

const rules: Readonly<Record<TextRule, (text: string) => TextProblem | undefined>> = {
  address: checkAddress,
  cidr: checkCidr,
  subnet: checkSubnet,
  peer: checkPeer,
  ports: checkPorts,
  path: checkPath,
};

function checkAddress(text: string): TextProblem | undefined {
  const code = "config/bad-address";
  const login = /^([\w-]{1,32})@([A-Za-z0-9.-]{1,253})$/.exec(text);
  if (login !== null) {
    const hint = `write ${login[2]}, and user: ${login[1]} beside it`;
    return { code, problem: "holds a user name", hint };
  }
  const port = /^([A-Za-z0-9.-]{1,253}):(\d{1,5})$/.exec(text);
  if (port !== null) {
    const hint = `write ${port[1]}, and ssh_port: ${port[2]} beside it`;
    return { code, problem: "holds a port", hint };
  }
  if (text.length > 253)
    return { code, problem: "is too long for a host name", hint: "write at most 253 characters" };
  if (isIPv6(text)) {
    return {
      code,
      problem: "is IPv6",
      hint: "write the host's IPv4 address or its name: Pharos knows no others",
    };
  }
  if (/^[\d.]+$/.test(text)) {
    if (parseAddress(text) !== undefined) return undefined;
    const hint = "write four numbers from 0 to 255, such as 192.168.10.11";
    return { code, problem: "is no IPv4 address", hint };
  }
  if (/^[a-z0-9.-]+$/.test(text)) return undefined;
  const lower = text.toLowerCase();
  const hint = /^[a-z0-9.-]+$/.test(lower)
    ? `write ${lower}`
    : "write an IPv4 address, or a name of lower-case letters, digits, - and .";
  return { code, problem: "is neither an IPv4 address nor a host name", hint };
}

function checkCidr(text: string): TextProblem | undefined {
  const range = parseCidr(text);
  if (range === undefined) return { code: "config/bad-cidr", ...whyNoCidr(text) };
  const reason = whyUnusable(range);
  if (reason !== undefined) {
    return {
      code: "config/bad-cidr",
      problem: `cannot be used: ${reason}`,
      hint: "write a private range, such as 10.32.0.0/12",
    };
  }
  if (!range.hasHostBits) return undefined;
  const problem = `has bits set after its prefix of ${range.prefix} bits`;
  return {
    code: "config/host-bits",
    problem,
    hint: `write ${formatCidr(range)}, which is the range that it means`,
  };
}

function whyNoCidr(text: string): { readonly problem: string; readonly hint: string } {
  if (parseAddress(text) !== undefined) {
    return {
      problem: "has no prefix length",
      hint: `write the number of leading bits after it, such as ${text}/16`,
    };
  }
  if (text.includes("<%")) {
    return {
      problem: "is a template tag, which stays as it is here",
      hint: "write the range itself: templates are rendered, cluster.yml is not",
    };
  }
  if (isIPv6(text))
    return { problem: "is IPv6", hint: "write an IPv4 range: Pharos sets up IPv4 clusters only" };
  if (text.includes(",")) return { problem: "holds several ranges", hint: "write one range" };
  return {
    problem: "is no range of addresses",
    hint: "write four numbers and a prefix length, such as 10.32.0.0/12",
  };
}

function checkSubnet(text: string): TextProblem | undefined {
  return parseAddress(text) === undefined ? checkCidr(text) : undefined;
}

function checkPeer(text: string): TextProblem | undefined {
  const code = "config/bad-address";
  const range = parseCidr(text);
  if (range !== undefined) {
    return {
      code,
      problem: "is a range, not a peer",
      hint: `write the address of one peer, such as ${formatAddress(range.first + (range.prefix < 32 ? 1 : 0))}`,
    };
  }
  const host = text.replace(/:\d{1,5}$/, "");
  if (/^[\d.]+$/.test(host) ? parseAddress(host) !== undefined : /^[A-Za-z0-9.-]+$/.test(host))
    return undefined;
  return {
    code,
    problem: "is neither an IPv4 address nor a host name",
    hint: "write the address of one peer, such as 192.168.10.11",
  };
}

function checkPorts(text: string): TextProblem | undefined {
  const code = "config/bad-port";
  const parts = /^(\d{1,5})(?:-(\d{1,5}))?$/.exec(text);
  if (parts === null) {
    return {
      code,
      problem: "is no port",
      hint: 'write a port such as "443", or a range such as "30000-32767"',
    };
  }
  const first = Number(parts[1]);
  const last = Number(parts[2] ?? parts[1]);
  if (first < 1 || last > 65_535 || first > 65_535)
    return { code, problem: "is no port", hint: "write numbers from 1 to 65535" };
  if (first > last)
    return { code, problem: "is a range that ends before it begins", hint: `write "${last}-${first}"` };
  return undefined;
}

function checkPath(text: string): TextProblem | undefined {
  const code = "config/bad-path";
  if (text.startsWith("~")) {
    return {
      code,
      problem: "begins with ~, which stays as it is",
      hint: "write the path from the folder of this file, such as ./network/",
    };
  }
  if (text.startsWith("/") || /^[A-Za-z]:[\\/]/.test(text)) {
    return {
      code,
      problem: "is an absolute path",
      hint: "write the path from the folder of this file, such as ./network/, inside the repository",
    };
  }
  if (text.includes("\\") && !text.includes("/"))
    return { code, problem: "has backslashes", hint: `write ${show(text.replaceAll("\\", "/"))}` };
  return undefined;
}
